import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import type { SentFile } from '../app/foundation/registers/sheet.ts'
import { type Language, spoken } from '../app/foundation/text.ts'
import { type Ground, houseScope, reading, type Scope } from '../app/foundation/transact.ts'
import { type Imported, importFiles } from '../app/imports/commands/import-files.ts'
import { registerNames, rejectionReasons, uploadRefusals } from '../app/imports/messages.ts'
import type { RegisterCounts } from '../app/imports/rules/account.ts'
import { REGISTER_ENDINGS, REGISTER_NAMES, type RegisterName } from '../app/imports/rules/upload.ts'
import { programmeBySlug } from '../app/programmes/queries.ts'
import { figuresOf } from '../app/statistics/queries/figures.ts'
import { type CommandResult, done, failed } from './command.ts'
import { headOf, printed } from './figures.ts'

export type ImportArgs = { paths: readonly string[]; programme: string; json: boolean; language?: Language }

/** `spang import FOLDER --programme exempel --json`: reads the registers in folders and files into a programme, all or nothing. */
export async function importRegisters(
  ground: Ground,
  { paths, programme, json, language = 'en' }: ImportArgs,
): Promise<CommandResult> {
  const found = await reading(ground, houseScope, db => programmeBySlug(db, programme))
  if (!found) return failed(`There is no programme ${programme}.`)
  const absent = paths.find(path => !statSync(path, { throwIfNoEntry: false }))
  if (absent) return failed(`There is no file or folder ${absent}.`)
  const files = registerFilesIn(paths)
  if (files.length === 0)
    return failed(`There are no registers (${REGISTER_ENDINGS.join(', ')}) in ${paths.join(', ')}.`)
  const scope: Scope = { ...houseScope, programme: found.id }
  const imported = await importFiles(ground, scope, { programme_id: found.id, files })
  if (isRefusal(imported)) return failed(refusalSentence(imported, language))
  if (!json) return done(told(imported, language))
  const figures = await reading(ground, houseScope, db => figuresOf(db, found.id))
  return done(printed(headOf(imported.report.account, figures)))
}

/** Registers in files and folders; what lies beside them in a folder is passed over, and so is what Excel leaves while it is open. */
export const registerFilesIn = (paths: readonly string[]): SentFile[] =>
  paths.flatMap(path =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter(isRegister)
          .sort()
          .map(name => ({ name, bytes: readFileSync(join(path, name)) }))
      : [{ name: basename(path), bytes: readFileSync(path) }],
  )

const isRegister = (name: string) =>
  !/^[.~]/.test(name) && REGISTER_ENDINGS.some(ending => name.toLowerCase().endsWith(ending))

function refusalSentence({ refused, about = {} }: Refusal, language: Language): string {
  const sentences: Partial<Record<string, (about: Record<string, string | number>) => string>> = spoken(
    uploadRefusals,
    language,
  )
  return sentences[refused]?.(about) ?? refused
}

function told({ report }: Imported, language: Language): string {
  const lines = REGISTER_NAMES.filter(name => report.account[name].rows > 0).flatMap(name =>
    linesOf(name, report.account[name], language),
  )
  const aside = report.sheets
    .filter(sheet => sheet.unknown.length > 0)
    .map(sheet => `${sheet.file}: ${sheet.unknown.join(', ')} kept aside`)
  const unreadable = report.unreadable.map(
    ({ register, column, rows, at = [], tells_number = 0 }) =>
      `${spoken(registerNames, language)[register]}: ${column} could not be read and was taken as empty in ${rows} rows (${at.join(', ')})${tells_number > 0 ? `, in ${tells_number} for telling a personal number` : ''}`,
  )
  return [
    ...lines,
    ...unreadable,
    ...aside,
    ...(report.changes_nothing ? ['Nothing was changed: everything was here already.'] : []),
  ].join('\n')
}

const linesOf = (
  name: RegisterName,
  { rows, accepted, merged, rejected }: RegisterCounts,
  language: Language,
): string[] => [
  `${spoken(registerNames, language)[name]}: ${rows} rows, ${accepted} accepted, ${merged} merged, ${rows - accepted - merged} rejected`,
  ...Object.entries(rejected).map(([code, count]) => {
    const sentences: Partial<Record<string, string>> = spoken(rejectionReasons, language)
    return `  ${count} ${code}: ${sentences[code] ?? ''}`
  }),
]
