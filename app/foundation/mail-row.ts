import { sql } from 'kysely'
import type { Db } from './database.ts'
import type { Log } from './log.ts'
import type { Letter } from './mail-body.ts'
import { pauseAfter } from './mail-tries.ts'
import { type Ground, houseScope, reading, type Tx, transact } from './transact.ts'

/** By what a letter leaves. */
export type Channel = 'mail' | 'sms'

/** A letter as it lies sealed: its words, what it is called among mail servers, and the secret of the address on which it comes back. */
export type SealedBody = Omit<Letter, 'subject'> & {
  message_id?: string | undefined
  return_secret?: string | undefined
}

/** A letter that is still to leave. `attempts`: how often it has been tried, which is also how a try tells that it is the next one. */
export type Waiting = { id: number; attempts: number; is_awaited: boolean; channel: Channel }
export type Tried = Pick<Waiting, 'id' | 'attempts'>

/** Until when a programme’s telephones are left in peace that would ring at a moment; null where they may ring. */
export type Peace = (db: Db, programme_id: number, moment: Date) => Promise<Date | null>

export type Trying = {
  ground: Ground
  log: Log
  /** Asks for the next try, so many seconds from now. */
  again(tx: Tx, mail: Waiting, seconds: number): Promise<void>
  peace?: Peace | undefined
}

export type Sealed = NonNullable<Awaited<ReturnType<typeof claim>>>

export const isTooLate = ({ good_until }: Sealed, now: Date) => good_until !== null && good_until <= now

/** Whoever counts the try has it: two jobs about one letter never send it twice. */
export const claim = (ground: Ground, { id, attempts }: Tried) =>
  transact(ground, houseScope, async tx => {
    const mail = await tx.db
      .updateTable('mail')
      .set({ attempts: attempts + 1, next_try_at: ground.clock.now() })
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .returning(['id', 'programme_id', 'to_cipher', 'subject', 'body_cipher', 'attempts'])
      .returning(['is_awaited', 'good_until', 'channel', 'handed_at'])
      .executeTakeFirst()
    return mail && { ...mail, channel: mail.channel as Channel }
  })

const LEFT_BEHIND_MS = 5 * 60_000

/** What should have been tried by now. */
export const leftBehind = (ground: Ground): Promise<Waiting[]> => {
  const before = new Date(ground.clock.now().getTime() - LEFT_BEHIND_MS)
  return reading(ground, houseScope, db =>
    db
      .selectFrom('mail')
      .select(['id', 'attempts', 'is_awaited'])
      .select(sql<Channel>`channel`.as('channel'))
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .where('next_try_at', '<', before)
      .orderBy('is_awaited', 'desc')
      .orderBy('id')
      .execute(),
  )
}

type Settled = {
  sent_at?: Date
  failed_at?: Date
  failed_because?: string | null
  next_try_at?: Date
  body_cipher?: null
  handed_at?: Date | null
  reference?: string | null
}

export const settle = (ground: Ground, mail_id: number, outcome: Settled) =>
  transact(ground, houseScope, tx => settleIn(tx, mail_id, outcome))

const settleIn = ({ db }: Tx, mail_id: number, outcome: Settled) =>
  db.updateTable('mail').set(outcome).where('id', '=', mail_id).execute()

/** A try failed: with another to come, unless that is final. */
export async function noteFailed(
  { ground, log, again, peace }: Trying,
  mail: Sealed,
  { code: failed_because, isFinal }: { code: string; isFinal: boolean },
): Promise<void> {
  const pause = isFinal ? null : pauseAfter(mail, ground.clock.now())
  await transact(ground, houseScope, async tx => {
    const now = tx.clock.now()
    if (pause === null) {
      // What a programme has written can be sent again for a while; a link or a code is of no use by then.
      const words = mail.programme_id === null || mail.good_until ? { body_cipher: null } : {}
      return settleIn(tx, mail.id, { failed_because, failed_at: now, handed_at: null, ...words })
    }
    const soonest = new Date(now.getTime() + pause * 1000)
    const { programme_id, channel, is_awaited } = mail
    const rings = channel === 'sms' && !is_awaited && programme_id !== null
    const next_try_at = (rings && (await peace?.(tx.db, programme_id, soonest))) || soonest
    await settleIn(tx, mail.id, { failed_because, next_try_at, handed_at: null })
    return again(tx, mail, Math.ceil((next_try_at.getTime() - now.getTime()) / 1000))
  })
  log('mail-failed', {
    mail_id: mail.id,
    why: failed_because,
    attempts: mail.attempts,
    given_up: pause === null,
  })
}

export async function noteSent({ ground, log }: Trying, mail: Sealed, reference: string | null = null) {
  const sent_at = ground.clock.now()
  await settle(ground, mail.id, {
    sent_at,
    failed_because: null,
    body_cipher: null,
    handed_at: null,
    reference,
  })
  log('mail-sent', { mail_id: mail.id, attempts: mail.attempts })
}

/** The words of a letter that lies sealed. */
export const letterIn = (
  ground: Pick<Ground, 'vault'>,
  mail: { subject: string; body_cipher: Buffer | null },
): Letter & SealedBody => ({
  ...(JSON.parse(ground.vault.open(mail.body_cipher!)) as SealedBody),
  subject: mail.subject,
})
