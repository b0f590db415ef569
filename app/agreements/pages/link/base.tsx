import { newOnce } from '../../../access/answers.ts'
import { lastWriteTo } from '../../../access/trail/queries.ts'
import { companyTexts } from '../../../companies/messages.ts'
import { BaseForm } from '../../../companies/pages/base-form.tsx'
import { stateBaseAction } from '../../../companies/pages/state-base.ts'
import { typedBase } from '../../../companies/rules/base-form.ts'
import { Button } from '../../../ui/button.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Asker } from './asker.tsx'
import { linkAction, linkPage } from './door.ts'
import { LinkHead } from './head.tsx'

export { LinkGone as ErrorBoundary } from './gone.tsx'
export const handle = { layout: 'phone' }

export const loader = linkPage(async ({ db, visitor, company, asker, home, say, format }) => {
  const t = say(companyTexts)
  const last = await lastWriteTo(db, visitor, 'company', company.id)
  return {
    asker,
    title: t.base,
    name: company.name,
    home,
    lede: [t.base_lede, company.base_stated_on && t.base_stated(format.day(company.base_stated_on))]
      .filter(Boolean)
      .join(' '),
    saved: typedBase(company),
    version: company.version,
    here: `${home}/anstallda`,
    last: { who: last?.who ?? t.someone, when: last ? format.moment(last.happened_at) : '' },
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
      <BaseForm {...d} href={d.here} back={actionData}>
        <Button size="phone">{t.save_base}</Button>
      </BaseForm>
      <Asker {...d} />
    </>
  )
}
