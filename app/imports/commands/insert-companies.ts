import { sql } from 'kysely'
import { enterRegistered, fillRegistered } from '../../companies/commands/company-facts.ts'
import type { RegisteredCompany } from '../../companies/rules/read-company.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { FilledCompany } from '../rules/judge-companies.ts'
import { eachTable, type Table } from './rows-as-table.ts'

/** The programme and the import that something belongs to. */
export type Into = { programme_id: number; import_id: number }

const COLUMNS = `organisation_number text, name text, municipality_code text, employees integer, women_kollektiv integer,
  men_kollektiv integer, women_tjansteman integer, men_tjansteman integer, turnover_ore bigint, parent_number text, sni text,
  came_via text, referred_on date, agreed_on date, contact_name text, contact_email text, contact_phone text, officer_email text`

/** New companies with their contacts. */
export const insertCompanies = (tx: Tx, into: Into, companies: readonly RegisteredCompany[]) =>
  eachTable(companies, COLUMNS, async table => {
    await enterRegistered(tx, into, table)
    await sql`
      insert into contact (programme_id, company_id, function, name, email, phone)
      select ${into.programme_id}, company.id, told.function, coalesce(told.name, ''), coalesce(told.email, ''), coalesce(told.phone, '')
      from ${table}
      join company on company.programme_id = ${into.programme_id} and company.organisation_number = t.organisation_number
      cross join lateral (values ('contact', t.contact_name, t.contact_email, t.contact_phone), ('officer', null, t.officer_email, null))
        as told (function, name, email, phone)
      where coalesce(told.name, told.email, told.phone) is not null`.execute(tx.db)
  })

/** Fills what was empty in companies of before, and in the contact that a register tells of. */
export const fillCompanies = (tx: Tx, into: Into, companies: readonly FilledCompany[]) =>
  eachTable(companies, COLUMNS, async table => {
    await fillRegistered(tx, into, table)
    await fillContacts(tx, into, table)
  })

const fillContacts = (tx: Tx, into: Into, table: Table) =>
  sql`
    with told as (
      select company.id as company_id, told.function, coalesce(told.name, '') as name, coalesce(told.email, '') as email,
        coalesce(told.phone, '') as phone,
        (select min(contact.id) from contact where contact.company_id = company.id and contact.function = told.function) as contact_id
      from ${table}
      join company on company.programme_id = ${into.programme_id} and company.organisation_number = t.organisation_number
      cross join lateral (values ('contact', t.contact_name, t.contact_email, t.contact_phone), ('officer', null, t.officer_email, null))
        as told (function, name, email, phone)
      where coalesce(told.name, told.email, told.phone) is not null),
    changed as (
      update contact set email = told.email, phone = told.phone,
        name = case when told.function = 'contact' then told.name else contact.name end
      from told where contact.id = told.contact_id and not exists (select from contact other where other.company_id = told.company_id
        and other.function = told.function and other.email = told.email and other.name = told.name))
    insert into contact (programme_id, company_id, function, name, email, phone)
    select ${into.programme_id}, company_id, function, name, email, phone from told where contact_id is null`.execute(
    tx.db,
  )
