import { sql } from 'kysely'
import {
  CODE_MINUTES,
  CODE_TRIES,
  codeLife,
  codeRefusal,
  codeSpaced,
  codeTyped,
  newCode,
} from '../../access/one-time-code.ts'
import type { Channel } from '../../foundation/mail.ts'
import { directionOf, hoursIn } from '../../foundation/participant-languages.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { readerOf } from '../../letters/queries/reader.ts'
import { codeStandingOf } from '../queries/signing-code.ts'
import { sumOf } from '../rules/own-hours-text.ts'
import { hoursRead, type Own, type Reading } from './hours-read.ts'

/**
 * Sends a one-time code to a participant's own mobile or e-mail, for just the hours that were read. A new code takes the place of the one
 * before; pressed twice at once, one is sent. Where all is signed already none is sent. Refuses as `hoursRead`, and `no-way-to-you` where there is neither, or what there is is several people’s.
 */
export async function sendSigningCode(
  tx: Tx,
  { post, ...reading }: Reading & { post: Post },
): Promise<{ sent: boolean } | Refusal> {
  const asRead = await hoursRead(tx, reading)
  if (isRefusal(asRead)) return asRead
  const { rows } = asRead
  if (!rows.some(row => row.asks_code)) return { sent: false }
  const { programme_id, person_id, language, digest } = reading
  const reader = await readerOf(tx.db, { person_id })
  const channel = reader?.email ? 'mail' : 'sms'
  const { hasSms } = post.mailer
  const { way } = await codeStandingOf(tx.db, { person_id, digest, now: tx.clock.now(), hasSms })
  if (!reader || way !== channel) return refuse('no-way-to-you')
  if (await wasJustSent(tx, { person_id, digest })) return { sent: true }
  const code = newCode()
  const kept = {
    text_digest: digest,
    code_hash: codeHash(tx, { person_id, digest, code }),
    way_hash: wayHash(tx, reader),
    channel,
    ...codeLife(tx.clock.now()),
  } as const
  await tx.db
    .insertInto('signing_code')
    .values({ ...kept, programme_id, person_id })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(kept))
    .execute()
  await sendLetter(tx, post, {
    code: 'signing_code',
    programme_id,
    to: { person_id },
    language,
    values: spoken => ({
      // Between two numbers a space turns with the text, and the halves would change places.
      code: directionOf(spoken.language) === 'rtl' ? code : codeSpaced(code),
      minutes: String(CODE_MINUTES),
      hours: hoursIn(spoken.language, sumOf(rows)),
    }),
    good_until: kept.expires_at,
  })
  await noteCode(tx, 'hours-code-sent', reading, { channel })
  return { sent: true }
}

/** Whoever presses twice gets one code, and not two of which the first is wrong. */
const TWICE_SECONDS = 20

const wasJustSent = async (
  tx: Tx,
  { person_id, digest }: { person_id: number; digest: string },
): Promise<boolean> => {
  const now = tx.clock.now()
  const sent = await tx.db
    .selectFrom('signing_code')
    .select('person_id')
    .where('person_id', '=', person_id)
    .where('text_digest', '=', digest)
    .where('tries', '=', 0)
    .where('expires_at', '>', now)
    .where('sent_at', '>', new Date(now.getTime() - TWICE_SECONDS * 1000))
    .executeTakeFirst()
  return sent !== undefined
}

/** The wrong code is no refusal: that it was tried is kept. */
export type WrongCode = { wrong: NonNullable<ReturnType<typeof codeRefusal>> }
type Typed = Own & { digest: string; typed: string }

/** Takes the code that was sent for what was read, once. Refuses `not-a-code`. */
export async function takeSigningCode(
  tx: Tx,
  { digest, typed, ...own }: Typed,
): Promise<{ channel: Channel } | WrongCode | Refusal> {
  const code = codeTyped(typed)
  if (!code) return refuse('not-a-code', { field: 'code' })
  const { person_id } = own
  const kept = await tx.db
    .selectFrom('signing_code')
    .select(['code_hash', 'expires_at', 'tries', 'way_hash', 'channel'])
    .where('person_id', '=', person_id)
    .where('text_digest', '=', digest)
    .forUpdate()
    .executeTakeFirst()
  const reader = await readerOf(tx.db, { person_id })
  // A code that went to where somebody is not reached any more proves nothing of them.
  const stands = kept && reader && wayHash(tx, reader).equals(kept.way_hash) ? kept : undefined
  const wrong = codeRefusal(stands, codeHash(tx, { person_id, digest, code }), tx.clock.now())
  if (wrong === 'code-wrong') return countWrong(tx, own)
  if (wrong) return { wrong }
  await endSigningCode(tx, person_id)
  return { channel: kept!.channel as Channel }
}

/** One more wrong try, which stays even though nothing else came of it. */
async function countWrong(tx: Tx, own: Own): Promise<WrongCode> {
  const { tries } = await tx.db
    .updateTable('signing_code')
    .set({ tries: sql<number>`tries + 1` })
    .where('person_id', '=', own.person_id)
    .returning('tries')
    .executeTakeFirstOrThrow()
  await noteCode(tx, 'hours-code-wrong', own)
  return { wrong: tries < CODE_TRIES ? 'code-wrong' : 'code-used-up' }
}

/** A code that nobody is to use any more. */
export const endSigningCode = (tx: Tx, person_id: number) =>
  tx.db.deleteFrom('signing_code').where('person_id', '=', person_id).execute()

const noteCode = (
  tx: Tx,
  action: 'hours-code-sent' | 'hours-code-wrong',
  { programme_id, person_id }: Own,
  about: Record<string, string> = {},
) => note(tx, { action, subject: 'signing_code', subject_id: person_id, programme_id, person_id, about })

/** The code is bound to whose hours they are and to the text of them. */
const codeHash = (
  { vault }: Pick<Tx, 'vault'>,
  { person_id, digest, code }: { person_id: number; digest: string; code: string },
): Buffer => vault.keyedHash(`signing code ${person_id} ${digest} ${code}`)

const wayHash = ({ vault }: Pick<Tx, 'vault'>, { email, mobile }: { email: string; mobile: string }) =>
  vault.keyedHash(`signing code to ${email || mobile}`)
