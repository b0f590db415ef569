import { forbidden, found, newOnce, numberIn } from '../../access/answers.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { companyTexts } from '../messages.ts'
import { mayStateBase, mayStateBases } from '../policy.ts'
import { companyOf } from '../queries.ts'
import { typedBase } from '../rules/base-form.ts'
import { BaseForm } from './base-form.tsx'
import { stateBaseAction } from './state-base.ts'

export const loader = page(mayStateBases, async ({ db, visitor, params, say, at, format }) => {
  const t = say(companyTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  if (!mayStateBase(visitor, company)) return forbidden()
  const last = await lastWriteTo(db, visitor, 'company', company.id)
  return {
    title: t.base_title(company.name),
    name: company.name,
    stated: company.base_stated_on ? t.base_stated(format.day(company.base_stated_on)) : null,
    companies: at('foretag'),
    back: at('foretag', company.id),
    saved: typedBase(company),
    version: company.version,
    last: { who: last?.who ?? t.someone, when: last ? format.moment(last.happened_at) : '' },
    once: newOnce(),
  }
})

export const action = actionFor(mayStateBases, async visit => {
  const company_id = numberIn(visit.params.id)
  return stateBaseAction({ ...visit, company_id, there: visit.at('foretag', company_id) })
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
      <BaseForm {...d} href={d.back} back={actionData}>
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
