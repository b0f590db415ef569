import { sql } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Config } from './config.ts'
import type { Jobs } from './jobs.ts'
import type { Log } from './log.ts'
import { EMBLEM, type Letter, renderMail } from './mail-body.ts'
import { emblemPng } from './mail-emblem.ts'
import { type Ground, houseScope, reading, type Tx, transact } from './transact.ts'

export { type Letter, renderMail } from './mail-body.ts'

export type NewMail = Letter & { to: string; programme_id: number | null }

export type Mailer = {
  /** Without a server the letters stay in the database, where a demonstration shows them. */
  hasServer: boolean
  /** Puts a letter on its way as part of a command: it leaves if the command is carried out. Returns its number. */
  queue(tx: Tx, mail: NewMail): Promise<number>
}

const TRIES = 5
const LEFT_BEHIND_MS = 5 * 60_000

type Needs = { ground: Ground; config: Pick<Config, 'smtpUrl' | 'mailFrom'>; jobs: Jobs; log: Log }
type Transport = { sendMail(message: object): Promise<unknown> }
type Sealed = { id: number; to_cipher: Buffer; subject: string; body_cipher: Buffer | null; attempts: number }

export function mailerOf({ ground, config, jobs, log }: Needs): Mailer {
  if (config.smtpUrl) {
    const transport: Transport = createTransport(config.smtpUrl)
    const deliver = (mail_id: number) =>
      deliverMail({ ground, log, transport, from: config.mailFrom }, mail_id)
    jobs.work('mail', about => deliver(Number(about.mail_id)), { retries: TRIES - 1, wait: 60 })
    // A letter that was queued where no jobs ran, such as on the command line.
    jobs.work(
      'mail-left-behind',
      async () => {
        for (const mail_id of await leftBehind(ground)) await jobs.send(ground.db, 'mail', { mail_id })
      },
      { at: '*/5 * * * *' },
    )
  }
  return {
    hasServer: config.smtpUrl !== null,
    queue: async (tx, mail) => {
      const mail_id = await keep(tx, mail)
      if (config.smtpUrl) await jobs.send(tx.db, 'mail', { mail_id })
      return mail_id
    },
  }
}

async function keep(
  { db, vault, clock }: Tx,
  { to, programme_id, subject, ...body }: NewMail,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select queue_mail(${programme_id}, ${vault.seal(to)}, ${subject}, ${vault.seal(JSON.stringify(body))}, ${clock.now()}, null, null) as id`.execute(
    db,
  )
  return rows[0]!.id
}

type Delivery = { ground: Ground; log: Log; transport: Transport; from: string }

/** One try. Throws when it failed and is worth another; says why in the row and, without addresses, in the log. */
async function deliverMail({ ground, log, transport, from }: Delivery, mail_id: number): Promise<void> {
  const mail = await claim(ground, mail_id)
  if (!mail) return
  try {
    await transport.sendMail({ ...messageOf(ground, mail), from })
  } catch (error) {
    const why = reasonOf(error)
    const isFinal = why.isFinal || mail.attempts >= TRIES
    await settle(ground, mail_id, {
      failed_because: why.code,
      ...(isFinal ? { failed_at: ground.clock.now(), body_cipher: null } : {}),
    })
    log('mail-failed', { mail_id, why: why.code, attempts: mail.attempts, given_up: isFinal })
    if (!isFinal) throw new MailNotSent(why.code)
    return
  }
  await settle(ground, mail_id, { sent_at: ground.clock.now(), failed_because: null, body_cipher: null })
  log('mail-sent', { mail_id, attempts: mail.attempts })
}

class MailNotSent extends Error {}

const claim = (ground: Ground, mail_id: number): Promise<Sealed | undefined> =>
  transact(ground, houseScope, tx =>
    tx.db
      .updateTable('mail')
      .set(eb => ({ attempts: eb('attempts', '+', 1) }))
      .where('id', '=', mail_id)
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .returning(['id', 'to_cipher', 'subject', 'body_cipher', 'attempts'])
      .executeTakeFirst(),
  )

type Settled = { sent_at?: Date; failed_at?: Date; failed_because: string | null; body_cipher?: null }

const settle = (ground: Ground, mail_id: number, outcome: Settled) =>
  transact(ground, houseScope, tx =>
    tx.db.updateTable('mail').set(outcome).where('id', '=', mail_id).execute(),
  )

const leftBehind = async (ground: Ground): Promise<number[]> => {
  const before = new Date(ground.clock.now().getTime() - LEFT_BEHIND_MS)
  const rows = await reading(ground, houseScope, db =>
    db
      .selectFrom('mail')
      .select('id')
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .where('attempts', '=', 0)
      .where('queued_at', '<', before)
      .orderBy('id')
      .execute(),
  )
  return rows.map(row => row.id)
}

function messageOf(ground: Ground, mail: Sealed) {
  const letter = letterIn(ground, mail)
  return {
    to: ground.vault.open(mail.to_cipher),
    subject: letter.subject,
    ...renderMail(letter),
    attachments: [{ cid: EMBLEM, filename: 'eu.png', contentType: 'image/png', content: emblemPng() }],
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

const letterIn = (
  ground: Pick<Ground, 'vault'>,
  mail: { subject: string; body_cipher: Buffer | null },
): Letter => ({
  ...(JSON.parse(ground.vault.open(mail.body_cipher!)) as Omit<Letter, 'subject'>),
  subject: mail.subject,
})

/** The server's answer as a number or the connection's as a word. Its text may quote addresses and is left out. */
function reasonOf(error: unknown): { code: string; isFinal: boolean } {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return { code: String(responseCode ?? code ?? 'unknown'), isFinal: !!responseCode && responseCode >= 500 }
}

export type KeptMail = Letter & { id: number; to: string; queued_at: Date }

/** The latest letters that no server has sent, for the mailbox of a demonstration. */
export async function mailbox(ground: Ground, limit = 50): Promise<KeptMail[]> {
  const rows = await reading(ground, houseScope, db =>
    db
      .selectFrom('mail')
      .select(['id', 'to_cipher', 'subject', 'body_cipher', 'queued_at'])
      .where('sent_at', 'is', null)
      .where('body_cipher', 'is not', null)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute(),
  )
  return rows.map(mail => ({
    ...letterIn(ground, mail),
    id: mail.id,
    to: ground.vault.open(mail.to_cipher),
    queued_at: mail.queued_at,
  }))
}
