import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Ground } from '../../foundation/transact.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import type { HealthAnswer, Marks } from '../rules/health.ts'

const COLUMNS = ['id', 'name', 'opened_on', 'closes_on'] as const

/** The checks of the visited programme, the latest first, with how many have answered. */
export const healthChecksOf = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('health_check')
    .select(COLUMNS)
    .select(eb =>
      eb
        .selectFrom('health_answer')
        .select(({ fn }) => fn.countAll<bigint>().as('answers'))
        .whereRef('health_check_id', '=', 'health_check.id')
        .as('answers'),
    )
    .where('programme_id', '=', visitor.programme ?? 0)
    .orderBy('opened_on', 'desc')
    .orderBy('id', 'desc')
    .execute()

export const healthCheckOf = (db: Db, visitor: Visitor, id: number) =>
  db
    .selectFrom('health_check')
    .select(COLUMNS)
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', id)
    .executeTakeFirst()

export type GivenAnswer = HealthAnswer & { health_check_id: number }

/** What has been answered in the checks that have closed: in no order that tells who came first. */
export async function healthAnswersOf(db: Db, visitor: Visitor, today: LocalDate): Promise<GivenAnswer[]> {
  const rows = await db
    .selectFrom('health_answer')
    .innerJoin('health_check', 'health_check.id', 'health_answer.health_check_id')
    .select(['health_check_id', 'organisation', 'marks', 'comment'])
    .where('health_answer.programme_id', '=', visitor.programme ?? 0)
    .where('closes_on', '<', today)
    .orderBy('respondent_hash')
    .execute()
  return rows.map(row => ({ ...row, marks: row.marks as Marks }))
}

/** Under how many answers nothing is shown. */
export const fewAnswers = async (db: Db, visitor: Visitor, today: LocalDate): Promise<number> =>
  Number(
    figureOn(await settingsOf(db, visitor.programme ?? 0), 'small_count', today) ??
      KNOWN_SETTINGS.small_count.amount,
  )

/** Tells one respondent from another within one check, and nothing else: not even that the same one answered the year before. */
export const respondentHash = ({ vault }: Pick<Ground, 'vault'>, check_id: number, user_id: string): Buffer =>
  vault.keyedHash(`health ${check_id} ${user_id}`)

export const hasAnswered = async (
  db: Db,
  ground: Pick<Ground, 'vault'>,
  { check_id, user_id }: { check_id: number; user_id: string },
): Promise<boolean> => {
  const found = await db
    .selectFrom('health_answer')
    .select('id')
    .where('health_check_id', '=', check_id)
    .where('respondent_hash', '=', respondentHash(ground, check_id, user_id))
    .executeTakeFirst()
  return found !== undefined
}
