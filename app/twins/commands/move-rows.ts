import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'
import { CAREFUL_MOVES, PLAIN_MOVES } from '../rules/moves.ts'

type Pair = { stays: number; goes: number }

/**
 * Moves all that hangs on one company to the other. Where two of the same would stand side by side, the later one gives way:
 * withdrawn, undone or revoked rather than removed, wherever the table has a word for it. Notes nothing.
 */
export async function moveRows(tx: Tx, pair: Pair): Promise<void> {
  for (const statement of [...contacts(pair), ...givingWay(tx, pair), ...toldApart(pair)])
    await statement.execute(tx.db)
  for (const table of [...CAREFUL_MOVES, ...PLAIN_MOVES])
    await sql`update ${sql.table(table)} set company_id = ${pair.stays} where company_id = ${pair.goes}`.execute(
      tx.db,
    )
}

// A contact that both have becomes one: what names the one that goes names the one that stays, whose telephone is filled in.
const contacts = ({ stays, goes }: Pair): RawBuilder<unknown>[] => {
  const same = sql`contact going join contact staying on staying.company_id = ${stays} and staying.function = going.function
    and staying.email = going.email and staying.name = going.name where going.company_id = ${goes}`
  const named = (table: string) => sql`
    update ${sql.table(table)} set contact_id = staying.id from ${same} and ${sql.ref(`${table}.contact_id`)} = going.id`
  return [
    ...['referral', 'letter', 'company_link', 'agreement_code'].map(named),
    sql`${named('appointment_guest')} and not exists (select from appointment_guest other
      where other.appointment_id = appointment_guest.appointment_id and other.contact_id = staying.id)`,
    sql`update contact set phone = going.phone from contact going
      where contact.company_id = ${stays} and contact.phone = '' and going.company_id = ${goes} and going.function = contact.function
        and going.email = contact.email and going.name = contact.name`,
    sql`delete from contact where id in (select going.id from ${same})`,
  ]
}

function givingWay({ scope, clock }: Tx, { stays, goes }: Pair): RawBuilder<unknown>[] {
  const now = clock.now()
  const who = scope.user_id
  return [
    // The earlier day on which a stage was reached is the one that counts.
    sql`update milestone set withdrawn_at = ${now}, withdrawn_by = ${who}
      where company_id in (${stays}, ${goes}) and withdrawn_at is null and exists (select from milestone earlier
        where earlier.company_id in (${stays}, ${goes}) and earlier.stage = milestone.stage and earlier.withdrawn_at is null
          and (earlier.reached_on, earlier.id) < (milestone.reached_on, milestone.id))`,
    // Whether the company comes along is told by the one that stays.
    sql`update departure set undone_at = ${now}, undone_by = ${who} where company_id = ${goes} and undone_at is null`,
    sql`update pointing set pointed_on = least(pointing.pointed_on, going.pointed_on) from pointing going
      where pointing.company_id = ${stays} and going.company_id = ${goes}
        and going.related_programme_id = pointing.related_programme_id and going.direction = pointing.direction`,
    sql`delete from pointing where company_id = ${goes} and exists (select from pointing staying
      where staying.company_id = ${stays} and staying.related_programme_id = pointing.related_programme_id
        and staying.direction = pointing.direction)`,
    // The one that was made last is in force; an offer gives way to what has been made, and to the offer of the one that stays.
    sql`update agreement set withdrawn_at = ${now} where company_id in (${stays}, ${goes}) and withdrawn_at is null
      and exists (select from agreement other where other.company_id in (${stays}, ${goes}) and other.withdrawn_at is null
        and (coalesce(other.agreed_at, '-infinity'), other.company_id = ${stays}, other.id)
          > (coalesce(agreement.agreed_at, '-infinity'), agreement.company_id = ${stays}, agreement.id))`,
    sql`update membership set revoked_at = ${now}, revoked_by = ${who} where company_id = ${goes} and revoked_at is null
      and exists (select from membership staying where staying.company_id = ${stays} and staying.user_id = membership.user_id
        and staying.revoked_at is null)`,
    sql`update invitation set revoked_at = ${now} where company_id = ${goes} and accepted_at is null and revoked_at is null
      and exists (select from invitation staying where staying.company_id = ${stays} and staying.email = invitation.email
        and staying.accepted_at is null and staying.revoked_at is null)`,
  ]
}

// Whoever was told apart from the one that goes is told apart from the one that stays.
const toldApart = ({ stays, goes }: Pair): RawBuilder<unknown>[] => [
  sql`insert into not_duplicate (programme_id, company_id, other_id, said_at, said_by)
    select programme_id, least(third, ${stays}::integer), greatest(third, ${stays}::integer), said_at, said_by
    from (select not_duplicate.*, case when company_id = ${goes} then other_id else company_id end as third from not_duplicate
      where ${goes} in (company_id, other_id)) told
    where third <> ${stays} on conflict do nothing`,
  sql`delete from not_duplicate where ${goes} in (company_id, other_id)`,
]
