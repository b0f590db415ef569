import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { earlierOf } from '../../foundation/dates.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { spoken } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { namedTexts } from '../messages/named.ts'
import { mayPlaceAt, mayReadNamedSteps } from '../policy.ts'
import { standingAt } from '../queries/named.ts'
import { proposalsAt } from '../queries/proposals.ts'
import { stepsNow } from '../queries/steps.ts'
import { moveKey, type ProposedMove } from '../rules/move-form.ts'

export type Move = { step_id: number; from_on: LocalDate; because: string }

/**
 * Moves one who works at a company to a step, with a reason; the same day again replaces what stood on that day. Refuses `not-found`,
 * `not-yours`, `levels-shut`, `unknown-step`, `day-to-come`, `day-outside`.
 */
export async function movePerson(
  tx: Tx,
  visitor: Visitor,
  { company_id, person_id, move }: { company_id: number; person_id: number; move: Move },
): Promise<{ person_id: number } | Refusal> {
  const refusal = (await placingRefusal(tx, visitor, company_id)) ?? (await moveRefusal(tx, visitor, move))
  if (refusal) return refusal
  const here = await standingAt(tx.db, visitor, { company_id, today: tx.clock.today() })
  if (!here.some(one => one.person_id === person_id)) return refuse('not-found')
  await placeOnStep(tx, visitor, { person_id, ...move })
  return { person_id }
}

/**
 * Moves those who were looked at to the steps that are proposed for them, from today. Whoever is no longer proposed there is left out.
 * Refuses `not-found`, `not-yours`, `levels-shut`, `proposals-changed` when nobody is left.
 */
export async function moveProposed(
  tx: Tx,
  visitor: Visitor,
  { company_id, moves, added }: { company_id: number; moves: readonly ProposedMove[]; added: string },
): Promise<{ moved: number } | Refusal> {
  const refusal = await placingRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const today = tx.clock.today()
  const programme = (await programmeOf(tx.db, visitor.programme!))!
  const from_on = earlierOf(today, programme.ends_on)
  const chosen = new Set(moves.map(moveKey))
  const proposals = (await proposalsAt(tx.db, visitor, { company_id, today })).filter(one =>
    chosen.has(moveKey({ person_id: one.person_id, step_id: one.step.step_id })),
  )
  if (proposals.length === 0) return refuse('proposals-changed')
  const t = spoken(namedTexts, visitor.language)
  for (const { person_id, step, because } of proposals) {
    const levels = t.why(step.usual_level!, because.map(one => one.competence).join(', '))
    await placeOnStep(tx, visitor, {
      person_id,
      step_id: step.step_id,
      from_on,
      because: [levels, added].filter(Boolean).join('. '),
    })
  }
  return { moved: proposals.length }
}

/** Why the visitor cannot place anyone at a company. */
async function placingRefusal(tx: Tx, visitor: Visitor, company_id: number): Promise<Refusal | null> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayReadNamedSteps(visitor) || !mayPlaceAt(visitor, company)) return refuse('not-yours')
  return (await levelsAreOpen(tx.db, visitor, company_id)) ? null : refuse('levels-shut')
}

/** Why nobody can be moved so: the step is not there, or the day is none. */
async function moveRefusal(tx: Tx, visitor: Visitor, { step_id, from_on }: Move): Promise<Refusal | null> {
  const steps = await stepsNow(tx.db, visitor.programme!, tx.clock.today())
  if (!steps.some(step => step.step_id === step_id)) return refuse('unknown-step', { field: 'step_id' })
  if (from_on > tx.clock.today()) return refuse('day-to-come', { field: 'from_on' })
  const programme = (await programmeOf(tx.db, visitor.programme!))!
  return from_on < programme.starts_on || from_on > programme.ends_on
    ? refuse('day-outside', { field: 'from_on' })
    : null
}

/** A line tells that someone was moved and from when: more people read the trail than see who stands where. */
async function placeOnStep(tx: Tx, visitor: Visitor, { person_id, ...move }: Move & { person_id: number }) {
  const programme_id = visitor.programme!
  const before = await tx.db
    .selectFrom('person_step')
    .select(['id', 'step_id', 'because'])
    .where('person_id', '=', person_id)
    .where('from_on', '=', move.from_on)
    .executeTakeFirst()
  if (before?.step_id === move.step_id && before.because === move.because) return
  await tx.db
    .insertInto('person_step')
    .values({ programme_id, person_id, ...move })
    .onConflict(conflict =>
      conflict
        .columns(['programme_id', 'person_id', 'from_on'])
        .doUpdateSet({ step_id: move.step_id, because: move.because, import_id: null }),
    )
    .execute()
  await note(tx, {
    action: before ? 'person-step-replaced' : 'person-moved',
    subject: 'person',
    subject_id: person_id,
    programme_id,
    person_id,
    about: { from_on: move.from_on },
  })
}
