import { sql } from 'kysely'
import type { Config } from './config.ts'
import type { Jobs } from './jobs.ts'
import type { Log } from './log.ts'
import type { Letter } from './mail-body.ts'
import { deliverMail, letterIn, TRIES, transportTo } from './mail-delivery.ts'
import { newReturnSecret, returnHash } from './mail-return.ts'
import { type Ground, houseScope, reading, type Tx } from './transact.ts'

export { type Attachment, type Letter, renderMail } from './mail-body.ts'

export type NewMail = Letter & {
  to: string
  programme_id: number | null
  /** It stays until then; at once without. */
  not_before?: Date | null
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
}

export function mailerOf({ ground, config, jobs, log }: Needs): Mailer {
  const { smtpUrl, mailFrom: from, bounceAddress = null } = config
  if (smtpUrl) {
    const delivery = { ground, log, transport: transportTo(smtpUrl), from, bounceAddress }
    jobs.work('mail', about => deliverMail(delivery, Number(about.mail_id)), { retries: TRIES - 1, wait: 60 })
    // A letter that was queued where no jobs ran, such as on the command line.
    jobs.work(
      'mail-left-behind',
      async () => {
        for (const mail_id of await leftBehind(ground)) await jobs.send(ground.db, 'mail', { mail_id })
      },
      { at: '*/5 * * * *' },
    )
  }
  const again = async (tx: Tx, mail_id: number, seconds = 0) => {
    if (smtpUrl) await jobs.send(tx.db, 'mail', { mail_id }, seconds)
  }
  return {
    hasServer: smtpUrl !== null,
    again,
    queue: async (tx, mail) => {
      const mail_id = await keep(tx, mail, bounceAddress ? newReturnSecret() : undefined)
      const waits = mail.not_before ? mail.not_before.getTime() - tx.clock.now().getTime() : 0
      await again(tx, mail_id, Math.max(0, Math.ceil(waits / 1000)))
      return mail_id
    },
  }
}

async function keep(
  { db, vault, clock }: Tx,
  { to, programme_id, subject, not_before = null, ...words }: NewMail,
  return_secret: string | undefined,
): Promise<number> {
  const body = JSON.stringify({ ...words, return_secret })
  const return_hash = return_secret ? returnHash(vault, return_secret) : null
  const { rows } = await sql<{ id: number }>`
    select queue_mail(${programme_id}, ${vault.seal(to)}, ${subject}, ${vault.seal(body)}, ${clock.now()}, ${not_before}, ${return_hash}) as id`.execute(
    db,
  )
  return rows[0]!.id
}

const leftBehind = async (ground: Ground): Promise<number[]> => {
  const before = new Date(ground.clock.now().getTime() - LEFT_BEHIND_MS)
  const rows = await reading(ground, houseScope, db =>
    db
      .selectFrom('mail')
      .select('id')
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .where('attempts', '=', 0)
      .where(eb => eb.fn.coalesce('not_before', 'queued_at'), '<', before)
      .orderBy('id')
      .execute(),
  )
  return rows.map(row => row.id)
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
    const { return_secret: _, ...letter } = letterIn(ground, mail)
    return { ...letter, id: mail.id, to: ground.vault.open(mail.to_cipher), queued_at: mail.queued_at }
  })
}
