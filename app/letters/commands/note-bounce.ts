import type { DeliveryReport } from '../../foundation/delivery-report.ts'
import { noteReturned, returnHash, secretIn } from '../../foundation/mail-return.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { addressHash } from '../rules/unsubscribe-token.ts'

const UNTOLD = '5.0.0'

/**
 * Notes that a letter came back. An address that does not take mail for good gets no more letters that are no duty.
 * Done by the house. Refuses `not-ours`; a letter that is only late changes nothing.
 */
export async function noteBounce(
  tx: Tx,
  pattern: string,
  report: DeliveryReport,
): Promise<{ noted: boolean; status: string } | Refusal> {
  const hashes = report.came_to.flatMap(address => {
    const secret = secretIn(pattern, address)
    return secret ? [returnHash(tx.vault, secret)] : []
  })
  if (hashes.length === 0) return refuse('not-ours')
  const mail = await tx.db
    .selectFrom('mail')
    .select(['id', 'programme_id', 'to_cipher', 'bounced_at'])
    .where('return_hash', 'in', hashes)
    .executeTakeFirst()
  if (!mail) return refuse('not-ours')
  const status = report.status ?? UNTOLD
  if (report.outcome !== 'failed' || mail.bounced_at) return { noted: false, status }
  await noteReturned(tx, mail.id, status)
  // Where it went is gone with whom it was for.
  if (mail.programme_id !== null && status.startsWith('5') && mail.to_cipher.length > 0) {
    const address_hash = addressHash(tx.vault, tx.vault.open(mail.to_cipher))
    await refuseLetters(tx, { programme_id: mail.programme_id, address_hash, kind: 'bounced' })
  }
  await note(tx, {
    action: 'letter-bounced',
    subject: 'mail',
    subject_id: mail.id,
    programme_id: mail.programme_id,
    about: { status },
  })
  return { noted: true, status }
}

type Refused = { programme_id: number; address_hash: Buffer; kind: 'unsubscribed' | 'bounced' }

/** From now on the address gets only what is a duty. */
export const refuseLetters = ({ db, clock }: Tx, refused: Refused) =>
  db
    .insertInto('mail_refusal')
    .values({ ...refused, since: clock.now() })
    .onConflict(conflict =>
      conflict
        .columns(['programme_id', 'address_hash', 'kind'])
        .doUpdateSet({ since: clock.now(), lifted_at: null }),
    )
    .execute()

/** The address gets letters again. Gives how many refusals were lifted. */
export async function liftRefusal({ db, clock }: Tx, { programme_id, address_hash, kind }: Refused) {
  const lifted = await db
    .updateTable('mail_refusal')
    .set({ lifted_at: clock.now() })
    .where('programme_id', '=', programme_id)
    .where('address_hash', '=', address_hash)
    .where('kind', '=', kind)
    .where('lifted_at', 'is', null)
    .returning('kind')
    .execute()
  return lifted.length
}
