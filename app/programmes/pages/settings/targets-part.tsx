import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import { MEASURES } from '../../rules/design.ts'
import { planOf, planOn } from '../../rules/plan-on.ts'
import { useBasisColumns } from './basis.tsx'
import type { Frame, ToShow } from './part.ts'
import { type SpokenBasis, spokenBasis } from './spoken.ts'

export function targetsShown({ whole, today, format }: ToShow) {
  const plans = planOn(whole.targets, today)
  return {
    measures: MEASURES.map(measure => ({
      measure,
      planned: format.number(planOf(plans, measure)?.planned ?? 0),
      points: whole.targets
        .filter(target => target.measure === measure)
        .map(target => ({
          id: target.id,
          county: target.county,
          due_on: format.day(target.due_on),
          amount: format.number(target.amount),
          ...spokenBasis(target, [], today, format),
        })),
    })),
  }
}

type Point = ReturnType<typeof targetsShown>['measures'][number]['points'][number]

export function TargetsPart({ base, may_edit, measures }: Frame & ReturnType<typeof targetsShown>) {
  const t = useTexts(figureTexts)
  const basisColumns = useBasisColumns<Point & SpokenBasis>()
  const columns: Column<Point>[] = [
    { key: 'due_on', label: t.due_on, render: row => row.due_on },
    { key: 'county', label: t.area, render: row => row.county ?? t.whole_programme },
    { key: 'amount', label: t.amount, numeric: true, render: row => row.amount },
    ...basisColumns,
  ]
  return measures.map(({ measure, planned, points }) => (
    <Panel
      key={measure}
      title={t[`measure_${measure}`]}
      intro={
        <>
          {t.targets_lede} {t.planned_today}: {planned}.
        </>
      }
      link={
        may_edit
          ? {
              href: `${base}/mal?matt=${measure}`,
              label: t.edit_targets(t[`measure_${measure}`].toLowerCase()),
            }
          : undefined
      }
    >
      <Table
        caption={t[`measure_${measure}`]}
        captionHidden
        rows={points}
        rowKey={row => row.id}
        columns={columns}
      />
    </Panel>
  ))
}
