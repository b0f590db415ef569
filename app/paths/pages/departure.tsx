import { newOnce, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { mayAddCompany } from '../../companies/policy.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { noteDeparture, undoDeparture } from '../commands/departures.ts'
import { notingTexts } from '../messages/noting.ts'
import { stageTexts } from '../messages/stages.ts'
import { departureOf } from '../queries/noted.ts'
import { departureKind } from '../rules/departure.ts'
import { departureForm, returnForm } from '../rules/forms.ts'
import { companyToNoteIn } from './company-noted.ts'
import { DepartureFields } from './noting/departure-fields.tsx'

export const loader = page(mayAddCompany, async visit => {
  const { db, visitor, ground, say, at, format } = visit
  const [t, stages] = [say(notingTexts), say(stageTexts)]
  const company = await companyToNoteIn(visit)
  const gone = await departureOf(db, visitor, company.id)
  const kind = departureKind(company.agreed_on, ground.clock.today())
  return {
    title: gone ? t.back_title(company.name) : t[`${kind}_title`](company.name),
    lede: gone
      ? t.back_lede(format.day(gone.happened_on), stages[`because_${gone.because}`])
      : t[`${kind}_lede`],
    name: company.name,
    once: newOnce(),
    companies: at('foretag'),
    back: at('foretag', company.id),
    gone: gone ? { id: gone.id, note: gone.note } : null,
    save: t[`save_${kind}`],
  }
})

export const action = actionFor(mayAddCompany, visit =>
  visit.form.get('intent') === 'return' ? carryOut(visit, COMING_BACK) : carryOut(visit, LEAVING),
)

const COMING_BACK = formPlan({
  reads: returnForm,
  says: notingTexts,
  does: (tx, { departure }, { visitor, params }) =>
    undoDeparture(tx, visitor, { company_id: numberIn(params.id), departure_id: departure }),
  leadsTo: ({ params, at }) => at('foretag', numberIn(params.id)),
})

const LEAVING = formPlan({
  reads: departureForm,
  says: notingTexts,
  does: (tx, form, { visitor, params }) =>
    noteDeparture(tx, visitor, { company_id: numberIn(params.id), form }),
  leadsTo: ({ params, at }) => at('foretag', numberIn(params.id)),
})

export default function Departure({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(notingTexts)
  const { title, lede, name, companies, back, gone, save } = loaderData
  return (
    <>
      <PageHead
        crumbs={[
          { href: companies, label: t.companies },
          { href: back, label: name },
        ]}
        here={t.departure}
        title={title}
        lede={lede}
      />
      <ErrorSummary errors={actionData?.errors} />
      <Form once={loaderData.once} intent={gone ? 'return' : 'leave'} guard={!gone}>
        {gone ? (
          <>
            <input type="hidden" name="departure" value={gone.id} />
            {gone.note && (
              <p>
                <strong>{t.note_read}:</strong> {gone.note}
              </p>
            )}
          </>
        ) : (
          <DepartureFields returned={actionData} />
        )}
        <div className="row">
          <Button>{gone ? t.come_back : save}</Button>
          <ButtonLink kind="quiet" href={back}>
            {t.back}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
