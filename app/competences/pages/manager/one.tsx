import { z } from 'zod'
import { found, isInvalid, numberIn, seeOther, valueIn } from '../../../access/answers.ts'
import { choiceField } from '../../../foundation/fields.ts'
import { reading } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { filling, type Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { managerLinkTexts } from '../../messages/manager-link.ts'
import { levelWordsOf } from '../../queries/level-words.ts'
import { teamOf } from '../../queries/team.ts'
import { cellOf, type Level, NOT_RATED } from '../../rules/matrix.ts'
import { nextToLookAt } from '../../rules/team.ts'
import { saveAnswers } from './answer.ts'
import { managerAction, managerPage, memberAt } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

const level = z.enum(['', '0', '1', '2', '3', '4'])
const form = z.object({
  level: choiceField(['0', '1', '2', '3', '4'] as const, 'level-missing'),
  was: level.catch(''),
})

/** One of the team in one competence, with what the person says beside. */
export const loader = managerPage(async visit => {
  const { db, team, leader, home, params, say, language, format } = visit
  const t = say(managerLinkTexts)
  const row = memberAt(team, visit)
  const id = numberIn(params.competence)
  const at = team.competences.findIndex(one => one.id === id)
  const { name } = found(team.competences[at])
  const words = (await levelWordsOf(db, leader.programme_id)).of(id)
  const standing = row.standing.get(id) ?? NOT_RATED
  const { own, own_on, manager, manager_on, is_validated } = standing
  return {
    title: name,
    step: t.step(row.name, at + 1, team.competences.length),
    crumbs: [
      { href: home, label: t.back },
      { href: `${home}/${row.who}`, label: row.name },
    ],
    how: t.how(row.name),
    was: manager === null ? '' : String(manager),
    differs: cellOf(standing).own_differs !== null,
    says: [
      own === null || own_on === null ? t.own_silent : t.own_says(format.day(own_on), words[own]![language]),
      manager === null || manager_on === null
        ? ''
        : t.manager_said(format.day(manager_on), words[manager]![language]),
      is_validated ? t.is_validated : '',
    ].filter(Boolean),
    options: words.map((said, level) => ({ value: String(level), label: said[language] })),
  }
})

/** One is kept at a time, and leads to the next that has no answer, or none of today; when none is left, to the person. */
export const action = managerAction(async visit => {
  const { ground, scope, leader, team, home, params, say } = visit
  const row = memberAt(team, visit)
  const competence = numberIn(params.competence)
  found(team.competences.find(one => one.id === competence))
  const typed = valueIn(form, visit.form, say(managerLinkTexts))
  if (isInvalid(typed)) return typed
  const change = { was: typed.was === '' ? null : asLevel(typed.was), now: asLevel(typed.level) }
  const wrong = await saveAnswers(visit, {
    ratings: [{ who: row.who, competence, level: change }],
    isLookedAtAnew: true,
    fieldOf: () => 'level',
  })
  if (wrong) return wrong
  const next = await reading(ground, scope, async db => {
    const now = await teamOf(db, { ...leader, today: ground.clock.today() })
    const standing = now?.rows.find(one => one.who === row.who)?.standing
    const today = ground.clock.today()
    return now && standing ? nextToLookAt(now.competences, standing, { after: competence, today }) : null
  })
  return seeOther(`${home}/${row.who}${next ? `/${next.id}` : ''}`)
})

const asLevel = (text: string) => Number(text) as Level

export default function OneOfTeam({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(managerLinkTexts)
  const { defaultValue, error } = filling({ level: d.was }, actionData)('level')
  return (
    <>
      <PageHead crumbs={d.crumbs} eyebrow={d.step} title={d.title} />
      <ErrorSummary errors={actionData?.errors} />
      <Form>
        <input type="hidden" name="was" value={d.was} />
        <Choices
          type="radio"
          name="level"
          legend={d.how}
          hint={t.how_hint}
          options={d.options}
          chosen={defaultValue}
          error={error}
        />
        {d.says.map(said => (
          <p key={said} className="secondary">
            {said}
          </p>
        ))}
        {d.differs && (
          <p>
            <Tag tone="warn">{t.differs}</Tag>
          </p>
        )}
        <Button size="phone">{t.save_and_next}</Button>
      </Form>
    </>
  )
}
