import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Binds } from '../rules/binding.ts'

/** Whose signature binds on a day; ours, where the authority has not answered for it. Both are names of what stands in the query. */
export const bindsOn = (programme_id: string, day: string): RawBuilder<Binds> => sql`coalesce((
    select answer.binds from binding_signature answer
    where answer.programme_id = ${sql.ref(programme_id)} and answer.valid_from <= ${sql.ref(day)}
    order by answer.valid_from desc limit 1), 'ours')`

/** Whether hours of a day are signed with a one-time code, by a link of one's own; as above. */
export const asksCodeOn = (programme_id: string, day: string): RawBuilder<boolean> => sql`coalesce((
    select answer.asks_code from binding_signature answer
    where answer.programme_id = ${sql.ref(programme_id)} and answer.valid_from <= ${sql.ref(day)}
    order by answer.valid_from desc limit 1), false)`

/** What the authority has answered, the latest first. */
export const bindingsOf = (db: Db, programme_id: number) =>
  db
    .selectFrom('binding_signature')
    .select(['id', 'valid_from', 'binds', 'asks_code', 'answer', 'answered_on', 'answered_by'])
    .where('programme_id', '=', programme_id)
    .orderBy('valid_from', 'desc')
    .execute()

export async function bindingOn(db: Db, programme_id: number, day: LocalDate): Promise<Binds> {
  const latest = (await bindingsOf(db, programme_id)).find(one => one.valid_from <= day)
  return latest?.binds ?? 'ours'
}
