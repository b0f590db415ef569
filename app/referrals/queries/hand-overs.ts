import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { partnersSeenBy } from '../policy/hand-over.ts'

export type HandOver = {
  id: number
  company_id: number
  company: string
  municipality: string
  channel: string
  /** The organisation that the company came by, when nobody who signs in here pointed it out. */
  came_via: string | null
  made_on: LocalDate
  maker: string | null
  why: string
  wants: string[]
  may_call: boolean
  contact_name: string | null
  contact_phone: string | null
  contact_email: string | null
  /** They have said so themselves at the open door, and nobody has found out yet. */
  is_unconfirmed: boolean
  partner_id: number | null
  partner: string | null
  promised_on: LocalDate | null
  reminded_at: Date | null
  escalated_at: Date | null
  answer: string | null
  answered_at: Date | null
  answerer: string | null
  declined_because: string | null
  version: number
}

export type HandOverFilter = {
  state: '' | 'open' | 'late' | 'accepted' | 'declined'
  partner: string
  today: LocalDate
}

/** The tips that the visitor answers for: late ones first, then by the promised day; the answered last, the latest first. */
export async function handOversOf(
  db: Db,
  visitor: Visitor,
  filter: HandOverFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<HandOver[]> {
  const { rows } = await sql<HandOver>`${chosen(visitor, filter)}
    order by referral.answer is not null, case when referral.answer is null then referral.promised_on end nulls last,
      referral.answered_at desc, referral.id
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export type HandOverCounts = { all: number; open: number; late: number; unrouted: number; chosen: number }

/** How many wait, are late, or have been sent to nobody; and how many the filter leaves. */
export async function handOverCounts(
  db: Db,
  visitor: Visitor,
  filter: HandOverFilter,
): Promise<HandOverCounts> {
  const { rows } = await sql<HandOverCounts>`
    select count(*)::integer as all,
      (count(*) filter (where answer is null))::integer as open,
      (count(*) filter (where answer is null and promised_on < ${filter.today}))::integer as late,
      (count(*) filter (where answer is null and partner_id is null))::integer as unrouted,
      (select count(*)::integer from (${chosen(visitor, filter)}) chosen) as chosen
    from referral where ${isSeenBy(visitor)}`.execute(db)
  return rows[0]!
}

/** One tip that the visitor answers for; another partner's does not exist. */
export async function handOverOf(db: Db, visitor: Visitor, id: number): Promise<HandOver | undefined> {
  const { rows } = await sql<HandOver>`${facts(visitor)} and referral.id = ${id}`.execute(db)
  return rows[0]
}

/** How a tip has been sent on between partners, the first time first. */
export const reroutesOf = (db: Db, visitor: Visitor, referral_id: number) =>
  db
    .selectFrom('reroute')
    .leftJoin('partner as giver', 'giver.id', 'reroute.from_partner_id')
    .innerJoin('partner as taker', 'taker.id', 'reroute.to_partner_id')
    .leftJoin('auth_user', 'auth_user.id', 'reroute.rerouted_by')
    .select(['reroute.id', 'because', 'rerouted_at', 'giver.name as from', 'taker.name as to'])
    .select('auth_user.name as who')
    .where('reroute.programme_id', '=', visitor.programme ?? 0)
    .where('referral_id', '=', referral_id)
    .orderBy('reroute.id')
    .execute()

const isSeenBy = (visitor: Visitor): RawBuilder<boolean> => {
  const partners = partnersSeenBy(visitor)
  const own = sql<boolean>`referral.programme_id = ${visitor.programme}`
  return partners === null
    ? own
    : sql<boolean>`${own} and (referral.partner_id is null or referral.partner_id = any (${`{${partners.join(',')}}`}::integer[]))`
}

const facts = (visitor: Visitor) => sql`
  select referral.id, referral.company_id, company.name as company, municipality.name as municipality, referral.channel, company.came_via,
    referral.made_on, maker.name as maker, referral.why, referral.wants, referral.may_call, contact.name as contact_name,
    contact.phone as contact_phone, contact.email as contact_email,
    contact.function is not distinct from 'knocked' as is_unconfirmed, referral.partner_id, partner.name as partner,
    referral.promised_on, referral.reminded_at, referral.escalated_at, referral.answer, referral.answered_at,
    answerer.name as answerer, referral.declined_because, referral.version
  from referral
  join company on company.id = referral.company_id
  join municipality on municipality.code = company.municipality_code
  left join auth_user maker on maker.id = referral.made_by
  left join auth_user answerer on answerer.id = referral.answered_by
  left join contact on contact.id = referral.contact_id
  left join partner on partner.id = referral.partner_id
  where ${isSeenBy(visitor)}`

const STATES: Record<HandOverFilter['state'], (today: LocalDate) => RawBuilder<boolean>> = {
  '': () => sql`true`,
  open: () => sql`referral.answer is null`,
  late: today => sql`referral.answer is null and referral.promised_on < ${today}`,
  accepted: () => sql`referral.answer = 'accepted'`,
  declined: () => sql`referral.answer = 'declined'`,
}

const chosen = (visitor: Visitor, { state, partner, today }: HandOverFilter) => sql`${facts(visitor)}
  and ${STATES[state](today)}
  and ${partner === '' ? sql`true` : partner === 'none' ? sql`referral.partner_id is null` : sql`referral.partner_id::text = ${partner}`}`
