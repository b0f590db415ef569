import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { earlierOf } from '../../foundation/dates.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { spoken } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { namedTexts } from '../messages/named.ts'
import { mayReadNamedStepsAt } from '../policy.ts'
import { standingAt } from '../queries/named.ts'
import { proposalsAt } from '../queries/proposals.ts'
import { moveKey, type ProposedMove } from '../rules/move-form.ts'
import { type Move, moveRefusal, placeOnStep } from './place-on-step.ts'

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
  await placeAndNote(tx, visitor, { person_id, ...move })
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
    await placeAndNote(tx, visitor, {
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
  if (!mayReadNamedStepsAt(visitor, company)) return refuse('not-yours')
  return (await levelsAreOpen(tx.db, visitor, company_id)) ? null : refuse('levels-shut')
}

/** A line tells that someone was moved and from when: more people read the trail than see who stands where. */
async function placeAndNote(tx: Tx, visitor: Visitor, placed: Move & { person_id: number }) {
  const { person_id, from_on } = placed
  const programme_id = visitor.programme!
  const how = await placeOnStep(tx, { programme_id, ...placed })
  if (how === null) return
  await note(tx, {
    action: how === 'replaced' ? 'person-step-replaced' : 'person-moved',
    subject: 'person',
    subject_id: person_id,
    programme_id,
    person_id,
    about: { from_on },
  })
}
