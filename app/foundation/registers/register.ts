import { isBlank, type Sheet, type SheetRow } from './sheet.ts'

/** What a column holds; decides how a number of a workbook in it is written out as text. */
export type ColumnKind = 'text' | 'digits' | 'number' | 'date' | 'time' | 'yes'

export type Column = {
  name: string
  kind: ColumnKind
  /** Without it no row of the register can be read. */
  is_required?: boolean
  /** Other names that people give it. */
  also?: readonly string[]
}

/** A register: what it is called and what columns it has. */
export type Register<Name extends string = string> = { name: Name; columns: readonly Column[] }

/** A sheet whose register is known. */
export type Recognised<Name extends string = string> = {
  register: Name
  sheet: Sheet
  /** Place of each known column that is there. */
  places: Map<string, number>
  header: SheetRow
  rows: SheetRow[]
  /** Columns that nobody knows: kept aside. */
  unknown: string[]
  /** Known columns that are not there; read as empty. */
  missing: string[]
  /** Of those, the ones without which nothing can be read. */
  missing_required: string[]
}

/** A header may stand below a title, or a whole letter. */
const ROWS_ABOVE_HEADER = 50

/** Case, marks over letters, spaces and signs do not make another name. */
export const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Which register a sheet is: the one whose required columns are all there (by the sheet's name when several are),
 * else the one that it is named after or resembles, with what is missing. Null when it is none.
 */
export function recognise<Name extends string>(
  sheet: Sheet,
  registers: readonly Register<Name>[],
): Recognised<Name> | null {
  const all = sheet.rows.slice(0, ROWS_ABOVE_HEADER).flatMap((header, at) =>
    registers.map(register => {
      const recognised = readAs(register, { sheet, header, rows: sheet.rows.slice(at + 1) })
      const required = register.columns.filter(column => column.is_required).length
      return { recognised, like: likeness(recognised, required) }
    }),
  )
  const best = all.toSorted((a, b) => b.like - a.like)[0]
  return best && best.like >= 0 ? best.recognised : null
}

function readAs<Name extends string>(
  register: Register<Name>,
  { sheet, header, rows }: Pick<Recognised, 'sheet' | 'header' | 'rows'>,
): Recognised<Name> {
  const places = new Map<string, number>()
  const unknown: string[] = []
  const byName = new Map(
    register.columns.flatMap(({ name, also = [] }) =>
      [name, ...also].map(one => [folded(one), name] as const),
    ),
  )
  header.cells.forEach((cell, at) => {
    const name = byName.get(folded(String(cell ?? '')))
    if (name && !places.has(name)) places.set(name, at)
    else if (!isBlank(cell)) unknown.push(String(cell).trim())
  })
  const missing = register.columns.filter(column => !places.has(column.name))
  return {
    register: register.name,
    sheet,
    places,
    header,
    rows,
    unknown,
    missing: missing.map(column => column.name),
    missing_required: missing.filter(column => column.is_required).map(column => column.name),
  }
}

/** Whole registers before broken ones, those that the sheet is named after before others, then the most columns. */
function likeness(
  { register, sheet, places, unknown, missing, missing_required }: Recognised,
  required: number,
): number {
  const isNamed = folded(sheet.name).includes(folded(register))
  const columns = places.size / (places.size + missing.length + unknown.length)
  if (places.size === 0) return -1
  if (missing_required.length === 0) return 100 + (isNamed ? 10 : 0) + columns
  // A list of addresses is no broken register; one that has half of what is required is.
  const isBroken = isNamed || missing_required.length * 2 <= required
  return isBroken ? (isNamed ? 10 : 0) + columns : -1
}
