import {
  action as actionFor,
  isInvalid,
  newOnce,
  onceIn,
  page,
  refusedAs,
  seeOther,
  valueIn,
} from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
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

export const loader = page(mayAddCompany, async ({ db, visitor, say, at }) => ({
  title: say(companyTexts).new_company,
  once: newOnce(),
  back: at('foretag'),
  saved: { partner_id: String(visitor.partner ?? '') },
  choices: await companyChoicesOf(db, visitor),
}))

export const action = actionFor(mayAddCompany, async ({ ground, visitor, form, say, at }) => {
  const sentences = say(companyTexts)
  const value = valueIn(companyForm, form, sentences)
  if (isInvalid(value)) return value
  const outcome = await transact(ground, visitor, tx =>
    once(tx, onceIn(form), () => addCompany(tx, visitor, value)),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, sentences) : seeOther(at('foretag', outcome.id))
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
            {t.companies}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
