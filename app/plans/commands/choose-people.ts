import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import type { Who } from '../../competences/rules/rating.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { maySeeWhoAt } from '../policy.ts'
import { candidatesAt } from '../queries/candidates.ts'
import { chosenAt } from '../queries/chosen.ts'
import { lineOf } from '../queries/plan.ts'
import { planRefusal } from './change-plan.ts'

type Choice = { company_id: number; line_id: number; add: readonly Who[]; remove: readonly Who[] }

/**
 * Chooses people for a line, and leaves others out: those who are in or out already stay so, and whoever does not work there is not
 * chosen. Refuses `not-found`, `not-yours`, `levels-shut`, `people-gone` where nobody of those who were ticked works there.
 */
export async function choosePeople(
  tx: Tx,
  visitor: Visitor,
  { company_id, line_id, add, remove }: Choice,
): Promise<{ added: number; removed: number } | Refusal> {
  const refusal = await planRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company || !maySeeWhoAt(visitor, company)) return refuse('not-yours')
  if (!(await levelsAreOpen(tx.db, visitor, company_id))) return refuse('levels-shut')
  const line = await lineOf(tx.db, visitor, { company_id, line_id })
  if (!line) return refuse('not-found')
  const on = { company_id, today: tx.clock.today() }
  const working = new Set(
    (await candidatesAt(tx.db, visitor, { ...on, competence_id: null })).map(one => one.who),
  )
  const here = add.filter(who => working.has(who))
  if (add.length > 0 && here.length === 0 && remove.length === 0)
    return refuse('people-gone', { field: 'who' })
  const added = await insertChosen(tx, { programme_id: visitor.programme!, company_id, line_id, who: here })
  // Whom one does not see there one does not take away either.
  const seen = new Set(
    (await chosenAt(tx.db, visitor, company_id)).filter(one => one.line_id === line_id).map(one => one.who),
  )
  const removed = await removeChosen(tx, { line_id, who: remove.filter(who => seen.has(who)) })
  if (added + removed > 0)
    await note(tx, {
      action: 'plan-people-chosen',
      subject: 'plan_line',
      subject_id: line_id,
      about: { company_id, name: line.name, chosen: added, left_out: removed },
    })
  return { added, removed }
}

type Chosen = { programme_id: number; company_id: number; line_id: number; who: readonly Who[] }

/** Those who stand there already stay as they are. */
export async function insertChosen({ db, clock }: Tx, { who, ...at }: Chosen): Promise<number> {
  if (who.length === 0) return 0
  const rows = await db
    .insertInto('plan_person')
    .values(who.map(one => ({ ...at, ...personOf(one), chosen_on: clock.today() })))
    .onConflict(conflict => conflict.columns(['line_id', 'whose']).doNothing())
    .returning('id')
    .execute()
  return rows.length
}

export async function removeChosen(
  { db }: Tx,
  { line_id, who }: { line_id: number; who: readonly Who[] },
): Promise<number> {
  if (who.length === 0) return 0
  const rows = await db
    .deleteFrom('plan_person')
    .where('line_id', '=', line_id)
    .where('whose', 'in', [...who])
    .returning('id')
    .execute()
  return rows.length
}

const personOf = (who: Who) => {
  const id = Number(who.slice(1))
  return who.startsWith('p') ? { person_id: id, employee_id: null } : { person_id: null, employee_id: id }
}
