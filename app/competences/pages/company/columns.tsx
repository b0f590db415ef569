import { numberIn } from '../../../access/answers.ts'
import { editing, type Kept } from '../../../access/edited.ts'
import { formAction } from '../../../access/form-action.ts'
import type { Reading } from '../../../access/panel.tsx'
import { page } from '../../../access/web.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { Choices } from '../../../ui/choices.tsx'
import { EditPage } from '../../../ui/edit-page.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { filling, type Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { chooseCompetences, markOfColumns } from '../../commands/arrange-matrix.ts'
import { matrixTexts } from '../../messages/matrix.ts'
import { mayReadMatrix } from '../../policy.ts'
import { allCompetences } from '../../queries/competences.ts'
import { chosenColumns, MOST_COLUMNS, matrixCompetences } from '../../queries/matrix.ts'
import { columnsForm } from '../../rules/company-forms.ts'
import { arrangedCompanyAt, ratingFrame } from './rating-page.ts'

export const loader = page(mayReadMatrix, async visit => {
  const { db, visitor, say, format } = visit
  const t = say(matrixTexts)
  const company = await arrangedCompanyAt(visit)
  const all = await allCompetences(db, visitor)
  const areas = Map.groupBy(all, one => one.area)
  const option = (one: { id: number; name: string }) => ({ value: String(one.id), label: one.name })
  return {
    ...ratingFrame(visit, company, t.columns_title),
    ...editing(visit, columnsForm, await keptAt(visit, company.id)),
    lede: t.columns_lede(format.number(MOST_COLUMNS)),
    choices: { competences: all.map(option) },
    areas: [...areas].map(([area, some]) => ({ name: area || t.other_area, options: some.map(option) })),
  }
})

/** What the company looks at: what it has chosen, or what it sees while it has chosen nothing. */
async function keptAt({ db, visitor }: Reading, company_id: number): Promise<Kept> {
  const shown = await matrixCompetences(db, visitor, company_id)
  return {
    of: ['company', company_id],
    version: markOfColumns(await chosenColumns(db, visitor, company_id)),
    typed: { chosen: shown.map(one => one.id).join(',') },
  }
}

export const action = formAction(mayReadMatrix, {
  reads: columnsForm,
  says: matrixTexts,
  saved: async visit => keptAt(visit, numberIn(visit.params.id)),
  does: async (tx, { chosen }, { visitor, params, mark }) =>
    mark === ''
      ? refuse('not-read')
      : chooseCompetences(tx, visitor, {
          company_id: numberIn(params.id),
          competences: chosen.map(Number).filter(Number.isSafeInteger),
          mark,
        }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'kompetenser'),
})

export default function Columns({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(matrixTexts)
  const { defaultValue, error } = filling(d.saved, actionData)('chosen')
  const chosen = defaultValue.split(',')
  if (d.areas.length === 0) return <Empty title={t.no_columns}>{t.none_in_list}</Empty>
  return (
    <EditPage {...d} of={columnsForm} save={t.save_columns} actionData={actionData}>
      {d.areas.map((area, nth) => (
        <Choices
          key={area.name}
          type="checkbox"
          name="chosen"
          id={nth === 0 ? 'chosen' : `chosen_${nth}`}
          legend={area.name}
          options={area.options}
          chosen={chosen}
          error={nth === 0 ? error : undefined}
        />
      ))}
    </EditPage>
  )
}
