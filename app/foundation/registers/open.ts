import { type Refusal, refuse } from '../refusal.ts'
import { sheetOfCsv } from './csv.ts'
import type { SentFile, Sheet } from './sheet.ts'
import { sheetsOfWorkbook } from './xlsx.ts'
import { DamagedZip } from './zip.ts'

/** The sheets in a file, whatever its name says. Refuses `old-workbook`, `damaged-file` and `not-a-register`, about the file. */
export async function sheetsIn(
  file: SentFile,
): Promise<Sheet[] | Refusal<'old-workbook' | 'damaged-file' | 'not-a-register'>> {
  const about = { file: file.name }
  const start = Buffer.from(file.bytes.subarray(0, 8)).toString('hex')
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
  return [sheetOfCsv(file)]
}
