import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayResendLetter } from '../policy.ts'
import { readerOf } from '../queries/reader.ts'
import { addressHash } from '../rules/unsubscribe-token.ts'
import { liftRefusal } from './note-bounce.ts'
import type { Post } from './send-letter.ts'

type Asked = { company_id: number; letter_id: number }

/** Sends a letter that was given up once more, as it was. Refuses `not-found`, `not-yours`, `words-forgotten`. */
export async function resendLetter(
  tx: Tx,
  visitor: Visitor,
  { mailer }: Post,
  asked: Asked,
): Promise<{ id: number } | Refusal> {
  const letter = await letterOf(tx, visitor, asked)
  if ('refused' in letter) return letter
  const { rows } = await sql<{ mail_id: number | null }>`
    select resend_letter(${asked.letter_id}, ${tx.clock.now()}) as mail_id`.execute(tx.db)
  const mail_id = rows[0]!.mail_id
  if (mail_id === null) return refuse('words-forgotten')
  await mailer.again(tx, mail_id)
  await noteAbout(tx, 'letter-resent', asked.company_id, letter.code)
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
  const { contact_id, user_id } = letter
  const to = contact_id !== null ? { contact_id } : user_id !== null ? { user_id } : null
  const reader = to && (await readerOf(tx.db, to))
  if (!reader) return refuse('no-address')
  await liftRefusal(tx, {
    programme_id: visitor.programme!,
    address_hash: addressHash(tx.vault, reader.email),
    kind: 'bounced',
  })
  await noteAbout(tx, 'address-trusted', asked.company_id, letter.code)
  return { id: asked.letter_id }
}

async function letterOf(tx: Tx, visitor: Visitor, { company_id, letter_id }: Asked) {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayResendLetter(visitor, company)) return refuse('not-yours')
  const letter = await tx.db
    .selectFrom('letter')
    .select(['code', 'contact_id', 'user_id'])
    .where('id', '=', letter_id)
    .where('company_id', '=', company_id)
    .executeTakeFirst()
  return letter ?? refuse('not-found')
}

const noteAbout = (tx: Tx, action: string, company_id: number, letter: string) =>
  note(tx, { action, subject: 'company', subject_id: company_id, about: { letter } })
