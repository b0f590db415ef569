import type { Format } from '../../foundation/format.ts'
import { type Language, type Spoken, spoken } from '../../foundation/text.ts'
import type { importTexts } from '../messages/pages.ts'
import { registerNames } from '../messages.ts'
import type { differencesOf } from '../queries/imports.ts'
import { columnKey } from '../rules/differing.ts'
import type { ImportReport } from '../rules/report.ts'

type Speech = { t: Spoken<typeof importTexts>; format: Format; language: Language }
type Cell = Awaited<ReturnType<typeof differencesOf>>[number]

/** So many cells are listed; the command line lists all. */
const MOST_CELLS = 500

/** What differs, or null when nothing does. The cells are given to those who decide, and only until they have. */
export function differingShown(
  { differing = [], not_taken = [] }: ImportReport,
  { cells, is_done }: { cells: readonly Cell[]; is_done: boolean },
  { t, format, language }: Speech,
) {
  if (differing.length === 0) return null
  const names = spoken(registerNames, language)
  const left = cells.length - MOST_CELLS
  return {
    cells: cells.slice(0, MOST_CELLS).map(({ register, row, column, kept, told }, at) => ({
      key: at,
      register: names[register],
      row: format.number(row),
      column,
      kept: kept || t.empty,
      told,
    })),
    columns: differing.map(({ register, column, rows, taken }) => ({
      key: columnKey({ register, column }),
      register: names[register],
      column,
      cells: format.number(rows),
      outcome: !is_done ? t.outcome_open : taken ? t.outcome_taken : t.outcome_stands,
    })),
    more: left > 0 ? t.more_cells(format.number(left)) : null,
    not_taken: not_taken.length > 0 ? t.not_taken(not_taken.length, format.number(not_taken.length)) : null,
  }
}

/** The columns of which the new values can be chosen, and all of them. */
export const takesShown = ({ differing = [] }: ImportReport, { t, format, language }: Speech) =>
  differing.length === 0
    ? []
    : [
        { value: 'all', label: t.take_all },
        ...differing.map(({ register, column, rows }) => ({
          value: columnKey({ register, column }),
          label: `${spoken(registerNames, language)[register]}: ${column}`,
          note: t.cells_of(rows, format.number(rows)),
        })),
      ]
