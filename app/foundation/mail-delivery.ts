import { createTransport } from 'nodemailer'
import type { Log } from './log.ts'
import { EMBLEM, type Letter, renderMail } from './mail-body.ts'
import { emblemPng } from './mail-emblem.ts'
import { returnAddress } from './mail-return.ts'
import { type Ground, houseScope, transact } from './transact.ts'

/** How many times a letter is tried before it is given up. */
export const TRIES = 5

/** A letter as it lies sealed: its words, and the secret of the address on which it comes back. */
export type SealedBody = Omit<Letter, 'subject'> & { return_secret?: string | undefined }

type Transport = { sendMail(message: object): Promise<unknown> }
export type Delivery = {
  ground: Ground
  log: Log
  transport: Transport
  from: string
  bounceAddress: string | null
}

export const transportTo = (smtpUrl: string): Transport => createTransport(smtpUrl)

/** One try. Throws when it failed and is worth another; says why in the row and, without addresses, in the log. */
export async function deliverMail(delivery: Delivery, mail_id: number): Promise<void> {
  const { ground, log, transport } = delivery
  const mail = await claim(ground, mail_id)
  if (!mail) return
  try {
    await transport.sendMail(messageOf(delivery, mail))
  } catch (error) {
    const why = reasonOf(error)
    const isFinal = why.isFinal || mail.attempts >= TRIES
    // What a programme has written can be sent again for a while; a link to sign in with is of no use by then.
    const words = mail.programme_id === null ? { body_cipher: null } : {}
    await settle(ground, mail_id, {
      failed_because: why.code,
      ...(isFinal ? { failed_at: ground.clock.now(), ...words } : {}),
    })
    log('mail-failed', { mail_id, why: why.code, attempts: mail.attempts, given_up: isFinal })
    if (!isFinal) throw new MailNotSent(why.code)
    return
  }
  await settle(ground, mail_id, { sent_at: ground.clock.now(), failed_because: null, body_cipher: null })
  log('mail-sent', { mail_id, attempts: mail.attempts })
}

class MailNotSent extends Error {}

type Sealed = NonNullable<Awaited<ReturnType<typeof claim>>>

const claim = (ground: Ground, mail_id: number) =>
  transact(ground, houseScope, tx =>
    tx.db
      .updateTable('mail')
      .set(eb => ({ attempts: eb('attempts', '+', 1) }))
      .where('id', '=', mail_id)
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .where(eb => eb.or([eb('not_before', 'is', null), eb('not_before', '<=', ground.clock.now())]))
      .returning(['id', 'programme_id', 'to_cipher', 'subject', 'body_cipher', 'attempts'])
      .executeTakeFirst(),
  )

type Settled = { sent_at?: Date; failed_at?: Date; failed_because: string | null; body_cipher?: null }

const settle = (ground: Ground, mail_id: number, outcome: Settled) =>
  transact(ground, houseScope, tx =>
    tx.db.updateTable('mail').set(outcome).where('id', '=', mail_id).execute(),
  )

function messageOf({ ground, from, bounceAddress }: Delivery, mail: Sealed) {
  const letter = letterIn(ground, mail)
  const to = ground.vault.open(mail.to_cipher)
  const { event, unsubscribe, return_secret, answers_to } = letter
  return {
    from,
    to,
    subject: letter.subject,
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
  return { code: String(responseCode ?? code ?? 'unknown'), isFinal: !!responseCode && responseCode >= 500 }
}
