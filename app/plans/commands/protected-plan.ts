import type { Visitor } from '../../access/visitor.ts'
import { openEmployerOf } from '../../competences/queries/ground.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { personWithCode } from '../../people/queries/with-code.ts'
import { insertChosen, removeChosen } from './choose-people.ts'

// A line of the trail about a protected person tells the code and nothing more: more people read the trail than handle the person.

type Line = { id: number; name: string; role: string; is_chosen: boolean }

/**
 * The plan of the company where the person with a code works, and which of its lines are theirs, for the one who handles them; no lines
 * where no employer has opened named levels. The reading is a line.
 */
export async function readProtectedPlan(
  tx: Tx,
  visitor: Visitor,
  code: string,
): Promise<{ lines: Line[] | null } | null> {
  const person_id = await personWithCode(tx.db, visitor, { vault: tx.vault, code })
  if (person_id === null) return null
  await noteAbout(tx, 'protected-plan-read', { code, person_id })
  const company_id = await openEmployerOf(tx.db, visitor, { person_id, today: tx.clock.today() })
  return { lines: company_id === null ? null : await linesFor(tx, { person_id, company_id }) }
}

/** As `choosePeople`, for the one who handles the person: the lines that are to be theirs. Refuses `not-found`, `levels-shut`. */
export async function chooseProtected(
  tx: Tx,
  visitor: Visitor,
  { code, lines }: { code: string; lines: readonly number[] },
): Promise<{ code: string } | Refusal> {
  const person_id = await personWithCode(tx.db, visitor, { vault: tx.vault, code })
  if (person_id === null) return refuse('not-found')
  const company_id = await openEmployerOf(tx.db, visitor, { person_id, today: tx.clock.today() })
  if (company_id === null) return refuse('levels-shut')
  const who = [`p${person_id}`] as const
  let changed = 0
  for (const { id: line_id, is_chosen } of await linesFor(tx, { person_id, company_id })) {
    const wanted = lines.includes(line_id)
    if (wanted === is_chosen) continue
    changed += wanted
      ? await insertChosen(tx, { programme_id: visitor.programme!, company_id, line_id, who })
      : await removeChosen(tx, { line_id, who })
  }
  if (changed > 0) await noteAbout(tx, 'protected-plan-chosen', { code, person_id })
  return { code }
}

const linesFor = ({ db }: Tx, { person_id, company_id }: { person_id: number; company_id: number }) =>
  db
    .selectFrom('plan_line as line')
    .leftJoin('plan_person as chosen', join =>
      join.onRef('chosen.line_id', '=', 'line.id').on('chosen.person_id', '=', person_id),
    )
    .select(['line.id', 'name', 'role'])
    .select(eb => eb('chosen.id', 'is not', null).$castTo<boolean>().as('is_chosen'))
    .where('line.company_id', '=', company_id)
    .orderBy('place')
    .orderBy('line.id')
    .execute()

const noteAbout = (tx: Tx, action: string, { code, person_id }: { code: string; person_id: number }) =>
  note(tx, { action, subject: 'protected_person', subject_id: code, person_id })
