import { holds, type Visitor } from '../../access/visitor.ts'
import { organisationNumber } from '../../companies/rules/organisation-number.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Referred, referCompany } from '../../referrals/commands/refer-company.ts'
import type { TippedCompany } from '../../referrals/rules/tip.ts'
import { companyMeant } from '../queries/company-meant.ts'
import { companyTyped, type ReferForm, type VisitForm } from '../rules/forms.ts'
import { noteVisit } from './note-visit.ts'

/**
 * A referral as it is written on the phone: the company by name or number in one field. Refuses as `referCompany`, and
 * `unknown-number`, `municipality-missing`, `several-companies`.
 */
export async function referAsTyped(tx: Tx, visitor: Visitor, form: ReferForm): Promise<Referred | Refusal> {
  const company = await companyIn(tx, visitor, form)
  if (isRefusal(company)) return company
  const { contact_name, contact_phone, wants, why, may_call } = form
  const outcome = await referCompany(tx, visitor, {
    channel: holds(visitor, 'officer') ? 'officer' : 'partner',
    company,
    contact: { name: contact_name, phone: contact_phone, email: '' },
    wants,
    why,
    may_call,
  })
  if (!isRefusal(outcome)) return outcome
  if (outcome.refused === 'name-missing') return refuse('unknown-number', { field: 'company' })
  const is_company = ['organisation_number', 'name'].includes(outcome.field ?? '')
  return is_company ? { ...outcome, field: 'company' } : outcome
}

async function companyIn(tx: Tx, visitor: Visitor, form: ReferForm): Promise<TippedCompany | Refusal> {
  if (form.company_id !== null) return { id: form.company_id }
  const typed = companyTyped(form.company)
  if (typed.organisation_number && !organisationNumber(typed.organisation_number))
    return refuse('bad-organisation-number', { field: 'company' })
  if (form.municipality_code !== '')
    return { ...typed, municipality_code: form.municipality_code, outside_because: form.outside_because }
  // Whoever writes a company that is known need not say where it lies.
  const meant = await companyMeant(tx.db, visitor, form.company)
  if (!isRefusal(meant)) return meant
  if (meant.refused === 'several-companies') return meant
  return typed.organisation_number && typed.name === ''
    ? refuse('unknown-number', { field: 'company' })
    : refuse('municipality-missing', { field: 'municipality_code' })
}

/** A visit as it is written on the phone: the company by name. Refuses as `noteVisit`, and `unknown-company`, `several-companies`. */
export async function noteVisitAsTyped(
  tx: Tx,
  visitor: Visitor,
  { company, company_id, ...form }: VisitForm & { company: string; company_id?: number | null },
): Promise<{ id: number; company_id: number } | Refusal> {
  const meant = company_id ? { id: company_id } : await companyMeant(tx.db, visitor, company)
  if (isRefusal(meant)) return meant
  const outcome = await noteVisit(tx, visitor, { company_id: meant.id, form })
  return isRefusal(outcome) && outcome.refused === 'not-yours' ? { ...outcome, field: 'company' } : outcome
}
