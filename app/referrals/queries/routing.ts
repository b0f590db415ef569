import type { Visitor } from '../../access/visitor.ts'
import { placeOf } from '../../companies/queries/place.ts'
import type { Db } from '../../foundation/database.ts'
import { partnerFor } from '../rules/route.ts'

/** A municipality, and the partner to whom a tip from there goes. Null: no such place. */
export async function routingOf(db: Db, visitor: Visitor, municipality_code: string) {
  const programme_id = visitor.programme ?? 0
  const place = await placeOf(db, programme_id, municipality_code)
  if (!place) return null
  const routes = await db
    .selectFrom('partner_route')
    .select(['municipality_code', 'partner_id'])
    .where('programme_id', '=', programme_id)
    .execute()
  const partners = await db
    .selectFrom('partner')
    .select(['id', 'counties'])
    .where('programme_id', '=', programme_id)
    .orderBy('id')
    .execute()
  return { ...place, partner_id: partnerFor(place, { routes, partners }) }
}
