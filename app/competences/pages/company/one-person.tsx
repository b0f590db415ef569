import { invalid, notFound, numberIn, refusedAs } from '../../../access/answers.ts'
import { mayMakeParticipantLink } from '../../../access/policy.ts'
import { action as actionFor, type FormVisit, page } from '../../../access/web.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { reading } from '../../../foundation/transact.ts'
import { makeParticipantLink } from '../../../people/commands/make-participant-link.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { EditPage } from '../../../ui/edit-page.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row } from '../../../ui/panel.tsx'
import { matrixTexts } from '../../messages/matrix.ts'
import { ownLevelTexts } from '../../messages/own-levels.ts'
import { talkTexts } from '../../messages/talk.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { levelWordsOf } from '../../queries/level-words.ts'
import { matrixCompetences, matrixRows, rolesOf } from '../../queries/matrix.ts'
import { ratingForm } from '../../rules/rating-form.ts'
import { OWN_LEVELS } from '../own/door.ts'
import { levelOptions } from './level-options.ts'
import { roleLevelOf } from './matrix-shown.ts'
import { OwnLink } from './own-link.tsx'
import { RatingLines } from './rating-lines.tsx'
import { lineOf, openCompanyAt, ratingFrame, rowAt, saveLines } from './rating-page.ts'

/** One person's competences, a line each. */
export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, ground, say, format, at, language } = visit
  const t = say(matrixTexts)
  const company = await openCompanyAt(visit)
  const within = { company_id: company.id, today: ground.clock.today() }
  const row = rowAt(await matrixRows(db, visitor, within), visit)
  const roles = await rolesOf(db, visitor, within)
  const competences = await matrixCompetences(db, visitor, company.id)
  const words = await levelWordsOf(db, visitor.programme!)
  return {
    ...ratingFrame(visit, company, t.one_person(row.name)),
    name: row.name,
    talk: at('foretag', company.id, 'kompetenser', 'rad', row.who, 'samtal'),
    sheet: `${at('foretag', company.id, 'kompetenser', 'samtal')}?vem=${row.who}`,
    may_give_link: row.who.startsWith('p') && mayMakeParticipantLink(visitor),
    employee: row.who.startsWith('e')
      ? at('foretag', company.id, 'kompetenser', 'anstalld', row.who.slice(1))
      : null,
    lines: competences.map(one =>
      lineOf(
        String(one.id),
        { name: one.name, sub: one.area },
        { standing: row.standing.get(one.id), role: roleLevelOf(roles, row, one.id) },
        { t, day: format.day, options: levelOptions(words.of(one.id), language) },
      ),
    ),
  }
})

/** A link for the person, shown once: only its hash is kept. */
async function giveLink(visit: FormVisit) {
  const { ground, visitor, params, form, say } = visit
  const who = params.who ?? ''
  if (!mayMakeParticipantLink(visitor) || !who.startsWith('p')) return notFound()
  await reading(ground, visitor, async db => {
    const company = await openCompanyAt({ ...visit, db })
    return rowAt(
      await matrixRows(db, visitor, { company_id: company.id, today: ground.clock.today() }),
      visit,
    )
  })
  const person_id = numberIn(who.slice(1))
  const made = await makeParticipantLink(ground, visitor, { person_id, purpose: OWN_LEVELS })
  if (isRefusal(made)) return refusedAs(form, made, say(ownLevelTexts))
  form.set('link', `${ground.config.publicUrl}/nivaer/${made.token}`)
  return invalid(form, {}, 200)
}

export const action = actionFor(mayReadNamedLevels, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'link') return giveLink(visit)
  if (intent) return notFound()
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
  const k = useTexts(talkTexts)
  const back = actionData?.intent === 'link' ? undefined : actionData
  return (
    <>
      <EditPage {...d} of={ratingForm} save={t.save_levels} actionData={back}>
        <RatingLines lines={d.lines} caption={d.title} first={t.competences} back={back} />
      </EditPage>
      <Panel title={k.sheet} intro={k.lede}>
        <Row>
          <ButtonLink kind="second" href={d.sheet}>
            {k.print_one}
          </ButtonLink>
          <ButtonLink kind="second" href={d.talk}>
            {k.key}
          </ButtonLink>
        </Row>
      </Panel>
      {d.may_give_link && <OwnLink name={d.name} link={actionData?.typed.link} />}
      {d.employee && (
        <p>
          <a href={d.employee}>{t.employee_title(d.title)}</a>
        </p>
      )}
    </>
  )
}
