import { Bars } from '../../../ui/bars.tsx'
import { LineChart } from '../../../ui/chart.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Marks } from '../../../ui/marks.tsx'
import { Bench, Cols, Stack } from '../../../ui/panel.tsx'
import { Switched } from '../../../ui/switch.tsx'
import { pictureTexts } from './picture-messages.ts'

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
const percent = (value: number) => `${Math.round(100 * value)}\u00a0%`
const YEARS = {
  from: 0,
  to: 36,
  ticks: [2024, 2025, 2026].map((year, at) => ({ at: 6 + 12 * at, label: String(year), strong: true })),
  shaded: [{ from: 12, to: 24 }],
}
const TODAY = 16.5

const monthly = (values: number[]) => values.map((y, at) => ({ x: at === values.length - 1 ? TODAY : at, y }))
const COMPANIES = monthly([0, 6, 11, 15, 19, 22, 25, 25, 28, 34, 39, 44, 47, 52, 57, 62, 67, 71])
const HOURS = monthly([
  0, 60, 130, 205, 280, 360, 452, 500, 620, 760, 960, 1180, 1380, 1640, 1910, 2215, 2640, 3012,
])

export function ChartSection() {
  const t = useTexts(pictureTexts)
  return (
    <Stack>
      <Bench>
        <Switched
          name="measure"
          legend={t.choose}
          views={[
            { label: t.companies, content: <Companies /> },
            { label: t.hours, content: <Hours /> },
          ]}
        />
      </Bench>
      <Cols kind="even">
        <Bench>
          <Staying />
        </Bench>
        <Bars
          caption={t.reached}
          heads={[t.way_in, t.share]}
          full={50}
          bars={[
            { key: 'officer', label: t.via_officer, value: 39, text: <a href="#chart">39 %</a> },
            { key: 'partner', label: t.via_partner, value: 22, text: '22 %', tone: 'plain' },
            { key: 'own', label: t.via_own, value: 11, text: '11 %', tone: 'wood' },
          ]}
        />
      </Cols>
      <Bench>
        <Apart />
      </Bench>
    </Stack>
  )
}

function Apart() {
  const t = useTexts(pictureTexts)
  return (
    <Marks
      summary={t.apart_summary}
      kinds={[
        { key: 'lead', label: t.lead, shape: 'round' },
        { key: 'union', label: t.union, shape: 'triangle' },
      ]}
      from={1}
      to={5}
      ticks={[1, 2, 3, 4, 5].map(at => ({ at, label: String(at) }))}
      rows={[
        {
          key: 'digital',
          label: t.digital,
          marks: [
            { kind: 'lead', at: 3.9 },
            { kind: 'union', at: 2.7 },
          ],
          text: t.apart_by,
        },
      ]}
    />
  )
}

function Companies() {
  const t = useTexts(pictureTexts)
  const plan = [
    { x: 0, y: 10 },
    { x: 12, y: 50 },
    { x: 24, y: 100 },
    { x: 36, y: 100 },
  ]
  return (
    <LineChart
      what={t.chart_companies}
      summary={t.chart_summary}
      series={[
        { label: t.outcome, kind: 'outcome', points: COMPANIES },
        { label: t.plan, kind: 'plan', points: plan },
      ]}
      x={YEARS}
      y={{ to: 100, ticks: [0, 25, 50, 75, 100] }}
      today={{ at: TODAY, label: t.today, outcome: t.n_companies, plan: t.plan_68 }}
      note={t.none_2026}
      format={number}
      table={{
        heading: t.until,
        difference: true,
        rows: [
          { label: 'mar 2024', values: [15, 20] },
          { label: 'dec 2024', values: [47, 50] },
          { label: 'maj 2025', values: [71, 68] },
        ],
      }}
    />
  )
}

function Hours() {
  const t = useTexts(pictureTexts)
  const plan = [
    { x: 0, y: 0 },
    { x: 12, y: 1750 },
    { x: 24, y: 6300 },
    { x: 36, y: 10_500 },
  ]
  return (
    <LineChart
      what={t.chart_hours}
      summary={t.chart_hours_summary}
      series={[
        { label: t.outcome, kind: 'outcome', points: HOURS },
        { label: t.plan, kind: 'plan', points: plan },
      ]}
      x={YEARS}
      y={{ to: 10_500 }}
      today={{ at: TODAY, label: t.today, outcome: t.n_hours, plan: t.plan_hours }}
      format={number}
      table={{ heading: t.until, difference: true, rows: [{ label: 'maj 2025', values: [3012, 3456] }] }}
    />
  )
}

function Staying() {
  const t = useTexts(pictureTexts)
  const trained = [1, 0.99, 0.97, 0.95, 0.93, 0.9, 0.86].map((y, at) => ({
    x: at * 2,
    y,
    low: y - 0.02 * at ** 0.7,
    high: Math.min(1, y + 0.015 * at ** 0.7),
  }))
  const others = [1, 0.97, 0.93, 0.89, 0.84, 0.79, 0.74].map((y, at) => ({
    x: at * 2,
    y,
    low: y - 0.02 * at ** 0.7,
    high: Math.min(1, y + 0.015 * at ** 0.7),
  }))
  return (
    <LineChart
      what={t.staying_what}
      summary={t.staying_summary}
      series={[
        { label: t.trained, kind: 'outcome', shape: 'step', points: trained },
        { label: t.untrained, kind: 'second', shape: 'step', points: others },
      ]}
      x={{ from: 0, to: 12, ticks: [0, 3, 6, 9, 12].map(at => ({ at, label: t.month(at) })) }}
      y={{ from: 0.5, to: 1 }}
      format={percent}
      table={{
        heading: t.months,
        rows: [0, 6, 12].map(at => ({
          label: t.month(at),
          values: [trained[at / 2]?.y ?? null, others[at / 2]?.y ?? null],
        })),
      }}
    />
  )
}
