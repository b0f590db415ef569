import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { employeesAt } from '../../people/queries/managers.ts'
import { type ShiftForm, type TeamRota, turnRead } from '../rules/rota.ts'
import type { Stay } from '../rules/stays.ts'

type Within = Pick<Visitor, 'programme'>

export type Team = TeamRota & { id: number; name: string; form: ShiftForm; version: number }

/** The teams of a company with their rotas, the latest first, and the days that differ, by name; or one of them. */
export async function teamsOf(
  db: Db,
  { programme }: Within,
  { company_id, team_id = null }: { company_id: number; team_id?: number | null },
): Promise<Team[]> {
  const teams = await db
    .selectFrom('shift_team')
    .select(['id', 'name', 'form', 'version'])
    .where('programme_id', '=', programme ?? 0)
    .where('company_id', '=', company_id)
    .$if(team_id !== null, query => query.where('id', '=', team_id))
    .orderBy(swedishOrder('name'))
    .execute()
  const ids = teams.map(team => team.id)
  const rotas = await db
    .selectFrom('rota')
    .select(['team_id', 'valid_from', 'first_on', 'turns'])
    .where('team_id', 'in', [...ids, 0])
    .orderBy('valid_from', 'desc')
    .execute()
  const days = await db
    .selectFrom('rota_day')
    .select(['team_id', 'day', 'starts_at', 'ends_at'])
    .where('team_id', 'in', [...ids, 0])
    .orderBy('day')
    .execute()
  return teams.map(team => ({
    ...team,
    form: team.form as ShiftForm,
    rotas: rotas
      .filter(one => one.team_id === team.id)
      .map(({ valid_from, first_on, turns }) => ({ valid_from, first_on, turns: turns.map(turnRead) })),
    days: days
      .filter(one => one.team_id === team.id)
      .map(({ day, starts_at, ends_at }) => ({
        day,
        turn:
          starts_at && ends_at ? { starts_at: starts_at.slice(0, 5), ends_at: ends_at.slice(0, 5) } : null,
      })),
  }))
}

export type Member = {
  id: number
  given_name: string
  family_name: string
  /** What the job says, in the company's own words. */
  team: string
  shift: string
  /** The team that is said for today and since when; null where it is not known. */
  team_id: number | null
  from_on: LocalDate | null
  /** All that is said, from the first day on. */
  stays: Stay[]
}

/** Those whom a company employs today, by name, with the team that each works in. Nobody with protected identity. */
export async function membersOf(
  db: Db,
  visitor: Within,
  { company_id, today }: { company_id: number; today: LocalDate },
): Promise<Member[]> {
  const people = await employeesAt(db, visitor, { company_id, today })
  const stays = await db
    .selectFrom('team_stay')
    .select(['person_id', 'team_id', 'from_on'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .orderBy('from_on')
    .execute()
  const each = Map.groupBy(stays, one => one.person_id)
  return people.map(({ id, given_name, family_name, team, shift }) => {
    const own = each.get(id) ?? []
    const now = own.findLast(one => one.from_on <= today) ?? null
    return {
      ...{ id, given_name, family_name, team, shift },
      team_id: now?.team_id ?? null,
      from_on: now?.from_on ?? null,
      stays: own.map(({ from_on, team_id }) => ({ from_on, team_id })),
    }
  })
}
