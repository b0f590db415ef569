import type { Key } from 'react'
import type { Cell } from '../foundation/export.ts'
import type { Format } from '../foundation/format.ts'
import type { Option } from './field.tsx'
import type { Filter } from './filters.tsx'
import { cellOf, isFigure, type ListColumn, type ShownCell, shownOf } from './list-column.ts'
import { readList } from './list-url.ts'
import type { Column } from './table.tsx'

/** What may be chosen; without a label only an address chooses it. What it lets through is said by the query. */
export type ListFilter = {
  label?: string
  /** The first option, which chooses nothing. */
  any?: string
  /** The options; or the name under which the page gives them, where they are read from the database. */
  options?: readonly Option[] | string
  /** There may be ever so many: they are not offered but looked for in words, which the page says back. */
  is_sought?: boolean
  /** The address below the programme that offers names while one types. */
  suggests?: string
  /** How what stands in the address is read. Without: as it stands, nothing for what is missing. */
  reads?: (typed: string) => unknown
}

/** Reads what is looked for in words. */
export const soughtIn = (typed: string): string => typed.trim().slice(0, 200)

/** Reads an id; null for anything else. */
export const chosenId = (typed: string): number | null =>
  /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : null

/** Reads one of these; nothing is chosen by anything else. */
export const chosenOf =
  <const T extends string>(values: readonly T[]) =>
  (typed: string): T | '' =>
    values.find(one => one === typed) ?? ''

type Read<F> = {
  [K in keyof F]: F[K] extends { reads: (typed: string) => infer Value } ? Value : string
}

type Description<Row, Sort extends string, Name extends string, F> = {
  key: (row: Row) => Key
  /** When none is asked for, as in an address: `name`, `-day`. */
  order: Sort | `-${Sort}`
  columns: { [K in Name]: ListColumn<Row> & (K extends Sort ? unknown : { sorts?: never }) }
  /** From left to right. */
  screen: readonly NoInfer<Name>[]
  /** Without: all columns, as they stand here. */
  file?: readonly NoInfer<Name>[]
  filters: F
}

/** A list as a page returns it. */
export type ShownList = {
  columns: Omit<Column<never>, 'render' | 'foot'>[]
  rows: { key: Key; cells: Record<string, ShownCell> }[]
}

/**
 * Describes a list once: what the address may ask for, its columns on the screen and on a phone, and the heads and cells of its
 * files follow. `Sort` are the orders that the query knows; only a column of that name may sort.
 */
export const listOf =
  <Row, Sort extends string = never>(format: Format) =>
  <Name extends string, const F extends { readonly [name: string]: ListFilter }>({
    key,
    order,
    columns,
    screen,
    file,
    filters,
  }: Description<Row, Sort, Name, F>) => {
    const seen = (names: readonly Name[]) =>
      names.flatMap(name => {
        const column: ListColumn<Row> = columns[name]
        return column.when === false ? [] : [{ name, column }]
      })
    const all = Object.keys(columns) as Name[]
    const inFile = seen(file ?? all).map(({ column }) => column)
    const sorts = seen(all).flatMap(({ name, column }) => (column.sorts ? [name as string as Sort] : []))
    const first = order.replace(/^-/, '') as Sort
    const shape = {
      sorts: [first, ...sorts.filter(sort => sort !== first)],
      direction: order === first ? 'ascending' : 'descending',
      filters: Object.keys(filters),
    } as const
    return {
      /** What an address asks of the list, the same for the page and for its files. */
      asked(params: URLSearchParams) {
        const list = readList(params, shape)
        const read = Object.entries(filters).map(([name, { reads }]) => {
          const typed = list.filters[name] ?? ''
          return [name, reads ? reads(typed) : typed]
        })
        return { list, chosen: Object.fromEntries(read) as Read<F> }
      },
      /** The rows as they are shown, in these columns or in all of the screen. */
      shown: (rows: readonly Row[], names: readonly Name[] = screen): ShownList => ({
        columns: seen(names).map(({ name, column }) => headOf(name, column)),
        rows: rows.map(row => ({
          key: key(row),
          cells: Object.fromEntries(
            seen(names).map(({ name, column }) => [name, shownOf(column, row, format)]),
          ),
        })),
      }),
      /** What may be chosen, with the options that the page has read. */
      filters: (
        given: { readonly [list: string]: readonly Option[] } = {},
        said: { readonly [filter: string]: string } = {},
      ): Filter[] =>
        Object.entries<ListFilter>(filters).flatMap(
          ([name, { label, any, is_sought, suggests, options = [] }]): Filter[] => {
            if (label === undefined) return []
            if (is_sought) return [{ name, label, said: said[name] ?? '', suggests }]
            const some = typeof options === 'string' ? (given[options] ?? []) : options
            return [
              { name, label, options: any === undefined ? [...some] : [{ value: '', label: any }, ...some] },
            ]
          },
        ),
      heads: inFile.map(({ head, label }) => head ?? label),
      /** A row of a file. */
      cells: (row: Row): Cell[] => inFile.map(column => cellOf(column, row)),
    }
  }

const headOf = <Row>(key: string, column: ListColumn<Row>): ShownList['columns'][number] => {
  const { label, short, heads, phone, named, sorts: sortable, numeric = isFigure(column) } = column
  return { key, label, short, heads, phone, named, sortable, numeric }
}
