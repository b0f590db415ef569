import { formatIn } from '../../../foundation/format.ts'
import { Bars } from '../../../ui/bars.tsx'
import { LineChart } from '../../../ui/chart.tsx'
import { Figure, FigureLink } from '../../../ui/figure.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Bench, Cols, Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { paceTexts } from '../../messages/pace.ts'
import type { admittedShown } from './admitted-shown.ts'
import type { closedShown } from './closed-shown.ts'
import type { forecastShown } from './forecast-shown.ts'
import type { funnelShown } from './funnel-shown.ts'

export function Admitted({ admitted }: { admitted: ReturnType<typeof admittedShown> }) {
  const t = useTexts(paceTexts)
  const format = formatIn(useLanguage())
  return (
    <Panel title={t.admitted} intro={t.admitted_intro}>
      <Cols kind="even">
        {admitted.chart && (
          <Bench>
            <LineChart {...admitted.chart} format={value => format.number(value)} />
          </Bench>
        )}
        <Table
          caption={t.admitted}
          captionHidden
          dense
          rows={admitted.years}
          rowKey={row => row.key}
          columns={[
            { key: 'county', label: t.county, render: row => row.county },
            { key: 'year', label: t.year, render: row => row.year },
            {
              key: 'admitted',
              label: t.outcome,
              numeric: true,
              render: row =>
                row.href ? <FigureLink href={row.href}>{row.admitted}</FigureLink> : row.admitted,
            },
            { key: 'planned', label: t.planned, numeric: true, render: row => row.planned },
            { key: 'difference', label: t.difference, numeric: true, render: row => row.difference },
            { key: 'note', label: t.note, render: row => row.note },
          ]}
        />
      </Cols>
    </Panel>
  )
}

/** Who came in although the plan had closed the year, and why. */
export function ClosedYears({ companies }: { companies: Awaited<ReturnType<typeof closedShown>> }) {
  const t = useTexts(paceTexts)
  return (
    <Panel id="stangt" title={t.closed_years} intro={t.closed_years_intro}>
      <Table
        caption={t.closed_years}
        captionHidden
        rows={companies}
        rowKey={row => row.key}
        columns={[
          { key: 'name', label: t.company, render: row => <a href={row.href}>{row.name}</a> },
          { key: 'on', label: t.agreed_on, render: row => row.on },
          {
            key: 'because',
            label: t.because,
            render: row => row.because ?? <a href={`${row.href}/andring`}>{t.because_missing}</a>,
          },
        ]}
      />
    </Panel>
  )
}

export function Funnel({ funnel }: { funnel: ReturnType<typeof funnelShown> }) {
  const t = useTexts(paceTexts)
  return (
    <Cols kind="even">
      <Panel title={t.funnel} intro={t.funnel_intro}>
        <Bars
          caption={t.funnel}
          heads={[t.stage, t.reached]}
          bars={funnel.bars.map(({ count, href, share, ...bar }) => ({
            ...bar,
            text: href ? <FigureLink href={href}>{count}</FigureLink> : count,
            aside: share,
          }))}
        />
      </Panel>
      <Panel title={t.times} intro={t.times_intro}>
        <Stack gap="tight">
          <Table
            caption={t.times}
            captionHidden
            dense
            rows={funnel.times}
            rowKey={row => row.key}
            columns={[
              { key: 'name', label: t.stage, render: row => row.name },
              {
                key: 'n',
                label: t.n,
                numeric: true,
                render: row => (row.href ? <FigureLink href={row.href}>{row.n}</FigureLink> : row.n),
              },
              { key: 'lower', label: t.lower, numeric: true, render: row => row.lower },
              { key: 'median', label: t.median, numeric: true, render: row => row.median },
              { key: 'upper', label: t.upper, numeric: true, render: row => row.upper },
            ]}
          />
          {funnel.reversed && <p className="small secondary">{funnel.reversed}</p>}
        </Stack>
      </Panel>
    </Cols>
  )
}

export function Foreseen({ forecast }: { forecast: ReturnType<typeof forecastShown> }) {
  const t = useTexts(paceTexts)
  const format = formatIn(useLanguage())
  if (forecast.none)
    return (
      <Panel title={t.forecast} intro={t.forecast_intro}>
        <Notice title={forecast.none.title}>{forecast.none.text}</Notice>
      </Panel>
    )
  const { figure, chart, method } = forecast
  return (
    <Panel title={t.forecast} intro={t.forecast_intro}>
      <Cols>
        <Bench>
          <LineChart {...chart} format={value => format.percent(value, 0)} />
        </Bench>
        <Stack>
          {figure.median && (
            <div>
              <p className="small secondary">{t.likely}</p>
              <Figure value={figure.median} of={figure.of} size="medium" />
            </div>
          )}
          <p>{figure.interval}</p>
          <Pairs pairs={figure.chances} />
          <details className="more">
            <summary>{t.method}</summary>
            <Stack gap="tight">
              {method.map(sentence => (
                <p key={sentence} className="small">
                  {sentence}
                </p>
              ))}
            </Stack>
          </details>
        </Stack>
      </Cols>
    </Panel>
  )
}
