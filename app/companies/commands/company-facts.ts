import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Into, Table } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'

// What the rooms above find out about a company is written here. None of these notes a line or tells of it: the command does.

export type TippedCompany = {
  organisation_number: string | null
  name: string
  municipality_code: string
  /** Why it comes in though it lies outside the area; null when it does not. */
  outside_because: string | null
}

/** A company that nobody knew of before: a tip, and no more. */
export const enterTipped = (tx: Tx, programme_id: number, company: TippedCompany) =>
  tx.db
    .insertInto('company')
    .values({ ...company, programme_id })
    .returning('id')
    .executeTakeFirstOrThrow()

/** The number of a company that had none. */
export const giveNumber = (tx: Tx, id: number, organisation_number: string) =>
  tx.db.updateTable('company').set({ organisation_number }).where('id', '=', id).execute()

/** When it was first pointed out, and how. */
export const markReferred = (
  tx: Tx,
  id: number,
  referred: { referred_on: LocalDate; came_via: string | null },
) => tx.db.updateTable('company').set(referred).where('id', '=', id).execute()

/** It is taken on today, unless it was before, by the partner, unless it has one. */
export const takeOn = (tx: Tx, id: number, partner_id: number | null) =>
  tx.db
    .updateTable('company')
    .set(eb => ({
      // One that has agreed was taken on before, whenever that was.
      accepted_on: eb
        .case()
        .when('agreed_on', 'is not', null)
        .then(eb.ref('accepted_on'))
        .else(eb.fn.coalesce('accepted_on', eb.val(tx.clock.today())))
        .end(),
      partner_id: eb.fn.coalesce('partner_id', eb.val(partner_id)),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .returning('partner_id')
    .executeTakeFirst()

/** A company that a partner had only been handed is nobody's until another takes it on. */
export const letGo = (tx: Tx, id: number, partner_id: number | null) =>
  tx.db
    .updateTable('company')
    .set({ partner_id: null })
    .where('id', '=', id)
    .where('accepted_on', 'is', null)
    .where('partner_id', '=', partner_id)
    .execute()

/** It counts as admitted from a day. */
export const admitOn = (
  tx: Tx,
  id: number,
  { agreed_on, closed_year_because }: { agreed_on: LocalDate; closed_year_because: string | null },
) =>
  tx.db
    .updateTable('company')
    .set(eb => ({
      agreed_on,
      version: eb('version', '+', 1),
      ...(closed_year_because ? { closed_year_because } : {}),
    }))
    .where('id', '=', id)
    .execute()

/** New companies of a register, as a table `t`; the partner is the one that works in the county, and has taken them on. */
export const enterRegistered = (tx: Tx, into: Into, table: Table) =>
  sql`
    insert into company (programme_id, organisation_number, name, municipality_code, outside_because, partner_id, employees, women_kollektiv,
      men_kollektiv, women_tjansteman, men_tjansteman, turnover_ore, parent_number, sni, came_via, referred_on, accepted_on, agreed_on, import_id)
    select ${into.programme_id}, t.organisation_number, t.name, t.municipality_code, t.outside_because,
      (select min(partner.id) from partner where partner.programme_id = ${into.programme_id} and municipality.county = any (partner.counties)),
      t.employees, t.women_kollektiv, t.men_kollektiv, t.women_tjansteman, t.men_tjansteman, t.turnover_ore, t.parent_number,
      t.sni, t.came_via, t.referred_on, coalesce(t.referred_on, t.agreed_on), t.agreed_on, ${into.import_id}
    from ${table} join municipality on municipality.code = t.municipality_code`.execute(tx.db)

/** What a register knows, in companies of before, as a table `t`. */
export const fillRegistered = (tx: Tx, into: Into, table: Table) =>
  sql`
    update company set employees = t.employees, women_kollektiv = t.women_kollektiv, men_kollektiv = t.men_kollektiv,
      women_tjansteman = t.women_tjansteman, men_tjansteman = t.men_tjansteman, turnover_ore = t.turnover_ore,
      parent_number = t.parent_number, outside_because = t.outside_because, sni = t.sni, came_via = t.came_via, referred_on = t.referred_on, agreed_on = t.agreed_on,
      accepted_on = coalesce(company.accepted_on, t.referred_on, t.agreed_on), version = company.version + 1
    from ${table}
    where company.programme_id = ${into.programme_id} and company.organisation_number = t.organisation_number
      and (company.employees, company.women_kollektiv, company.men_kollektiv, company.women_tjansteman, company.men_tjansteman,
        company.turnover_ore, company.parent_number, company.outside_because, company.sni, company.came_via, company.referred_on, company.agreed_on)
      is distinct from (t.employees, t.women_kollektiv, t.men_kollektiv, t.women_tjansteman, t.men_tjansteman,
        t.turnover_ore, t.parent_number, t.outside_because, t.sni, t.came_via, t.referred_on, t.agreed_on)`.execute(
    tx.db,
  )
