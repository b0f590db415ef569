import type { Invalid } from '../../foundation/form.ts'
import { formatIn } from '../../foundation/format.ts'
import { Button } from '../../ui/button.tsx'
import { LineChart } from '../../ui/chart.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { healthTexts } from '../messages/health.ts'
import { healthCheckForm } from '../rules/health.ts'
import type { courseShown, latestShown } from './health-shown.ts'

/** The years beside each other: a line for all statements, and in the table every one of them. */
export function HealthCourse({ course }: { course: ReturnType<typeof courseShown> }) {
  const t = useTexts(healthTexts)
  const format = formatIn(useLanguage())
  const marked = (value: number) => format.decimal(value, Number.isInteger(value) ? 0 : 1)
  return (
    <Panel title={t.over_time}>
      <Stack>
        <LineChart
          what={t.chart}
          summary={t.chart_summary}
          series={[{ label: t.all_statements, kind: 'outcome', points: course.points }]}
          x={{
            from: 0,
            to: course.points.length - 1,
            ticks: course.names.map((label, at) => ({ at, label })),
          }}
          y={{ from: 1, to: 5, ticks: [1, 2, 3, 4, 5] }}
          format={marked}
          table={{
            heading: t.check,
            rows: course.names.map((label, at) => ({ label, values: [course.points[at]!.y] })),
          }}
        />
        <Table
          caption={t.over_time}
          captionHidden
          dense
          rows={course.statements.map((said, at) => ({
            said,
            values: course.rows.map(row => row.values[at]!),
          }))}
          rowKey={row => row.said}
          columns={[
            { key: 'said', label: t.statement, render: row => row.said },
            ...course.names.map((name, at) => ({
              key: name,
              label: name,
              numeric: true,
              render: (row: { values: number[] }) => format.decimal(row.values[at]!, 1),
            })),
          ]}
        />
      </Stack>
    </Panel>
  )
}

export function LatestHealth({ latest, note }: { latest: ReturnType<typeof latestShown>; note: string }) {
  const t = useTexts(healthTexts)
  return (
    <Panel title={latest.title} intro={note}>
      <Table
        caption={latest.title}
        captionHidden
        rows={latest.rows}
        rowKey={row => row.statement}
        columns={[
          { key: 'said', label: t.statement, render: row => row.said },
          ...latest.columns.map((column, at) => ({
            key: column.key,
            label: column.label,
            numeric: true,
            render: (row: { values: string[] }) => row.values[at],
          })),
        ]}
      />
    </Panel>
  )
}

export function HealthComments({ comments }: { comments: string[] }) {
  const t = useTexts(healthTexts)
  return (
    <Panel title={t.comments}>
      {comments.length === 0 && <p className="secondary">{t.no_comments}</p>}
      <Stack gap="tight">
        {comments.map(comment => (
          <p key={comment}>{comment}</p>
        ))}
      </Stack>
    </Panel>
  )
}

type CheckShown = {
  id: number
  name: string
  opened: string
  closes: string
  is_open: boolean
  answers: string
  is_too_few: string | null
  href: string | null
}

export function CheckTable({ checks }: { checks: CheckShown[] }) {
  const t = useTexts(healthTexts)
  return (
    <Panel title={t.checks}>
      <Table
        caption={t.checks}
        captionHidden
        rows={checks}
        rowKey={check => check.id}
        empty={<p className="secondary">{t.verdict_none}</p>}
        columns={[
          { key: 'name', label: t.check, render: check => check.name },
          { key: 'opened', label: t.opened, render: check => check.opened },
          { key: 'closes', label: t.closes, render: check => check.closes },
          { key: 'answers', label: t.answers, numeric: true, render: check => check.answers },
          {
            key: 'state',
            label: t.state,
            render: check => (
              <span>
                <Tag tone={check.is_open ? 'now' : 'plain'}>{check.is_open ? t.is_open : t.is_closed}</Tag>
                {check.is_too_few && <span className="sub">{check.is_too_few}</span>}
                {check.is_open && check.href && (
                  <a href={check.href} aria-label={t.answer_which(check.name)}>
                    {t.answer_it}
                  </a>
                )}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  )
}

export function OpenCheck({ once, back }: { once: string; back?: Invalid }) {
  const t = useTexts(healthTexts)
  const { fields } = useFields(healthCheckForm, { saved: {} }, back)
  return (
    <Panel title={t.open_title}>
      <Form once={once}>
        {fields('name', 'closes_on')}
        <Button>{t.open}</Button>
      </Form>
    </Panel>
  )
}
