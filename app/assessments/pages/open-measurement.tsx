import { forbidden, found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { addDays } from '../../foundation/dates.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { openMeasurement } from '../commands/measure.ts'
import { measuringTexts } from '../messages/measuring.ts'
import { mayMeasure, mayMeasureAt } from '../policy.ts'
import { measurementsOf } from '../queries/measurements.ts'
import { measurementForm, OPEN_DAYS } from '../rules/measurement.ts'

export const loader = page(mayMeasure, async ({ db, visitor, ground, params, say, at }) => {
  const t = say(measuringTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  if (!mayMeasureAt(visitor, company)) return forbidden()
  const measured = await measurementsOf(db, visitor, company.id)
  return {
    title: t.open_title,
    once: newOnce(),
    back: at('foretag', company.id, 'sjalvskattning'),
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company.id), label: company.name },
    ],
    saved: {
      measurement: measured.length === 0 ? 'baseline' : '',
      closes_on: addDays(ground.clock.today(), OPEN_DAYS),
    },
  }
})

export const action = formAction(mayMeasure, {
  reads: measurementForm,
  says: measuringTexts,
  does: (tx, form, { visitor, params }) =>
    openMeasurement(tx, visitor, { company_id: numberIn(params.id), form }),
  leadsTo: ({ at, params }, { id }) => at('foretag', numberIn(params.id), 'sjalvskattning', id),
})

export default function OpenMeasurement({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(measuringTexts)
  const { fields } = useFields(measurementForm, loaderData, actionData)
  return (
    <EditPage
      {...loaderData}
      of={measurementForm}
      lede={t.open_lede}
      save={t.open_it}
      actionData={actionData}
    >
      {fields('measurement', 'closes_on')}
    </EditPage>
  )
}
