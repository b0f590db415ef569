import { formatIn } from '../../../foundation/format.ts'
import { LineChart } from '../../../ui/chart.tsx'
import { FigureLink } from '../../../ui/figure.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Bench, Cols, Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { survivalTexts } from '../../messages/survival.ts'
import type { curvesShown } from './curves-shown.ts'
import { type figuresShown, ROWS_PER_PAGE } from './figures-shown.ts'

type Curves = ReturnType<typeof curvesShown>
type Figures = ReturnType<typeof figuresShown>

/** The picture, and under it how many it rests on. */
export function Curves({ curves, title }: { curves: Curves; title: string }) {
  const t = useTexts(survivalTexts)
  const format = formatIn(useLanguage())
  return (
    <Panel title={title} intro={t.curve}>
      <Stack>
        <Bench>
          <LineChart {...curves.chart} format={value => format.percent(value, 0)} />
        </Bench>
        <Stack gap="tight">
          <h3>{t.at_risk}</h3>
          <p className="small secondary">{t.at_risk_intro}</p>
          <Table
            caption={t.at_risk}
            captionHidden
            dense
            rows={curves.at_risk}
            rowKey={row => row.key}
            columns={[
              { key: 'group', label: t.days_after, render: row => row.label },
              ...curves.ticks.map(({ key, label }, at) => ({
                key,
                label,
                numeric: true,
                render: (row: Curves['at_risk'][number]) => row.counts[at],
              })),
            ]}
          />
        </Stack>
      </Stack>
    </Panel>
  )
}

/** When half are there, and whether the groups differ by more than chance. */
export function Comparison({ figures }: { figures: Figures }) {
  const t = useTexts(survivalTexts)
  return (
    <Cols>
      <Panel title={t.medians}>
        <Table
          caption={t.medians}
          captionHidden
          rows={figures.medians}
          rowKey={row => row.key}
          columns={[
            { key: 'name', label: t.group, render: row => row.name },
            {
              key: 'n',
              label: t.n,
              numeric: true,
              render: row => (row.href ? <FigureLink href={row.href}>{row.n}</FigureLink> : row.n),
            },
            { key: 'left_out', label: t.left_out, numeric: true, render: row => row.left_out },
            { key: 'events', label: t.events, numeric: true, render: row => row.events },
            { key: 'gone', label: t.gone, numeric: true, render: row => row.gone },
            { key: 'waiting', label: t.waiting, numeric: true, render: row => row.waiting },
            { key: 'median', label: t.median, numeric: true, render: row => row.median },
            { key: 'interval', label: t.interval, numeric: true, render: row => row.interval },
          ]}
        />
      </Panel>
      <Panel title={t.test}>
        <Stack gap="tight">
          {figures.test ? (
            <>
              {figures.difference.map(sentence => (
                <p key={sentence}>{sentence}</p>
              ))}
              <p>{figures.test.result}</p>
              <p>{figures.test.meaning}</p>
              <p className="secondary">{t.test_caution}</p>
            </>
          ) : (
            <p className="secondary">{t.no_test}</p>
          )}
        </Stack>
      </Panel>
    </Cols>
  )
}

/** Where the groups are when enough are followed no longer. */
export function Reached({ reached }: { reached: Figures['reached'] }) {
  const t = useTexts(survivalTexts)
  return (
    reached && (
      <Panel title={reached.title} intro={t.reached_intro}>
        <Table
          caption={reached.title}
          captionHidden
          rows={reached.rows}
          rowKey={row => row.key}
          columns={[
            { key: 'name', label: t.group, render: row => row.name },
            { key: 'there', label: t.events, numeric: true, render: row => row.there },
            { key: 'gone', label: t.gone, numeric: true, render: row => row.gone },
            { key: 'waiting', label: t.waiting, numeric: true, render: row => row.waiting },
          ]}
        />
      </Panel>
    )
  )
}

/** Every row of the two curves, fifty at a time of the one that is asked for. */
export function CurveTables({ tables }: Pick<Figures, 'tables'>) {
  const t = useTexts(survivalTexts)
  return tables.map(({ key, name, href, list, total, rows }) =>
    rows.length === 0 ? (
      <p key={key}>
        <a href={`${href}#${key}`}>{name}</a>
      </p>
    ) : (
      <section key={key} id={key}>
        <h3>{name}</h3>
        <Table
          caption={name}
          captionHidden
          dense
          cards={false}
          rows={rows}
          rowKey={row => row.days}
          columns={[
            { key: 'days', label: t.time, numeric: true, render: row => row.days },
            { key: 'at_risk', label: t.risk, numeric: true, render: row => row.at_risk },
            { key: 'events', label: t.events, numeric: true, render: row => row.events },
            { key: 'censored', label: t.censored, numeric: true, render: row => row.censored },
            { key: 'survival', label: t.survival, numeric: true, render: row => row.survival },
            { key: 'error', label: t.standard_error, numeric: true, render: row => row.standard_error },
            { key: 'interval', label: t.interval, numeric: true, render: row => row.interval },
          ]}
        />
        <Pagination list={list} total={total} perPage={ROWS_PER_PAGE} />
      </section>
    ),
  )
}
