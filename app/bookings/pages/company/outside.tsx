import { newOnce, numberIn } from '../../../access/answers.ts'
import { formAction } from '../../../access/form-action.ts'
import { page } from '../../../access/web.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { fullName } from '../../../people/rules/names.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel, Row } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
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
  const { db, visitor, say, format, at } = visit
  const t = say(workTimeTexts)
  const company = await bookedCompanyAt(visit)
  const rows = await outsideOf(db, visitor, { company_id: company.id })
  return {
    ...bookingFrame(visit, company, t.outside_title),
    company: company.name,
    rows: rows.map(one => ({
      key: `${one.occasion_id} ${one.person_id}`,
      once: newOnce(),
      occasion_id: one.occasion_id,
      person_id: one.person_id,
      read: one.read,
      name: fullName(one) || say(bookingTexts).no_name,
      occasion: `${one.title}, ${one.code}`,
      href: at('tillfallen', one.occasion_id),
      days: one.days.map(day => format.day(day)).join('; '),
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
  does: (tx, { occasion, person, paid, read }, { visitor, params }) =>
    sayPaid(tx, visitor, {
      company_id: numberIn(params.id),
      occasion_id: occasion,
      person_id: person,
      is_paid: paid === 'yes',
      read,
    }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'bokning', 'utanfor'),
})

export default function OutsidePaidTime({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(workTimeTexts)
  const b = useTexts(bookingTexts)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} eyebrow={d.company} title={d.title} lede={t.outside_lede} />
      <ErrorSummary errors={actionData?.errors} />
      <Panel title={t.to_answer}>
        <Table
          caption={t.to_answer}
          captionHidden
          rows={d.rows}
          rowKey={row => row.key}
          empty={<p className="secondary">{t.none_outside}</p>}
          columns={[
            { key: 'person', label: b.person, render: row => row.name },
            { key: 'occasion', label: b.occasion, render: row => <a href={row.href}>{row.occasion}</a> },
            { key: 'days', label: t.days, render: row => row.days },
            { key: 'answer', label: t.answer, render: row => row.answer },
            { key: 'say', label: t.say, render: row => <Answer row={row} /> },
          ]}
        />
      </Panel>
    </>
  )
}

type OutsideRow = Shown<typeof loader>['loaderData']['rows'][number]

function Answer({ row }: { row: OutsideRow }) {
  const t = useTexts(workTimeTexts)
  const of = `${row.name}, ${row.occasion}`
  return (
    <Form once={row.once}>
      <input type="hidden" name="occasion" value={row.occasion_id} />
      <input type="hidden" name="person" value={row.person_id} />
      <input type="hidden" name="read" value={row.read} />
      <Row>
        <Button kind="second" size="small" name="paid" value="yes" aria-label={`${t.is_paid}: ${of}`}>
          {t.is_paid}
        </Button>
        <Button kind="second" size="small" name="paid" value="no" aria-label={`${t.is_not_paid}: ${of}`}>
          {t.is_not_paid}
        </Button>
      </Row>
    </Form>
  )
}
