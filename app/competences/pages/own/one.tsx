import { z } from 'zod'
import { found, isInvalid, numberIn, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { choiceField } from '../../../foundation/fields.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/choices.tsx'
import readAloud from '../../../ui/client/read-aloud.ts?script'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { filling, type Shown } from '../../../ui/form-state.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { ReadAloud } from '../../../ui/read-aloud.tsx'
import { Tongued } from '../../../ui/tongue.tsx'
import { rateOwn } from '../../commands/rate-own.ts'
import { levelWordsOf } from '../../queries/level-words.ts'
import { ownLevelsOf } from '../../queries/own-levels.ts'
import { saidIn } from '../../rules/level-words.ts'
import { LEVELS, type Level } from '../../rules/matrix.ts'
import { ownAction, ownPage } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', scripts: [readAloud] }

const form = z.object({ level: choiceField(['0', '1', '2', '3', '4'] as const, 'level-missing') })

export const loader = ownPage(async ({ db, asked, person, home, params, tongue, says }) => {
  const id = numberIn(params.competence)
  const at = asked.competences.findIndex(one => one.id === id)
  const { name, standing } = found(asked.competences[at])
  const words = (await levelWordsOf(db, person.programme_id)).of(id)
  const { own = null, manager = null } = standing ?? {}
  const said = (level: number) => saidIn(words, level, { language: tongue.language, suggested: says.levels })
  return {
    title: name,
    tongue,
    step: says.step(at + 1, asked.competences.length),
    home,
    saved: { level: own === null ? '' : String(own) },
    manager: manager === null ? null : says.manager_says(said(manager).said),
    options: LEVELS.map(level => ({ value: String(level), ...said(level) })),
    words: {
      back: says.back,
      how: says.how,
      save_and_next: says.save_and_next,
      read_aloud: says.read_aloud,
      stop_reading: says.stop_reading,
    },
  }
})

/** One is kept at a time, and leads to the next that has no answer. */
export const action = ownAction(async visit => {
  const { ground, scope, person, home, params, says } = visit
  const typed = valueIn(form, visit.form, says)
  if (isInvalid(typed)) return typed
  const competence_id = numberIn(params.competence)
  const outcome = await transact(ground, scope, async tx => {
    const rated = await rateOwn(tx, { ...person, competence_id, level: Number(typed.level) as Level })
    if (isRefusal(rated)) return rated
    const asked = await ownLevelsOf(tx.db, { ...person, today: tx.clock.today() })
    const next = asked?.competences.find(one => (one.standing?.own ?? null) === null)
    return { next: next?.id ?? null }
  })
  if (isRefusal(outcome)) return refusedAs(visit.form, outcome, says)
  return seeOther(outcome.next === null ? home : `${home}/${outcome.next}`)
})

export default function OwnLevel({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = d.words
  const { defaultValue, error } = filling(d.saved, actionData)('level')
  return (
    <Tongued tongue={d.tongue}>
      <PageHead
        crumbs={[{ href: d.home, label: t.back }]}
        eyebrow={d.step}
        title={<bdi lang="sv">{d.title}</bdi>}
      />
      <ReadAloud words={d.words} />
      <ErrorSummary errors={actionData?.errors} />
      <Form>
        <Choices
          type="radio"
          name="level"
          legend={t.how}
          options={d.options.map(({ value, said, language }) => ({
            value,
            label: <span lang={language}>{said}</span>,
          }))}
          chosen={defaultValue}
          error={error}
        />
        {d.manager && (
          <p className="secondary" data-aloud>
            {d.manager}
          </p>
        )}
        <Button size="phone">{t.save_and_next}</Button>
      </Form>
    </Tongued>
  )
}
