import type { Visitor } from '../../access/visitor.ts'
import { occasionOf } from '../../courses/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Noted, reachedAt } from '../queries/reached.ts'
import { type Assessed, movedBy, notingsIn, outcomeFields } from '../rules/outcomes.ts'
import { lockOccasion } from './lock-occasion.ts'

export type OutcomesSent = {
  occasion_id: number
  /** The fields of the rows as they were sent. */
  typed: Readonly<Record<string, string>>
  /** When, by whom and how those who are given an outcome were assessed; null where what stands is only taken away. */
  told: Assessed | null
}
/** What somebody else has written in the meantime, which stands. */
export type OutcomeOvertaken = { person_id: number; theirs: Noted | null }
export type OutcomesNoted = { id: number; saved: number; overtaken: OutcomeOvertaken[] }

/**
 * How those in the room did, in one form. What stood before is kept beneath; what others have written since the page was read stands and is
 * told, the rest is saved; the same twice is saved once. Refuses `not-found`, `occasion-cancelled`, `not-begun` (before the first day),
 * `nothing-chosen`, `day-ahead`, `before-first-day`, and `certificate-stands` where a qualification rests on what would be taken away.
 */
export async function noteOutcomes(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, typed, told }: OutcomesSent,
): Promise<OutcomesNoted | Refusal> {
  const occasion = await occasionOf(tx.db, visitor, occasion_id)
  if (!occasion) return refuse('not-found')
  if (occasion.state === 'cancelled') return refuse('occasion-cancelled')
  await lockOccasion(tx, occasion_id)
  const today = tx.clock.today()
  const { first_on, people } = await reachedAt(tx.db, visitor, { occasion, now: tx.clock.now(), today })
  if (first_on === null || first_on > today) return refuse('not-begun')
  if (told && told.assessed_on > today) return refuse('day-ahead', { field: 'assessed_on' })
  if (told && told.assessed_on < first_on) return refuse('before-first-day', { field: 'assessed_on' })
  const byPerson = new Map(people.map(one => [one.person_id, one]))
  const notings = notingsIn(typed, [...byPerson.keys()])
  if (notings.length === 0) return refuse('nothing-chosen')
  const moves = notings.map(noting => {
    const person = byPerson.get(noting.person_id)!
    return { ...noting, person, how: movedBy(noting, person.noted, told) }
  })
  const bound = moves.find(
    ({ how, to, person }) =>
      (how === 'taken-away' || (how === 'written' && to !== 'passed')) &&
      person.has.includes('qualification'),
  )
  if (bound) return refuse('certificate-stands', { field: outcomeFields(bound.person_id).chosen })
  const moved = moves.filter(({ how }) => how === 'written' || how === 'taken-away')
  await replace(
    tx,
    moved.flatMap(({ person }) => person.noted?.id ?? []),
  )
  const written = moved.flatMap(({ person_id, to }) => (to === 'none' ? [] : [{ person_id, outcome: to }]))
  if (told && written.length > 0)
    await tx.db
      .insertInto('assessed_outcome')
      .values(
        written.map(one => ({
          ...one,
          ...told,
          programme_id: visitor.programme!,
          occasion_id,
          noted_at: tx.clock.now(),
          noted_by: tx.scope.user_id,
        })),
      )
      .execute()
  if (moved.length > 0)
    await note(tx, {
      action: 'outcomes-noted',
      subject: 'occasion',
      subject_id: occasion_id,
      programme_id: visitor.programme,
      about: { people: moved.length },
    })
  const overtaken = moves
    .filter(({ how }) => how === 'overtaken')
    .map(({ person }) => ({ person_id: person.person_id, theirs: person.noted }))
  return { id: occasion_id, saved: moved.length, overtaken }
}

/** What was noted stands no more, and is kept. */
async function replace({ db, clock }: Tx, ids: readonly number[]): Promise<void> {
  await db
    .updateTable('assessed_outcome')
    .set({ replaced_at: clock.now() })
    .where('id', 'in', [...ids, 0])
    .execute()
}
