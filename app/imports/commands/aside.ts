import type { AsideWork } from '../../foundation/aside.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { ImportCode } from '../rules/unconfirmed.ts'
import type { UploadCode } from '../rules/upload.ts'
import { type Chosen, carryOutImport } from './carry-out-import.ts'
import type { Imported, Sent } from './import-files.ts'
import { previewImport } from './preview-import.ts'

type Done = { import_id: number }
export type ReadingOutcome = Done | Refusal<ImportCode | UploadCode>

/** What an upload would do, found out aside. */
export const PREVIEW: AsideWork<Sent, ReadingOutcome> = {
  name: 'preview-import',
  carryOut: (...given) => previewImport(...given).then(onlyWhich),
}

/** An upload carried out aside. */
export const CARRY_OUT: AsideWork<Chosen, ReadingOutcome> = {
  name: 'carry-out-import',
  carryOut: (...given) => carryOutImport(...given).then(onlyWhich),
}

/** The page reads the rest, and what differs is no business of another thread. */
const onlyWhich = <Code extends string>(outcome: Imported | Refusal<Code>): Done | Refusal<Code> =>
  isRefusal(outcome) ? outcome : { import_id: outcome.import_id }
