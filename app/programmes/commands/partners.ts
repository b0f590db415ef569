import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, type Line, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Financier, Partner } from '../rules/design.ts'
import { routeTo } from './route-to.ts'

type Kept = { partner: Partner; financier: Financier }

type RoutedPartner = Partner & { municipalities: string[] }

/** A new partner, and the municipalities it takes care of. Refuses `name-taken`, `unknown-municipality`, `municipality-routed`. */
export async function addPartner(
  tx: Tx,
  programme_id: number,
  { municipalities, ...partner }: RoutedPartner,
): Promise<{ id: number } | Refusal> {
  return add(tx, 'partner', programme_id, partner, partner_id =>
    routeTo(tx, { programme_id, partner_id, municipalities }),
  )
}

/** A new financier. Refuses `name-taken`. */
export const addFinancier = (tx: Tx, programme_id: number, financier: Financier) =>
  add(tx, 'financier', programme_id, financier)

/** Refuses `not-found`, `changed-by-other`, `name-taken`, `unknown-municipality`, `municipality-routed`. */
export async function changePartner(
  tx: Tx,
  programme_id: number,
  { municipalities, ...partner }: RoutedPartner & Read,
): Promise<{ id: number } | Refusal> {
  return change(tx, 'partner', partner, partner_id =>
    routeTo(tx, { programme_id, partner_id, municipalities }),
  )
}

/** Refuses `not-found`, `changed-by-other`, `name-taken`. */
export const changeFinancier = (tx: Tx, financier: Financier & Read) => change(tx, 'financier', financier)

/** What is saved with a row in other tables, as what it changed. */
type Beside = (id: number) => Promise<Line['changed'] | Refusal>
const nothing: Beside = async () => undefined

type Read = { id: number; version: number }

async function add<T extends keyof Kept>(
  tx: Tx,
  table: T,
  programme_id: number,
  row: Kept[T],
  beside: Beside = nothing,
): Promise<{ id: number } | Refusal> {
  const made = await tx.db
    .insertInto(table as 'partner')
    .values({ ...(row as Partner), programme_id })
    .onConflict(conflict => conflict.columns(['programme_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('name-taken', { field: 'name' })
  const also = await beside(made.id)
  if (isRefusal(also)) return also
  await note(tx, {
    action: `${table}-added`,
    subject: table,
    subject_id: made.id,
    programme_id,
    about: row,
    changed: also,
  })
  return made
}

async function change<T extends keyof Kept>(
  tx: Tx,
  table: T,
  { id, version, ...after }: Kept[T] & Read,
  beside: Beside = nothing,
): Promise<{ id: number } | Refusal> {
  const found = await tx.db
    .selectFrom(table as 'partner')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return refuse('not-found')
  const { version: current, programme_id, ...before } = found
  if (current !== version) return refuse('changed-by-other')
  const name = (after as { name: string }).name
  const namesake = await tx.db
    .selectFrom(table as 'partner')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('name', '=', name)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (namesake) return refuse('name-taken', { field: 'name' })
  await tx.db
    .updateTable(table as 'partner')
    .set({ ...(after as unknown as Partner), version: version + 1 })
    .where('id', '=', id)
    .execute()
  const also = await beside(id)
  if (isRefusal(also)) return also
  await note(tx, {
    action: `${table}-changed`,
    subject: table,
    subject_id: id,
    programme_id,
    changed: { ...changesBetween<Record<string, unknown>>(before, after), ...also },
  })
  return { id }
}
