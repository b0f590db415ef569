import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, type Line } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'

type Routed = { programme_id: number; partner_id: number; municipalities: readonly string[] }

/** Replaces the municipalities that a partner takes care of. Notes nothing: returns what it changed for the command's own line. */
export async function routeTo(
  { db }: Tx,
  { programme_id, partner_id, municipalities }: Routed,
): Promise<Line['changed'] | Refusal> {
  const before = await db
    .deleteFrom('partner_route')
    .using('municipality')
    .whereRef('code', '=', 'municipality_code')
    .where('programme_id', '=', programme_id)
    .where('partner_id', '=', partner_id)
    .returning('name')
    .execute()
  const changed = changesBetween(
    { municipalities: before.map(one => one.name).sort() },
    { municipalities: [...municipalities].sort() },
  )
  if (municipalities.length === 0) return changed
  const known = await db
    .selectFrom('municipality')
    .leftJoin('partner_route', join =>
      join
        .onRef('partner_route.municipality_code', '=', 'municipality.code')
        .on('partner_route.programme_id', '=', programme_id),
    )
    .leftJoin('partner', 'partner.id', 'partner_route.partner_id')
    .select(['code', 'municipality.name', 'partner.name as partner'])
    .where('municipality.name', 'in', municipalities)
    .execute()
  const unknown = municipalities.find(name => !known.some(one => one.name === name))
  if (unknown)
    return refuse('unknown-municipality', { field: 'municipalities', about: { municipality: unknown } })
  const taken = known.find(one => one.partner !== null)
  if (taken)
    return refuse('municipality-routed', {
      field: 'municipalities',
      about: { municipality: taken.name, partner: taken.partner! },
    })
  await db
    .insertInto('partner_route')
    .values(known.map(({ code }) => ({ programme_id, partner_id, municipality_code: code })))
    .execute()
  return changed
}
