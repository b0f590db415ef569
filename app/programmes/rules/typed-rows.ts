import { isLocalDate } from '../../foundation/dates.ts'
import { oreTyped } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { wholeTyped } from '../../foundation/typed-numbers.ts'
import { type BudgetLine, IN_KIND_OF, SIDES } from './design.ts'
import type { SeriesRow } from './target-series.ts'

/** The numbered rows of the forms of a programme. */

type Typed = Readonly<Record<string, string | undefined>>
const MOST_ROWS = 40

/** The lines of both sides; empty rows are left out. */
export function linesIn(typed: Typed): BudgetLine[] | Refusal {
  const lines: BudgetLine[] = []
  for (const side of SIDES)
    for (const [index, row] of numbered(nth => rowOf(typed, `${side}_${nth}`)).entries()) {
      if (row.name === '' && row.amount === '') continue
      const amount_ore = oreTyped(row.amount)
      if (row.name === '' || amount_ore === null)
        return refuse('line-incomplete', {
          field: `${side}_${index + 1}_${row.name === '' ? 'name' : 'amount'}`,
        })
      const in_kind_of = IN_KIND_OF.find(whose => whose === row.in_kind_of) ?? null
      lines.push({ side, name: row.name, in_kind_of, financier: row.financier || null, amount_ore })
    }
  return lines
}

const rowOf = (typed: Typed, row: string) => ({
  name: at(typed, `${row}_name`),
  amount: at(typed, `${row}_amount`),
  in_kind_of: at(typed, `${row}_in_kind_of`),
  financier: at(typed, `${row}_financier`),
})

/** The rows of a plan with a column for each of these places; empty rows are left out. */
export function seriesIn(typed: Typed, columns: readonly string[]): SeriesRow[] | Refusal {
  const rows: SeriesRow[] = []
  for (let nth = 1; nth <= MOST_ROWS; nth += 1) {
    const due_on = at(typed, `due_on_${nth}`)
    const written = columns.map((_, column) => at(typed, `amount_${nth}_${column + 1}`))
    if (due_on === '' && written.every(amount => amount === '')) continue
    const amounts = written.map(wholeTyped)
    const missing = amounts.indexOf(null)
    if (!isLocalDate(due_on)) return refuse('point-incomplete', { field: `due_on_${nth}` })
    if (missing >= 0) return refuse('point-incomplete', { field: `amount_${nth}_${missing + 1}` })
    rows.push({
      due_on,
      amounts: Object.fromEntries(columns.map((column, at) => [column, amounts[at]!])),
    })
  }
  return rows
}

const at = (typed: Typed, field: string): string => (typed[field] ?? '').trim()
const numbered = <T>(make: (nth: number) => T): T[] =>
  Array.from({ length: MOST_ROWS }, (_, index) => make(index + 1))
