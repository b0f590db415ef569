import { found, refusedAs, seeOther } from '../../../access/answers.ts'
import { typedIn } from '../../../foundation/form.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/choices.tsx'
import readAloud from '../../../ui/client/read-aloud.ts?script'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { filling, type Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Planks } from '../../../ui/progress.tsx'
import { ReadAloud } from '../../../ui/read-aloud.tsx'
import { answerStatements } from '../../commands/answer.ts'
import { answeringTexts } from '../../messages/answering.ts'
import { measuringTexts } from '../../messages/measuring.ts'
import { askedFor, markedBy } from '../../queries/asked.ts'
import { templateWithId } from '../../queries/template.ts'
import { DOES_NOT_KNOW, MARKS, marksIn } from '../../rules/marks.ts'
import { areaAfter, areaOf } from '../../rules/template.ts'
import { respondentAction, respondentPage } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', scripts: [readAloud] }

export const loader = respondentPage(
  async ({ db, ground, asked, invitation, template, is_open, home, params, say, language }) => {
    const t = say(answeringTexts)
    const area = found(areaOf(template, (params.area ?? '').toUpperCase()))
    if (!is_open || invitation.finished_on) throw seeOther(home)
    const marked = await markedBy(db, ground.vault, { ...asked, assessment_id: invitation.assessment_id })
    const at = template.areas.indexOf(area)
    return {
      title: area.name[language],
      step: t.step(at + 1, template.areas.length),
      value:
        (100 * template.areas.filter(one => one.statements.every(each => marked.has(each.code))).length) /
        template.areas.length,
      n: template.areas.length,
      home,
      saved: Object.fromEntries(
        [...marked].map(([code, mark]) => [code, mark === null ? DOES_NOT_KNOW : String(mark)]),
      ),
      statements: area.statements.map(one => ({ code: one.code, text: one[language] })),
      options: [
        ...MARKS.map(mark => ({ value: String(mark), label: template.scale[mark - 1]![language] })),
        { value: DOES_NOT_KNOW, label: t.does_not_know },
      ],
    }
  },
)

/** One area is kept at a time, and leads to the next. */
export const action = respondentAction(async ({ ground, scope, asked, home, params, form, say }) => {
  const outcome = await transact(ground, scope, async tx => {
    const invitation = found(await askedFor(tx.db, asked))
    const template = await templateWithId(tx.db, asked.programme_id, invitation.template_id)
    const area = found(areaOf(template, (params.area ?? '').toUpperCase()))
    const marked = marksIn(typedIn(form), area.statements, { are_all_asked: true })
    if (isRefusal(marked)) return marked
    const saved = await answerStatements(tx, asked, marked)
    if (isRefusal(saved)) return saved
    return { next: areaAfter(template, area.code)?.code.toLowerCase() ?? 'klart' }
  })
  if (!isRefusal(outcome)) return seeOther(`${home}/${outcome.next}`)
  return ['is-closed', 'handed-in'].includes(outcome.refused)
    ? seeOther(home)
    : refusedAs(form, outcome, say(measuringTexts))
})

export default function AnswerArea({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(answeringTexts)
  const fill = filling(d.saved, actionData)
  return (
    <>
      <PageHead crumbs={[{ href: d.home, label: t.back }]} eyebrow={d.step} title={d.title} />
      <Planks value={d.value} n={d.n} />
      <ReadAloud />
      <ErrorSummary errors={actionData?.errors} />
      <Form>
        {d.statements.map(({ code, text }) => {
          const { defaultValue, error } = fill(code)
          return (
            <Choices
              key={code}
              type="radio"
              name={code}
              legend={text}
              options={d.options}
              chosen={defaultValue}
              error={error}
            />
          )
        })}
        <Button size="phone">{t.save_and_next}</Button>
      </Form>
      <p className="small secondary">{t.saved_so_far}</p>
    </>
  )
}
