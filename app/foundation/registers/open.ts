import { type Refusal, refuse } from '../refusal.ts'
import { StrayQuote, sheetOfCsv } from './csv.ts'
import type { SentFile, Sheet } from './sheet.ts'
import { sheetsOfWorkbook } from './xlsx.ts'
import { DamagedZip } from './zip.ts'

/**
 * The sheets in a file, whatever its name says. Refuses `open-document`, `old-workbook`, `damaged-file` and `not-a-register`, about the file, and
 * `stray-quote`, about its row too.
 */
export async function sheetsIn(
  file: SentFile,
): Promise<
  Sheet[] | Refusal<'open-document' | 'old-workbook' | 'damaged-file' | 'not-a-register' | 'stray-quote'>
> {
  const about = { file: file.name }
  const start = Buffer.from(file.bytes.subarray(0, 8)).toString('hex')
  if (isOpenDocument(file.bytes)) return refuse('open-document', { about })
  if (start.startsWith('504b0304')) {
    try {
      return await sheetsOfWorkbook(file)
    } catch (error) {
      if (error instanceof DamagedZip) return refuse('damaged-file', { about })
      throw error
    }
  }
  if (start.startsWith('d0cf11e0a1b11ae1')) return refuse('old-workbook', { about }) // xls, or an xlsx with a password
  const hasMark = start.startsWith('fffe') || start.startsWith('feff')
  if (!hasMark && file.bytes.subarray(0, 4096).includes(0)) return refuse('not-a-register', { about })
  try {
    return [sheetOfCsv(file)]
  } catch (error) {
    if (error instanceof StrayQuote) return refuse('stray-quote', { about: { ...about, row: error.row } })
    throw error
  }
}

/** Such a file says first what it is, unpacked. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(30, 90))
    .toString('latin1')
    .startsWith('mimetypeapplication/vnd.oasis.opendocument')
