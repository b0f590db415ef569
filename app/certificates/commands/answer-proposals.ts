import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { lockLevels } from '../../competences/commands/rate-cells.ts'
import { writeLevels } from '../../competences/commands/write-levels.ts'
import { mayEditMatrixAt, mayReadNamedLevels } from '../../competences/policy.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { proposalsAt } from '../queries/proposals.ts'
import { type Proposal, proposalKey } from '../rules/proposals.ts'

type Answer = { company_id: number; keys: readonly string[]; is_taken: boolean }

/**
 * Answers levels that trainings have proposed, all that are asked about or none: what is taken is noted today as the manager's, what is not
 * is not proposed again. Refuses `not-found`, `not-yours`, `levels-shut`, and `changed-by-other` where one of them is not proposed any longer.
 */
export async function answerProposals(
  tx: Tx,
  visitor: Visitor,
  { company_id, keys, is_taken }: Answer,
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayReadNamedLevels(visitor) || !mayEditMatrixAt(visitor, company)) return refuse('not-yours')
  if (!(await levelsAreOpen(tx.db, visitor, company_id))) return refuse('levels-shut')
  await lockLevels(tx, company_id)
  const today = tx.clock.today()
  const proposed = new Map(
    (await proposalsAt(tx.db, visitor, { company_id, today })).map(one => [proposalKey(one), one]),
  )
  const answered = [...new Set(keys)].map(key => proposed.get(key))
  if (answered.some(one => one === undefined)) return refuse('changed-by-other', { field: 'of' })
  await keep(tx, visitor.programme!, answered as Proposal[], is_taken)
  return { id: company_id }
}

/** One line for each person: it tells in what, and not as what, as when levels are rated. */
async function keep(tx: Tx, programme_id: number, answered: readonly Proposal[], is_taken: boolean) {
  const rated_on = tx.clock.today()
  await tx.db
    .insertInto('proposal_answer')
    .values(
      answered.map(({ person_id, competence_id, occasion_id, level }) => ({
        ...{ programme_id, person_id, competence_id, occasion_id, level },
        ...{ is_taken, answered_on: rated_on },
      })),
    )
    // A training that goes on, or leads higher than it did, is asked about anew.
    .onConflict(conflict =>
      conflict.columns(['programme_id', 'person_id', 'competence_id', 'occasion_id']).doUpdateSet(eb => ({
        level: eb.ref('excluded.level'),
        is_taken: eb.ref('excluded.is_taken'),
        answered_on: eb.ref('excluded.answered_on'),
      })),
    )
    .execute()
  if (is_taken)
    await writeLevels(
      tx,
      { programme_id, rated_on, source: 'manager' },
      answered.map(({ person_id, competence_id, level }) => ({
        who: `p${person_id}`,
        competence: competence_id,
        change: { level, wanted: undefined },
      })),
    )
  for (const [person_id, own] of Map.groupBy(answered, one => one.person_id))
    await note(tx, {
      action: is_taken ? 'proposed-levels-taken' : 'proposed-levels-refused',
      subject: 'person',
      subject_id: person_id,
      programme_id,
      person_id,
      about: { rated: own.map(one => one.competence).join(', ') },
    })
}

/** What was answered of a competence is of the one that it becomes part of; where both were answered of one training, the latter stands. Notes nothing. */
export async function answersFollow({ db }: Tx, { stays, goes }: { stays: number; goes: number }) {
  await sql`delete from proposal_answer going using proposal_answer staying
    where going.competence_id = ${goes} and staying.competence_id = ${stays} and staying.person_id = going.person_id
      and staying.occasion_id = going.occasion_id`.execute(db)
  await sql`update proposal_answer set competence_id = ${stays} where competence_id = ${goes}`.execute(db)
}
