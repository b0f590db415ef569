import { forbidden, found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { prepareWorkshop } from '../commands/prepare-workshop.ts'
import { workshopTexts } from '../messages/workshops.ts'
import { mayLeadAt, mayLeadWorkshops } from '../policy.ts'
import { workshopForm } from '../rules/forms.ts'

/** How many years ahead is proposed: the desired state. */
const AHEAD = 3

export const loader = page(mayLeadWorkshops, async ({ db, visitor, ground, params, say, at }) => {
  const t = say(workshopTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  if (!mayLeadAt(visitor, company)) return forbidden()
  return {
    title: t.prepare_title,
    once: newOnce(),
    back: at('foretag', company.id, 'workshop'),
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company.id), label: company.name },
    ],
    saved: { language: 'sv', aims_at: String(Number(ground.clock.today().slice(0, 4)) + AHEAD) },
  }
})

export const action = formAction(mayLeadWorkshops, {
  reads: workshopForm,
  says: workshopTexts,
  does: (tx, form, { visitor, params }) =>
    prepareWorkshop(tx, visitor, { company_id: numberIn(params.id), form }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'workshop'),
})

export default function NewWorkshop({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(workshopTexts)
  const { fields } = useFields(workshopForm, loaderData, actionData)
  return (
    <EditPage
      {...loaderData}
      of={workshopForm}
      lede={t.prepare_lede}
      save={t.prepare_it}
      actionData={actionData}
    >
      {fields('language', 'aims_at')}
    </EditPage>
  )
}
