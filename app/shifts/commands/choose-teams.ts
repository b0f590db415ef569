import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { addMonths } from '../../foundation/dates.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { membersOf, teamsOf } from '../queries/teams.ts'
import { shiftsChanged } from '../rules/events.ts'
import { isOtherwise, type Stay, staysChosen, staysIn, staysRead } from '../rules/stays.ts'
import { oneAtATime, shiftCompany } from './own-team.ts'

/** `read` is what `staysRead` says of the person's stays as they were shown. */
type Chosen = { person_id: number; team_id: number | null; read: string }

/**
 * In which teams people of a company work from a day on; null for not known. What was said of later days gives way; of each whose days become
 * others there is a line in the trail. Refuses `not-found`, `not-yours`, `not-a-day-here`, `person-gone`, `team-gone`, `changed-by-other` where
 * something else is said than was read of somebody, and `nothing-to-change`.
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
  await oneAtATime(tx, company_id)
  const teams = new Map((await teamsOf(tx.db, visitor, { company_id })).map(team => [team.id, team.name]))
  const members = new Map(
    (await membersOf(tx.db, visitor, { company_id, today })).map(one => [one.id, one.stays]),
  )
  const asked: (Chosen & { stays: Stay[] })[] = []
  for (const one of chosen) {
    const field = `member_${one.person_id}`
    // Whoever is left as they were shown is not asked for, whatever somebody else has said of them since.
    if (!isOtherwise(staysIn(one.read), { from_on, team_id: one.team_id })) continue
    const stays = members.get(one.person_id)
    if (!stays) return refuse('person-gone', { field: 'form' })
    if (one.team_id !== null && !teams.has(one.team_id)) return refuse('team-gone', { field })
    if (one.read !== staysRead(stays)) return refuse('changed-by-other', { field })
    asked.push({ ...one, stays })
  }
  if (asked.length === 0) return refuse('nothing-to-change', { field: 'form' })
  await tx.db
    .deleteFrom('team_stay')
    .where('company_id', '=', company_id)
    .where(
      'person_id',
      'in',
      asked.map(one => one.person_id),
    )
    .where('from_on', '>=', from_on)
    .execute()
  await tx.db
    .insertInto('team_stay')
    .values(
      asked.map(({ person_id, team_id }) => ({ programme_id, company_id, person_id, from_on, team_id })),
    )
    .execute()
  const told = (stays: readonly Stay[]) =>
    stays.map(one => `${one.from_on} ${teams.get(one.team_id ?? 0) ?? '–'}`).join(', ')
  for (const { person_id, team_id, stays } of asked)
    await note(tx, {
      action: 'teams-chosen',
      subject: 'person',
      subject_id: person_id,
      person_id,
      about: { company_id, from_on },
      changed: changesBetween(
        { stays: told(stays) },
        { stays: told(staysChosen(stays, { from_on, team_id })) },
      ),
    })
  await tx.tell(shiftsChanged({ programme_id, company_id }))
  return { id: company_id }
}
