import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import type { SentFile } from '../app/foundation/registers/sheet.ts'
import { type Language, spoken } from '../app/foundation/text.ts'
import { type Ground, houseScope, reading, type Scope } from '../app/foundation/transact.ts'
import { type Imported, importFiles } from '../app/imports/commands/import-files.ts'
import { unreadReasons, uploadRefusals } from '../app/imports/messages.ts'
import { isTaken, type Taking } from '../app/imports/rules/differing.ts'
import { isColumnToTake, REGISTER_ENDINGS, type UnreadFile } from '../app/imports/rules/upload.ts'
import { programmeBySlug } from '../app/programmes/queries.ts'
import { figuresOf } from '../app/statistics/queries/figures.ts'
import { type CommandResult, done, failed } from './command.ts'
import { gapAccount, headOf, printed } from './figures.ts'
import { toldOf } from './import-told.ts'

export type ImportArgs = {
  paths: readonly string[]
  programme: string
  json: boolean
  /** Which values of the files are taken over what is kept. */
  taking?: Taking
  language?: Language
}

/**
 * `spang import FOLDER --programme exempel --json`: reads the registers in folders and files into a programme, all or nothing. Fails
 * when a file could not be read, whatever became of the others.
 */
export async function importRegisters(
  ground: Ground,
  { paths, programme, json, taking = [], language = 'en' }: ImportArgs,
): Promise<CommandResult> {
  const found = await reading(ground, houseScope, db => programmeBySlug(db, programme))
  if (!found) return failed(`There is no programme ${programme}.`)
  const absent = paths.find(path => !statSync(path, { throwIfNoEntry: false }))
  if (absent) return failed(`There is no file or folder ${absent}.`)
  const files = registerFilesIn(paths)
  if (files.length === 0)
    return failed(`There are no registers (${REGISTER_ENDINGS.join(', ')}) in ${paths.join(', ')}.`)
  const unknown = taking === 'all' ? [] : taking.filter(key => !isColumnToTake(key))
  if (unknown.length > 0) return failed(unknownColumns(unknown))
  const scope: Scope = { ...houseScope, programme: found.id }
  const imported = await importFiles(ground, scope, { programme_id: found.id, files, taking })
  if (isRefusal(imported)) {
    const why = failed(refusalSentence(imported, language))
    return json && imported.about?.file
      ? { ...why, stdout: `${printed({ unread_files: [unreadTold(asUnread(imported), language)] })}\n` }
      : why
  }
  const { report } = imported
  const code = (report.unread ?? []).length > 0 ? 1 : 0
  if (!json) return { ...done(toldOf(imported, language)), code }
  const figures = await reading(ground, houseScope, db => figuresOf(db, found.id))
  return {
    ...done(
      printed({
        ...headOf(report.account, figures),
        ...gapAccount(report.account),
        ...furtherKeys(imported, { taking, language }),
      }),
    ),
    code,
  }
}

/** Nothing is read where a column to take is none: whoever mistypes it would believe that its values were taken. */
const unknownColumns = (keys: readonly string[]): string =>
  `There is no such column to take: ${keys.join(', ')}. Nothing was read. Write the register and the name of the column, such as foretag:Anställda or deltagare:Befattning.`

const asUnread = ({ refused, about = {} }: Refusal): UnreadFile => ({
  file: String(about.file),
  code: refused as UnreadFile['code'],
  about,
})

const unreadTold = ({ file, code, about }: UnreadFile, language: Language) => ({
  file,
  code,
  reason: spoken(unreadReasons, language)[code](about),
})

/** What differs and what could not be read, cell by cell and file by file; only where there is something. */
const furtherKeys = (
  { report: { unreadable, unread = [], not_taken = [] }, differences }: Imported,
  { taking, language }: { taking: Taking; language: Language },
) => ({
  ...(differences.length > 0
    ? {
        differing: differences.map(({ register, file, row, column, kept, told }) => ({
          register,
          file,
          row,
          column,
          kept,
          new: told,
          taken:
            isTaken(taking, { register, column }) &&
            !not_taken.some(one => one.file === file && one.row === row && one.column === column),
        })),
      }
    : {}),
  ...(unreadable.length > 0
    ? {
        unreadable: unreadable.map(({ register, column, rows, at = [] }) => ({ register, column, rows, at })),
      }
    : {}),
  ...(unread.length > 0 ? { unread_files: unread.map(file => unreadTold(file, language)) } : {}),
})

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

/** Files of other kinds that people take for registers: told what they are rather than passed over. */
const TAKEN_FOR_REGISTERS = ['.ods', '.fods', '.xls', '.xlsb', '.numbers', '.pdf'] as const

const isRegister = (name: string) =>
  !/^[.~]/.test(name) &&
  [...REGISTER_ENDINGS, ...TAKEN_FOR_REGISTERS].some(ending => name.toLowerCase().endsWith(ending))

function refusalSentence({ refused, about = {} }: Refusal, language: Language): string {
  const sentences: Partial<Record<string, (about: Record<string, string | number>) => string>> = spoken(
    uploadRefusals,
    language,
  )
  return sentences[refused]?.(about) ?? refused
}
