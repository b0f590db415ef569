import type { Reading } from '../../../access/panel.tsx'
import type { CompanyFacts } from '../../../companies/queries.ts'
import type { LocalDate } from '../../../foundation/clock.ts'
import { daysBetween } from '../../../foundation/dates.ts'
import { matrixTexts } from '../../messages/matrix.ts'
import { stateTexts } from '../../messages/state-of-play.ts'
import {
  type MatrixCompetence,
  type MatrixRow,
  matrixCompetences,
  matrixRows,
  type Role,
  rolesOf,
} from '../../queries/matrix.ts'
import {
  type Cell,
  cellOf,
  type Level,
  NOT_RATED,
  type RoleLevel,
  roleKey,
  SAME_TIME,
  type Standing,
  sumsOf,
} from '../../rules/matrix.ts'

/** A cell; what the role usually has and needs as `2 3`, and the person's own level where it is of the same time as today. */
export type ShownCell = { cell: Cell; role?: string; own?: Level }
export type ShownRow = {
  who: string
  name: string
  title: string
  href: string
  cells: ShownCell[]
  gaps: number
}
export type ShownColumn = {
  id: number
  name: string
  href: string
  cover: number
  rated: number
  gaps: number
}

/** What the role usually has and needs, for a person of that role. */
export const roleLevelOf = (
  roles: readonly Role[],
  { title }: Pick<MatrixRow, 'title'>,
  competence: number,
): RoleLevel | undefined => roles.find(role => role.key === roleKey(title))?.levels.get(competence)

/** People down, competences across, by name: only where named levels are open, and for those who may see them. */
export async function matrixShown(visit: Reading, company: CompanyFacts) {
  const { db, visitor, ground, say, at } = visit
  const t = say(matrixTexts)
  const within = { company_id: company.id, today: ground.clock.today() }
  const competences = await matrixCompetences(db, visitor, company.id)
  const people = await matrixRows(db, visitor, within)
  const roles = await rolesOf(db, visitor, within)
  const rows = people.map((one): ShownRow => {
    const cells = competences.map(({ id }) =>
      cellShown(one.standing.get(id) ?? NOT_RATED, roleLevelOf(roles, one, id), within.today),
    )
    return {
      who: one.who,
      name: one.name,
      title: one.title,
      href: at('foretag', company.id, 'kompetenser', 'rad', one.who),
      cells,
      gaps: sumsOf(cells.map(each => each.cell)).gaps,
    }
  })
  const columns = competences.map((one, nth): ShownColumn => {
    const sums = sumsOf(rows.map(row => row.cells[nth]!.cell))
    return {
      id: one.id,
      name: one.name,
      href: at('foretag', company.id, 'kompetenser', 'kolumn', one.id),
      ...sums,
    }
  })
  return { rows, columns, verdict: verdictOf(t, say(stateTexts).verdict, { rows, columns }) }
}

function cellShown(standing: Standing, role: RoleLevel | undefined, today: LocalDate): ShownCell {
  const { own, own_on } = standing
  const isOfNow = own !== null && own_on !== null && Math.abs(daysBetween(own_on, today)) <= SAME_TIME
  return {
    cell: cellOf(standing, role),
    ...(role && { role: `${role.usual ?? '-'} ${role.wanted ?? '-'}` }),
    ...(isOfNow && { own }),
  }
}

type Said = {
  verdict: (people: number, gaps: number) => string
  verdict_not_rated: (people: number) => string
  verdict_nobody: string
}

/** The conclusion first: who there are, how far it is, and what hangs on one person alone or on nobody, as the page of the state of play says it. */
function verdictOf(
  t: Said,
  cover: (alone: number, nobody: number) => string,
  { rows, columns }: { rows: readonly ShownRow[]; columns: readonly ShownColumn[] },
): string {
  if (rows.length === 0) return t.verdict_nobody
  if (columns.every(column => column.rated === 0)) return t.verdict_not_rated(rows.length)
  const gaps = columns.reduce((sum, column) => sum + column.gaps, 0)
  const covered = (n: number) => columns.filter(column => column.cover === n).length
  return `${t.verdict(rows.length, gaps)} ${cover(covered(1), covered(0))}`
}

/** The roles at a company, and how many of its competences each says something of. */
export async function rolesShown({ db, visitor, ground, say, format, at }: Reading, company: CompanyFacts) {
  const t = say(matrixTexts)
  const roles = await rolesOf(db, visitor, { company_id: company.id, today: ground.clock.today() })
  const competences: readonly MatrixCompetence[] = await matrixCompetences(db, visitor, company.id)
  const set = roles.filter(role => role.levels.size > 0).length
  return {
    verdict: roles.length === 0 ? t.verdict_nobody : t.verdict_roles(roles.length, set),
    roles: roles.map(role => ({
      key: role.key,
      title: role.title,
      href: `${at('foretag', company.id, 'kompetenser', 'roll')}?namn=${encodeURIComponent(role.title)}`,
      people: format.number(role.people),
      set:
        role.levels.size === 0
          ? t.nothing_said
          : t.set_out_of(
              format.number(competences.filter(one => role.levels.has(one.id)).length),
              format.number(competences.length),
            ),
      needs: competences
        .flatMap(one => {
          const wanted = role.levels.get(one.id)?.wanted
          return wanted == null ? [] : [`${one.name} ${wanted}`]
        })
        .join(', '),
    })),
  }
}
