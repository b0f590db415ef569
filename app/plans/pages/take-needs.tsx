import { numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { walkTexts } from '../../workshops/messages/walk.ts'
import type { Became } from '../../workshops/rules/room.ts'
import { takeNeeds } from '../commands/take-needs.ts'
import { planTexts } from '../messages/plan.ts'
import { mayEditPlans } from '../policy.ts'
import { type CompanyNeed, needsAt } from '../queries/needs.ts'
import { needsForm } from '../rules/line-form.ts'
import { planFrame, plannedCompanyAt } from './line-at.ts'
import { nearShown } from './near-shown.ts'

export const loader = page(mayEditPlans, async visit => {
  const { db, visitor, say, format } = visit
  const t = say(planTexts)
  const company = await plannedCompanyAt(visit)
  const needs = await needsAt(db, visitor, company.id)
  const demand = await nearShown(visit, company)
  const w = say(walkTexts)
  const said = (need: CompanyNeed) => ({
    value: need.id,
    label: need.role ? `${need.name} ${t.need_for(need.role)}` : need.name,
    note: [
      need.became === null ? null : w[`became_${need.became as Became}`].toLowerCase(),
      need.level_now === null && need.level_wanted === null
        ? null
        : t.from_to(String(need.level_now ?? '?'), String(need.level_wanted ?? '?')),
      need.people === null ? null : t.need_people(format.number(need.people)),
      need.horizon === 'short' ? t.horizon_short : t.horizon_long,
      demand?.get(need.id)?.taught ? t.can_be_taught : null,
      nearSaid(demand?.get(need.id)?.near ?? [], t),
    ]
      .filter(Boolean)
      .join(', '),
  })
  return {
    ...planFrame(visit, company, t.needs_title),
    saved: { needs: '' },
    choices: { needs: needs.filter(need => need.line_id === null).map(said) },
    there: needs.filter(need => need.line_id !== null).map(said),
  }
})

const nearSaid = (near: readonly { company: string }[], t: { also_near: (names: string) => string }) =>
  near.length === 0 ? null : t.also_near([...new Set(near.map(one => one.company))].join(', '))

export const action = formAction(mayEditPlans, {
  reads: needsForm,
  says: planTexts,
  does: (tx, { needs }, { visitor, params }) =>
    takeNeeds(tx, visitor, { company_id: numberIn(params.id), needs }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'plan'),
})

export default function TakeNeeds({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(planTexts)
  const { fields } = useFields(needsForm, d, actionData)
  return (
    <>
      {d.choices.needs.length > 0 ? (
        <EditPage {...d} of={needsForm} lede={t.needs_lede} save={t.needs_take} actionData={actionData}>
          {fields('needs')}
        </EditPage>
      ) : (
        <>
          <PageHead crumbs={d.crumbs} here={d.title} title={d.title} />
          <Empty
            title={d.there.length > 0 ? t.needs_all_there : t.needs_none}
            action={<a href={d.back}>{t.title}</a>}
          />
        </>
      )}
      {d.there.length > 0 && (
        <Panel title={t.needs_there}>
          <ul>
            {d.there.map(need => (
              <li key={need.value}>
                {need.label} <span className="sub">{need.note}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}
