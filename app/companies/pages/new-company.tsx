import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { addCompany } from '../commands/save-company.ts'
import { companyTexts } from '../messages.ts'
import { mayAddCompany } from '../policy.ts'
import { companyForm } from '../rules/company-form.ts'
import { companyChoicesOf } from './choices.ts'
import { CompanyFields } from './company-fields.tsx'

export const loader = page(mayAddCompany, async ({ db, visitor, ground, say, at }) => ({
  title: say(companyTexts).new_company,
  once: newOnce(),
  back: at('foretag'),
  saved: { partner_id: String(visitor.partner ?? '') },
  choices: await companyChoicesOf({ db, visitor, ground }),
}))

export const action = formAction(mayAddCompany, {
  reads: companyForm,
  says: companyTexts,
  does: (tx, form, { visitor }) => addCompany(tx, visitor, form),
  leadsTo: ({ at }, company) => at('foretag', company.id),
})

export default function NewCompany({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(companyTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: loaderData.back, label: t.companies }]}
        here={t.new_company}
        title={t.new_company}
        lede={t.new_lede}
      />
      <ErrorSummary errors={actionData?.errors} />
      <Form once={loaderData.once} guard>
        <CompanyFields saved={loaderData.saved} back={actionData} choices={loaderData.choices} />
        <div className="row">
          <Button>{t.add}</Button>
          <ButtonLink kind="quiet" href={loaderData.back}>
            {t.back_to_all}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
