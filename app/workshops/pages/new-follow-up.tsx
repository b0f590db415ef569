import { forbidden, found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { prepareFollowUp } from '../commands/prepare-follow-up.ts'
import { walkTexts } from '../messages/walk.ts'
import { workshopTexts } from '../messages/workshops.ts'
import { mayLeadAt, mayLeadWorkshops } from '../policy.ts'
import { workshopTemplateInForce } from '../queries/template.ts'
import { workshopToFollow } from '../queries/workshops.ts'
import { followUpForm } from '../rules/forms.ts'

export const loader = page(mayLeadWorkshops, async ({ db, visitor, params, say, format, at }) => {
  const t = say(walkTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  if (!mayLeadAt(visitor, company)) return forbidden()
  const followed = await workshopToFollow(db, { programme_id: visitor.programme!, company_id: company.id })
  const { steps } = await workshopTemplateInForce(db, visitor.programme!, 'follow_up')
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  return {
    title: t.prepare_title,
    once: newOnce(),
    back: at('foretag', company.id, 'workshop'),
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company.id), label: company.name },
      { href: at('foretag', company.id, 'workshop'), label: say(workshopTexts).tab },
    ],
    lede: followed
      ? t.prepare_lede(format.day(localDateOf(followed.closed_at!)), format.number(minutes))
      : null,
    saved: { language: followed?.language ?? 'sv' },
  }
})

export const action = formAction(mayLeadWorkshops, {
  reads: followUpForm,
  says: { ...workshopTexts, ...walkTexts },
  does: (tx, form, { visitor, params }) =>
    prepareFollowUp(tx, visitor, { company_id: numberIn(params.id), form }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'workshop'),
})

export default function NewFollowUp({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(walkTexts)
  const { fields } = useFields(followUpForm, d, actionData)
  if (!d.lede)
    return (
      <>
        <PageHead crumbs={d.crumbs} here={d.title} title={d.title} />
        <Empty title={t.nothing_to_follow} action={<a href={d.back}>{t.back_to}</a>}>
          {t.nothing_to_follow_what}
        </Empty>
      </>
    )
  return (
    <EditPage {...d} of={followUpForm} lede={d.lede} save={t.prepare_it} actionData={actionData}>
      {fields('language')}
    </EditPage>
  )
}
