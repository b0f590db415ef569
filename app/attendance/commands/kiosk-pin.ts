import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Participant } from '../../access/participants/link.ts'
import type { Db } from '../../foundation/database.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Ground, Tx } from '../../foundation/transact.ts'
import { pinDigest } from '../rules/kiosk.ts'

type Whose = Pick<Participant, 'programme_id' | 'person_id'>

/**
 * Four digits for somebody on shared screens, shown once: only their digest is kept. New ones end the former. Refuses `not-found`, and
 * `said-by-handler` where somebody handles their details for them.
 */
export async function makePin(
  tx: Tx,
  { programme_id, person_id }: Whose,
): Promise<{ id: number; pin: string } | Refusal> {
  const person = await tx.db
    .selectFrom('person')
    .select('is_protected')
    .where('id', '=', person_id)
    .where('programme_id', '=', programme_id)
    .where('forgotten_at', 'is', null)
    .executeTakeFirst()
  if (!person) return refuse('not-found')
  if (person.is_protected) return refuse('said-by-handler')
  const pin = String(randomInt(10_000)).padStart(4, '0')
  const made = { digest: pinDigest(tx.vault, { person_id, pin }), made_at: tx.clock.now() }
  await tx.db
    .insertInto('kiosk_pin')
    .values({ person_id, programme_id, ...made })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(made))
    .execute()
  await note(tx, {
    action: 'kiosk-pin-made',
    subject: 'kiosk_pin',
    subject_id: person_id,
    programme_id,
    person_id,
  })
  return { id: person_id, pin }
}

/** Whether the digits are somebody's own. How often may be tried, the page sees to. */
export async function isPinOf(
  db: Db,
  vault: Pick<Ground, 'vault'>['vault'],
  { person_id, pin }: { person_id: number; pin: string },
): Promise<boolean> {
  const kept = await db
    .selectFrom('kiosk_pin')
    .select('digest')
    .where('person_id', '=', person_id)
    .executeTakeFirst()
  return kept !== undefined && timingSafeEqual(kept.digest, pinDigest(vault, { person_id, pin }))
}

/** Digits that nobody is to be known by any more. */
export const forgetPin = (tx: Tx, person_id: number) =>
  tx.db.deleteFrom('kiosk_pin').where('person_id', '=', person_id).execute()
