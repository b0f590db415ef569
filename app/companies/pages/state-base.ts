import { found } from '../../access/answers.ts'
import type { Kept } from '../../access/edited.ts'
import { formPlan } from '../../access/form-action.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { saveBase } from '../commands/save-base.ts'
import { companyTexts } from '../messages.ts'
import { type CompanyFacts, companyOf } from '../queries.ts'
import { baseForm } from '../rules/base-form.ts'

/** Whom a company employs, as it is kept. */
export const keptBase = (company: CompanyFacts): Kept => ({
  of: ['company', company.id],
  version: company.version,
  typed: typedOf(baseForm, company),
})

/** Keeps whom a company employs, told by itself or entered for it. */
export const stateBase = (company_id: number, there: string) =>
  formPlan({
    reads: baseForm,
    says: companyTexts,
    saved: async ({ db, visitor }) => keptBase(found(await companyOf(db, visitor, company_id))),
    does: (tx, form, { visitor, version }) => saveBase(tx, visitor, { id: company_id, version, form }),
    leadsTo: () => there,
  })
