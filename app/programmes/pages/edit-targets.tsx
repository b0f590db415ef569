import { found, newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import type { Visitor } from '../../access/visitor.ts'
import { page } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Saved, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { replaceTargets } from '../commands/replace-targets.ts'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { countiesOf, targetsOf } from '../queries.ts'
import { MEASURES, type Measure } from '../rules/design.ts'
import { seriesIn, targetsForm } from '../rules/forms.ts'
import { isPerCounty, markOf, type SeriesRow, seriesOf, WHOLE } from '../rules/target-series.ts'
import { lastSaved } from './last-saved.ts'
import { BasisFields, useBasisCompared } from './settings/basis.tsx'
import { rowFields, TargetRows } from './settings/target-rows.tsx'

const EMPTY_ROWS = 2

export const loader = page(mayEditSettings, async ({ db, visitor, say, at, url, format }) => {
  const measure = found(MEASURES.find(one => one === url.searchParams.get('matt')))
  const t = say(figureTexts)
  const columns = await columnsOf(db, visitor, measure)
  const rows = seriesOf(await targetsOf(db, visitor.programme!), measure)
  return {
    title: t.edit_targets(t[`measure_${measure}`].toLowerCase()),
    once: newOnce(),
    back: `${at('installningar')}?del=mal`,
    measure,
    columns,
    rows: rows.length + EMPTY_ROWS,
    version: markOf(rows),
    saved: savedRows(rows, columns, measure),
    last: lastSaved(await lastWriteTo(db, visitor, 'target', measure), say(settingsTexts), format),
  }
})

const columnsOf = async (db: Db, visitor: Visitor, measure: Measure) =>
  isPerCounty(measure) ? countiesOf(db, visitor.programme!) : [WHOLE]

const savedRows = (rows: SeriesRow[], columns: string[], measure: Measure): Saved =>
  Object.fromEntries([
    ['measure', measure],
    ...rows.flatMap(({ due_on, amounts }, row) => [
      [`due_on_${row + 1}`, due_on],
      ...columns.map((column, at) => [`amount_${row + 1}_${at + 1}`, String(amounts[column] ?? 0)]),
    ]),
  ])

export const action = formAction(mayEditSettings, {
  reads: targetsForm,
  says: programmeErrors,
  does: async (tx, { version: mark, ...series }, { visitor, form }) => {
    const rows = seriesIn(typedIn(form), await columnsOf(tx.db, visitor, series.measure))
    return isRefusal(rows) ? rows : replaceTargets(tx, visitor.programme!, { ...series, rows, mark })
  },
  leadsTo: ({ at }) => `${at('installningar')}?del=mal`,
})

export default function EditTargets({ loaderData, actionData }: Shown<typeof loader>) {
  const { back, measure, columns, rows, saved } = loaderData
  const { settings } = useTexts(settingsTexts)
  const t = useTexts(figureTexts)
  const field = filling(saved, actionData)
  return (
    <EditPage
      {...loaderData}
      lede={`${t.targets_lede} ${t.targets_form_lede}`}
      crumbs={[{ href: back, label: settings }]}
      compared={[
        { name: 'measure', label: t.measure },
        ...rowFields(columns, rows, t).flat(),
        ...useBasisCompared(),
      ]}
      save={t.save_targets}
      actionData={actionData}
    >
      <input type="hidden" name="measure" value={measure} />
      <TargetRows columns={columns} rows={rows} field={field} />
      <BasisFields field={field} />
    </EditPage>
  )
}
