import { createTransport } from 'nodemailer'
import type { Log } from './log.ts'
import { EMBLEM, type Letter, renderMail } from './mail-body.ts'
import { emblemPng } from './mail-emblem.ts'
import { returnAddress } from './mail-return.ts'
import { LIMITS, type MailLimits, pauseAfter, TOO_LATE } from './mail-tries.ts'
import { type Ground, houseScope, type Tx, transact } from './transact.ts'

/** A letter as it lies sealed: its words, what it is called among mail servers, and the secret of the address on which it comes back. */
export type SealedBody = Omit<Letter, 'subject'> & {
  message_id?: string | undefined
  return_secret?: string | undefined
}

type Transport = { sendMail(message: object): Promise<unknown> }
export type Delivery = {
  ground: Ground
  log: Log
  transport: Transport
  from: string
  bounceAddress: string | null
  /** Asks for the next try, so many seconds from now. */
  again(tx: Tx, mail: Waiting, seconds: number): Promise<void>
}

/** A letter that is still to leave. `attempts`: how often it has been tried, which is also how a try tells that it is the next one. */
export type Waiting = { id: number; attempts: number; is_awaited: boolean }

export const transportTo = (smtpUrl: string, limits: MailLimits = LIMITS): Transport =>
  createTransport({ url: smtpUrl, ...limits })

/** One try. Says how it went in the row and, without addresses, in the log; one that failed and is worth another asks for it. */
export async function deliverMail(delivery: Delivery, tried: Omit<Waiting, 'is_awaited'>): Promise<void> {
  const { ground, log, transport } = delivery
  const mail = await claim(ground, tried)
  if (!mail) return
  try {
    if (isTooLate(mail, ground.clock.now())) throw Object.assign(new Error(), { code: TOO_LATE })
    await transport.sendMail(messageOf(delivery, mail))
  } catch (error) {
    const { code, isFinal } = reasonOf(error)
    const pause = isFinal ? null : pauseAfter(mail, ground.clock.now())
    await noteFailed(delivery, mail, { code, pause })
    log('mail-failed', { mail_id: mail.id, why: code, attempts: mail.attempts, given_up: pause === null })
    return
  }
  await settle(ground, mail.id, { sent_at: ground.clock.now(), failed_because: null, body_cipher: null })
  log('mail-sent', { mail_id: mail.id, attempts: mail.attempts })
}

type Sealed = NonNullable<Awaited<ReturnType<typeof claim>>>

const isTooLate = ({ good_until }: Sealed, now: Date) => good_until !== null && good_until <= now

/** Whoever counts the try has it: two jobs about one letter never send it twice. */
const claim = (ground: Ground, { id, attempts }: Omit<Waiting, 'is_awaited'>) =>
  transact(ground, houseScope, tx =>
    tx.db
      .updateTable('mail')
      .set({ attempts: attempts + 1, next_try_at: ground.clock.now() })
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .returning(['id', 'programme_id', 'to_cipher', 'subject', 'body_cipher', 'attempts'])
      .returning(['is_awaited', 'good_until'])
      .executeTakeFirst(),
  )

type Settled = {
  sent_at?: Date
  failed_at?: Date
  failed_because: string | null
  next_try_at?: Date
  body_cipher?: null
}

const settle = (ground: Ground, mail_id: number, outcome: Settled) =>
  transact(ground, houseScope, tx => settleIn(tx, mail_id, outcome))

const settleIn = ({ db }: Tx, mail_id: number, outcome: Settled) =>
  db.updateTable('mail').set(outcome).where('id', '=', mail_id).execute()

type Failed = { code: string; pause: number | null }

const noteFailed = ({ ground, again }: Delivery, mail: Sealed, { code: failed_because, pause }: Failed) =>
  transact(ground, houseScope, async tx => {
    const now = tx.clock.now()
    if (pause === null) {
      // What a programme has written can be sent again for a while; a link or a code is of no use by then.
      const words = mail.programme_id === null || mail.good_until ? { body_cipher: null } : {}
      return settleIn(tx, mail.id, { failed_because, failed_at: now, ...words })
    }
    await settleIn(tx, mail.id, { failed_because, next_try_at: new Date(now.getTime() + pause * 1000) })
    return again(tx, mail, pause)
  })

function messageOf({ ground, from, bounceAddress }: Delivery, mail: Sealed) {
  const letter = letterIn(ground, mail)
  const to = ground.vault.open(mail.to_cipher)
  const { event, unsubscribe, message_id, return_secret, answers_to } = letter
  return {
    from,
    to,
    subject: letter.subject,
    ...(message_id && { messageId: message_id }),
    ...(answers_to && { replyTo: { name: answers_to.name, address: answers_to.email } }),
    ...renderMail(letter),
    attachments: [
      { cid: EMBLEM, filename: 'eu.png', contentType: 'image/png', content: emblemPng() },
      ...(letter.attachments ?? []).map(({ filename, content_type, content }) => ({
        filename,
        contentType: content_type,
        content,
        encoding: 'base64',
      })),
    ],
    ...(event && {
      icalEvent: { method: event.method, filename: EVENT_FILE, content: event.ics },
    }),
    ...(unsubscribe && { list: { unsubscribe } }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    ...(bounceAddress &&
      return_secret && { envelope: { from: returnAddress(bounceAddress, return_secret), to } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** What an invitation is called among the attachments. */
export const EVENT_FILE = 'invite.ics'

/** The words of a letter that lies sealed. */
export const letterIn = (
  ground: Pick<Ground, 'vault'>,
  mail: { subject: string; body_cipher: Buffer | null },
): Letter & SealedBody => ({
  ...(JSON.parse(ground.vault.open(mail.body_cipher!)) as SealedBody),
  subject: mail.subject,
})

/** The server's answer as a number or the connection's as a word. Its text may quote addresses and is left out. */
function reasonOf(error: unknown): { code: string; isFinal: boolean } {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return {
    code: String(responseCode ?? code ?? 'unknown'),
    isFinal: code === TOO_LATE || (!!responseCode && responseCode >= 500),
  }
}
