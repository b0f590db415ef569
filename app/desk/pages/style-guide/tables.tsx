import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { isFiltered, type ListShape, type ListState } from '../../../ui/list-url.ts'
import { uiTexts } from '../../../ui/messages.ts'
import { ExportLinks, Pagination } from '../../../ui/pagination.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Tag, type TagTone } from '../../../ui/tag.tsx'
import { exampleTexts } from './example-messages.ts'

type State = 'trains' | 'referred' | 'declaration_missing' | 'paused' | 'ended'
type Company = {
  name: string
  place: string
  region: string
  people: number
  took_part: number
  hours: number
  state: State
}

/** In a real room the database searches, sorts and cuts. */
const COMPANIES: Company[] = [
  ['Åvalla Mekaniska', 'Östra Göinge', 'Skåne', 84, 47, 398, 'trains'],
  ['Brännhults Smide', 'Olofström', 'Blekinge', 22, 9, 63, 'trains'],
  ['Furulunds Plåt', 'Karlshamn', 'Blekinge', 61, 0, 0, 'referred'],
  ['Kallinge Komponent', 'Ronneby', 'Blekinge', 118, 31, 217, 'declaration_missing'],
  ['Norrvidinge Gjuteri', 'Eslöv', 'Skåne', 140, 12, 84, 'trains'],
  ['Sjöhamra Marin', 'Sölvesborg', 'Blekinge', 37, 4, 16, 'paused'],
  ['Skivarps Verktyg', 'Skurup', 'Skåne', 18, 6, 42, 'trains'],
  ['Tomarps Lås', 'Klippan', 'Skåne', 54, 20, 131, 'trains'],
  ['Ulvahults Form', 'Osby', 'Skåne', 33, 11, 70, 'ended'],
].map(([name, place, region, people, took_part, hours, state]) => {
  return { name, place, region, people, took_part, hours, state } as Company
})

export const COMPANY_LIST: ListShape = {
  sorts: ['name', 'place', 'people', 'hours'],
  filters: ['region', 'state'],
}
const TONES: Record<State, TagTone> = {
  trains: 'ok',
  referred: 'info',
  declaration_missing: 'warn',
  paused: 'open',
  ended: 'plain',
}

export function TableSection({ list }: { list: ListState }) {
  const t = useTexts(exampleTexts)
  const say = useTexts(uiTexts)
  const rows = useShown(list)
  const all = isFiltered(list) ? rows.length : 71
  const total = rows.reduce((sum, row) => sum + row.hours, 0)
  const columns: Column<Company>[] = [
    {
      key: 'name',
      label: t.company,
      sortable: true,
      render: row => <a href="#table">{row.name}</a>,
      foot: t.sum,
    },
    { key: 'place', label: t.municipality, sortable: true, render: row => row.place },
    { key: 'people', label: t.people, sortable: true, numeric: true, render: row => row.people },
    { key: 'took_part', label: t.participants, numeric: true, render: row => row.took_part },
    {
      key: 'hours',
      label: t.hours,
      sortable: true,
      numeric: true,
      render: row => `${row.hours} h`,
      foot: `${total} h`,
    },
    {
      key: 'money',
      label: t.cofinancing,
      short: t.cofinancing_short,
      numeric: true,
      render: row => (row.hours ? kronor(row.hours * 417) : null),
    },
    {
      key: 'state',
      label: t.state,
      render: row => <Tag tone={TONES[row.state]}>{t[row.state]}</Tag>,
    },
  ]
  const sorts = columns.filter(column => column.sortable)
  return (
    <Stack>
      <div>
        <Filters
          list={list}
          search={t.search_company}
          sorts={sorts}
          filters={[
            {
              name: 'region',
              label: t.region,
              options: options(t.every_region, { Skåne: 'Skåne', Blekinge: 'Blekinge' }),
            },
            {
              name: 'state',
              label: t.state,
              options: options(t.every_state, { trains: t.trains, paused: t.paused }),
            },
          ]}
        />
        <Table
          caption={t.companies}
          count={say.showing(rows.length, all)}
          columns={columns}
          rows={rows}
          rowKey={row => row.name}
          list={list}
          isHere={row => row.state === 'declaration_missing'}
          dense
        />
        <div className="listfoot">
          <Pagination list={list} total={all} perPage={9} />
          <ExportLinks path="/stil" list={list} />
        </div>
      </div>
      <Table
        caption={t.companies}
        columns={columns}
        rows={[]}
        rowKey={row => row.name}
        empty={
          <Empty title={t.no_companies} action={<ButtonLink href="#table">{t.new_company}</ButtonLink>}>
            {t.no_companies_why}
          </Empty>
        }
      />
    </Stack>
  )
}

const kronor = (amount: number) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0kr`

const options = (all: string, some: Record<string, string>) => [
  { value: '', label: all },
  ...Object.entries(some).map(([value, label]) => ({ value, label })),
]

function useShown(list: ListState): Company[] {
  const alphabet = new Intl.Collator(useLanguage())
  const asked = COMPANIES.filter(
    row =>
      row.name.toLowerCase().includes(list.q.toLowerCase()) &&
      (!list.filters.region || row.region === list.filters.region) &&
      (!list.filters.state || row.state === list.filters.state),
  )
  const key = list.sort as 'name' | 'place' | 'people' | 'hours'
  const rising = asked.toSorted((a, b) =>
    typeof a[key] === 'number'
      ? Number(a[key]) - Number(b[key])
      : alphabet.compare(String(a[key]), String(b[key])),
  )
  return list.direction === 'ascending' ? rising : rising.toReversed()
}
