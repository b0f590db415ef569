import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { programmeOf, targetsOf } from '../queries.ts'
import type { Basis, Measure } from '../rules/design.ts'
import { markOf, pointsOf, type SeriesRow, seriesOf, seriesRefusal } from '../rules/target-series.ts'

export type NewSeries = Basis & {
  measure: Measure
  rows: SeriesRow[]
  /** The state that was read; see `markOf`. */
  mark: string
}

/**
 * The whole plan of one measure. Points that do not change keep their date and source.
 * Refuses `changed-by-other`, `points-missing`, `point-outside-programme`, `point-twice`, `plan-falls`.
 */
export async function replaceTargets(
  tx: Tx,
  programme_id: number,
  series: NewSeries,
): Promise<{ points: number } | Refusal> {
  const { measure, rows, mark, ...basis } = series
  const programme = await programmeOf(tx.db, programme_id)
  if (!programme) return refuse('not-found')
  const before = (await targetsOf(tx.db, programme_id)).filter(target => target.measure === measure)
  const rowsBefore = seriesOf(before, measure)
  if (markOf(rowsBefore) !== mark) return refuse('changed-by-other')
  const refusal = seriesRefusal(rows, programme)
  if (refusal) return refusal
  const points = pointsOf(measure, rows).map(point => {
    const same = before.find(
      one => one.county === point.county && one.due_on === point.due_on && one.amount === point.amount,
    )
    const { valid_from, source, certainty } = same ?? basis
    return { ...point, valid_from, source, certainty, programme_id }
  })
  await tx.db
    .deleteFrom('target')
    .where('programme_id', '=', programme_id)
    .where('measure', '=', measure)
    .execute()
  await tx.db.insertInto('target').values(points).execute()
  await note(tx, {
    action: 'targets-changed',
    subject: 'target',
    subject_id: measure,
    programme_id,
    about: basis,
    changed: { targets: { before: readable(rowsBefore), after: readable(seriesOf(points, measure)) } },
  })
  return { points: points.length }
}

const readable = (rows: SeriesRow[]) =>
  rows.map(
    row =>
      `${row.due_on}: ${Object.entries(row.amounts)
        .map(([county, amount]) => `${county} ${amount}`.trim())
        .join(' + ')}`,
  )
