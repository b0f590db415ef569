import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  clearHref,
  exportHref,
  isFiltered,
  keptByForm,
  type ListShape,
  listHref,
  orderOf,
  pageHref,
  pagesAround,
  readList,
  sortHref,
} from './list-url.ts'

const companies: ListShape = { sorts: ['name', 'hours'], filters: ['region', 'state'] }
const read = (query: string, shape = companies) => readList(new URLSearchParams(query), shape)

test('an empty query is the first page in the standard order', () => {
  const list = read('')
  assert.deepEqual(
    [list.q, list.sort, list.direction, list.page, list.filters],
    ['', 'name', 'ascending', 1, { region: '', state: '' }],
  )
  assert.equal(isFiltered(list), false)
})

test('the query is read', () => {
  const list = read('q=+plåt+&sort=-hours&page=3&region=Blekinge')
  assert.deepEqual(
    [list.q, list.sort, list.direction, list.page, list.filters.region],
    ['plåt', 'hours', 'descending', 3, 'Blekinge'],
  )
  assert.equal(isFiltered(list), true)
})

test('the number of a person that was typed stands in no link of the list', () => {
  const list = read('q=850101-1234&region=Blekinge')
  assert.equal(list.q, '850101-1234', 'it was sought, and finds nothing')
  assert.equal(sortHref(list, 'hours'), '?region=Blekinge&sort=hours')
  assert.equal(exportHref('/foretag', 'csv', list), '/foretag.csv?region=Blekinge')
})

test('what cannot be asked for falls back', () => {
  const list = read('sort=-password&page=-2')
  assert.deepEqual([list.sort, list.direction, list.page], ['name', 'ascending', 1])
  assert.equal(read('page=1.5').page, 1)
  assert.equal(read('page=999999999').page, 1)
})

test('the standard direction belongs to the standard column', () => {
  const ledger: ListShape = { sorts: ['held_on', 'hours'], direction: 'descending' }
  assert.equal(read('', ledger).direction, 'descending')
  assert.equal(read('sort=hours', ledger).direction, 'ascending')
})

test('sorting starts ascending, turns round the second time, and goes to page one', () => {
  const list = read('page=4&region=Blekinge')
  assert.equal(sortHref(list, 'hours'), '?region=Blekinge&sort=hours')
  assert.equal(sortHref(list, 'name'), '?region=Blekinge&sort=-name')
})

test('a link keeps what it does not change, also what the list does not know', () => {
  const list = read('view=map&region=Blekinge&page=2')
  assert.equal(pageHref(list, 3), '?view=map&region=Blekinge&page=3')
  assert.equal(pageHref(list, 1), '?view=map&region=Blekinge')
  assert.equal(listHref(list, { filters: { state: 'open' } }), '?view=map&region=Blekinge&state=open')
})

test('the order is one value', () => {
  assert.equal(orderOf(read('')), 'name')
  assert.equal(orderOf(read('sort=-hours')), '-hours')
})

test('clearing takes away search and filters and keeps the order', () => {
  assert.equal(clearHref(read('q=a&region=Blekinge&sort=hours&page=2')), '?sort=hours')
})

test('an export keeps filter and order but not the page', () => {
  assert.equal(exportHref('/foretag', 'csv', read('sort=hours&page=2')), '/foretag.csv?sort=hours')
  assert.equal(exportHref('/foretag', 'xlsx', read('')), '/foretag.xlsx')
})

test('a filter form carries along what it has no field for', () => {
  assert.deepEqual(keptByForm(read('q=a&region=Blekinge&sort=-hours&page=2&view=map'), ['q', 'region']), [
    ['sort', '-hours'],
    ['view', 'map'],
  ])
})

test('a pager shows the ends and the nearest', () => {
  assert.deepEqual(pagesAround(1, 1), [1])
  assert.deepEqual(pagesAround(1, 8), [1, 2, null, 8])
  assert.deepEqual(pagesAround(4, 8), [1, 2, 3, 4, 5, null, 8])
  assert.deepEqual(pagesAround(5, 9), [1, null, 4, 5, 6, null, 9])
  assert.deepEqual(pagesAround(3, 4), [1, 2, 3, 4])
})
