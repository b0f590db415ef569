import { newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeWorkshop } from '../commands/prepare-workshop.ts'
import { workshopTexts } from '../messages/workshops.ts'
import { mayLeadWorkshops } from '../policy.ts'
import { workshopForm } from '../rules/forms.ts'
import { ledRoom, roomAt } from './live/room-at.ts'

export const loader = page(mayLeadWorkshops, async visit => {
  const { say, at } = visit
  const t = say(workshopTexts)
  const { company_id, company, language, aims_at, version } = await ledRoom(visit)
  return {
    title: t.change_title,
    once: newOnce(),
    version,
    back: at('foretag', company_id, 'workshop'),
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company_id), label: company },
      { href: at('foretag', company_id, 'workshop'), label: t.tab },
    ],
    saved: { language, aims_at: String(aims_at) },
  }
})

export const action = formAction(mayLeadWorkshops, {
  reads: workshopForm,
  says: workshopTexts,
  does: (tx, form, visit) =>
    changeWorkshop(tx, visit.visitor, { ...roomAt(visit), form, version: visit.version }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'workshop'),
})

export default function EditWorkshop({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(workshopTexts)
  const { fields } = useFields(workshopForm, loaderData, actionData)
  return (
    <EditPage {...loaderData} of={workshopForm} save={t.change_it} actionData={actionData}>
      {fields('language', 'aims_at')}
    </EditPage>
  )
}
