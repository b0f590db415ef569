import type { Reading } from '../../../access/panel.tsx'
import { matrixCompetences, matrixRows, rolesOf } from '../../queries/matrix.ts'
import { cellOf, NOT_RATED, roleKey } from '../../rules/matrix.ts'
import { isUrgent } from '../../rules/permits.ts'
import { shortfallsOf } from '../../rules/shortfalls.ts'
import { roleLevelOf } from './matrix-shown.ts'
import { permitsShown } from './permits-shown.ts'

/** What a company can today, read once for all that its page shows: only where named levels are open, and for those who may see them. */
export async function stateOf(visit: Reading, company: { id: number; name: string }) {
  const { db, visitor, ground } = visit
  const within = { company_id: company.id, today: ground.clock.today() }
  const competences = await matrixCompetences(db, visitor, company.id)
  const rows = await matrixRows(db, visitor, within)
  const roles = await rolesOf(db, visitor, within)
  const people = rows.map(row => ({
    name: row.name,
    team: row.team,
    shift: row.shift,
    groups: [`team ${roleKey(row.team)}`, `shift ${roleKey(row.shift)}`],
    ratings: competences.map(({ id }) => row.standing.get(id)),
    cells: competences.map(({ id }) =>
      cellOf(row.standing.get(id) ?? NOT_RATED, roleLevelOf(roles, row, id)),
    ),
  }))
  const permits = await permitsShown(visit, company, rows)
  const lapsing = permits.filter(one => isUrgent(one.state))
  return {
    company,
    competences,
    people,
    roles,
    permits,
    lapsing,
    shortfalls: shortfallsOf(competences, people, lapsing),
  }
}
export type StateOfPlay = Awaited<ReturnType<typeof stateOf>>
