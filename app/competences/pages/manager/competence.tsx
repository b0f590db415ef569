import { Fragment } from 'react'
import { found, numberIn, refusedAs, seeOther } from '../../../access/answers.ts'
import { typedIn } from '../../../foundation/form.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { filling, type Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { managerLinkTexts } from '../../messages/manager-link.ts'
import { levelWordsOf } from '../../queries/level-words.ts'
import { cellOf, LEVELS, NOT_RATED } from '../../rules/matrix.ts'
import type { Who } from '../../rules/rating.ts'
import { ratingsTyped } from '../../rules/rating-form.ts'
import { saveAnswers } from './answer.ts'
import { managerAction, managerPage } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

/** One competence for the whole team, a row of levels each. */
export const loader = managerPage(async ({ db, team, leader, home, params, say, language, format }) => {
  const t = say(managerLinkTexts)
  const { id, name } = found(team.competences.find(one => one.id === numberIn(params.competence)))
  const words = (await levelWordsOf(db, leader.programme_id)).of(id)
  return {
    title: name,
    company: team.company,
    crumbs: [{ href: home, label: t.back }],
    levels: words.map((said, level) => `${level}. ${said[language]}`),
    people: team.rows.map(row => {
      const standing = row.standing.get(id) ?? NOT_RATED
      const { own, own_on, manager } = standing
      return {
        who: row.who,
        name: row.name,
        own: own === null || own_on === null ? '' : t.own_short(own, format.day(own_on)),
        was: manager === null ? '' : String(manager),
        differs: cellOf(standing).own_differs !== null,
      }
    }),
  }
})

/** Only what was changed is kept: whoever was not looked at keeps their day. */
export const action = managerAction(async visit => {
  const { team, home, params, say } = visit
  const t = say(managerLinkTexts)
  const { id } = found(team.competences.find(one => one.id === numberIn(params.competence)))
  const typed = typedIn(visit.form)
  const changed = ratingsTyped(
    typed,
    Object.keys(typed).flatMap(field => {
      const who = /^level_([pe][1-9]\d{0,8})$/.exec(field)?.[1]
      return who ? [{ key: who, who: who as Who, competence: id }] : []
    }),
  )
  if (isRefusal(changed)) return refusedAs(visit.form, changed, t)
  const ratings = changed.filter(one => one.level?.now != null)
  const wrong = await saveAnswers(visit, {
    ratings: ratings.map(({ who, competence, level }) => ({ who, competence, level })),
    isLookedAtAnew: false,
    fieldOf: cell => `level_${cell.who}`,
  })
  return wrong ?? seeOther(home)
})

export default function TeamCompetence({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(managerLinkTexts)
  const fill = filling(Object.fromEntries(d.people.map(one => [`level_${one.who}`, one.was])), actionData)
  return (
    <>
      <PageHead crumbs={d.crumbs} eyebrow={d.company} title={d.title} lede={t.grid_lede} />
      <ErrorSummary errors={actionData?.errors} />
      <details className="more" open>
        <summary>{t.levels}</summary>
        <ul className="linklist">
          {d.levels.map(said => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      </details>
      <Form>
        {d.people.map(one => {
          const { name, defaultValue, error } = fill(`level_${one.who}`)
          return (
            <Fragment key={one.who}>
              <input type="hidden" name={`was_level_${one.who}`} value={one.was} />
              <Choices
                type="radio"
                name={name}
                legend={one.name}
                hint={
                  one.own && (
                    <>
                      {one.own} {one.differs && <Tag tone="warn">{t.differs}</Tag>}
                    </>
                  )
                }
                options={LEVELS.map(level => ({ value: String(level), label: level }))}
                chosen={defaultValue}
                error={error}
                even
              />
            </Fragment>
          )
        })}
        <Button size="phone">{t.save_all}</Button>
      </Form>
    </>
  )
}
