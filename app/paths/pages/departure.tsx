import {
  action as actionFor,
  forbidden,
  isInvalid,
  newOnce,
  numberIn,
  onceIn,
  page,
  refusedAs,
  seeOther,
  valueIn,
} from '../../access/web.ts'
import { mayAddCompany } from '../../companies/policy.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { noteDeparture, undoDeparture } from '../commands/departures.ts'
import { notingTexts } from '../messages/noting.ts'
import { stageTexts } from '../messages/stages.ts'
import { departureOf } from '../queries/noted.ts'
import { BECAUSE, departureKind } from '../rules/departure.ts'
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
    reasons: BECAUSE.map(value => ({ value, label: stages[`because_${value}`] })),
  }
})

export const action = actionFor(mayAddCompany, async ({ ground, visitor, form, params, say, at }) => {
  const sentences = say(notingTexts)
  const company_id = numberIn(params.id)
  const isBack = form.get('intent') === 'return'
  const value = isBack ? valueIn(returnForm, form, sentences) : valueIn(departureForm, form, sentences)
  if (isInvalid(value)) return value
  const outcome = await transact(ground, visitor, tx =>
    once(tx, onceIn(form), () =>
      'departure' in value
        ? undoDeparture(tx, visitor, { company_id, departure_id: value.departure })
        : noteDeparture(tx, visitor, { company_id, form: value }),
    ),
  )
  if (!isRefusal(outcome)) return seeOther(at('foretag', company_id))
  return outcome.refused === 'not-yours' ? forbidden() : refusedAs(form, outcome, sentences)
})

export default function Departure({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(notingTexts)
  const { title, lede, name, companies, back, gone, save, reasons } = loaderData
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
          <DepartureFields reasons={reasons} returned={actionData} />
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
