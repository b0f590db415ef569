import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import type { Channel } from '../../foundation/mail.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayResendLetter } from '../policy.ts'
import { readerOf, type To } from '../queries/reader.ts'
import { addressHash } from '../rules/unsubscribe-token.ts'
import { liftRefusal } from './note-bounce.ts'
import type { Post } from './send-letter.ts'

/** A letter of the visited programme; of that company only, where its page asked. */
type Asked = { letter_id: number; company_id?: number }

/**
 * Sends a letter that was given up once more, as it was, where its reader is reached now. Refuses `not-found`, `not-yours`, `no-address`,
 * `words-forgotten`.
 */
export async function resendLetter(
  tx: Tx,
  visitor: Visitor,
  { mailer }: Post,
  asked: Asked,
): Promise<{ id: number } | Refusal> {
  const letter = await letterOf(tx, visitor, asked)
  if ('refused' in letter) return letter
  const { rows: states } = await sql<{ channel: Channel; can_resend: boolean }>`
    select channel, can_resend from letter_states(array[${asked.letter_id}::integer])`.execute(tx.db)
  if (!states[0]?.can_resend) return refuse('words-forgotten')
  const reader = await readerNow(tx, letter)
  const to = states[0].channel === 'sms' ? reader?.mobile : reader?.email
  if (!to) return refuse('no-address')
  const { rows } = await sql<{ id: number; channel: Channel }>`
    select mail_id as id, channel from resend_letter(${asked.letter_id}, ${tx.clock.now()}, ${tx.vault.seal(to)})`.execute(
    tx.db,
  )
  if (!rows[0]) return refuse('words-forgotten')
  await mailer.again(tx, rows[0])
  await noteAbout(tx, 'letter-resent', letter)
  return { id: asked.letter_id }
}

/** Gives an address to which a letter came back another chance. Refuses `not-found`, `not-yours`, `no-address`. */
export async function trustAddress(
  tx: Tx,
  visitor: Visitor,
  asked: Asked,
): Promise<{ id: number } | Refusal> {
  const letter = await letterOf(tx, visitor, asked)
  if ('refused' in letter) return letter
  const reader = await readerNow(tx, letter)
  if (!reader?.email) return refuse('no-address')
  await liftRefusal(tx, {
    programme_id: visitor.programme!,
    address_hash: addressHash(tx.vault, reader.email),
    kind: 'bounced',
  })
  await noteAbout(tx, 'address-trusted', letter)
  return { id: asked.letter_id }
}

/** Someone has seen to a letter that did not arrive, and it waits for nobody. Refuses `not-found`, `not-yours`. */
export async function dealWithLetter(
  tx: Tx,
  visitor: Visitor,
  asked: Asked,
): Promise<{ id: number } | Refusal> {
  const letter = await letterOf(tx, visitor, asked)
  if ('refused' in letter) return letter
  const dealt = await tx.db
    .updateTable('letter')
    .set({ dealt_with_at: tx.clock.now(), dealt_with_by: visitor.user_id })
    .where('id', '=', asked.letter_id)
    .where('dealt_with_at', 'is', null)
    .returning('id')
    .execute()
  if (dealt.length > 0) await noteAbout(tx, 'letter-dealt-with', letter)
  return { id: asked.letter_id }
}

async function letterOf(tx: Tx, visitor: Visitor, { company_id, letter_id }: Asked) {
  const letter = await tx.db
    .selectFrom('letter')
    .select(['id', 'code', 'contact_id', 'user_id', 'person_id', 'company_id'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', letter_id)
    .executeTakeFirst()
  if (!letter || (company_id !== undefined && letter.company_id !== company_id)) return refuse('not-found')
  const company =
    letter.company_id === null ? OF_NO_COMPANY : await companyOf(tx.db, visitor, letter.company_id)
  if (!company) return refuse('not-found')
  return mayResendLetter(visitor, company) ? letter : refuse('not-yours')
}

type Readers = { contact_id: number | null; user_id: string | null; person_id: number | null }

/** Where whom a letter was for is reached now; null when they are gone. */
async function readerNow({ db }: Tx, { contact_id, user_id, person_id }: Readers) {
  const to: To | null =
    contact_id !== null
      ? { contact_id }
      : user_id !== null
        ? { user_id }
        : person_id !== null
          ? { person_id }
          : null
  return to && readerOf(db, to)
}

const OF_NO_COMPANY = { partner_id: null }

type Sent = { id: number; code: string; company_id: number | null }

const noteAbout = (tx: Tx, action: string, { id, code, company_id }: Sent) =>
  note(tx, {
    action,
    ...(company_id === null
      ? { subject: 'letter', subject_id: id }
      : { subject: 'company', subject_id: company_id }),
    about: { letter: code },
  })
