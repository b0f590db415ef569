import { type RawBuilder, sql } from 'kysely'
import { hasCome } from '../../attendance/queries/participation.ts'

/** Of whom: every company of the programme, or some of them. */
export type CompaniesOf = { programme_id: number; company_ids?: readonly number[] }

export const isAmong = ({ company_ids }: CompaniesOf): RawBuilder<boolean> =>
  company_ids === undefined ? sql`true` : sql`company_id = any (${`{${company_ids.join(',')}}`}::integer[])`

/** What the ledger holds for each company and reason, up to and including today, protected persons left out. Quarter-hours and öre. */
export const ledgerByCompany = (of: CompaniesOf): RawBuilder<unknown> => sql`
  select entry.company_id,
    coalesce(sum(entry.quarters) filter (where entry.not_counted_because is null), 0)::integer as counted_quarters,
    coalesce(sum(entry.amount_ore), 0)::bigint as amount_ore
  from in_kind_entry entry
  join person on person.id = entry.person_id and not person.is_protected
  where entry.programme_id = ${of.programme_id} and ${hasCome('entry.held_on')} and ${isAmong(of)}
  group by entry.company_id`
