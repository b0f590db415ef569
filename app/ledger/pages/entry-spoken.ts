import { SIGNED_BY_DAY_LINK, SIGNED_BY_PARTICIPANT } from '../../attendance/rules/signing.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import { shownName } from '../../people/rules/names.ts'
import type { ledgerTexts } from '../messages/ledger.ts'
import type { correctionsOf, Evidence, Sibling } from '../queries/one-entry.ts'
import { stateText } from './entry-state.ts'

type Words = Spoken<typeof ledgerTexts>
type Speech = { t: Words; format: Format }
type At = (...parts: (string | number)[]) => string

/** What an entry rests on, field by field. */
export const evidenceShown = (
  entry: Evidence,
  {
    t,
    format,
    at,
    ...may
  }: Speech & {
    at: At
    names: Parameters<typeof shownName>[1]
    may_read_person: boolean
    may_read_company: boolean
  },
) => ({
  person: {
    name: shownName(entry, may.names),
    href: may.may_read_person ? at('personer', entry.person_id) : null,
  },
  company: { name: entry.company, href: may.may_read_company ? at('foretag', entry.company_id) : null },
  agreed: entry.agreed_on ? format.day(entry.agreed_on) : null,
  course: entry.course,
  occasion: { code: entry.occasion, href: at('tillfallen', entry.occasion_id) },
  session: `${format.day(entry.held_on)}, ${format.span(entry.starts_at, entry.ends_at)}`,
  place: entry.place,
  attendance: at('tillfallen', entry.occasion_id, 'narvaro', entry.attendance_id),
  attended: t.of_session(format.hours(Math.abs(entry.quarters)), format.hours(entry.session_quarters)),
  attended_now:
    entry.attended_quarters === Math.abs(entry.quarters) ? null : format.hours(entry.attended_quarters),
  paid: [t[`paid_${entry.paid}`], ANSWERED.includes(entry.paid) && saidOf(entry.said_paid, t)]
    .filter(Boolean)
    .join(', '),
  signature: entry.signed_at && {
    when: format.moment(entry.signed_at),
    how: t[`how_${entry.signed_how!}`],
    by: [signerIn(entry.signed_by, t), entry.import_id && t.import_number(String(entry.import_id))]
      .filter(Boolean)
      .join(', '),
  },
  sum: t.times(format.hours(entry.quarters), format.ore(entry.ore_per_hour)),
  amount: format.ore(entry.amount_ore),
  posted: format.moment(entry.posted_at),
  because: becauseText(entry.posted_because, t),
  rate: entry.rate_from
    ? {
        since: t.rate_since(format.day(entry.rate_from)),
        source: entry.rate_source,
        certainty: entry.rate_certainty!,
      }
    : null,
})

/** Where it matters what the company has said. */
const ANSWERED = ['partly', 'outside']
const saidOf = (said: boolean | null, t: Words): string =>
  said === null ? t.unsaid_paid : said ? t.said_paid : t.said_unpaid

export type EvidenceShown = ReturnType<typeof evidenceShown>

/** Why an entry was posted: a happening of a lower room, or its code when it has no sentence. */
export function becauseText(code: string, t: Words): string {
  const found = (t as Record<string, unknown>)[`because_${code.replaceAll('-', '_')}`]
  return typeof found === 'string' ? found : code
}

export type ChainRow = {
  id: number
  number: string
  href: string | null
  hours: string
  kronor: string
  state: string
  because: string
  posted: string
}

export const chainRow = (
  one: Sibling,
  { t, format, at, own }: Speech & { at: At; own: number },
): ChainRow => ({
  id: one.id,
  number: format.number(one.id),
  href: one.id === own ? null : at('natura', one.id),
  hours: format.hours(one.quarters),
  kronor: format.ore(one.amount_ore),
  state: stateText({ ...one, reversed_by: null }, t),
  because: becauseText(one.posted_because, t),
  posted: format.moment(one.posted_at),
})

type Correction = Awaited<ReturnType<typeof correctionsOf>>[number]

export function correctionRow(one: Correction, { t, format }: Speech) {
  const signature =
    one.signed_before === one.signed_after ? null : one.signed_after ? t.signature_given : t.signature_taken
  const time =
    one.quarters_before === one.quarters_after
      ? null
      : t.corrected(format.hours(one.quarters_before), format.hours(one.quarters_after))
  return {
    key: String(one.id),
    when: format.moment(one.corrected_at),
    who: one.corrected_by ?? '–',
    what: [time, signature].filter(Boolean).join(', '),
    reason: one.reason,
  }
}

/** Who signed or noted it, where it was nobody with a name here. */
function signerIn(signed_by: string | null, t: Words): string | null {
  if (signed_by === 'register') return t.by_register
  if (signed_by === SIGNED_BY_PARTICIPANT) return t.by_participant
  return signed_by === SIGNED_BY_DAY_LINK ? t.by_day_link : signed_by
}
