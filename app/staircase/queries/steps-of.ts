import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { StepNow } from './steps.ts'
import { stepsNow } from './steps.ts'

export type StoodOn = { step_id: number; number: number; name: string; from_on: LocalDate; because: string }

/** The steps on which a person has stood, the latest first, by the names and numbers that they have now; those of a step that is gone are the last that it had. */
export async function stepsOf(db: Db, person_id: number): Promise<StoodOn[]> {
  const { rows } = await sql<StoodOn>`
    select step_id, number, name, from_on, because
    from person_step join lateral (
      select number, name from staircase_step join staircase on staircase.id = staircase_id
      where staircase_step.step_id = person_step.step_id order by valid_from desc limit 1) called on true
    where person_id = ${person_id} order by from_on desc`.execute(db)
  return rows
}

export type OwnStep = {
  /** Where the person stands; null before the first step. */
  now: { name: string; from_on: LocalDate } | null
  /** The step above, with what it means and what usually belongs to it; null at the top. */
  next: Pick<StepNow, 'number' | 'name' | 'meaning' | 'usual_competences' | 'usual_level' | 'evidence'> | null
}

/** What an individual sees of the staircase: the own step and the next, and nothing of anyone else. Asks three times. */
export async function ownStepOf(
  db: Db,
  { programme_id, person_id, today }: { programme_id: number; person_id: number; today: LocalDate },
): Promise<OwnStep> {
  const steps = await stepsNow(db, programme_id, today)
  const [latest] = (await stepsOf(db, person_id)).filter(one => one.from_on <= today)
  const here = steps.find(step => step.step_id === latest?.step_id)
  // Those above a step that is gone have come down to its place.
  const next =
    steps.find(step => (here ? step.number > here.number : step.number >= (latest?.number ?? 1))) ?? null
  return {
    now: latest ? { name: latest.name, from_on: latest.from_on } : null,
    next: next && {
      number: next.number,
      name: next.name,
      meaning: next.meaning,
      usual_competences: next.usual_competences,
      usual_level: next.usual_level,
      evidence: next.evidence,
    },
  }
}
