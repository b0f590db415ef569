import type { Db } from '../../foundation/database.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { countiesOf } from '../../programmes/queries.ts'

export type Place = {
  code: string
  name: string
  county: string
  /** In a county of the programme, or taken care of by one of its partners all the same. */
  is_within: boolean
  counties: string[]
}

/** A municipality, and whether it lies in the area of a programme. Null: no such place. */
export async function placeOf(db: Db, programme_id: number, code: string): Promise<Place | null> {
  const place = await db
    .selectFrom('municipality')
    .select(eb => [
      'code',
      'name',
      'county',
      eb
        .exists(
          eb
            .selectFrom('partner_route')
            .select('municipality_code')
            .where('programme_id', '=', programme_id)
            .whereRef('municipality_code', '=', 'municipality.code'),
        )
        .$castTo<boolean>()
        .as('is_routed'),
    ])
    .where('code', '=', code)
    .executeTakeFirst()
  if (!place) return null
  const { is_routed, ...rest } = place
  const counties = await countiesOf(db, programme_id)
  return { ...rest, counties, is_within: is_routed || counties.includes(place.county) }
}

/** A company from outside the area comes in with a reason: the same answer wherever it comes. Refuses `outside-area`. */
export const outsideRefusal = (place: Place, because: string | null | undefined): Refusal | null =>
  place.is_within || because?.trim()
    ? null
    : refuse('outside-area', {
        field: 'outside_because',
        about: { municipality: place.name, counties: place.counties.join(', ') },
      })
