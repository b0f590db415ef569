import { found, numberIn } from '../../../access/answers.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { reading } from '../../../foundation/transact.ts'
import { EditPage } from '../../../ui/edit-page.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { matrixTexts } from '../../messages/matrix.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { competenceOf } from '../../queries/competences.ts'
import { levelWordsOf } from '../../queries/level-words.ts'
import { matrixRows, rolesOf } from '../../queries/matrix.ts'
import { ratingForm } from '../../rules/rating-form.ts'
import { levelOptions } from './level-options.ts'
import { roleLevelOf } from './matrix-shown.ts'
import { RatingLines } from './rating-lines.tsx'
import { lineOf, openCompanyAt, ratingFrame, saveLines } from './rating-page.ts'

/** Everyone's level in one competence, a line each. */
export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, ground, say, format, params, language } = visit
  const t = say(matrixTexts)
  const company = await openCompanyAt(visit)
  const competence = found(await competenceOf(db, visitor, numberIn(params.competence)))
  const within = { company_id: company.id, today: ground.clock.today() }
  const rows = await matrixRows(db, visitor, within)
  const roles = await rolesOf(db, visitor, within)
  const words = await levelWordsOf(db, visitor.programme!)
  const options = levelOptions(words.of(competence.id), language)
  return {
    ...ratingFrame(visit, company, competence.name),
    lines: rows.map(row =>
      lineOf(
        row.who,
        { name: row.name, sub: row.title },
        { standing: row.standing.get(competence.id), role: roleLevelOf(roles, row, competence.id) },
        { t, day: format.day, options },
      ),
    ),
  }
})

export const action = actionFor(mayReadNamedLevels, async visit => {
  const { ground, visitor, params } = visit
  const places = await reading(ground, visitor, async db => {
    const company = await openCompanyAt({ ...visit, db })
    const { id } = found(await competenceOf(db, visitor, numberIn(params.competence)))
    const rows = await matrixRows(db, visitor, { company_id: company.id, today: ground.clock.today() })
    return rows.map(row => ({ key: row.who, who: row.who, competence: id }))
  })
  return saveLines(visit, places)
})

export default function OneCompetence({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(matrixTexts)
  return (
    <EditPage {...d} of={ratingForm} save={t.save_levels} actionData={actionData}>
      <RatingLines lines={d.lines} caption={d.title} first={t.person} back={actionData} />
    </EditPage>
  )
}
