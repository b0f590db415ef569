import { newOnce, numberIn } from '../../../access/answers.ts'
import { formAction } from '../../../access/form-action.ts'
import { page } from '../../../access/web.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { fullName } from '../../../people/rules/names.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Row } from '../../../ui/panel.tsx'
import { sayPaid } from '../../commands/say-work-time.ts'
import { bookingErrors } from '../../messages/errors.ts'
import { workTimeTexts } from '../../messages/work-time.ts'
import { bookingTexts } from '../../messages.ts'
import { mayBookForSome } from '../../policy.ts'
import { type Outside, outsideOf } from '../../queries/outside.ts'
import { paidForm } from '../../rules/forms.ts'
import { bookedCompanyAt, bookingFrame } from './frame.ts'

/** Time outside the rota, and whether the company has said that it is paid. */
export const loader = page(mayBookForSome, async visit => {
  const { db, visitor, say, format } = visit
  const t = say(workTimeTexts)
  const company = await bookedCompanyAt(visit)
  const rows = await outsideOf(db, visitor, { company_id: company.id })
  return {
    ...bookingFrame(visit, company, t.outside_title),
    company: company.name,
    once: newOnce(),
    rows: rows.map(one => ({
      key: `${one.occasion_id}-${one.person_id}`,
      read: one.read,
      is_unsaid: one.unsaid.length > 0,
      name: fullName(one) || say(bookingTexts).no_name,
      about: `${one.title}, ${one.code}: ${one.days.map(day => format.day(day)).join('; ')}`,
      answer: answerSaid(one, t, format),
    })),
  }
})

function answerSaid({ is_paid, days, unsaid }: Outside, t: Spoken<typeof workTimeTexts>, { day }: Format) {
  if (unsaid.length === days.length) return t.not_said
  if (unsaid.length > 0) return t.not_said_of(unsaid.map(one => day(one)).join('; '))
  return is_paid === null ? t.said_apart : is_paid ? t.is_paid : t.is_not_paid
}

export const action = formAction(mayBookForSome, {
  reads: paidForm,
  says: bookingErrors,
  does: (tx, { of, paid }, { visitor, params }) =>
    sayPaid(tx, visitor, { company_id: numberIn(params.id), of, is_paid: paid === 'yes' }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'bokning', 'utanfor'),
})

export default function OutsidePaidTime({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(workTimeTexts)
  const { errors, typed } = actionData ?? { errors: undefined, typed: undefined }
  // A tick stands by its person and occasion, whatever has become of the sessions since.
  const ticked = typed && new Set((typed.of ?? '').split(',').map(one => one.replace(/-[^-]*$/, '')))
  const options = d.rows.map(row => ({
    value: `${row.key}-${row.read}`,
    label: row.name,
    note: `${row.about}. ${row.answer}`,
    is_ticked: ticked ? ticked.has(row.key) : row.is_unsaid,
  }))
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} eyebrow={d.company} title={d.title} lede={t.outside_lede} />
      <ErrorSummary errors={errors} />
      {options.length === 0 ? (
        <p className="secondary">{t.none_outside}</p>
      ) : (
        <Form once={d.once} className="form" guard>
          <Choices
            type="checkbox"
            name="of"
            legend={t.whose_time}
            hint={t.whose_time_hint}
            options={options}
            chosen={options.flatMap(one => (one.is_ticked ? [one.value] : []))}
            {...(errors?.of ? { error: errors.of } : {})}
          />
          <Row>
            <Button name="paid" value="yes">
              {t.paid_yes}
            </Button>
            <Button kind="second" name="paid" value="no">
              {t.paid_no}
            </Button>
          </Row>
        </Form>
      )}
    </>
  )
}
