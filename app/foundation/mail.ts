import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Config } from './config.ts'
import type { Db } from './database.ts'
import type { Jobs } from './jobs.ts'
import type { Log } from './log.ts'
import type { Letter } from './mail-body.ts'
import { deliverMail, transportTo } from './mail-delivery.ts'
import { newReturnSecret, returnHash } from './mail-return.ts'
import { type Channel, leftBehind, letterIn, type Peace, type SealedBody, type Waiting } from './mail-row.ts'
import type { MailLimits } from './mail-tries.ts'
import { deliverSms, type Receipts, receiptsOf } from './sms-delivery.ts'
import { gatewayTo, type SmsGateway } from './sms-gateway.ts'
import { type Ground, houseScope, reading, type Tx } from './transact.ts'

export { type Attachment, type Letter, renderMail } from './mail-body.ts'
export type { Channel, Peace } from './mail-row.ts'

export type NewMail = Letter & {
  /** An address; of an SMS a number, as gateways take it. */
  to: string
  /** By mail, where nothing else is said. */
  channel?: Channel
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
  /** Texts are sent, or shown where a demonstration shows its letters. Elsewhere nobody is reached by them. */
  hasSms: boolean
  /** What nothing carries stays in the database, and is what a demonstration may show: never what is on its way to somebody. */
  shows: readonly Channel[]
  /** Puts a letter on its way as part of a command: it leaves if the command is carried out. Returns its number. */
  queue(tx: Tx, mail: NewMail): Promise<number>
  /** Tries a letter once more that has been put on its way again. */
  again(tx: Tx, mail: Pick<Waiting, 'id' | 'channel'>): Promise<void>
  /** Ends what is connected. */
  close(): Promise<void>
}

const CHANNELS: readonly Channel[] = ['mail', 'sms']

type Needs = {
  ground: Ground
  config: Pick<Config, 'smtpUrl' | 'mailFrom'> &
    Partial<Pick<Config, 'bounceAddress' | 'smsUrl' | 'smsFrom' | 'publicUrl'>>
  /** What is not sent is shown. */
  isDemonstration?: boolean
  jobs: Jobs
  log: Log
  /** How long the mail server is waited for. */
  limits?: MailLimits
  /** Texts that are tried again keep it. */
  peace?: Peace
}

// A large provider takes three letters at a time from one sender (Exchange Online); two of them are for those who wait.
const LANES = { 'mail-awaited': { atOnce: 2 }, mail: { atOnce: 1 } }
const SMS_LANE = 'sms'
const laneOf = ({ is_awaited, channel }: Waiting) =>
  channel === 'sms' ? SMS_LANE : is_awaited ? 'mail-awaited' : 'mail'

