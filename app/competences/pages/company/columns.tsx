import { numberIn } from '../../../access/answers.ts'
import { formAction } from '../../../access/form-action.ts'
import { page } from '../../../access/web.ts'
import { Choices } from '../../../ui/choices.tsx'
import { EditPage } from '../../../ui/edit-page.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { filling, type Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { chooseCompetences } from '../../commands/arrange-matrix.ts'
import { matrixTexts } from '../../messages/matrix.ts'
import { mayReadMatrix } from '../../policy.ts'
import { allCompetences } from '../../queries/competences.ts'
import { MOST_COLUMNS, matrixCompetences } from '../../queries/matrix.ts'
import { columnsForm } from '../../rules/company-forms.ts'
import { arrangedCompanyAt, ratingFrame } from './rating-page.ts'

export const loader = page(mayReadMatrix, async visit => {
  const { db, visitor, say, format } = visit
  const t = say(matrixTexts)
  const company = await arrangedCompanyAt(visit)
  const shown = await matrixCompetences(db, visitor, company.id)
  const all = await allCompetences(db, visitor)
  const areas = Map.groupBy(all, one => one.area)
  return {
    ...ratingFrame(visit, company, t.columns_title),
    lede: t.columns_lede(format.number(MOST_COLUMNS)),
    saved: { chosen: shown.map(one => one.id).join(',') },
    areas: [...areas].map(([area, some]) => ({
      name: area || t.other_area,
      options: some.map(one => ({ value: String(one.id), label: one.name })),
    })),
  }
})

export const action = formAction(mayReadMatrix, {
  reads: columnsForm,
  says: matrixTexts,
  does: (tx, { chosen }, { visitor, params }) =>
    chooseCompetences(tx, visitor, {
      company_id: numberIn(params.id),
      competences: chosen.map(Number).filter(Number.isSafeInteger),
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
