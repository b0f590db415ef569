import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { OWN_INTEREST, type Tip } from '../rules/tip.ts'

type Way = { came_via: string | null; related_programme_id: number | null }

/** By whom a company came, as a register would say it. Refuses `unknown-programme`. */
export async function wayOf(tx: Tx, visitor: Visitor, tip: Tip): Promise<Way | Refusal> {
  const programme_id = visitor.programme ?? 0
  if (tip.related_programme_id !== undefined) {
    const related = await tx.db
      .selectFrom('related_programme')
      .select(['id', 'name'])
      .where('programme_id', '=', programme_id)
      .where('id', '=', tip.related_programme_id)
      .executeTakeFirst()
    if (!related) return refuse('unknown-programme', { field: 'related_programme_id' })
    return { came_via: related.name, related_programme_id: related.id }
  }
  if (tip.channel === 'open_door') return { came_via: OWN_INTEREST, related_programme_id: null }
  const partners = tx.db.selectFrom('partner').select('name').where('programme_id', '=', programme_id)
  const own = visitor.held.find(held => held.partner_id !== null)?.partner_id
  const partner = await (tip.channel === 'officer'
    ? partners.where('sends_officers', '=', true)
    : own
      ? partners.where('id', '=', own)
      : partners.where('kind', '=', 'owner')
  )
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return { came_via: partner?.name ?? null, related_programme_id: null }
}
