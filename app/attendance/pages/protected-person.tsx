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
import { readProtectedPerson } from '../commands/protected.ts'
import { handlingTexts } from '../messages/protected.ts'
import { attendanceTexts } from '../messages.ts'
import { protectedPersonVerdict } from '../rules/verdict.ts'
import { SignCell } from './protected-sign-cell.tsx'
import { signatureShown } from './signature-shown.ts'

export const loader = notedPage(mayHandleProtected, async ({ tx, visitor, params, say, at, format }) => {
  const code = params.code ?? ''
  const rows = found(await readProtectedPerson(tx, visitor, code))
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
    rows: rows.map(row => ({
      id: row.id,
      href: at('skyddade', code, 'narvaro', row.id),
      day: format.day(row.held_on),
      times: format.span(row.starts_at, row.ends_at),
      course: row.course,
      occasion: row.occasion_code,
      hours: format.hours(row.quarters),
      signature: signatureShown(row, names, format, say(attendanceTexts))?.short ?? null,
      may_sign: row.signed_at === null && row.quarters > 0,
      version: row.version,
      once: newOnce(),
    })),
  }
})

export default function ProtectedPerson({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(handlingTexts)
  const p = useTexts(protectedTexts)
  const { title, people, levels, steps, plan, verdict, rows } = loaderData
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
            { key: 'signature', label: t.signature, render: row => <SignCell row={row} /> },
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
