import { found, isInvalid, numberIn, refusedAs, seeOther, valueIn } from '../../access/answers.ts'
import { action as act, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { answerHealthCheck } from '../commands/health-check.ts'
import { healthTexts } from '../messages/health.ts'
import { mayAnswerHealth } from '../policy/health.ts'
import { hasAnswered, healthCheckOf } from '../queries/health.ts'
import { healthAnswerForm, isOpenOn, STATEMENTS } from '../rules/health.ts'

export const loader = page(mayAnswerHealth, async ({ db, visitor, ground, params, say, format, at }) => {
  const t = say(healthTexts)
  const check = found(await healthCheckOf(db, visitor, numberIn(params.check)))
  const today = ground.clock.today()
  const is_answered = await hasAnswered(db, ground, { check_id: check.id, user_id: visitor.user_id! })
  return {
    title: t.answer_title(check.name),
    all: at('partnerskapet', 'halsa'),
    name: check.name,
    state: !isOpenOn(check, today) ? 'closed' : is_answered ? 'answered' : 'open',
    after: t.results_after(format.day(check.closes_on)),
  }
})

export const action = act(mayAnswerHealth, async ({ ground, visitor, form, params, say, at }) => {
  const t = say(healthTexts)
  const id = numberIn(params.check)
  const value = valueIn(healthAnswerForm, form, t)
  if (isInvalid(value)) return value
  const outcome = await answerHealthCheck(ground, visitor, { id, form: value })
  return isRefusal(outcome) ? refusedAs(form, outcome, t) : seeOther(at('partnerskapet', 'halsa', id))
})

export default function AnswerHealth({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(healthTexts)
  const { fields } = useFields(healthAnswerForm, { saved: {} }, actionData)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.all, label: t.health }]}
        here={d.name}
        title={d.title}
        lede={d.state === 'open' ? t.answer_lede : undefined}
      />
      <ErrorSummary errors={actionData?.errors} />
      {d.state === 'open' ? (
        <Form guard>
          {fields(...STATEMENTS, 'comment')}
          <p className="small secondary">{t.suggestion}</p>
          <Button>{t.send}</Button>
        </Form>
      ) : (
        <Notice
          tone={d.state === 'answered' ? 'ok' : 'info'}
          title={d.state === 'answered' ? t.answered : t.check_closed}
        >
          {d.state === 'answered' ? d.after : <a href={d.all}>{t.see_results}</a>}
        </Notice>
      )}
    </>
  )
}
