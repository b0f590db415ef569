import { z } from 'zod'
import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { changeVisit, finishNextStep } from '../commands/note-visit.ts'
import { visitTexts } from '../messages/visits.ts'
import { myVisit } from '../queries/visits.ts'
import { visitForm } from '../rules/forms.ts'

export const handle = { layout: 'phone' }

const visitIn = ({ params }: Visit) => ({ id: numberIn(params.visit), company_id: numberIn(params.id) })
const back = ({ params, at }: Visit) => at('foretag', numberIn(params.id), 'besok')

async function visitAt(visit: Visit & { db: Db }) {
  const { id, company_id } = visitIn(visit)
  const mine = found(await myVisit(visit.db, visit.visitor, { company_id, visit_id: id }))
  const kept: Kept = {
    of: ['company', company_id, 'visit', id],
    version: mine.version,
    typed: typedOf(visitForm, { ...mine, day_because: null }),
    last: { who: visit.say(visitTexts).by_you, when: visit.format.moment(mine.noted_at) },
  }
  return { mine, kept }
}

export const loader = page(mayRefer, async visit => {
  const { mine, kept } = await visitAt(visit)
  return {
    ...editing(visit, visitForm, kept),
    title: visit.say(visitTexts).change,
    company: mine.company,
    companies: visit.at('foretag'),
    back: back(visit),
  }
})

export const action = actionFor(mayRefer, visit =>
  visit.form.get('intent') === 'finish' ? carryOut(visit, FINISHING) : carryOut(visit, SAVING),
)

const FINISHING = formPlan({
  reads: z.object({}),
  says: visitTexts,
  does: (tx, _, visit) => finishNextStep(tx, visit.visitor, visitIn(visit)),
  leadsTo: back,
})

const SAVING = formPlan({
  reads: visitForm,
  says: visitTexts,
  saved: async visit => (await visitAt(visit)).kept,
  does: (tx, form, visit) =>
    changeVisit(tx, visit.visitor, { ...visitIn(visit), version: visit.version, form }),
  leadsTo: back,
})

export default function EditVisit({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(visitTexts)
  const { fields } = useFields(visitForm, d, actionData)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.companies, label: t.companies },
          { href: d.back, label: d.company },
        ]}
        here={t.change}
        title={t.change}
      />
      <EditForm {...d} of={visitForm} back={actionData} href={d.back}>
        {fields('kind', 'held_on', 'met', 'note', 'confirms_spreading', 'next_step', 'next_on')}
        <Button size="phone">{t.save_change}</Button>
      </EditForm>
    </>
  )
}
