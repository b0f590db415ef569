import { found, newOnce } from '../../access/answers.ts'
import { userNamesOf } from '../../access/users/names.ts'
import { notedPage } from '../../access/web.ts'
import { protectedTexts } from '../../people/messages/protected.ts'
import { mayHandleProtected } from '../../people/policy.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { readProtectedPerson } from '../commands/protected.ts'
import { handlingTexts } from '../messages/protected.ts'
import { rollTexts } from '../messages/roll.ts'
import { attendanceTexts } from '../messages.ts'
import { protectedPersonVerdict } from '../rules/verdict.ts'
import { SignCell } from './protected-sign-cell.tsx'
import { signatureShown } from './signature-shown.ts'

export const loader = notedPage(mayHandleProtected, async ({ tx, visitor, params, say, at, format }) => {
  const code = params.code ?? ''
  const { rows, seats } = found(await readProtectedPerson(tx, visitor, code))
  const names = await userNamesOf(
    tx.db,
    rows.map(row => row.signed_by),
  )
  const t = say(handlingTexts)
  return {
    title: t.person(code),
    people: at('skyddade'),
    levels: at('skyddade', code, 'nivaer'),
    steps: at('skyddade', code, 'steg'),
    plan: at('skyddade', code, 'plan'),
    verdict: protectedPersonVerdict(rows, t, format),
    seats: seats.map(seat => ({
      key: `${seat.occasion_code} ${seat.first_on}`,
      course: seat.course,
      occasion: seat.occasion_code,
      days: format.days(seat.first_on, seat.last_on),
      state:
        seat.state === 'cancelled'
          ? t.seat_occasion_cancelled(seat.why_cancelled)
          : seat.is_cancelled
            ? t.seat_cancelled
            : t[seat.state === 'tentative' ? 'seat_tentative' : 'seat_held'],
    })),
    rows: rows.map(row => ({
      id: row.id,
      href: at('skyddade', code, 'narvaro', row.id),
      day: format.day(row.held_on),
      times: format.span(row.starts_at, row.ends_at),
      course: row.course,
      occasion: row.occasion_code,
      hours: format.hours(row.quarters),
      signature: signatureShown(row, names, format, say(attendanceTexts))?.short ?? null,
      objection: row.objection && say(rollTexts)[`objects_${row.objection}`],
      may_sign: row.quarters > 0 && (row.signed_at === null || !row.is_bound),
      version: row.version,
      once: newOnce(),
    })),
  }
})

export default function ProtectedPerson({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(handlingTexts)
  const p = useTexts(protectedTexts)
  const { title, people, levels, steps, plan, verdict, rows, seats } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ href: people, label: p.protected }]}
        here={title}
        eyebrow={title}
        verdict={verdict}
      />
      <p>
        <a href={levels}>{t.levels}</a>
      </p>
      <p>
        <a href={steps}>{t.steps}</a>
      </p>
      <p>
        <a href={plan}>{t.plan}</a>
      </p>
      {seats.length > 0 && (
        <Panel title={t.seats}>
          <p>{t.seats_what}</p>
          <Table
            caption={t.seats}
            captionHidden
            rows={seats}
            rowKey={row => row.key}
            columns={[
              {
                key: 'course',
                label: t.course,
                render: row => (
                  <span>
                    {row.course} <span className="sub">{row.occasion}</span>
                  </span>
                ),
              },
              { key: 'days', label: t.day, render: row => row.days },
              { key: 'state', label: t.seat_state, render: row => row.state },
            ]}
          />
        </Panel>
      )}
      <Panel title={t.attendance}>
        <Table
          caption={t.attendance}
          captionHidden
          rows={rows}
          rowKey={row => row.id}
          empty={<p className="secondary">{t.person_none}</p>}
          columns={[
            {
              key: 'day',
              label: t.day,
              render: row => (
                <span>
                  {row.day} <span className="sub">{row.times}</span>
                </span>
              ),
            },
            {
              key: 'course',
              label: t.course,
              render: row => (
                <span>
                  {row.course} <span className="sub">{row.occasion}</span>
                </span>
              ),
            },
            { key: 'hours', label: t.hours, numeric: true, render: row => row.hours },
            {
              key: 'signature',
              label: t.signature,
              render: row => (
                <>
                  {row.objection && <Tag tone="warn">{row.objection}</Tag>} <SignCell row={row} />
                </>
              ),
            },
            {
              key: 'change',
              label: t.correct,
              render: row => (
                <a href={row.href}>
                  {t.correct} <span className="visually-hidden">{t.of_day(row.day)}</span>
                </a>
              ),
            },
          ]}
        />
      </Panel>
    </>
  )
}
