import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { addMonths } from '../../foundation/dates.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { membersOf, teamsOf } from '../queries/teams.ts'
import { shiftsChanged } from '../rules/events.ts'
import { shiftCompany } from './own-team.ts'

type Chosen = { person_id: number; team_id: number | null; was: number | null }

/**
 * In which teams people of a company work from a day on; null for not known. What was said of later days gives way. Refuses `not-found`,
 * `not-yours`, `not-a-day-here`, `person-gone`, `team-gone`, and `changed-by-other` where somebody works in another team than was read.
 */
export async function chooseTeams(
  tx: Tx,
  visitor: Visitor,
  { company_id, from_on, chosen }: { company_id: number; from_on: LocalDate; chosen: readonly Chosen[] },
): Promise<{ id: number } | Refusal> {
  const company = await shiftCompany(tx, visitor, company_id)
  if ('refused' in company) return company
  const [programme_id, today] = [visitor.programme!, tx.clock.today()]
  if (from_on > addMonths(today, 24) || from_on < addMonths(today, -120))
    return refuse('not-a-day-here', { field: 'from_on' })
  const teams = new Set((await teamsOf(tx.db, visitor, { company_id })).map(team => team.id))
  await sql`select pg_advisory_xact_lock(hashtextextended(${`teams ${company_id}`}, 14))`.execute(tx.db)
  const members = new Map(
    (await membersOf(tx.db, visitor, { company_id, today })).map(one => [one.id, one.team_id]),
  )
  for (const { person_id, team_id, was } of chosen) {
    const field = `member_${person_id}`
    if (!members.has(person_id)) return refuse('person-gone', { field: 'form' })
    if (team_id !== null && !teams.has(team_id)) return refuse('team-gone', { field })
    if (members.get(person_id) !== was) return refuse('changed-by-other', { field })
  }
  const ids = chosen.map(one => one.person_id)
  if (ids.length === 0) return { id: company_id }
  await tx.db
    .deleteFrom('team_stay')
    .where('company_id', '=', company_id)
    .where('person_id', 'in', ids)
    .where('from_on', '>=', from_on)
    .execute()
  await tx.db
    .insertInto('team_stay')
    .values(
      chosen.map(({ person_id, team_id }) => ({ programme_id, company_id, person_id, from_on, team_id })),
    )
    .execute()
  await note(tx, {
    action: 'teams-chosen',
    subject: 'company',
    subject_id: company_id,
    about: { from_on, people: ids.length },
  })
  await tx.tell(shiftsChanged({ programme_id, company_id }))
  return { id: company_id }
}
