import { type RawBuilder, sql } from 'kysely'

/** Whether `place` is what a role or an invitation is for; those are tables of the query. */
export const isPlaceOf = (what: 'membership' | 'invitation'): RawBuilder<boolean> => {
  const of = (column: string) => sql.ref(`${what}.${column}`)
  return sql`(place.kind, place.id) = (
    case when ${of('company_id')} is not null then 'company' when ${of('provider_id')} is not null then 'provider' else 'partner' end,
    coalesce(${of('company_id')}, ${of('provider_id')}, ${of('partner_id')}))`
}
