import { clockTimeOf, type LocalDate, localDateOf } from './clock.ts'
import { hoursOf, type Quarters } from './hours.ts'
import type { Ore } from './money.ts'
import type { Language } from './text.ts'

const NBSP = '\u00a0'
const THIN_GROUPS = /\B(?=(\d{3})+(?!\d))/g

/** Dates, hours, money and shares as people read them; made on the server. */
export type Format = ReturnType<typeof formatIn>

/** Digits in groups of three with a no-break space, a true minus. */
export const grouped = (whole: bigint | number): string => {
  const text = String(whole)
  const digits = text.replace('-', '').replace(THIN_GROUPS, NBSP)
  return text.startsWith('-') ? `−${digits}` : digits
}

/** Quarter-hours need no more than two decimals. */
const digitsOf = (hours: number) => (Number.isInteger(hours) ? 0 : Number.isInteger(hours * 2) ? 1 : 2)

const FORMATS = { sv: formatterOf('sv'), en: formatterOf('en') }

export const formatIn = (language: Language) => FORMATS[language]

function formatterOf(language: Language) {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB'
  const point = language === 'sv' ? ',' : '.'
  const dateIn = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (date: LocalDate) => made.format(new Date(`${date}T12:00:00Z`)).replace(/\.(?= |$)/g, '')
  }
  const day = dateIn({ day: 'numeric', month: 'long', year: 'numeric' })
  const dayAndMonth = dateIn({ day: 'numeric', month: 'long' })
  const ofMonth = (date: LocalDate) => String(Number(date.slice(8)))
  const decimal = (value: number, digits: number) => {
    const [whole, part] = Math.abs(value).toFixed(digits).split('.') as [string, string?]
    const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '−' : ''
    return sign + grouped(BigInt(whole)) + (part ? point + part : '')
  }
  const plainHours = (quarters: Quarters) => {
    const hours = hoursOf(quarters)
    return decimal(hours, digitsOf(hours))
  }
  const time = (text: string) =>
    language === 'sv'
      ? text
          .slice(0, 5)
          .replace(/^0(?=\d)/, '')
          .replace(':', '.')
      : text.slice(0, 5)
  const kronor = (ore: Ore) => {
    const sign = ore < 0n ? -1n : 1n
    return `${grouped(((ore * sign + 50n) / 100n) * sign)}${NBSP}${language === 'sv' ? 'kr' : 'SEK'}`
  }
  const toTheOre = (ore: Ore) => {
    const size = ore < 0n ? -ore : ore
    return `${ore < 0n ? '−' : ''}${grouped(size / 100n)}${point}${String(size % 100n).padStart(2, '0')}${NBSP}${language === 'sv' ? 'kr' : 'SEK'}`
  }
  return {
    language,
    number: (value: number | bigint) => grouped(typeof value === 'bigint' ? value : Math.round(value)),
    decimal,
    /** How far something has moved, with its sign. */
    signed: (value: number, digits: number) => {
      const told = decimal(Math.abs(value), digits)
      return /[1-9]/.test(told) ? `${value > 0 ? '+' : '−'}${told}` : told
    },
    /** Whole kronor, halves away from zero: "1 639 840 kr". */
    kronor,
    /** To the öre, for ledger rows: "834,00 kr". */
    ore: toTheOre,
    /** What an hour costs, to the öre when it has any: "417 kr", "430,50 kr". */
    rate: (ore: Ore) => (ore % 100n === 0n ? kronor(ore) : toTheOre(ore)),
    /** Hours of a table: "742 h", "3,5 h". */
    hours: (quarters: Quarters) => `${plainHours(quarters)}${NBSP}h`,
    /** Hours where the whole table says that they are hours: "3,5". */
    plainHours,
    /** Hours of a column that is read downwards: as many decimals in each as the finest needs. */
    hoursAlike: (column: readonly Quarters[]) => {
      const digits = Math.max(0, ...column.map(quarters => digitsOf(hoursOf(quarters))))
      return (quarters: Quarters) => `${decimal(hoursOf(quarters), digits)}${NBSP}h`
    },
    /** Hours of a sentence: "742 timmar", "en timme". */
    hoursSaid: (quarters: Quarters) => {
      const hours = hoursOf(quarters)
      if (hours === 1) return language === 'sv' ? 'en timme' : 'one hour'
      return `${decimal(hours, digitsOf(hours))}${NBSP}${language === 'sv' ? 'timmar' : 'hours'}`
    },
    /** A share as percent with at most one decimal. */
    share: (part: number, whole: number) =>
      whole === 0 ? '–' : `${decimal((100 * part) / whole, 1).replace(/[,.]0$/, '')}${NBSP}%`,
    percent: (value: number, digits = 1) => `${decimal(value, digits)}${NBSP}%`,
    /** 15 maj 2025 */
    day,
    /** "8–9 oktober 2025", "28 september–3 oktober 2025", with the years of both where they differ. */
    days: (from: LocalDate, to: LocalDate) => {
      if (from === to) return day(to)
      const start =
        from.slice(0, 7) === to.slice(0, 7)
          ? ofMonth
          : from.slice(0, 4) === to.slice(0, 4)
            ? dayAndMonth
            : day
      return `${start(from)}–${day(to)}`
    },
    /** 15 maj */
    shortDay: dateIn({ day: 'numeric', month: 'short' }),
    /** torsdag 15 maj 2025 */
    longDay: dateIn({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** maj 2025 */
    month: dateIn({ month: 'long', year: 'numeric' }),
    /** maj 25 */
    shortMonth: dateIn({ month: 'short', year: 'numeric' }),
    time,
    /** 6.45–9.00 */
    span: (from: string, to: string) => `${time(from)}–${time(to)}`,
    /** 15 maj 2025 8.52 */
    moment: (moment: Date) => `${day(localDateOf(moment))} ${time(clockTimeOf(moment))}`,
  }
}
