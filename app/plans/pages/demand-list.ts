import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { listOf } from '../../ui/described-list.ts'
import { demandTexts } from '../messages/demand.ts'
import { mayCountDemand, mayReadDemandOf, mayReadNeighbours } from '../policy.ts'
import { demandOf, teachersOf } from '../queries/demand.ts'
import {
  type DemandRow,
  type DemandSort,
  demandRows,
  type Item,
  inOrder,
  type Told,
  type ToldRow,
  toldRows,
  wantedAmong,
} from '../rules/demand.ts'

export const DEMAND_PER_PAGE = 50

type Listed = {
  id: string
  name: string
  county: string
  year: number | null
  people: number | string | null
  short: number | string | null
  companies: number | null
  taught: string | null
  href: string | null
  /** To those of them in the short run. */
  short_href: string | null
  sub: string | null
  people_sub: string | null
}

const demandList = ({ visitor, say, format }: Visit) => {
  const t = say(demandTexts)
  return listOf<Listed, DemandSort>(format)({
    key: row => row.id,
    order: '-people',
    columns: {
      name: {
        label: t.competence,
        text: row => row.name,
        href: row => row.href,
        sub: row => row.sub,
        sorts: true,
      },
      county: { label: t.county, text: row => row.county || null, sorts: true, phone: 'below' },
      year: {
        label: t.year,
        text: row => (row.year === null ? null : String(row.year)),
        sorts: true,
        phone: 'below',
      },
      people: {
        label: t.people,
        number: row => row.people,
        href: row => (row.people === null ? null : row.href),
        sub: row => row.people_sub,
        sorts: true,
        phone: 'side',
        named: true,
      },
      short: { label: t.short, number: row => row.short, href: row => row.short_href, sorts: true },
      companies: {
        label: t.companies,
        number: row => row.companies,
        href: row => row.href,
        sorts: true,
        phone: 'corner',
        named: true,
      },
      taught: { label: t.taught, text: row => row.taught, when: mayReadDemandOf(visitor) },
    },
    screen: ['name', 'county', 'year', 'people', 'short', 'companies', 'taught'],
    file: ['name', 'county', 'year', 'people', 'short', 'companies'],
    filters: {
      county: { label: t.county, any: t.any_county, options: 'counties' },
      year: { label: t.year, any: t.any_year, options: 'years' },
    },
  })
}

/** The demand that the address asks for; `outside` as it is told to whoever may not count everyone, whoever asks. */
export async function demandAsked(visit: Visit & { db: Db }, outside = !mayCountDemand(visit.visitor)) {
  const { db, visitor, url, ground, say } = visit
  const t = say(demandTexts)
  const today = ground.clock.today()
  const described = demandList(visit)
  const { list } = described.asked(url.searchParams)
  const items = await withTeachers(visit, await demandOf(db, visitor, today))
  const figure = figureOn(await settingsOf(db, visitor.programme!), 'small_count', today)
  const limit = Number(figure ?? KNOWN_SETTINGS.small_count.amount)
  const wanted = { q: list.q, county: list.filters.county ?? '', year: list.filters.year ?? '' }
  const order = <R extends DemandRow | ToldRow>(rows: readonly R[]) =>
    inOrder(wantedAmong(rows, wanted), list.sort, list.direction)
  const told = toldRows(items, limit)
  const rows = outside
    ? order(told.rows).map(row => toldListed(row, { few: t.few(limit), not_told: t.not_told }))
    : order(demandRows(items)).map(row => listed(row, visit))
  const seen = outside ? told.rows : items
  return {
    ...described,
    list,
    items,
    limit,
    outside,
    rows,
    shared: told.rows.length,
    has_more: told.has_more,
    filters: () =>
      described.filters({
        counties: [...new Set(seen.map(row => row.county))]
          .filter(Boolean)
          .toSorted((one, other) => one.localeCompare(other, 'sv'))
          .map(county => ({ value: county, label: county })),
        years: [...new Set(seen.map(row => row.year))]
          .toSorted((one, other) => (one ?? 9999) - (other ?? 9999))
          .map(year => ({
            value: String(year ?? 'none'),
            label: year === null ? t.year_none : String(year),
          })),
      }),
  }
}

/** Where somebody is rated as able to teach it, it could be taught: for those who see levels by name. Decision 0046. */
async function withTeachers(
  { db, visitor, ground }: Visit & { db: Db },
  items: readonly Item[],
): Promise<Item[]> {
  if (!mayReadNeighbours(visitor)) return [...items]
  const teachers = await teachersOf(db, visitor, ground.clock.today())
  return items.map(item =>
    teachers.has(`${item.company_id} ${item.key}`) ? { ...item, taught: 'yes' } : item,
  )
}

function listed(row: DemandRow, { visitor, say, format, at }: Visit): Listed {
  const t = say(demandTexts)
  const asked = new URLSearchParams({ vad: row.key, lan: row.county, ar: String(row.year ?? 'none') })
  const rows = mayReadDemandOf(visitor) ? at('behov', 'rader') : null
  return {
    ...row,
    people: row.people === 0 && row.without_number > 0 ? null : row.people,
    companies: row.companies.length,
    taught: row.taught > 0 ? t.taught_at(format.number(row.taught)) : null,
    href: rows && `${rows}?${asked}`,
    short_href: rows && row.short > 0 ? `${rows}?${asked}&hur=short` : null,
    sub: row.is_known ? null : t.lacks_word,
    people_sub: row.without_number > 0 ? t.without_number(row.without_number) : null,
  }
}

type Words = { few: string; not_told: string }

function toldListed(row: ToldRow, { few, not_told }: Words): Listed {
  const said = (told: Told) => (told === 'few' ? few : (told ?? not_told))
  return {
    ...row,
    people: said(row.people),
    short: said(row.short),
    taught: null,
    href: null,
    short_href: null,
    sub: null,
    people_sub: null,
  }
}
