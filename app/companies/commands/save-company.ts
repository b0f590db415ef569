import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { unprintedRefusal } from '../../foundation/printed.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { isClosedOn } from '../../programmes/queries/closed-on.ts'
import { unlikelyDay } from '../../programmes/queries/unlikely-day.ts'
import { mayEditCompany } from '../policy.ts'
import { outsideRefusal, placeOf } from '../queries/place.ts'
import { companiesOf, companyNumbered } from '../queries.ts'
import { BASE_FIELDS } from '../rules/base-form.ts'
import { type CompanyForm, companyRefusal } from '../rules/company-form.ts'
import { admissionChanged } from '../rules/events.ts'
import { organisationNumber } from '../rules/organisation-number.ts'

/**
 * Puts a company of the programme into the register.
 * Refuses `bad-organisation-number`, `bad-parent-number`, `number-taken`, `unknown-municipality`, `unknown-partner`,
 * `outside-area` (a municipality outside the counties of the programme asks for a reason), `day-to-come`, `day-unlikely`, `parts-do-not-sum`, `cannot-be-printed`, `closed-year` (an agreement of a year in which the plan takes in no more asks for a reason).
 */
export async function addCompany(
  tx: Tx,
  visitor: Visitor,
  form: CompanyForm,
): Promise<{ id: number } | Refusal> {
  const company = await columnsOf(tx, visitor, form, null)
  const { day_because } = form
  if ('refused' in company) return company
  const programme_id = visitor.programme!
  const { id } = await tx.db
    .insertInto('company')
    .values({
      ...company,
      programme_id,
      partner_id: company.partner_id ?? visitor.partner,
      // Whoever leads and enters a company has taken it on.
      accepted_on: company.referred_on ?? company.agreed_on ?? tx.clock.today(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(tx, {
    action: 'company-added',
    subject: 'company',
    subject_id: id,
    about: { name: company.name, ...(day_because && { day_because }) },
  })
  if (company.agreed_on) await tx.tell(admissionChanged({ programme_id, company_id: id }))
  return { id }
}

/**
 * Changes a company that the visitor may change. An agreement on another day is told to the rooms that count by it.
 * `as_told`: a register's word is taken though its parts do not sum or its year is closed, as when it first came; what is missing is
 * asked for afterwards. Refuses as `addCompany`, and `not-found`, `not-yours`, `changed-by-other`. Writes nothing when nothing differs.
 */
export async function saveCompany(
  tx: Tx,
  visitor: Visitor,
  {
    id,
    version,
    form,
    as_told = false,
  }: { id: number; version: number; form: CompanyForm; as_told?: boolean },
): Promise<{ id: number } | Refusal> {
  const before = await companiesOf(tx.db, visitor)
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return refuse('not-found')
  if (!mayEditCompany(visitor, before)) return refuse('not-yours')
  if (before.version !== version) return refuse('changed-by-other')
  const after = await columnsOf(tx, visitor, form, before, as_told)
  if ('refused' in after) return after
  const changed = changesBetween<Record<string, unknown>>(before, after)
  if (Object.keys(changed).length === 0) return { id }
  await tx.db
    .updateTable('company')
    .set({
      ...after,
      ...(BASE_FIELDS.some(field => field in changed) ? { base_stated_on: tx.clock.today() } : {}),
      version: version + 1,
    })
    .where('id', '=', id)
    .execute()
  await note(tx, {
    action: 'company-changed',
    subject: 'company',
    subject_id: id,
    about: { name: after.name, ...(form.day_because && { day_because: form.day_because }) },
    changed,
  })
  if ('agreed_on' in changed)
    await tx.tell(admissionChanged({ programme_id: before.programme_id, company_id: id }))
  return { id }
}

type Before = {
  id: number
  referred_on: LocalDate | null
  agreed_on: LocalDate | null
  municipality_code: string
  outside_because: string | null
}

/** The form as columns, once everything in it has been found to be so. */
async function columnsOf(
  tx: Tx,
  visitor: Visitor,
  { day_because, ...form }: CompanyForm,
  before: Before | null,
  as_told = false,
) {
  const { organisation_number, parent_number } = form
  const number = organisationNumber(organisation_number)
  if (!number) return refuse('bad-organisation-number', { field: 'organisation_number' })
  const parent = parent_number === '' ? null : organisationNumber(parent_number)
  if (parent_number !== '' && !parent) return refuse('bad-parent-number', { field: 'parent_number' })
  // Its name stands in the agreement.
  const refusal = companyRefusal(form, tx.clock.today())
  if (refusal && !(as_told && refusal.refused === 'parts-do-not-sum')) return refusal
  const unprinted = unprintedRefusal({ name: form.name })
  if (unprinted) return unprinted
  for (const field of ['referred_on', 'agreed_on'] as const) {
    const day = form[field] === before?.[field] ? null : form[field]
    const unlikely = await unlikelyDay(tx.db, visitor.programme!, { day, because: day_because })
    if (unlikely) return unlikely
  }
  const taken = await companyNumbered(tx.db, visitor, number)
  if (taken && taken.id !== before?.id)
    return refuse('number-taken', { field: 'organisation_number', about: { name: taken.name } })
  const place = await placeOf(tx.db, visitor.programme!, form.municipality_code)
  if (!place) return refuse('unknown-municipality', { field: 'municipality_code' })
  const outside_because = place.is_within ? null : (form.outside_because ?? null)
  // Where it lay outside already and nobody has said why, another change does not ask.
  const wasOutside = before?.municipality_code === place.code && before.outside_because === null
  const outside = wasOutside || as_told ? null : outsideRefusal(place, outside_because)
  if (outside) return outside
  if (form.partner_id !== null && !(await isPartner(tx, visitor, form.partner_id)))
    return refuse('unknown-partner', { field: 'partner_id' })
  const { agreed_on, closed_year_because } = form
  const columns = { ...form, outside_because, organisation_number: number, parent_number: parent }
  if (as_told) return columns
  if (agreed_on && !closed_year_because && (await isClosedOn(tx.db, visitor.programme ?? 0, agreed_on)))
    return refuse('closed-year', { field: 'closed_year_because' })
  return columns
}

const isPartner = async (tx: Tx, visitor: Visitor, partner_id: number) =>
  !!(await tx.db
    .selectFrom('partner')
    .select('id')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', partner_id)
    .executeTakeFirst())
