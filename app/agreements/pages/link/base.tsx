import { editing } from '../../../access/edited.ts'
import { carryOut } from '../../../access/form-action.ts'
import { companyTexts } from '../../../companies/messages.ts'
import { BaseForm } from '../../../companies/pages/base-form.tsx'
import { keptBase, stateBase } from '../../../companies/pages/state-base.ts'
import { baseForm } from '../../../companies/rules/base-form.ts'
import { Button } from '../../../ui/button.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Asker } from './asker.tsx'
import { linkAction, linkPage } from './door.ts'
import { LinkHead } from './head.tsx'

export { LinkGone as ErrorBoundary } from './gone.tsx'
export const handle = { layout: 'phone' }

export const loader = linkPage(async visit => {
  const { company, asker, home, say, format } = visit
  const t = say(companyTexts)
  return {
    ...editing(visit, baseForm, keptBase(company)),
    asker,
    title: t.base,
    name: company.name,
    home,
    lede: [t.base_lede, company.base_stated_on && t.base_stated(format.day(company.base_stated_on))]
      .filter(Boolean)
      .join(' '),
    here: `${home}/anstallda`,
  }
})

export const action = linkAction(visit => carryOut(visit, stateBase(visit.company.id, visit.home)))

export default function LinkBase({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(companyTexts)
  return (
    <>
      <LinkHead {...d} />
      <BaseForm shown={d} href={d.here} back={actionData}>
        <Button size="phone">{t.save_base}</Button>
      </BaseForm>
      <Asker {...d} />
    </>
  )
}
