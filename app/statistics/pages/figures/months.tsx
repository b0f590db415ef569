import { hoursOf } from '../../../foundation/hours.ts'
import { LineChart } from '../../../ui/chart.tsx'
import { ticksTo } from '../../../ui/chart-lines.ts'
import { FigureLink } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Bench, Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import type { FiguresPage } from '../../queries/figures-page.ts'
import type { MonthTold } from '../../rules/told.ts'
import type { FigureSpeech } from './speech.ts'

/** Persons and attended hours by the month of the session. */
export function monthsCounted(
  months: FiguresPage['months'],
  { t, format, at, may_read_ledger }: FigureSpeech,
) {
  const hours = format.hoursAlike(months.map(month => month.quarters))
  const rows = months.map(({ month, persons, quarters }) => ({
    ...named(month, format),
    people: format.number(persons),
    hours: hours(quarters),
    drawn: hoursOf(quarters),
    href: may_read_ledger ? `${at('natura')}?month=${month}` : null,
  }))
  return drawn(rows, { label: t.attended, what: t.hours_by_month }, t)
}

/** Co-financed hours by the month of the session, as they were told; nothing of a month with few persons. */
export function monthsToldShown(months: readonly MonthTold[], { t, format }: FigureSpeech) {
  const hours = format.hoursAlike(months.map(month => month.quarters ?? 0))
  const rows = months.map(({ month, quarters, kept_until }) => ({
    ...named(month, format),
    people: null,
    hours:
      quarters === null
        ? t.hidden
        : kept_until
          ? t.kept(hours(quarters), format.shortMonth(kept_until))
          : hours(quarters),
    drawn: quarters === null ? null : hoursOf(quarters),
    href: null,
  }))
  return drawn(rows, { label: t.cofinanced, what: t.counted_by_month }, t)
}

type Row = {
  key: string
  name: string
  short: string
  people: string | null
  hours: string
  drawn: number | null
  href: string | null
}

const named = (month: string, format: FigureSpeech['format']) => ({
  key: month,
  name: format.month(`${month}-01`),
  short: format.shortMonth(`${month}-01`),
})

function drawn(rows: Row[], { label, what }: { label: string; what: string }, t: FigureSpeech['t']) {
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows,
    label,
    what,
    top: topOf(Math.max(1, ...rows.map(row => row.drawn ?? 0))),
    summary: first && last ? t.months_summary(label, first.name, last.name) : '',
    ticks: rows.flatMap((row, at) =>
      at % Math.ceil(rows.length / 4) === 0 ? [{ at, label: row.short }] : [],
    ),
  }
}

/** The next step of the axis above the greatest, so that it ends on a step like the others. */
function topOf(greatest: number): number {
  const [from = 0, to = greatest] = ticksTo(greatest)
  const step = to - from
  return Math.ceil(greatest / step) * step
}

export function Months({ rows, label, what, top, summary, ticks }: ReturnType<typeof drawn>) {
  const t = useTexts(figureTexts)
  if (rows.length === 0) return null
  const people = { key: 'people', label: t.people, numeric: true, render: (row: Row) => row.people }
  return (
    <Panel id="manader" title={t.months}>
      <Stack>
        {rows.length > 1 && (
          <Bench>
            <LineChart
              what={what}
              summary={summary}
              series={[
                {
                  label,
                  kind: 'outcome',
                  points: rows.flatMap(({ drawn }, x) => (drawn === null ? [] : [{ x, y: drawn }])),
                },
              ]}
              x={{ from: 0, to: Math.max(1, rows.length - 1), ticks }}
              y={{ to: top }}
              format={value => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}
              table={{ heading: t.month, rows: rows.map(row => ({ label: row.name, values: [row.drawn] })) }}
            />
          </Bench>
        )}
        <Table
          caption={t.months}
          captionHidden
          dense
          cards={false}
          rows={rows.toReversed()}
          rowKey={row => row.key}
          columns={[
            {
              key: 'month',
              label: t.month,
              render: row => (row.href ? <FigureLink href={row.href}>{row.name}</FigureLink> : row.name),
            },
            ...(rows[0]?.people === null ? [] : [people]),
            { key: 'hours', label, numeric: true, render: row => row.hours },
          ]}
        />
      </Stack>
    </Panel>
  )
}
