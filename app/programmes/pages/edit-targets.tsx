import { found } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import type { Visitor } from '../../access/visitor.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { useFields } from '../../ui/described-fields.tsx'
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
import { BASIS, targetsForm } from '../rules/forms.ts'
import { isPerCounty, markOf, type SeriesRow, seriesOf, WHOLE } from '../rules/target-series.ts'
import { seriesIn } from '../rules/typed-rows.ts'
import { TargetRows } from './settings/target-rows.tsx'

const EMPTY_ROWS = 2

async function targetsAt({ db, visitor, url }: Visit & { db: Db }) {
  const measure = found(MEASURES.find(one => one === url.searchParams.get('matt')))
  const columns = await columnsOf(db, visitor, measure)
  const rows = seriesOf(await targetsOf(db, visitor.programme!), measure)
  const kept: Kept = {
    of: ['target', measure],
    version: markOf(rows),
    typed: savedRows(rows, columns, measure),
  }
  return { measure, columns, rows, kept }
}

export const loader = page(mayEditSettings, async visit => {
  const t = visit.say(figureTexts)
  const { measure, columns, rows, kept } = await targetsAt(visit)
  return {
    ...editing(visit, targetsForm, kept),
    title: t.edit_targets(t[`measure_${measure}`].toLowerCase()),
    back: `${visit.at('installningar')}?del=mal`,
    measure,
    columns,
    rows: rows.length + EMPTY_ROWS,
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
  saved: async visit => (await targetsAt(visit)).kept,
  does: async (tx, series, { visitor, form, mark }) => {
    const rows = seriesIn(typedIn(form), await columnsOf(tx.db, visitor, series.measure))
    return isRefusal(rows) ? rows : replaceTargets(tx, visitor.programme!, { ...series, rows, mark })
  },
  leadsTo: ({ at }) => `${at('installningar')}?del=mal`,
})

export default function EditTargets({ loaderData: d, actionData }: Shown<typeof loader>) {
  const { settings } = useTexts(settingsTexts)
  const t = useTexts(figureTexts)
  const { fields } = useFields(targetsForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={targetsForm}
      lede={`${t.targets_lede} ${t.targets_form_lede}`}
      crumbs={[{ href: d.back, label: settings }]}
      save={t.save_targets}
      actionData={actionData}
    >
      <input type="hidden" name="measure" value={d.measure} />
      <TargetRows columns={d.columns} rows={d.rows} field={filling(d.saved, actionData)} />
      {fields(...BASIS)}
    </EditPage>
  )
}
