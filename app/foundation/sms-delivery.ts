import type { Letter } from './mail-body.ts'
import { returnHash } from './mail-return.ts'
import {
  claim,
  isTooLate,
  letterIn,
  noteFailed,
  noteSent,
  settle,
  type Tried,
  type Trying,
} from './mail-row.ts'
import { TOO_LATE } from './mail-tries.ts'
import type { SmsGateway, SmsReceipt, SmsTrouble } from './sms-gateway.ts'
import { type Ground, houseScope, transact } from './transact.ts'

type Delivery = Trying & { gateway: SmsGateway; publicUrl: string }

/** What a letter says as an SMS: its words and where they lead. */
export const smsTextOf = ({ paragraphs, action }: Pick<Letter, 'paragraphs' | 'action'>): string =>
  [...paragraphs, ...(action ? [action.href] : [])].join('\n')

const UNANSWERED: SmsTrouble = 'sms_unanswered'
const UNDELIVERED: SmsTrouble = 'sms_undelivered'

/** Where a gateway that calls us back tells how it went: with a secret of the letter's own. */
const receiptUrl = (publicUrl: string, secret: string) => `${publicUrl}/sms/kvitto/${secret}`

/**
 * One try. A text that may have been sent, since nobody answered or the process ended in the middle, is given up rather than sent twice:
 * a person can send it again.
 */
export async function deliverSms(delivery: Delivery, tried: Tried): Promise<void> {
  const { ground, gateway, publicUrl } = delivery
  const mail = await claim(ground, tried)
  if (!mail) return
  if (mail.handed_at) return noteFailed(delivery, mail, { code: UNANSWERED, isFinal: true })
  if (isTooLate(mail, ground.clock.now()))
    return noteFailed(delivery, mail, { code: TOO_LATE, isFinal: true })
  await settle(ground, mail.id, { handed_at: ground.clock.now() })
  const { return_secret = '', ...letter } = letterIn(ground, mail)
  const answer = await gateway.send({
    id: mail.id,
    to: ground.vault.open(mail.to_cipher),
    text: smsTextOf(letter),
    receipt_url: receiptUrl(publicUrl, return_secret),
  })
  if (answer.answer === 'accepted') return noteSent(delivery, mail, answer.reference)
  const trouble = answer.answer === 'unknown' ? { code: UNANSWERED, isFinal: true } : answer
  await noteFailed(delivery, mail, trouble)
}

export type Receipts = {
  /** What is on its way is settled first: a receipt may come before we have noted the answer that it belongs to. */
  note(receipt: SmsReceipt): Promise<void>
  after<T>(delivery: Promise<T>): Promise<T>
}

/** Receipts by the name that the gateway has given a text. One that is nobody's belongs to another system. */
export function receiptsOf(ground: Ground): Receipts {
  const onTheirWay = new Set<Promise<unknown>>()
  return {
    after: async delivery => {
      onTheirWay.add(delivery)
      try {
        return await delivery
      } finally {
        onTheirWay.delete(delivery)
      }
    },
    note: async ({ reference, is_delivered }) => {
      await Promise.allSettled([...onTheirWay])
      await noteReceipt(ground, ['reference', reference], is_delivered)
    },
  }
}

/** A receipt at an address with a secret; false where the secret is no letter's. That it is in the telephone stands. */
export const noteReceiptAt = (ground: Ground, secret: string, is_delivered: boolean): Promise<boolean> =>
  noteReceipt(ground, ['return_hash', returnHash(ground.vault, secret)], is_delivered)

function noteReceipt(
  ground: Ground,
  [column, value]: ['reference', string] | ['return_hash', Buffer],
  is_delivered: boolean,
): Promise<boolean> {
  return transact(ground, houseScope, async ({ db, clock }) => {
    const mail = await db
      .selectFrom('mail')
      .select(['id', 'delivered_at', 'bounced_at'])
      .where('channel', '=', 'sms')
      .where(column, '=', value)
      .orderBy('id', 'desc')
      .limit(1)
      .forUpdate()
      .executeTakeFirst()
    if (!mail) return false
    // A telephone that could not be reached may be so later; what is in it stays there.
    if (mail.delivered_at || (mail.bounced_at && !is_delivered)) return true
    const now = clock.now()
    await db
      .updateTable('mail')
      .set(
        is_delivered
          ? { delivered_at: now, body_cipher: null, bounced_at: null, bounced_because: null }
          : { bounced_at: now, bounced_because: UNDELIVERED },
      )
      .where('id', '=', mail.id)
      .execute()
    return true
  })
}
