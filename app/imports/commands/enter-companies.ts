import { enterRegistered, fillRegistered } from '../../companies/commands/company-facts.ts'
import type { RegisteredCompany } from '../../companies/rules/read-company.ts'
import { eachTable, type Into } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import { enterContacts, fillContacts } from '../../people/commands/registered-contacts.ts'
import type { FilledCompany } from '../rules/judge-companies.ts'

const COLUMNS = `organisation_number text, name text, municipality_code text, outside_because text, employees integer, women_kollektiv integer,
  men_kollektiv integer, women_tjansteman integer, men_tjansteman integer, turnover_ore bigint, parent_number text, sni text,
  came_via text, referred_on date, agreed_on date, contact_name text, contact_email text, contact_phone text, officer_email text`

/** New companies with their contacts. */
export const enterCompanies = (tx: Tx, into: Into, companies: readonly RegisteredCompany[]) =>
  eachTable(companies, COLUMNS, async table => {
    await enterRegistered(tx, into, table)
    await enterContacts(tx, into, table)
  })

/** Fills what was empty in companies of before, and in the contact that a register tells of. */
export const fillCompanies = (tx: Tx, into: Into, companies: readonly FilledCompany[]) =>
  eachTable(companies, COLUMNS, async table => {
    await fillRegistered(tx, into, table)
    await fillContacts(tx, into, table)
  })
