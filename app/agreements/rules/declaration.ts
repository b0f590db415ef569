import { organisationNumber } from '../../companies/rules/organisation-number.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import { oreTyped } from '../../foundation/fields.ts'
import type { Typed } from '../../foundation/form.ts'
import { type Ore, rounded } from '../../foundation/money.ts'
import { numberTold } from '../../foundation/personal-numbers.ts'

export const REGULATIONS = ['de_minimis', 'de_minimis_other', 'block_exemption', 'other'] as const
export type Regulation = (typeof REGULATIONS)[number]

/** Aid that was told of. `ore` and `eur_rate` only where it was told in kronor; the rate is kronor for a euro as decimal text. */
export type DeclaredAid = {
  granter: string
  granted_on: LocalDate
  regulation: Regulation
  euro_cents: bigint
  ore: Ore | null
  eur_rate: string | null
  purpose: string
}

export type NewDeclaration = {
  declared_by_name: string
  declared_by_title: string
  group_numbers: string[]
  has_no_other_aid: boolean
  aid: DeclaredAid[]
}

/** How many grants a form has room for. */
export const AID_ROWS = 6
const MOST_TEXT = 200
const FIELDS = ['granter', 'granted_on', 'regulation', 'amount', 'purpose'] as const

type Around = { today: LocalDate; rateOn: (day: LocalDate) => string | null }

/** What a form declares, or a code for each field that is wrong. A row in which nothing is written is no grant. */
export function readDeclaration(
  typed: Typed,
  { today, rateOn }: Around,
): { value: NewDeclaration } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {}
  const text = (field: string) => (typed[field] ?? '').trim()
  const named = (field: string, missing: string) => {
    const wrong = text(field) === '' ? missing : wrongIn(text(field))
    if (wrong) errors[field] = wrong
    return text(field)
  }
  const answer = text('other_aid')
  const rows = rowsIn(typed)
  if (answer !== 'none' && answer !== 'some') errors.other_aid = 'answer-missing'
  if (answer === 'none' && rows.length > 0) errors.other_aid = 'none-but-some'
  if (answer === 'some' && rows.length === 0) errors.granter_1 = 'aid-missing'
  const aid = answer === 'some' ? rows.map(row => aidIn(row, { today, rateOn }, text, errors)) : []
  const group_numbers = numbersIn(text('group_numbers'))
  if (group_numbers === null) errors.group_numbers = 'bad-group-number'
  const declared_by_name = named('declared_by_name', 'declarer-missing')
  const declared_by_title = named('declared_by_title', 'title-missing')
  if (text('confirmed') === '') errors.confirmed = 'not-confirmed'
  if (Object.keys(errors).length > 0) return { errors }
  return {
    value: {
      declared_by_name,
      declared_by_title,
      group_numbers: group_numbers!,
      has_no_other_aid: answer === 'none',
      aid: aid.filter(one => one !== null),
    },
  }
}

const rowsIn = (typed: Typed): number[] =>
  Array.from({ length: AID_ROWS }, (_, at) => at + 1).filter(row =>
    FIELDS.some(field => field !== 'regulation' && (typed[`${field}_${row}`] ?? '').trim() !== ''),
  )

function aidIn(
  row: number,
  { today, rateOn }: Around,
  text: (field: string) => string,
  errors: Record<string, string>,
): DeclaredAid | null {
  const of = (field: string) => text(`${field}_${row}`)
  const wrong = (field: string, code: string) => {
    errors[`${field}_${row}`] = code
  }
  const granted_on = of('granted_on')
  if (of('granter') === '') wrong('granter', 'granter-missing')
  if (!isLocalDate(granted_on)) wrong('granted_on', 'not-a-day')
  else if (granted_on > today) wrong('granted_on', 'day-to-come')
  const regulation = REGULATIONS.find(one => one === of('regulation'))
  if (!regulation) wrong('regulation', 'regulation-missing')
  const hundredths = oreTyped(of('amount'))
  if (hundredths === null || hundredths === 0n) wrong('amount', 'not-an-amount')
  const isKronor = of('currency') !== 'eur'
  const rate = isKronor && isLocalDate(granted_on) ? rateOn(granted_on) : null
  if (isKronor && !rate) errors[`amount_${row}`] ??= 'no-rate'
  for (const field of FIELDS) {
    const code = wrongIn(of(field))
    if (code) wrong(field, code)
  }
  if (FIELDS.some(field => errors[`${field}_${row}`])) return null
  return {
    granter: of('granter'),
    granted_on,
    regulation: regulation!,
    euro_cents: rate ? euroCentsOf(hundredths!, rate) : hundredths!,
    ore: isKronor ? hundredths : null,
    eur_rate: rate,
    purpose: of('purpose'),
  }
}

const wrongIn = (text: string): string | null =>
  numberTold(text) ?? (text.length > MOST_TEXT ? 'text-too-long' : null)

/** Organisation numbers with commas or spaces between; null when one of them is none. */
function numbersIn(text: string): string[] | null {
  const numbers = text
    .split(/[,;\n]/)
    .map(one => one.trim())
    .filter(Boolean)
    .map(organisationNumber)
  return numbers.includes(null) ? null : [...new Set(numbers as string[])]
}

/** Öre as euro cents at so many kronor for a euro; half a cent goes up. */
export function euroCentsOf(ore: Ore, eur_rate: string): bigint {
  const { digits, scale } = rateIn(eur_rate)
  return rounded(ore * scale, digits)
}

/** Euro cents as öre; half an öre goes up. */
export function oreOfEuro(euro_cents: bigint, eur_rate: string): Ore {
  const { digits, scale } = rateIn(eur_rate)
  return rounded(euro_cents * digits, scale)
}

function rateIn(eur_rate: string) {
  const [whole = '', part = ''] = eur_rate.split('.')
  return { digits: BigInt(whole + part), scale: 10n ** BigInt(part.length) }
}
