import type { Visitor } from '../../access/visitor.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { employersOn } from '../../people/queries/employers-on.ts'
import { personWithCode } from '../../people/queries/with-code.ts'
import { type StoodOn, stepsOf } from '../queries/steps-of.ts'
import { type Move, moveRefusal, placeOnStep } from './place-on-step.ts'

// A line of the trail about a protected person tells the code and nothing more: more people read the trail than handle the person.

/** Where the person with a code has stood; `is_open` when the company where they work has opened named levels. The reading is a line. */
export async function readProtectedSteps(
  tx: Tx,
  visitor: Visitor,
  code: string,
): Promise<{ is_open: boolean; stood: StoodOn[] } | null> {
  const person_id = await personWithCode(tx.db, visitor, { vault: tx.vault, code })
  if (person_id === null) return null
  await noteAbout(tx, 'protected-steps-read', { code, person_id })
  const is_open = await isOpenFor(tx, visitor, person_id)
  return { is_open, stood: is_open ? await stepsOf(tx.db, person_id) : [] }
}

/** As `movePerson`, for the one who handles the person. Refuses `not-found`, `levels-shut`, `unknown-step`, `day-to-come`, `day-outside`. */
export async function moveProtected(
  tx: Tx,
  visitor: Visitor,
  { code, move: to }: { code: string; move: Omit<Move, 'because'> },
): Promise<{ code: string } | Refusal> {
  const person_id = await personWithCode(tx.db, visitor, { vault: tx.vault, code })
  if (person_id === null) return refuse('not-found')
  if (!(await isOpenFor(tx, visitor, person_id))) return refuse('levels-shut')
  const move = { ...to, because: '' }
  const refusal = await moveRefusal(tx, visitor, move)
  if (refusal) return refusal
  if (await placeOnStep(tx, { programme_id: visitor.programme!, person_id, ...move }))
    await noteAbout(tx, 'protected-person-moved', { code, person_id })
  return { code }
}

async function isOpenFor(tx: Tx, visitor: Visitor, person_id: number): Promise<boolean> {
  for (const company_id of await employersOn(tx.db, person_id, tx.clock.today()))
    if (await levelsAreOpen(tx.db, visitor, company_id)) return true
  return false
}

const noteAbout = (tx: Tx, action: string, { code, person_id }: { code: string; person_id: number }) =>
  note(tx, { action, subject: 'protected_person', subject_id: code, person_id })
