import { type Language, spoken } from '../app/foundation/text.ts'
import type { Imported } from '../app/imports/commands/import-files.ts'
import { registerNames, unreadReasons } from '../app/imports/messages.ts'
import { reasonOf } from '../app/imports/queries/rejected-sheets.ts'
import { reasonsIn } from '../app/imports/rules/account.ts'
import { columnKey } from '../app/imports/rules/differing.ts'
import { isTheSame } from '../app/imports/rules/import-verdict.ts'
import type { ImportReport } from '../app/imports/rules/report.ts'
import { REGISTER_NAMES, type RegisterName } from '../app/imports/rules/upload.ts'

/** All that the page of an import tells, as lines. */
export function toldOf({ report, differences }: Imported, language: Language): string {
  const { sheets, unreadable, hidden = [], aside, unread = [], differing = [], not_taken = [] } = report
  const names = spoken(registerNames, language)
  const sent = new Set(sheets.map(sheet => sheet.register))
  return [
    ...unread.map(({ code, about }) => spoken(unreadReasons, language)[code](about)),
    ...REGISTER_NAMES.filter(name => sent.has(name)).flatMap(name => linesOf(name, report, language)),
    ...differences.map(
      ({ register, file, row, column, kept, told }) =>
        `${names[register]}: ${file}, row ${row}, ${column}: kept "${kept}", the file says "${told}"`,
    ),
    ...differing.map(({ register, column, rows, taken }) =>
      taken
        ? `${names[register]}: ${column} taken from the file in ${rows} rows`
        : `${names[register]}: ${column} differs in ${rows} rows, and what was kept stands (--take-new takes the new values, --take-columns "${columnKey({ register, column })}" those of the column)`,
    ),
    ...not_taken.map(
      ({ register, file, row, column, code }) =>
        `${names[register]}: ${file}, row ${row}, ${column} was not taken: ${code}`,
    ),
    ...unreadable.map(
      ({ register, column, rows, at = [], tells_number = 0, formulas = 0, errors = 0 }) =>
        `${names[register]}: ${column} could not be read and was taken as empty in ${rows} rows (${at.join(', ')})${[
          tells_number > 0 ? `, in ${tells_number} for telling a personal number` : '',
          formulas > 0 ? `, in ${formulas} for a formula without a saved value` : '',
          errors > 0 ? `, in ${errors} for an error of the spreadsheet` : '',
        ].join('')}`,
    ),
    ...sheets.flatMap(({ file, sheet, unknown, encoding, hidden_rows }) => [
      ...(unknown.length > 0 ? [`${file}: ${unknown.join(', ')} kept aside`] : []),
      ...(encoding ? [`${file}: the text was read as ${encoding}`] : []),
      ...(hidden_rows ? [`${file}, ${sheet}: ${hidden_rows} hidden rows were read too`] : []),
    ]),
    ...(report.attendance_to_come
      ? [
          `${names.narvaro}: ${report.attendance_to_come} rows are of days that have not come, and count when they have`,
        ]
      : []),
    ...hidden.map(({ file, sheet }) => `${file}, ${sheet}: the sheet is hidden and was not read`),
    ...aside.map(({ file, sheet }) => `${file}, ${sheet}: no register, not read`),
    ...(report.changes_nothing
      ? [`Nothing was changed${isTheSame(report) ? ': everything was here already' : ''}.`]
      : []),
  ].join('\n')
}

function linesOf(name: RegisterName, report: ImportReport, language: Language): string[] {
  const { rows, accepted, merged } = report.account[name]
  return [
    `${spoken(registerNames, language)[name]}: ${rows} rows, ${accepted} accepted, ${merged} merged, ${rows - accepted - merged} rejected`,
    ...reasonsIn(name, report).map(
      one => `  ${one.rows} ${one.code}: ${reasonOf(one.code, language, one.closer)}`,
    ),
  ]
}
