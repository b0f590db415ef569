import { forbidden, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Row } from '../../ui/panel.tsx'
import { saveCompany } from '../commands/save-company.ts'
import { companyTexts } from '../messages.ts'
import { mayAddCompany, mayEditCompany } from '../policy.ts'
import type { CompanyFacts } from '../queries.ts'
import { companyForm } from '../rules/company-form.ts'
import { companyChoicesOf } from './choices.ts'
import { companyAt } from './company-at.ts'
import { CompanyFields } from './company-fields.tsx'

const kept = (company: CompanyFacts): Kept => ({
  of: ['company', company.id],
  version: company.version,
  typed: typedOf(companyForm, { ...company, day_because: null }),
})

export const loader = page(mayAddCompany, async visit => {
  const { visitor, say, at } = visit
  const company = await companyAt(visit)
  if (!mayEditCompany(visitor, company)) return forbidden()
  return {
    ...editing(visit, companyForm, kept(company)),
    title: say(companyTexts).edit_title(company.name),
    name: company.name,
    companies: at('foretag'),
    back: at('foretag', company.id),
    choices: await companyChoicesOf(visit),
  }
})

export const action = formAction(mayAddCompany, {
  reads: companyForm,
  says: companyTexts,
  saved: async visit => kept(await companyAt(visit)),
  does: (tx, form, { visitor, params, version }) =>
    saveCompany(tx, visitor, { id: numberIn(params.id), version, form }),
  leadsTo: ({ params, at }) => at('foretag', numberIn(params.id)),
})

export default function EditCompany({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(companyTexts)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.companies, label: t.companies },
          { href: d.back, label: d.name },
        ]}
        here={t.edit_company}
        title={d.title}
      />
      <EditForm {...d} of={companyForm} back={actionData} href={d.back}>
        <CompanyFields {...d} back={actionData} />
        <Row>
          <Button>{t.save}</Button>
          <ButtonLink kind="quiet" href={d.back}>
            {t.back}
          </ButtonLink>
        </Row>
      </EditForm>
    </>
  )
}
