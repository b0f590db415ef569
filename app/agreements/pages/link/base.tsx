import { newOnce } from '../../../access/answers.ts'
import { companyTexts } from '../../../companies/messages.ts'
import { BaseFields } from '../../../companies/pages/base-fields.tsx'
import { stateBaseAction } from '../../../companies/pages/state-base.ts'
import { typedBase } from '../../../companies/rules/base-form.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { linkAction, linkPage } from './door.ts'
import { LinkHead } from './head.tsx'

export { LinkGone as ErrorBoundary } from './gone.tsx'
export const handle = { layout: 'phone' }

export const loader = linkPage(async ({ company, home, say, format }) => {
  const t = say(companyTexts)
  return {
    title: t.base,
    name: company.name,
    home,
    lede: [t.base_lede, company.base_stated_on && t.base_stated(format.day(company.base_stated_on))]
      .filter(Boolean)
      .join(' '),
    saved: typedBase(company),
    version: company.version,
    once: newOnce(),
  }
})

export const action = linkAction(async visit =>
  stateBaseAction({ ...visit, company_id: visit.company.id, there: visit.home }),
)

export default function LinkBase({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(companyTexts)
  return (
    <>
      <LinkHead {...d} />
      <ErrorSummary errors={actionData?.errors} />
      <Form once={d.once} version={d.version} guard>
        <BaseFields saved={d.saved} back={actionData} />
        <Button size="phone">{t.save_base}</Button>
      </Form>
    </>
  )
}
