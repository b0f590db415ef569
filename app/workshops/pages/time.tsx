import { z } from 'zod'
import { newOnce, notFound } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, type FormVisit, page, type Visit } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { idField } from '../../foundation/fields.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { noteTime, removeTime } from '../commands/time.ts'
import { timeTexts } from '../messages/time.ts'
import { workshopTexts } from '../messages/workshops.ts'
import { mayLeadWorkshops } from '../policy.ts'
import { timeOf } from '../queries/time.ts'
import { PLANNED_QUARTERS, timeForm, type Work } from '../rules/time-form.ts'
import { ledRoom, roomAt } from './live/room-at.ts'

export const loader = page(mayLeadWorkshops, async visit => {
  const { db, ground, say, format, at } = visit
  const t = say(timeTexts)
  const room = await ledRoom(visit)
  const rows = await timeOf(db, { programme_id: room.programme_id, workshop_id: room.id })
  const back = at('foretag', room.company_id, 'workshop')
  return {
    title: t.title,
    once: newOnce(),
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', room.company_id), label: room.company },
      { href: back, label: say(workshopTexts).tab },
    ],
    verdict: t.verdict(
      format.hours(rows.reduce((sum, row) => sum + row.quarter_hours, 0)),
      format.hours(PLANNED_QUARTERS),
    ),
    today: ground.clock.today(),
    rows: rows.map(row => ({
      id: row.id,
      what: t[`work_${row.what as Work}`],
      day: format.day(row.worked_on),
      who: row.who ?? '–',
      hours: format.hours(row.quarter_hours),
    })),
  }
})

const here = (visit: Visit) => {
  const { company_id, workshop_id } = roomAt(visit)
  return visit.at('foretag', company_id, 'workshop', workshop_id, 'tid')
}
const NOTE = formPlan({
  reads: timeForm,
  says: timeTexts,
  does: (tx, form, visit) => noteTime(tx, visit.visitor, { ...roomAt(visit), form }),
  leadsTo: here,
})
const REMOVE = formPlan({
  reads: z.object({ time: idField('not-found') }),
  says: timeTexts,
  does: (tx, { time }, visit) => removeTime(tx, visit.visitor, { ...roomAt(visit), id: time }),
  leadsTo: here,
})
const PLANS = {
  note: (visit: FormVisit) => carryOut(visit, NOTE),
  remove: (visit: FormVisit) => carryOut(visit, REMOVE),
}

export const action = actionFor(mayLeadWorkshops, async visit => {
  const plan = PLANS[String(visit.form.get('intent')) as keyof typeof PLANS]
  return plan ? plan(visit) : notFound()
})

export default function Time({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(timeTexts)
  const { fields } = useFields(timeForm, { saved: { worked_on: d.today } }, actionData)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} verdict={d.verdict} lede={t.lede} />
      <ErrorSummary errors={actionData?.errors} />
      {d.rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          captionHidden
          rows={d.rows}
          rowKey={row => row.id}
          columns={[
            { key: 'what', label: t.what, render: row => row.what },
            { key: 'day', label: t.worked_on, render: row => row.day },
            { key: 'who', label: t.who, render: row => row.who },
            { key: 'hours', label: t.hours, numeric: true, render: row => row.hours },
            {
              key: 'remove',
              label: t.remove,
              render: row => (
                <Form intent="remove">
                  <input type="hidden" name="time" value={row.id} />
                  <Button kind="quiet" size="small" aria-label={`${t.remove}: ${row.what}, ${row.day}`}>
                    {t.remove}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <Panel title={t.note_it}>
        <Form intent="note" once={d.once}>
          {fields('what', 'worked_on', 'hours')}
          <Button>{t.note_it}</Button>
        </Form>
      </Panel>
    </>
  )
}
