import { takesSeat } from '../../courses/queries/seats.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { Vault } from '../../foundation/vault.ts'

/** What those who have a seat at an occasion need in order to take part, by name; nobody with protected identity. For whoever arranges. */
export async function needsAt(db: Db, vault: Vault, occasion_id: number) {
  const rows = await db
    .selectFrom('booking_need')
    .innerJoin('booking', 'booking.id', 'booking_need.booking_id')
    .innerJoin('person', 'person.id', 'booking.person_id')
    .select(['person.id', 'given_name', 'family_name', 'cipher'])
    .where('booking.occasion_id', '=', occasion_id)
    .where('is_protected', '=', false)
    .where(takesSeat)
    .orderBy(swedishOrder('family_name'))
    .orderBy('person.id')
    .execute()
  return rows.map(({ cipher, ...person }) => ({ ...person, need: vault.open(cipher) }))
}
