import { sql } from 'kysely'
import { ROLES, type Role, type Visitor } from '../../access/visitor.ts'
import type { Clock } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Channel } from '../../foundation/mail.ts'

const MOST = 200

export type LetterState = {
  attempts: number
  sent_at: Date | null
  failed_at: Date | null
  failed_because: string | null
  bounced_at: Date | null
  bounced_because: string | null
  not_before: Date | null
  can_resend: boolean
  channel: Channel
  /** A gateway has told that the text is in the telephone; of mail nobody tells. */
  delivered_at: Date | null
}

/** The latest letters about a company with how they have fared, the newest first. Two questions, however many. */
export const lettersAbout = (db: Db, visitor: Visitor, company_id: number) =>
  withStates(db, lettersOf(db, visitor).where('letter.company_id', '=', company_id))

/**
 * The letters of the programme that did not get to their reader and that nobody has seen to, the newest first: given up, come back,
 * without an address, or tried in vain for more than an hour. A letter to the same reader that has arrived since needs nothing more.
 */
export const lettersNotArrived = (db: Db, clock: Clock, visitor: Visitor) => {
  const { since, tried_since } = notArrivedSpan(clock)
  return withStates(
    db,
    lettersOf(db, visitor).where(
      sql<boolean>`letter.id in (select letters_not_arrived(${visitor.programme ?? 0}, ${since}, ${tried_since}))`,
    ),
  )
}

/** From when what did not arrive is told of, and since when it has been tried in vain for long. */
export function notArrivedSpan(clock: Clock): { since: Date; tried_since: Date } {
  const ago = (ms: number) => new Date(clock.now().getTime() - ms)
  return { since: ago(SEEN_MS), tried_since: ago(LONG_MS) }
}

/** What nobody has seen to in half a year is past mending. */
const SEEN_MS = 182 * 86_400_000
/** A server that asks us to wait, as some do with whoever is new to them, has taken the letter by then. */
const LONG_MS = 3_600_000

const lettersOf = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('letter')
    .leftJoin('contact', 'contact.id', 'letter.contact_id')
    .leftJoin('auth_user', 'auth_user.id', 'letter.user_id')
    .leftJoin('company', 'company.id', 'letter.company_id')
    .select([
      'letter.id',
      'letter.subject',
      'letter.language',
      'letter.queued_at',
      'letter.not_sent_because',
      'letter.is_duty',
      'letter.company_id',
      'letter.contact_id',
      'letter.person_id',
      'company.name as company',
      'company.partner_id',
      'contact.function',
      'contact.name as contact',
      'auth_user.name as user',
    ])
    .select(eb =>
      eb
        .selectFrom('membership')
        .select(sql<Role[]>`array_agg(role)`.as('roles'))
        .whereRef('membership.user_id', '=', 'letter.user_id')
        .whereRef('membership.programme_id', '=', 'letter.programme_id')
        .where('revoked_at', 'is', null)
        .as('roles'),
    )
    .where('letter.programme_id', '=', visitor.programme ?? 0)
    .orderBy('letter.id', 'desc')
    .limit(MOST)

async function withStates(db: Db, asked: ReturnType<typeof lettersOf>) {
  const letters = await asked.execute()
  if (letters.length === 0) return []
  const { rows } = await sql<LetterState & { letter_id: number }>`
    select * from letter_states(${letters.map(letter => letter.id)}::integer[])`.execute(db)
  const states = new Map(rows.map(({ letter_id, ...state }) => [letter_id, state]))
  return letters.map(({ roles, ...letter }) => ({
    ...letter,
    role: ROLES.find(role => roles?.includes(role)) ?? null,
    state: states.get(letter.id) ?? null,
  }))
}

export type SentLetter = Awaited<ReturnType<typeof lettersAbout>>[number]
