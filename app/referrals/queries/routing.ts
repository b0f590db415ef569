import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { countiesOf } from '../../programmes/queries.ts'
import { partnerFor } from '../rules/route.ts'

/** Where a tip from a municipality goes, and whether the municipality lies in the programme's counties. Null: no such place. */
export async function routingOf(db: Db, visitor: Visitor, municipality_code: string) {
  const programme_id = visitor.programme ?? 0
  const place = await db
    .selectFrom('municipality')
    .select(['code', 'name', 'county'])
    .where('code', '=', municipality_code)
    .executeTakeFirst()
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
  const counties = await countiesOf(db, programme_id)
  return {
    municipality: place.name,
    county: place.county,
    partner_id: partnerFor(place, { routes, partners }),
    is_within:
      counties.includes(place.county) || routes.some(route => route.municipality_code === place.code),
    counties,
  }
}
