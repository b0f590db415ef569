import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayCell, hoursCell, kronorCell } from '../foundation/export.ts'
import { formatIn } from '../foundation/format.ts'
import { listOf } from './described-list.ts'

type Company = {
  id: number
  name: string
  county: string
  agreed_on: string | null
  quarters: number
  ore: bigint
}
const companies: Company[] = [
  { id: 7, name: 'Plåt AB', county: 'Blekinge', agreed_on: '2025-05-15', quarters: 14, ore: 145_950n },
  { id: 8, name: 'Ny AB', county: 'Skåne', agreed_on: null, quarters: 0, ore: 0n },
]

const described = (seesHours = true) =>
  listOf<Company, 'name' | 'county' | 'hours'>(formatIn('sv'))({
    key: row => row.id,
    order: '-name',
    columns: {
      name: {
        label: 'Företag',
        text: row => row.name,
        href: row => `/${row.id}`,
        sub: row => row.county,
        sorts: true,
      },
      county: { label: 'Län', head: 'Länet', text: row => row.county, sorts: true },
      agreed: { label: 'Överenskommet', day: row => row.agreed_on, absent: 'Inte än', phone: 'corner' },
      hours: {
        label: 'Timmar',
        hours: row => row.quarters,
        href: row => `/${row.id}/narvaro`,
        when: seesHours,
        sorts: true,
      },
      kronor: { label: 'Kronor', kronor: row => row.ore },
    },
    screen: ['name', 'agreed', 'hours', 'kronor'],
    filters: {
      county: { label: 'Län', any: 'Alla län', options: 'counties' },
      company: { reads: typed => (/^\d+$/.test(typed) ? Number(typed) : null) },
    },
  })
const ask = (query: string, seesHours = true) => described(seesHours).asked(new URLSearchParams(query))

test('on the screen a value is in words, leads on and says what it lacks', () => {
  const { columns, rows } = described().shown(companies)
  assert.deepEqual(
    columns.map(({ key, sortable = false, numeric }) => [key, sortable, numeric]),
    [
      ['name', true, false],
      ['agreed', false, false],
      ['hours', true, true],
      ['kronor', false, true],
    ],
  )
  assert.deepEqual(rows[0], {
    key: 7,
    cells: {
      name: { text: 'Plåt AB', href: '/7', sub: 'Blekinge', tone: undefined },
      agreed: '15 maj 2025',
      hours: { text: '3,5\u00a0h', href: '/7/narvaro', sub: undefined, tone: undefined, isFigure: true },
      kronor: '1\u00a0460\u00a0kr',
    },
  })
  assert.deepEqual(rows[1]?.cells.agreed, { text: 'Inte än', isAbsent: true })
})

test('in a file a value is what a workbook counts with, under its own head', () => {
  const { heads, cells } = described()
  assert.deepEqual(heads, ['Företag', 'Länet', 'Överenskommet', 'Timmar', 'Kronor'])
  assert.deepEqual(companies.map(cells), [
    ['Plåt AB', 'Blekinge', dayCell('2025-05-15'), hoursCell(14), kronorCell(145_950n)],
    ['Ny AB', 'Skåne', null, hoursCell(0), kronorCell(0n)],
  ])
})

test('a column that is not seen stands nowhere, and nobody sorts by it', () => {
  const hidden = described(false)
  assert.deepEqual(hidden.heads, ['Företag', 'Länet', 'Överenskommet', 'Kronor'])
  assert.deepEqual(Object.keys(hidden.shown(companies).rows[0]!.cells), ['name', 'agreed', 'kronor'])
  assert.equal(ask('sort=hours').list.sort, 'hours')
  assert.equal(ask('sort=hours', false).list.sort, 'name')
})

test('what the address asks is read as it is described', () => {
  const { list, chosen } = ask('sort=county&company=7&county=Skåne&other=1')
  assert.deepEqual([list.sort, list.direction], ['county', 'ascending'])
  assert.deepEqual(chosen, { county: 'Skåne', company: 7 })
  assert.deepEqual(ask('company=x').chosen, { county: '', company: null })
  assert.deepEqual([ask('').list.sort, ask('').list.direction], ['name', 'descending'])
})

test('a filter with a name of its own may be chosen on the page, among what the page gives', () => {
  assert.deepEqual(described().filters({ counties: [{ value: 'Skåne', label: 'Skåne' }] }), [
    {
      name: 'county',
      label: 'Län',
      options: [
        { value: '', label: 'Alla län' },
        { value: 'Skåne', label: 'Skåne' },
      ],
    },
  ])
})

test('a page may take some of the columns', () => {
  const { columns } = described().shown(companies, ['county', 'hours'])
  assert.deepEqual(
    columns.map(({ key }) => key),
    ['county', 'hours'],
  )
})
