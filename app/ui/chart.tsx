import type { ReactNode } from 'react'
import {
  groundPath,
  HIGH,
  linePath,
  rangePath,
  type Scales,
  type Series,
  scalesOf,
  spread,
  ticksTo,
  valueAt,
  WIDE,
} from './chart-lines.ts'
import { ChartTable, type ChartTableData } from './chart-table.tsx'
import { percent, styleData } from './style-data.ts'

export type Tick = { at: number; label: string; strong?: boolean }

export type LineChartProps = {
  /** What is counted, as in "Visa företag som tabell". */
  what: string
  /** The picture in one sentence. */
  summary: string
  series: Series[]
  x: { from: number; to: number; ticks: Tick[]; shaded?: { from: number; to: number }[] }
  y: { from?: number; to: number; ticks?: number[] }
  /** The upright line, with what the outcome and the plan are there. */
  today?: { at: number; label: string; outcome?: ReactNode; plan?: ReactNode }
  /** A few words in the upper right corner. */
  note?: string
  format: (value: number) => string
  table: ChartTableData
}

/** Lines made on the server. They stretch, the words do not; the table says the same. */
export function LineChart(props: LineChartProps) {
  const { series, x, y, today, note, format } = props
  const scales = scalesOf(x, y)
  const ticks = y.ticks ?? ticksTo(y.to, y.from)
  const isNamedAtEnds = !today && series.length > 1
  return (
    <figure className="chart">
      <figcaption className="visually-hidden">{props.summary}</figcaption>
      <div className="chart-plot" data-ends={isNamedAtEnds || undefined} aria-hidden="true">
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none">
          {x.shaded?.map(({ from, to }) => (
            <rect
              key={from}
              className="year"
              x={scales.x(from)}
              y="0"
              width={scales.x(to) - scales.x(from)}
              height={HIGH}
            />
          ))}
          {ticks.map(tick => (
            <line key={tick} className="grid" x1="0" x2={WIDE} y1={scales.y(tick)} y2={scales.y(tick)} />
          ))}
          {series.map(one => (
            <Ground key={one.label} series={one} scales={scales} />
          ))}
          {today && (
            <line className="today" x1={scales.x(today.at)} x2={scales.x(today.at)} y1="-8" y2={HIGH} />
          )}
          {series.map(one => (
            <path key={one.label} className="line" data-kind={one.kind} d={linePath(one, scales)} />
          ))}
        </svg>
        {ticks.map(tick => (
          <span key={tick} className="y" style={place(undefined, scales.y(tick))}>
            {format(tick)}
          </span>
        ))}
        {x.ticks.map(({ at, label, strong }) => (
          <span key={at} className={strong ? 'x is-year' : 'x'} style={place(scales.x(at))}>
            {label}
          </span>
        ))}
        {today && <Today today={today} series={series} scales={scales} />}
        {isNamedAtEnds && <EndLabels series={series} scales={scales} />}
        {note && <span className="note">{note}</span>}
      </div>
      <ul className="legend">
        {series.map(({ label, kind }) => (
          <li key={label}>
            <i data-kind={kind} />
            {label}
          </li>
        ))}
      </ul>
      <ChartTable what={props.what} series={series} format={format} table={props.table} />
    </figure>
  )
}

function Ground({ series, scales }: { series: Series; scales: Scales }) {
  const range = rangePath(series, scales)
  if (range) return <path className="range" data-kind={series.kind} d={range} />
  return series.kind === 'outcome' ? <path className="area" d={groundPath(series, scales)} /> : null
}

function Today({
  today,
  series,
  scales,
}: {
  today: NonNullable<LineChartProps['today']>
  series: Series[]
  scales: Scales
}) {
  const left = scales.x(today.at)
  const heightOf = (kind: Series['kind']) => {
    const found = series.find(one => one.kind === kind)
    const value = found && valueAt(found, today.at)
    return value === undefined ? undefined : scales.y(value)
  }
  const plan = heightOf('plan')
  const outcome = heightOf('outcome')
  return (
    <>
      <span className="today-word" style={place(left)}>
        {today.label}
      </span>
      {plan !== undefined && <span className="dot is-plan" style={place(left, plan)} />}
      {outcome !== undefined && <span className="dot" style={place(left, outcome)} />}
      {outcome !== undefined && today.outcome && (
        <span
          className="label"
          style={place(left, outcome)}
          data-side={left > WIDE * 0.66 ? 'left' : 'right'}
          data-low={outcome > HIGH * 0.75 || undefined}
        >
          <strong>{today.outcome}</strong>
          {today.plan && <br />}
          {today.plan}
        </span>
      )}
    </>
  )
}

/** Each line's name where it ends, moved apart where two end close together. */
function EndLabels({ series, scales }: { series: Series[]; scales: Scales }) {
  const ends = series.map(one => scales.y(one.points.at(-1)?.y ?? 0))
  const apart = spread(ends, HIGH / 10, HIGH)
  return series.map((one, at) => (
    <span key={one.label} className="end" data-kind={one.kind} style={place(WIDE, apart[at])}>
      {one.label}
    </span>
  ))
}

const place = (x?: number, y?: number) =>
  styleData({
    '--left': x === undefined ? undefined : percent((100 * x) / WIDE),
    '--top': y === undefined ? undefined : percent((100 * y) / HIGH),
  })
