import { newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import type { Tab } from '../../access/tabs.ts'
import { page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import phone from '../client/main.ts?script'
import { noteVisit } from '../commands/note-visit.ts'
import { visitTexts } from '../messages/visits.ts'
import { mayNoteVisit } from '../policy/phone.ts'
import { visitsAt } from '../queries/visits.ts'
import { visitForm } from '../rules/forms.ts'
import { OutboxBox } from './outbox-box.tsx'
import { outboxShown } from './outbox-key.ts'
import { VisitForm } from './visit-form.tsx'
import { VisitList } from './visit-list.tsx'
import { visitShown } from './visit-shown.ts'

export const handle = { scripts: [phone], manifest: '/ombud.webmanifest' }

export const visitsTab: Tab<CompanyFacts> = {
  path: 'besok',
  may: mayRefer,
  label: ({ say }) => say(visitTexts).visits,
}

export const loader = page(mayRefer, async visit => {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(visitTexts)
  const company = await companyAt(visit)
  const visits = await visitsAt(db, visitor, company.id)
  return {
    title: t.visits_at(company.name),
    once: newOnce(),
    outbox: outboxShown(ground, visitor, at),
    company: { id: company.id, name: `${company.name}, ${company.municipality}` },
    may_note: mayNoteVisit(visitor, company),
    held_on: ground.clock.today(),
    visits: visits.map(one => visitShown(one, { visitor, company, t, format, at })),
  }
})

export const action = formAction(mayRefer, {
  reads: visitForm,
  says: visitTexts,
  does: (tx, form, { visitor, params }) => noteVisit(tx, visitor, { company_id: numberIn(params.id), form }),
  leadsTo: ({ params, at }) => at('foretag', numberIn(params.id), 'besok'),
})

export default function CompanyVisits({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(visitTexts)
  return (
    <>
      <ErrorSummary errors={actionData?.errors} />
      <div className="cols">
        <Panel title={t.visits}>
          <VisitList visits={d.visits} />
        </Panel>
        {d.may_note && (
          <Panel title={t.note_visit}>
            <OutboxBox {...d.outbox} />
            <VisitForm
              once={d.once}
              back={actionData}
              saved={{ kind: 'visit', held_on: d.held_on }}
              company={d.company}
            />
          </Panel>
        )}
      </div>
    </>
  )
}
