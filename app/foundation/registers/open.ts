import { type Refusal, refuse } from '../refusal.ts'
import { StrayQuote, sheetOfCsv } from './csv.ts'
import { wideOf } from './decode.ts'
import type { SentFile, Sheet } from './sheet.ts'
import { sheetsOfWorkbook } from './xlsx.ts'
import { DamagedZip, TooLargeZip } from './zip.ts'

export type FileCode =
  | 'empty-file'
  | 'open-document'
  | 'old-workbook'
  | 'binary-workbook'
  | 'pdf'
  | 'web-page'
  | 'damaged-file'
  | 'too-large-file'
  | 'not-a-register'
  | 'stray-quote'

/** The sheets in a file, whatever its name says. Refuses, about the file, with what it is; `stray-quote` about its row too. */
export async function sheetsIn(file: SentFile): Promise<Sheet[] | Refusal<FileCode>> {
  const about = { file: file.name }
  const kind = kindOf(file.bytes)
  if (kind === 'text') return sheetInText(file)
  if (kind !== 'workbook') return refuse(kind, { about })
  try {
    return await sheetsOfWorkbook(file)
  } catch (error) {
    if (error instanceof TooLargeZip) return refuse('too-large-file', { about })
    if (error instanceof DamagedZip) return refuse('damaged-file', { about })
    throw error
  }
}

function sheetInText(file: SentFile): Sheet[] | Refusal<FileCode> {
  try {
    return [sheetOfCsv(file)]
  } catch (error) {
    if (error instanceof StrayQuote)
      return refuse('stray-quote', { about: { file: file.name, row: error.row } })
    throw error
  }
}

const BEGINNING = 4096

/** What a file is by how it begins. */
function kindOf(bytes: Uint8Array): 'text' | 'workbook' | FileCode {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const text = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1')
  if (bytes.every(isNothing)) return 'empty-file'
  if (start.startsWith('504b0304')) {
    // Such a file says first what it is, unpacked.
    if (text.startsWith('mimetypeapplication/vnd.oasis.opendocument', 30)) return 'open-document'
    return Buffer.from(bytes).includes('xl/workbook.bin') ? 'binary-workbook' : 'workbook'
  }
  if (start.startsWith('d0cf11e0a1b11ae1')) return 'old-workbook' // xls, or an xlsx with a password
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(text)) return 'pdf'
  if (/^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!DOCTYPE|<html|<table)/i.test(text))
    return text.includes('opendocument') ? 'open-document' : 'web-page'
  return wideOf(bytes) || !bytes.subarray(0, BEGINNING).includes(0) ? 'text' : 'not-a-register'
}

/** Space, ends of lines and the marks of encodings: nothing that anyone wrote. */
const isNothing = (byte: number): boolean => byte <= 0x20 || MARKS.includes(byte)
const MARKS: readonly number[] = [0xef, 0xbb, 0xbf, 0xfe, 0xff]
