import { sql } from 'kysely'
import { ROLES, type Role, type Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'

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
}

/** The latest letters about a company with how they have fared, the newest first. Two questions, however many. */
export async function lettersAbout(db: Db, visitor: Visitor, company_id: number) {
  const letters = await db
    .selectFrom('letter')
    .leftJoin('contact', 'contact.id', 'letter.contact_id')
    .leftJoin('auth_user', 'auth_user.id', 'letter.user_id')
    .select([
      'letter.id',
      'letter.subject',
      'letter.language',
      'letter.queued_at',
      'letter.not_sent_because',
      'letter.is_duty',
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
    .where('letter.company_id', '=', company_id)
    .orderBy('letter.id', 'desc')
    .limit(MOST)
    .execute()
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
