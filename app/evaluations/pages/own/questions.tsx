import { invalid, isInvalid, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { reading, transact } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import readAloud from '../../../ui/client/read-aloud.ts?script'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { ReadAloud } from '../../../ui/read-aloud.tsx'
import { Tongued, Tongues } from '../../../ui/tongue.tsx'
import { answerRound } from '../../commands/answer.ts'
import { ownEvaluationWords } from '../../messages/own-evaluation.ts'
import { roundsFor } from '../../queries/asked.ts'
import { answerIn, formFor, roundForm } from '../../rules/answer.ts'
import { evaluationDoor } from './door.ts'
import { QuestionFields } from './question-fields.tsx'
import { roundShown } from './round-shown.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', tongues: true, scripts: [readAloud] }

/** What somebody is asked about a course that they were at, one course at a time, in their own language. */
export const loader = evaluationDoor.page(async ({ db, person, ground, tongue }) => {
  const words = ownEvaluationWords[tongue.language]
  const rounds = await roundsFor(db, { ...person, today: ground.clock.today() })
  const next = rounds.find(round => !round.is_answered)
  return {
    title: words.title,
    tongue,
    thanks: rounds.some(round => round.is_answered) ? words.thanks : null,
    closed: rounds.length === 0 ? words.closed : null,
    round: next ? roundShown(next, tongue.language) : null,
    words: {
      skip: words.skip,
      known: words.known,
      known_hint: words.known_hint,
      send: words.send,
      who_sees: words.who_sees,
      read_aloud: words.read_aloud,
      stop_reading: words.stop_reading,
    },
  }
})

export const action = evaluationDoor.action(
  async ({ ground, scope, person, form, home, tongue: { language } }) => {
    const says = ownEvaluationWords[language]
    const which = valueIn(roundForm, form, says)
    if (isInvalid(which)) return which
    const { programme_id, person_id } = person
    const of = { programme_id, person_id, today: ground.clock.today() }
    const asked = (await reading(ground, scope, db => roundsFor(db, of))).find(({ id }) => id === which.round)
    if (!asked) return refusedAs(form, refuse('is-closed', { field: 'form' }), says)
    const sent = valueIn(formFor(asked), form, says)
    if (isInvalid(sent)) return sent
    const { answer, half } = answerIn(asked, sent)
    if (half.length > 0)
      return invalid(form, Object.fromEntries(half.map(field => [field, says.half_answered])))
    if (!answer) return refusedAs(form, refuse('nothing-answered', { field: 'form' }), says)
    const outcome = await transact(ground, scope, tx =>
      answerRound(tx, { programme_id, person_id, round_id: asked.id }, answer),
    )
    return isRefusal(outcome) ? refusedAs(form, { ...outcome, field: 'form' }, says) : seeOther(home)
  },
)

export default function Questions({ loaderData: d, actionData }: Shown<typeof loader>) {
  // What was said of one course is not put into the questions about another.
  const isOfThis = actionData?.typed.round === String(d.round?.id)
  return (
    <Tongued tongue={d.tongue}>
      <Tongues languages={d.tongue.languages} />
      <PageHead title={d.title} lede={d.round?.about} />
      <ErrorSummary errors={actionData?.errors} />
      {d.thanks && <Notice tone="ok" title={d.thanks} role="status" />}
      {d.closed && !actionData && <p>{d.closed}</p>}
      {d.round && (
        <>
          <p>
            <strong>
              <bdi lang="sv">{d.round.course}</bdi>
            </strong>
          </p>
          <ReadAloud words={d.words} />
          <p>
            {d.words.skip} {d.round.until}
          </p>
          <Form>
            <input type="hidden" name="round" value={d.round.id} />
            <QuestionFields round={d.round} words={d.words} back={isOfThis ? actionData : undefined} />
            <Button size="phone">{d.words.send}</Button>
          </Form>
          <p className="small secondary">{d.round.secret}</p>
          <p className="small secondary">{d.words.who_sees}</p>
        </>
      )}
    </Tongued>
  )
}
