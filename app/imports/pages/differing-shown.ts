import type { Format } from '../../foundation/format.ts'
import { type Language, type Spoken, spoken } from '../../foundation/text.ts'
import type { ListState } from '../../ui/list-url.ts'
import type { importTexts } from '../messages/pages.ts'
import { registerNames } from '../messages.ts'
import type { differencesOf } from '../queries/imports.ts'
import { columnKey } from '../rules/differing.ts'
import type { ImportReport } from '../rules/report.ts'

type Speech = { t: Spoken<typeof importTexts>; format: Format; language: Language }
type Cell = Awaited<ReturnType<typeof differencesOf>>[number]

export const CELLS_PER_PAGE = 50

/** What differs, or null when nothing does. The cells are given to those who decide, and only until they have, a page at a time. */
export function differingShown(
  { differing = [], not_taken = [] }: ImportReport,
  { cells, is_done, list }: { cells: readonly Cell[]; is_done: boolean; list: ListState },
  { t, format, language }: Speech,
) {
  if (differing.length === 0) return null
  const names = spoken(registerNames, language)
  const before = (list.page - 1) * CELLS_PER_PAGE
  return {
    list,
    total: cells.length,
    cells: cells.slice(before, before + CELLS_PER_PAGE).map(({ register, row, column, kept, told }, at) => ({
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
