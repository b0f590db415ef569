import { isInvalid, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { handIn } from '../../commands/answer.ts'
import { answeringTexts } from '../../messages/answering.ts'
import { measuringTexts } from '../../messages/measuring.ts'
import { markedBy } from '../../queries/asked.ts'
import { saidForm } from '../../rules/measurement.ts'
import { respondentAction, respondentPage } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

export const loader = respondentPage(
  async ({ db, ground, asked, invitation, template, is_open, home, say, language }) => {
    const t = say(answeringTexts)
    if (!is_open || invitation.finished_on) throw seeOther(home)
    const marked = await markedBy(db, ground.vault, { ...asked, assessment_id: invitation.assessment_id })
    const statements = template.areas.flatMap(area => area.statements)
    const left = statements.filter(one => !marked.has(one.code)).length
    return {
      title: t.hand_in_title,
      home,
      left: left > 0 ? t.left(left) : null,
      left_what: [...marked.values()].some(mark => mark !== null) ? t.left_what : t.left_all,
      free: template.free[language],
    }
  },
)

export const action = respondentAction(async ({ ground, scope, asked, home, form, say }) => {
  const value = valueIn(saidForm, form, say(measuringTexts))
  if (isInvalid(value)) return value
  const outcome = await transact(ground, scope, tx => handIn(tx, asked, value.said))
  if (!isRefusal(outcome) || outcome.refused === 'is-closed') return seeOther(home)
  return refusedAs(form, outcome, say(measuringTexts))
})

export default function HandIn({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(answeringTexts)
  const { field } = useFields(saidForm, { saved: {} }, actionData)
  return (
    <>
      <PageHead crumbs={[{ href: d.home, label: t.back }]} title={d.title} lede={t.hand_in_lede} />
      <ErrorSummary errors={actionData?.errors} />
      {d.left && (
        <Notice tone="warn" title={d.left}>
          {d.left_what}
        </Notice>
      )}
      <Form>
        {d.free && field('said', { label: d.free, hint: t.said_hint })}
        <Button size="phone">{t.hand_in}</Button>
      </Form>
    </>
  )
}
