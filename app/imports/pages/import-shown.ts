import type { Format } from '../../foundation/format.ts'
import { capital, type Language, type Spoken, spoken } from '../../foundation/text.ts'
import type { importTexts } from '../messages/pages.ts'
import { registerNames, unreadReasons } from '../messages.ts'
import type { problemsOf } from '../queries/imports.ts'
import { reasonOf } from '../queries/rejected-sheets.ts'
import { reasonsIn } from '../rules/account.ts'
import { accountSum, rejectedIn } from '../rules/import-verdict.ts'
import type { ImportReport } from '../rules/report.ts'
import type { RegisterName } from '../rules/upload.ts'
import { REGISTER_NAMES } from '../rules/upload.ts'

type Speech = { t: Spoken<typeof importTexts>; format: Format; language: Language }

/** Counts of each register that was sent, and of all of them. */
export function accountShown({ account }: ImportReport, { format, language }: Speech) {
  const names = spoken(registerNames, language)
  const sum = accountSum(account)
  return {
    rows: inOrder(account)
      .filter(([, counts]) => counts.rows > 0)
      .map(([register, counts]) => ({
        key: register,
        name: names[register],
        rows: format.number(counts.rows),
        accepted: format.number(counts.accepted),
        merged: format.number(counts.merged),
        rejected: format.number(rejectedIn(counts)),
      })),
    sum: {
      rows: format.number(sum.rows),
      accepted: format.number(sum.accepted),
      merged: format.number(sum.merged),
      rejected: format.number(sum.rejected),
    },
  }
}

/** Records that were there already and get what they lacked; what there is none of is not spoken of. */
export function filledShown({ filled: { companies, occasions } }: ImportReport, { t, format }: Speech) {
  const what = [
    ...(companies > 0 ? [t.filled_companies(companies, format.number(companies))] : []),
    ...(occasions > 0 ? [t.filled_occasions(occasions, format.number(occasions))] : []),
  ].join(t.filled_and)
  return what ? t.filled(capital(what)) : null
}

// What was kept as JSON has lost its order.
const inOrder = (account: ImportReport['account']) =>
  REGISTER_NAMES.map(name => [name, account[name]] as const)

/** How many rows each reason took, register by register. */
export const reasonsShown = (report: ImportReport, { format, language }: Speech) =>
  REGISTER_NAMES.flatMap(register =>
    reasonsIn(register, report).map(({ code, closer, rows }) => ({
      key: `${register} ${code} ${closer}`,
      register: spoken(registerNames, language)[register],
      reason: reasonOf(code, language, closer),
      rows: format.number(rows),
    })),
  )

/** Files that could not be read, and what to do. */
export const unreadShown = ({ unread = [] }: ImportReport, { t, language }: Speech) =>
  unread.length === 0
    ? null
    : {
        title: t.unread_files(unread.length),
        files: unread.map(({ code, about }) => spoken(unreadReasons, language)[code](about)),
      }

type Problem = Awaited<ReturnType<typeof problemsOf>>[number]

export const problemShown = (
  { register, sheet, row_number, code, closer }: Problem,
  { format, language }: Speech,
) => ({
  key: `${register} ${sheet} ${row_number}`,
  register: spoken(registerNames, language)[register as RegisterName],
  row: format.number(row_number),
  reason: reasonOf(code, language, closer),
})

/** What people call the ways in which text is written down. */
const ENCODINGS: Partial<Record<string, string>> = { macintosh: 'MacRoman', cp850: 'code page 850' }

/** Which file is which register, and which heading is which column. */
export const mappingShown = ({ sheets, unreadable }: ImportReport, { t, format, language }: Speech) =>
  sheets.map(({ position, file, sheet, register, columns, unknown, missing, encoding, hidden_rows = 0 }) => ({
    key: position,
    register: spoken(registerNames, language)[register],
    file: file.replace(/\.[^.]*$/, '') === sheet ? file : `${file}, ${sheet}`,
    recognised: t.recognised(columns.length),
    columns,
    unknown: unknown.join(', ') || t.none,
    missing: missing.join(', ') || t.none,
    read_as: encoding ? (ENCODINGS[encoding] ?? t.encoding_twice) : null,
    hidden_rows: hidden_rows > 0 ? format.number(hidden_rows) : null,
    unreadable: unreadable
      .filter(one => one.register === register)
      .map(({ column, rows, at = [], tells_number = 0, formulas = 0, errors = 0 }) =>
        t.unreadable_in({
          column,
          n: format.number(rows),
          at: rowsNamed(rows, at, format),
          numbers: tells_number,
          formulas,
          errors,
        }),
      )
      .join('; '),
  }))

/** So many rows are named on the page. */
const MOST_NAMED = 20

function rowsNamed(rows: number, at: readonly number[], format: Format): string {
  const named = at.slice(0, MOST_NAMED)
  return [
    ...named.map(row => format.number(row)),
    ...(named.length > 0 && named.length < rows ? ['…'] : []),
  ].join(', ')
}
