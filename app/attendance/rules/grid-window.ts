/** What is drawn of a grid at once: enough for a large screen with some around it, and no more. */
export const GRID_ROWS = 60
export const GRID_COLUMNS = 24

/** Which part of a grid is drawn: from which row and column, counted from nought. */
export type GridWindow = { row: number; column: number }

/** The part that an address asks for. Anything that is no whole number is the beginning. */
export const windowAsked = (params: URLSearchParams): GridWindow => ({
  row: countIn(params.get('rad')),
  column: countIn(params.get('pass')),
})

const countIn = (typed: string | null): number => (/^\d{1,6}$/.test(typed ?? '') ? Number(typed) : 0)

/** From where the part begins, moved back where it would begin after the last. */
export const startWithin = (asked: number, { all, at_once }: { all: number; at_once: number }): number =>
  Math.max(0, Math.min(asked, all - at_once))

type Seen = { from: number; many: number; at_once: number; all: number }

/** From where to draw so that what is seen lies in the middle; as it is while all that is seen has been drawn. */
export function startNear(drawn: number, { from, many, at_once, all }: Seen): number {
  if (from >= drawn && Math.min(from + many, all) <= drawn + at_once) return drawn
  return startWithin(Math.max(0, from - Math.floor(Math.max(0, at_once - many) / 2)), { all, at_once })
}

/** How many sessions stand across a sheet of paper. */
const SHEET_COLUMNS = 10

type Row = { cells: Record<number, unknown> }

/** The grid on sheets: some columns at a time, each with those rows that have something in them. */
export function sheetsOf<C extends { id: number }, R extends Row>(columns: readonly C[], rows: readonly R[]) {
  return Array.from({ length: Math.ceil(columns.length / SHEET_COLUMNS) }, (_, sheet) => {
    const own = columns.slice(sheet * SHEET_COLUMNS, (sheet + 1) * SHEET_COLUMNS)
    return { columns: own, rows: rows.filter(row => own.some(column => row.cells[column.id])) }
  })
}

/** So many cells, empty ones too, are drawn for paper at once: the first programme whole, one ten times as large by month or by company. */
const MOST_CELLS = 1_000_000

export const fitsOnPaper = ({ rows, columns }: { rows: number; columns: number }): boolean =>
  rows * columns <= MOST_CELLS
