import { forbidden, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { comparedWith, isOvertaken, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { saveCompany } from '../commands/save-company.ts'
import { companyTexts } from '../messages.ts'
import { mayAddCompany, mayEditCompany } from '../policy.ts'
import { companyForm, typedOf } from '../rules/company-form.ts'
import { companyChoicesOf } from './choices.ts'
import { companyAt } from './company-at.ts'
import { companyFieldsNamed } from './company-conflict.ts'
import { CompanyFields } from './company-fields.tsx'

export const loader = page(mayAddCompany, async visit => {
  const { db, visitor, say, at, format } = visit
  const company = await companyAt(visit)
  if (!mayEditCompany(visitor, company)) return forbidden()
  const last = await lastWriteTo(db, visitor, 'company', company.id)
  return {
    title: say(companyTexts).edit_title(company.name),
    name: company.name,
    version: company.version,
    saved: typedOf(company),
    last: { who: last?.who ?? say(companyTexts).someone, when: last ? format.moment(last.happened_at) : '' },
    once: newOnce(),
    companies: at('foretag'),
    back: at('foretag', company.id),
    choices: await companyChoicesOf(visit),
  }
})

export const action = formAction(mayAddCompany, {
  reads: companyForm,
  says: companyTexts,
  does: (tx, value, { visitor, params, form }) =>
    saveCompany(tx, visitor, { id: numberIn(params.id), version: Number(form.get('version')), form: value }),
  leadsTo: ({ params, at }) => at('foretag', numberIn(params.id)),
})

export default function EditCompany({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(companyTexts)
  const errors = actionData?.errors
  const { title, name, companies, back, choices, saved, version } = loaderData
  return (
    <>
      <PageHead
        crumbs={[
          { href: companies, label: t.companies },
          { href: back, label: name },
        ]}
        here={t.edit_company}
        title={title}
      />
      {isOvertaken(version, actionData) ? (
        <Conflict
          once={loaderData.once}
          version={version}
          {...loaderData.last}
          href={back}
          fields={comparedWith(companyFieldsNamed(t, choices), saved, actionData)}
        />
      ) : (
        <>
          <ErrorSummary errors={errors} />
          <Form once={loaderData.once} version={version} guard>
            <CompanyFields saved={saved} back={actionData} choices={choices} />
            <div className="row">
              <Button>{t.save}</Button>
              <ButtonLink kind="quiet" href={back}>
                {t.back}
              </ButtonLink>
            </div>
          </Form>
        </>
      )}
    </>
  )
}
