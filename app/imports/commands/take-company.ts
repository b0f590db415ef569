import type { Visitor } from '../../access/visitor.ts'
import { saveCompany } from '../../companies/commands/save-company.ts'
import { companiesOf } from '../../companies/queries.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { changeRegisteredContact } from '../../people/commands/registered-contacts.ts'
import type { Difference } from '../rules/differing.ts'
import type { Taken } from './take-new.ts'

const CONTACTS: Readonly<Record<string, { who: 'contact' | 'officer'; field: 'name' | 'email' | 'phone' }>> =
  {
    contact_name: { who: 'contact', field: 'name' },
    contact_email: { who: 'contact', field: 'email' },
    contact_phone: { who: 'contact', field: 'phone' },
    officer_email: { who: 'officer', field: 'email' },
  }

/** What a register says of a company over what is kept, and of whom to turn to there. */
export async function takeCompany(
  tx: Tx,
  visitor: Visitor,
  { subject, cells }: Taken,
): Promise<Refusal | null> {
  const kept = await companiesOf(tx.db, visitor)
    .select(['id', 'version', 'organisation_number', 'name', 'municipality_code', 'outside_because'])
    .select(['partner_id', 'employees'])
    .select(['women_kollektiv', 'men_kollektiv', 'women_tjansteman', 'men_tjansteman'])
    .select(['women_unqualified', 'men_unqualified', 'turnover_ore', 'balance_ore', 'parent_number'])
    .select(['sni', 'came_via', 'referred_on', 'agreed_on', 'closed_year_because'])
    .where('organisation_number', '=', subject)
    .executeTakeFirst()
  if (!kept) return refuse('not-found')
  const { id, version, ...company } = kept
  const own = cells.filter(cell => !CONTACTS[cell.field])
  if (own.length > 0) {
    const form = {
      ...company,
      organisation_number: subject,
      ...valuesOf(own),
    }
    const saved = await saveCompany(tx, visitor, {
      id,
      version,
      as_told: true,
      form: { ...form, parent_number: form.parent_number ?? '', day_because: '' },
    })
    if (isRefusal(saved)) return saved
  }
  for (const who of ['contact', 'officer'] as const) {
    const told = cells.filter(cell => CONTACTS[cell.field]?.who === who)
    if (told.length === 0) continue
    const changed = await changeRegisteredContact(tx, visitor, {
      company_id: id,
      who,
      told: Object.fromEntries(told.map(cell => [CONTACTS[cell.field]!.field, String(cell.value)])),
    })
    if (isRefusal(changed)) return changed
  }
  return null
}

/** By field; of a field told of twice the later. */
export const valuesOf = (cells: readonly Difference[]): Record<string, never> =>
  Object.fromEntries(cells.map(({ field, value }) => [field, value as never]))
