import type { LocalDate } from '../clock.ts'
import { addDays, realDate } from '../dates.ts'
import { cleanText } from '../text.ts'
import { decimalTyped, withoutSpaces } from '../typed-numbers.ts'
import { zonedMoment } from './moments.ts'
import { type Cell, FORMULA_WITHOUT_VALUE } from './sheet.ts'

const MINUTES_A_DAY = 1440
/** The last day that Excel knows, 9999-12-31. Greater numbers are dates written without hyphens. */
const LAST_SERIAL = 2_958_465
const DAYS_UNTIL_1904 = 1462

/** Trimmed, with single spaces, and clean. */
export const textIn = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'number' ? String(cell) : cleanText(cell).replace(/\s+/g, ' ').trim()

/** Why a cell holds nothing that can be read, whatever is asked for: Excel's error, a formula without a value, letters that are lost. */
export type Broken = 'error' | 'formula' | 'garbled'

/** In Swedish and in English; a row of # is a column that was too narrow when it was saved as text. */
const EXCEL_ERROR = /^#(?:[\p{Lu}/0]+[!?]|N\/A|SAKNAS|#+)$/u

export function brokenIn(cell: Cell): Broken | null {
  if (typeof cell !== 'string') return null
  if (cell.includes('\ufffd')) return 'garbled'
  const text = cell.trim()
  if (text === FORMULA_WITHOUT_VALUE) return 'formula'
  return EXCEL_ERROR.test(text) ? 'error' : null
}

/** A telephone as it was typed. A number of a workbook, saved as text too, has lost the 0, or the + of its country, that it began with. */
export const phoneIn = (cell: Cell): string => {
  const text = textIn(cell)
  if (/^46\d{8,9}$/.test(text)) return `+${text}`
  return /^[1-9]\d{6,8}$/.test(text) ? `0${text}` : text
}

/** Spaces ignored, comma or point; null when it is no number. A workbook's numbers are taken as Excel shows them: 15 digits. */
export function numberIn(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? Number(cell.toPrecision(15)) : null
  const typed = decimalTyped(cell ?? '')
  return typed === null ? null : Number(typed)
}

/** A point or a comma before exactly three figures groups thousands for some and parts them for others. */
export const isThousandOrPart = (cell: Cell): boolean =>
  typeof cell === 'string' && /\d[.,]\d{3}$/.test(withoutSpaces(cell))

const DATE = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[T\s]\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?)?$/

/** `YYYY-MM-DD` or `YYYYMMDD`, a time after it ignored, a moment with a zone in Stockholm's time; in a workbook also a serial number. Null when it is no real date. */
export function dateIn(cell: Cell, counts_from_1904 = false): LocalDate | null {
  if (typeof cell === 'number') return dateOfNumber(cell, counts_from_1904)
  const zoned = zonedMoment(cell ?? '')
  if (zoned) return zoned.day
  const [, year, , month, day] = (cell ?? '').trim().match(DATE) ?? []
  return year ? dateOf(Number(year), Number(month), Number(day)) : null
}

function dateOfNumber(number: number, counts_from_1904: boolean): LocalDate | null {
  const whole = Math.floor(number)
  if (whole > LAST_SERIAL)
    return dateOf(Math.floor(whole / 10_000), Math.floor(whole / 100) % 100, whole % 100)
  const days = counts_from_1904 ? whole + DAYS_UNTIL_1904 : whole
  if (days < 1 || days === 60) return null // Excel's 29 February 1900 never was
  return addDays('1899-12-30', days < 60 ? days + 1 : days)
}

const dateOf = (year: number, month: number, day: number): LocalDate | null =>
  year < 1 || year > 9999 ? null : realDate(year, month, day)

/** `HH:MM`, also 8:00, 08.00, 0800 and 8, up to 24:00; in a workbook a part of a day. Rounded to the minute; null when it is no time. */
export function timeIn(cell: Cell): string | null {
  if (typeof cell !== 'number') return timeOfText((cell ?? '').trim())
  if (cell < 0 || cell > LAST_SERIAL + 1) return null
  const isTyped = Number.isInteger(cell) && cell >= 1 && cell <= 2400
  if (isTyped) return timeOfText(String(cell))
  return timeOf(Math.round((cell - Math.floor(cell)) * MINUTES_A_DAY) % MINUTES_A_DAY)
}

function timeOfText(text: string): string | null {
  const zoned = zonedMoment(text)
  if (zoned) return zoned.time
  const [, hours, minutes = '0'] =
    text.match(/^(?:\d{4}-\d{2}-\d{2}[T\s]\s*)?(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?$/) ??
    text.match(/^(\d{1,2}?)(\d{2})?$/) ??
    []
  if (!hours || Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > MINUTES_A_DAY) return null
  return timeOf(Number(hours) * 60 + Number(minutes))
}

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** A number of hours, also typed as a length of time: 6:00, 6:30:00. Null when it is neither. */
export function hoursIn(cell: Cell): number | null {
  const [, hours, minutes, seconds = '0'] = textIn(cell).match(/^(\d{1,3}):(\d{2})(?::(\d{2}))?$/) ?? []
  if (hours === undefined) return numberIn(cell)
  return Number(minutes) > 59 || Number(seconds) > 0 ? null : Number(hours) + Number(minutes) / 60
}

/** A word without case, marks that nobody sees and the space around it. */
export const wordIn = (cell: Cell): string =>
  textIn(cell)
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu, '')
    .trim()
    .toLowerCase()

const YES: readonly string[] = ['ja', 'j', 'x', '1', 'yes', 'y', 'sant', 'true', '✓']
const NO: readonly string[] = ['', 'nej', 'n', '0', 'no', 'falskt', 'false']

/** Yes, no, or null when the cell says neither. IMPORT.md, "Reading". */
export function yesIn(cell: Cell): boolean | null {
  const word = wordIn(cell)
  return YES.includes(word) ? true : NO.includes(word) ? false : null
}

/** The digits of a number that names someone or something: never with decimals, never as 1,2E+11. Null when it is no such number. */
export const digitsIn = (cell: Cell): string | null =>
  typeof cell === 'number' ? (Number.isSafeInteger(cell) && cell >= 0 ? String(cell) : null) : textIn(cell)
