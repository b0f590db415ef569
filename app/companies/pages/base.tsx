import { forbidden, found, numberIn } from '../../access/answers.ts'
import { editing } from '../../access/edited.ts'
import { carryOut } from '../../access/form-action.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { companyTexts } from '../messages.ts'
import { mayStateBase, mayStateBases } from '../policy.ts'
import { companyOf } from '../queries.ts'
import { baseForm } from '../rules/base-form.ts'
import { BaseForm } from './base-form.tsx'
import { keptBase, stateBase } from './state-base.ts'

export const loader = page(mayStateBases, async visit => {
  const { db, visitor, params, say, at, format } = visit
  const t = say(companyTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  if (!mayStateBase(visitor, company)) return forbidden()
  return {
    ...editing(visit, baseForm, keptBase(company)),
    title: t.base_title(company.name),
    name: company.name,
    stated: company.base_stated_on ? t.base_stated(format.day(company.base_stated_on)) : null,
    companies: at('foretag'),
    back: at('foretag', company.id),
  }
})

export const action = actionFor(mayStateBases, visit => {
  const company_id = numberIn(visit.params.id)
  return carryOut(visit, stateBase(company_id, visit.at('foretag', company_id)))
})

export default function Base({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(companyTexts)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.companies, label: t.companies },
          { href: d.back, label: d.name },
        ]}
        here={t.base}
        title={d.title}
        lede={[t.base_lede, d.stated].filter(Boolean).join(' ')}
      />
      <BaseForm shown={d} href={d.back} back={actionData}>
        <div className="row">
          <Button>{t.save_base}</Button>
          <ButtonLink kind="quiet" href={d.back}>
            {t.back}
          </ButtonLink>
        </div>
      </BaseForm>
    </>
  )
}
