import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'

/** `called` is what someone is called in such notes. */
export type Named = { programme_id: number; company_ids: readonly number[]; called: string }
export type Written = {
  company: string
  kind: string
  held_on: LocalDate
  met: string
  note: string
  next_step: string
}

/**
 * What has been written of visits and tips at some companies with someone's name in it. It may be about a namesake, or about others
 * too; whoever hands it out reads it first.
 */
export async function writtenAbout(db: Db, { programme_id, company_ids, called }: Named): Promise<Written[]> {
  const words = called.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.join('').length < 2 || company_ids.length === 0) return []
  const pattern = `\\m${words.join('[^[:alnum:]]+')}\\M`
  const { rows } = await sql<Written>`
    select company.name as company, told.kind, told.held_on, told.met, told.note, told.next_step
    from (
      select company_id, kind, held_on, met, note, next_step from visit where programme_id = ${programme_id}
      union all
      select company_id, 'tip', made_on, '', why, '' from referral where programme_id = ${programme_id}) told
    join company on company.id = told.company_id
    where told.company_id = any (${`{${company_ids.join(',')}}`}::integer[])
      and concat_ws(' ', told.met, told.note, told.next_step) ~* ${pattern}
    order by told.held_on, company.name`.execute(db)
  return rows
}
