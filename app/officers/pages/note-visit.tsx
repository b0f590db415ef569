import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import phone from '../client/main.ts?script'
import { noteVisitAsTyped } from '../commands/as-typed.ts'
import { officerTexts } from '../messages/officer.ts'
import { visitTexts } from '../messages/visits.ts'
import { myCompanies } from '../queries/my-companies.ts'
import { visitAtForm } from '../rules/forms.ts'
import { OutboxBox } from './outbox-box.tsx'
import { outboxShown } from './outbox-key.ts'
import { VisitForm } from './visit-form.tsx'

export const handle = { layout: 'phone', scripts: [phone], manifest: '/ombud.webmanifest' }

export const loader = page(mayRefer, async ({ db, ground, visitor, say, at }) => {
  const mine = await myCompanies(db, visitor, ground.clock.now())
  return {
    title: say(visitTexts).note_visit,
    home: at('ombud'),
    once: newOnce(),
    outbox: outboxShown(ground, visitor, at),
    held_on: ground.clock.today(),
    names: mine.map(company => `${company.name}, ${company.municipality}`),
  }
})

export const action = formAction(mayRefer, {
  reads: visitAtForm,
  says: visitTexts,
  does: (tx, visit, { visitor }) => noteVisitAsTyped(tx, visitor, visit),
  leadsTo: ({ at }, visit) => at('foretag', visit.company_id, 'besok'),
})

export default function NoteVisit({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(visitTexts)
  const { home } = useTexts(officerTexts)
  return (
    <>
      <PageHead crumbs={[{ href: d.home, label: home }]} here={t.note_visit} title={t.note_visit} />
      <OutboxBox {...d.outbox} />
      <ErrorSummary errors={actionData?.errors} />
      <VisitForm
        once={d.once}
        back={actionData}
        saved={{ kind: 'visit', held_on: d.held_on }}
        companies={d.names}
      />
    </>
  )
}