export function mailerOf({
  ground,
  config,
  jobs,
  log,
  limits,
  peace,
  isDemonstration = false,
}: Needs): Mailer {
  const {
    smtpUrl,
    mailFrom: from,
    bounceAddress = null,
    smsUrl = null,
    smsFrom = '',
    publicUrl = '',
  } = config
  const carries = { mail: smtpUrl !== null, sms: smsUrl !== null }
  const ask = async (db: Db, mail: Waiting, seconds = 0) => {
    const { id, attempts, channel } = mail
    if (carries[channel]) await jobs.send(db, laneOf(mail), { mail_id: id, attempts }, seconds)
  }
  const trying = { ground, log, again: (tx: Tx, mail: Waiting, seconds: number) => ask(tx.db, mail, seconds) }
  if (smtpUrl) {
    const delivery = { ...trying, transport: transportTo(smtpUrl, limits), from, bounceAddress }
    for (const [lane, how] of Object.entries(LANES))
      jobs.work(lane, tried => deliverMail(delivery, triedIn(tried)), how)
  }
  let gateway: SmsGateway | null = null
  if (smsUrl) {
    const receipts: Receipts = receiptsOf(ground)
    const texts = gatewayTo({ url: smsUrl, from: smsFrom, onReceipt: receipts.note })
    gateway = texts
    const delivery = { ...trying, gateway: texts, publicUrl, peace }
    jobs.work(SMS_LANE, tried => receipts.after(deliverSms(delivery, triedIn(tried))), { atOnce: 2 })
    // Receipts come to whoever is connected.
    jobs.work('sms-listen', async () => void (await texts.listen?.()), { at: '* * * * *' })
  }
  // A letter that was queued where no jobs ran, such as on the command line, or whose job was cut off.
  if (smtpUrl || smsUrl)
    jobs.work(
      'mail-left-behind',
      async () => {
        for (const mail of await leftBehind(ground)) await ask(ground.db, mail)
      },
      { at: '*/5 * * * *' },
    )
  return {
    hasServer: carries.mail,
    hasSms: carries.sms || isDemonstration,
    shows: CHANNELS.filter(channel => !carries[channel]),
    again: (tx, mail) => ask(tx.db, { ...mail, attempts: 0, is_awaited: false }),
    queue: async (tx, mail) => {
      const { is_awaited = false, not_before, channel = 'mail' } = mail
      const id = await keep(tx, mail, {
        message_id: newMessageId(from),
        return_secret: bounceAddress || channel === 'sms' ? newReturnSecret() : undefined,
      })
      const waits = not_before ? not_before.getTime() - tx.clock.now().getTime() : 0
      await ask(tx.db, { id, attempts: 0, is_awaited, channel }, Math.max(0, Math.ceil(waits / 1000)))
      return id
    },
    close: async () => gateway?.close(),
  }
}

const triedIn = ({ mail_id, attempts = -1 }: Record<string, unknown>) => ({
  id: Number(mail_id),
  attempts: Number(attempts),
})

/** What a letter is called among mail servers and readers, the same at each try: one that arrived without our being told is seen once. */
const newMessageId = (from: string) => `<${randomUUID()}@${/@([^\s<>@]+)/.exec(from)?.[1] ?? 'localhost'}>`

async function keep(
  { db, vault, clock }: Tx,
  {
    to,
    channel = 'mail',
    programme_id,
    subject,
    not_before = null,
    is_awaited = false,
    good_until = null,
    ...words
  }: NewMail,
  names: Pick<SealedBody, 'message_id' | 'return_secret'>,
): Promise<number> {
  const body = JSON.stringify({ ...words, ...names })
  const return_hash = names.return_secret ? returnHash(vault, names.return_secret) : null
  const { rows } = await sql<{ id: number }>`
    select queue_mail(${programme_id}, ${vault.seal(to)}, ${subject}, ${vault.seal(body)}, ${clock.now()}, ${not_before}, ${return_hash},
      ${is_awaited}, ${good_until}, ${channel}) as id`.execute(db)
  return rows[0]!.id
}

/** The words of letters that were given up before the moment are forgotten: such a letter cannot be sent again. */
export const forgetGivenUp = ({ db }: Tx, before: Date) =>
  db.updateTable('mail').set({ body_cipher: null }).where('failed_at', '<', before).execute()

export type KeptMail = Letter & { id: number; to: string; channel: Channel; queued_at: Date }

/** The latest letters by these ways that nobody has sent, for the mailbox of a demonstration. */
export async function mailbox(ground: Ground, limit = 50, channels = CHANNELS): Promise<KeptMail[]> {
  const rows = await reading(ground, houseScope, db =>
    db
      .selectFrom('mail')
      .select(['id', 'to_cipher', 'subject', 'body_cipher', 'queued_at'])
      .select(sql<Channel>`channel`.as('channel'))
      .where('sent_at', 'is', null)
      .where('body_cipher', 'is not', null)
      .where('channel', 'in', channels)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute(),
  )
  return rows.map(mail => {
    const { message_id: _, return_secret: __, ...letter } = letterIn(ground, mail)
    const { id, channel, queued_at } = mail
    return { ...letter, id, channel, to: ground.vault.open(mail.to_cipher), queued_at }
  })
}
