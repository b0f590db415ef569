import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Config } from './config.ts'
import type { Db } from './database.ts'
import type { Jobs } from './jobs.ts'
import type { Log } from './log.ts'
import type { Letter } from './mail-body.ts'
import { deliverMail, letterIn, type SealedBody, transportTo, type Waiting } from './mail-delivery.ts'
import { newReturnSecret, returnHash } from './mail-return.ts'
import type { MailLimits } from './mail-tries.ts'
import { type Ground, houseScope, reading, type Tx } from './transact.ts'

export { type Attachment, type Letter, renderMail } from './mail-body.ts'

export type NewMail = Letter & {
  to: string
  programme_id: number | null
  /** It stays until then; at once without. */
  not_before?: Date | null
  /** Someone sits and waits for it: it goes before what nobody waits for, in a lane of its own. */
  is_awaited?: boolean
  /** After that it is good for nothing, and is not tried any more. */
  good_until?: Date | null
}

export type Mailer = {
  /** Without a server the letters stay in the database, where a demonstration shows them. */
  hasServer: boolean
  /** Puts a letter on its way as part of a command: it leaves if the command is carried out. Returns its number. */
  queue(tx: Tx, mail: NewMail): Promise<number>
  /** Tries a letter once more that has been put on its way again. */
  again(tx: Tx, mail_id: number): Promise<void>
}

const LEFT_BEHIND_MS = 5 * 60_000

type Needs = {
  ground: Ground
  config: Pick<Config, 'smtpUrl' | 'mailFrom'> & Partial<Pick<Config, 'bounceAddress'>>
  jobs: Jobs
  log: Log
  /** How long the mail server is waited for. */
  limits?: MailLimits
}

// A large provider takes three letters at a time from one sender (Exchange Online); two of them are for those who wait.
const LANES = { 'mail-awaited': { atOnce: 2 }, mail: { atOnce: 1 } }
const laneOf = ({ is_awaited }: Pick<Waiting, 'is_awaited'>) => (is_awaited ? 'mail-awaited' : 'mail')

export function mailerOf({ ground, config, jobs, log, limits }: Needs): Mailer {
  const { smtpUrl, mailFrom: from, bounceAddress = null } = config
  const ask = async (db: Db, { id, attempts, is_awaited }: Waiting, seconds = 0) => {
    if (smtpUrl) await jobs.send(db, laneOf({ is_awaited }), { mail_id: id, attempts }, seconds)
  }
  if (smtpUrl) {
    const transport = transportTo(smtpUrl, limits)
    const again = (tx: Tx, mail: Waiting, seconds: number) => ask(tx.db, mail, seconds)
    const delivery = { ground, log, transport, from, bounceAddress, again }
    for (const [lane, how] of Object.entries(LANES))
      jobs.work(
        lane,
        ({ mail_id, attempts = -1 }) =>
          deliverMail(delivery, { id: Number(mail_id), attempts: Number(attempts) }),
        how,
      )
    // A letter that was queued where no jobs ran, such as on the command line, or whose job was cut off.
    jobs.work(
      'mail-left-behind',
      async () => {
        for (const mail of await leftBehind(ground)) await ask(ground.db, mail)
      },
      { at: '*/5 * * * *' },
    )
  }
  return {
    hasServer: smtpUrl !== null,
    again: (tx, id) => ask(tx.db, { id, attempts: 0, is_awaited: false }),
    queue: async (tx, mail) => {
      const id = await keep(tx, mail, {
        message_id: newMessageId(from),
        return_secret: bounceAddress ? newReturnSecret() : undefined,
      })
      const { is_awaited = false, not_before } = mail
      const waits = not_before ? not_before.getTime() - tx.clock.now().getTime() : 0
      await ask(tx.db, { id, attempts: 0, is_awaited }, Math.max(0, Math.ceil(waits / 1000)))
      return id
    },
  }
}

/** What a letter is called among mail servers and readers, the same at each try: one that arrived without our being told is seen once. */
const newMessageId = (from: string) => `<${randomUUID()}@${/@([^\s<>@]+)/.exec(from)?.[1] ?? 'localhost'}>`

async function keep(
  { db, vault, clock }: Tx,
  { to, programme_id, subject, not_before = null, is_awaited = false, good_until = null, ...words }: NewMail,
  names: Pick<SealedBody, 'message_id' | 'return_secret'>,
): Promise<number> {
  const body = JSON.stringify({ ...words, ...names })
  const return_hash = names.return_secret ? returnHash(vault, names.return_secret) : null
  const { rows } = await sql<{ id: number }>`
    select queue_mail(${programme_id}, ${vault.seal(to)}, ${subject}, ${vault.seal(body)}, ${clock.now()}, ${not_before}, ${return_hash},
      ${is_awaited}, ${good_until}) as id`.execute(db)
  return rows[0]!.id
}

const leftBehind = (ground: Ground): Promise<Waiting[]> => {
  const before = new Date(ground.clock.now().getTime() - LEFT_BEHIND_MS)
  return reading(ground, houseScope, db =>
    db
      .selectFrom('mail')
      .select(['id', 'attempts', 'is_awaited'])
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .where('next_try_at', '<', before)
      .orderBy('is_awaited', 'desc')
      .orderBy('id')
      .execute(),
  )
}

/** The words of letters that were given up before the moment are forgotten: such a letter cannot be sent again. */
export const forgetGivenUp = ({ db }: Tx, before: Date) =>
  db.updateTable('mail').set({ body_cipher: null }).where('failed_at', '<', before).execute()

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
  return rows.map(mail => {
    const { message_id: _, return_secret: __, ...letter } = letterIn(ground, mail)
    return { ...letter, id: mail.id, to: ground.vault.open(mail.to_cipher), queued_at: mail.queued_at }
  })
}
