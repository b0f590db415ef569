import { createTransport } from 'nodemailer'
import { EMBLEM, renderMail } from './mail-body.ts'
import { emblemPng } from './mail-emblem.ts'
import { returnAddress } from './mail-return.ts'
import {
  claim,
  isTooLate,
  letterIn,
  noteFailed,
  noteSent,
  type Sealed,
  type Tried,
  type Trying,
} from './mail-row.ts'
import { LIMITS, type MailLimits, TOO_LATE } from './mail-tries.ts'

type Transport = { sendMail(message: object): Promise<unknown> }
type Delivery = Trying & { transport: Transport; from: string; bounceAddress: string | null }

export const transportTo = (smtpUrl: string, limits: MailLimits = LIMITS): Transport =>
  createTransport({ url: smtpUrl, ...limits })

/** One try. Says how it went in the row and, without addresses, in the log; one that failed and is worth another asks for it. */
export async function deliverMail(delivery: Delivery, tried: Tried): Promise<void> {
  const { ground, transport } = delivery
  const mail = await claim(ground, tried)
  if (!mail) return
  try {
    if (isTooLate(mail, ground.clock.now())) throw Object.assign(new Error(), { code: TOO_LATE })
    await transport.sendMail(messageOf(delivery, mail))
  } catch (error) {
    return noteFailed(delivery, mail, reasonOf(error))
  }
  await noteSent(delivery, mail)
}

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

/** The server's answer as a number or the connection's as a word. Its text may quote addresses and is left out. */
function reasonOf(error: unknown): { code: string; isFinal: boolean } {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return {
    code: String(responseCode ?? code ?? 'unknown'),
    isFinal: code === TOO_LATE || (!!responseCode && responseCode >= 500),
  }
}
