import { askedWithoutNumbers } from '../foundation/personal-numbers.ts'

export type Direction = 'ascending' | 'descending'

/** What a list may be asked for. Anything else in the URL is left alone. */
export type ListShape<Sort extends string = string> = {
  /** The columns the database may sort by; the first is the sort when none is asked for. */
  sorts: readonly Sort[]
  direction?: Direction
  filters?: readonly string[]
}

/** What a list was asked for. Plain values, so that a loader can return it. */
export type ListState<Sort extends string = string> = {
  /** The query as it came, without the question mark and without the number of a person: of it the links are made. */
  search: string
  q: string
  sort: Sort
  direction: Direction
  page: number
  filters: Record<string, string>
}

/** A sort as it stands in the URL, and what else may change. */
export type ListChange = { q?: string; sort?: string; page?: number; filters?: Record<string, string> }

const PAGE_MAX = 100_000

/** Reads the query of a list page. Unknown columns and impossible pages fall back to the standard. */
export function readList<Sort extends string>(
  params: URLSearchParams,
  shape: ListShape<Sort>,
): ListState<Sort> {
  // A list that does not sort has no order of which anyone could ask.
  const standard = {
    sort: shape.sorts[0] ?? ('' as Sort),
    direction: shape.direction ?? 'ascending',
  } as const
  const order = readOrder(params.get('sort') ?? '', shape.sorts) ?? standard
  return {
    search: askedWithoutNumbers(params).toString(),
    q: (params.get('q') ?? '').trim().slice(0, 200),
    ...order,
    page: readPage(params.get('page')),
    filters: Object.fromEntries((shape.filters ?? []).map(name => [name, params.get(name) ?? ''])),
  }
}

// `sort=hours` rises and `sort=-hours` falls, so that one field of a form can say both.
const readOrder = <Sort extends string>(text: string, sorts: readonly Sort[]) => {
  const name = text.replace(/^-/, '')
  const direction: Direction = name === text ? 'ascending' : 'descending'
  const sort = sorts.find(one => one === name)
  return sort && { sort, direction }
}

const readPage = (text: string | null) => {
  const page = Number(text)
  return Number.isInteger(page) && page >= 1 && page <= PAGE_MAX ? page : 1
}

/** The same list with something changed, as a relative link. What changes which rows there are starts at page one. */
export function listHref(list: ListState, change: ListChange): string {
  const params = new URLSearchParams(list.search)
  const { filters, ...own } = { page: 1, ...change }
  for (const [name, value] of Object.entries({ ...own, ...filters })) put(params, name, value)
  if (params.get('page') === '1') params.delete('page')
  return `?${params}`
}

const put = (params: URLSearchParams, name: string, value: string | number | undefined) => {
  if (value === undefined) return
  if (value === '') params.delete(name)
  else params.set(name, String(value))
}

/** Sorts by a column; by the one already sorted by, it turns the order round. */
export function sortHref(list: ListState, column: string): string {
  const turned = list.sort === column && list.direction === 'ascending'
  return listHref(list, { sort: turned ? `-${column}` : column })
}

export const pageHref = (list: ListState, page: number): string => listHref(list, { page })

/** All rows of the filter, in the order of the screen: `/foretag.csv?kommun=Osby`. */
export function exportHref(path: string, format: 'csv' | 'xlsx', list: ListState): string {
  const params = new URLSearchParams(list.search)
  params.delete('page')
  const query = params.toString()
  return `${path}.${format}${query && `?${query}`}`
}

/** Everything shown again: without search and filters, with the order kept. */
export const clearHref = (list: ListState): string =>
  listHref(list, { q: '', filters: Object.fromEntries(Object.keys(list.filters).map(name => [name, ''])) })

export const isFiltered = (list: ListState): boolean => !!list.q || Object.values(list.filters).some(Boolean)

/** What a GET form must carry along, since it throws away the query it stands on. `own` are the fields it has. */
export const keptByForm = (list: ListState, own: readonly string[]): [string, string][] =>
  [...new URLSearchParams(list.search)].filter(([name]) => name !== 'page' && !own.includes(name))

/** The order as one value: `hours`, `-hours`. */
export const orderOf = (list: ListState): string =>
  list.direction === 'descending' ? `-${list.sort}` : list.sort

/** The numbers of a pager: the ends, the nearest, and null where some are left out. */
export function pagesAround(page: number, last: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, last].filter(n => n >= 1 && n <= last)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return shown.flatMap((n, at) => {
    const gap = n - (shown[at - 1] ?? n - 1)
    if (gap === 2) return [n - 1, n]
    return gap > 2 ? [null, n] : [n]
  })
}
