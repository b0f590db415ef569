import { hoursOf } from '../../../foundation/hours.ts'
import { LineChart } from '../../../ui/chart.tsx'
import { ticksTo } from '../../../ui/chart-lines.ts'
import { FigureLink } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Bench, Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import type { FiguresPage } from '../../queries/figures-page.ts'
import { countText } from '../../rules/spoken-figures.ts'
import { shownMonths } from '../../rules/suppression.ts'
import type { FigureSpeech } from './speech.ts'

/** Persons and hours by the month of the session. A month with few persons shows neither to those who may not see them. */
export function monthsShown(months: FiguresPage['months'], speech: FigureSpeech) {
  const { t, format, at, limit, sees_all, may_read_ledger } = speech
  const shown = shownMonths(months, sees_all ? 0 : limit)
  const hours = format.hoursAlike(
    shown.flatMap(month => (month.quarters === 'hidden' ? [] : [month.quarters])),
  )
  const rows = shown.map(({ month, persons, quarters }) => ({
    key: month,
    name: format.month(`${month}-01`),
    short: format.shortMonth(`${month}-01`),
    people: countText(persons, limit, t, format),
    hours: quarters === 'hidden' ? t.hidden : hours(quarters),
    drawn: quarters === 'hidden' ? null : hoursOf(quarters),
    href: may_read_ledger ? `${at('natura')}?month=${month}` : null,
  }))
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows,
    top: topOf(Math.max(1, ...rows.map(row => row.drawn ?? 0))),
    summary: first && last ? t.months_summary(first.name, last.name) : '',
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

export function Months({ rows, top, summary, ticks }: ReturnType<typeof monthsShown>) {
  const t = useTexts(figureTexts)
  if (rows.length === 0) return null
  return (
    <Panel id="manader" title={t.months}>
      <Stack>
        <Bench>
          <LineChart
            what={t.hours_by_month}
            summary={summary}
            series={[
              {
                label: t.attended,
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
        <Table
          caption={t.months}
          captionHidden
          dense
          tall
          cards={false}
          rows={rows.toReversed()}
          rowKey={row => row.key}
          columns={[
            {
              key: 'month',
              label: t.month,
              render: row => (row.href ? <FigureLink href={row.href}>{row.name}</FigureLink> : row.name),
            },
            { key: 'people', label: t.people, numeric: true, render: row => row.people },
            { key: 'hours', label: t.attended, numeric: true, render: row => row.hours },
          ]}
        />
      </Stack>
    </Panel>
  )
}
