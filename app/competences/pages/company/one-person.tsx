import { numberIn } from '../../../access/answers.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { reading } from '../../../foundation/transact.ts'
import { EditPage } from '../../../ui/edit-page.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { matrixTexts } from '../../messages/matrix.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { matrixCompetences, matrixRows, rolesOf } from '../../queries/matrix.ts'
import { ratingForm } from '../../rules/rating-form.ts'
import { roleLevelOf } from './matrix-shown.ts'
import { RatingLines } from './rating-lines.tsx'
import { lineOf, openCompanyAt, ratingFrame, rowAt, saveLines } from './rating-page.ts'

/** One person's competences, a line each. */
export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(matrixTexts)
  const company = await openCompanyAt(visit)
  const within = { company_id: company.id, today: ground.clock.today() }
  const row = rowAt(await matrixRows(db, visitor, within), visit)
  const roles = await rolesOf(db, visitor, within)
  const competences = await matrixCompetences(db, visitor, company.id)
  return {
    ...ratingFrame(visit, company, t.one_person(row.name)),
    employee: row.who.startsWith('e')
      ? at('foretag', company.id, 'kompetenser', 'anstalld', row.who.slice(1))
      : null,
    lines: competences.map(one =>
      lineOf(
        String(one.id),
        { name: one.name, sub: one.area },
        { standing: row.standing.get(one.id), role: roleLevelOf(roles, row, one.id) },
        { t, day: format.day },
      ),
    ),
  }
})

export const action = actionFor(mayReadNamedLevels, async visit => {
  const { ground, visitor, params } = visit
  const company_id = numberIn(params.id)
  const places = await reading(ground, visitor, async db => {
    const company = await openCompanyAt({ ...visit, db })
    const row = rowAt(
      await matrixRows(db, visitor, { company_id: company.id, today: ground.clock.today() }),
      visit,
    )
    const competences = await matrixCompetences(db, visitor, company_id)
    return competences.map(({ id }) => ({ key: String(id), who: row.who, competence: id }))
  })
  return saveLines(visit, places)
})

export default function OnePerson({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(matrixTexts)
  return (
    <>
      <EditPage {...d} of={ratingForm} save={t.save_levels} actionData={actionData}>
        <RatingLines lines={d.lines} caption={d.title} first={t.competences} back={actionData} />
      </EditPage>
      {d.employee && (
        <p>
          <a href={d.employee}>{t.employee_title(d.title)}</a>
        </p>
      )}
    </>
  )
}
