import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Usual } from '../../programmes/rules/design.ts'

export type StepNow = Usual & {
  step_id: number
  number: number
  name: string
  meaning: string
  colour: string
  evidence: string
}

/** The steps of the staircase that counts on a day, from the lowest; of the first one before any counts. */
export async function stepsNow(db: Db, programme_id: number, day: LocalDate): Promise<StepNow[]> {
  const versions = await db
    .selectFrom('staircase')
    .select(['id', 'valid_from'])
    .where('programme_id', '=', programme_id)
    .orderBy('valid_from')
    .execute()
  const version = versions.findLast(one => one.valid_from <= day) ?? versions[0]
  if (!version) return []
  return db
    .selectFrom('staircase_step')
    .select(['step_id', 'number', 'name', 'meaning', 'colour'])
    .select(['usual_competences', 'usual_level', 'evidence'])
    .where('staircase_id', '=', version.id)
    .orderBy('number')
    .execute()
}
