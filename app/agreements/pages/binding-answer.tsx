import { found, invalid, newOnce, numberIn, refusedAs, seeSaved } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import { action as act, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { mayEditSettings, mayReadSettings } from '../../programmes/policy.ts'
import { bindingsOf } from '../../programmes/queries/binding.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { keepAnswer } from '../commands/keep-answer.ts'
import { answerFileTexts } from '../messages/answer-file.ts'
import { answersKept } from '../queries/binding-answers.ts'
import { MOST_BYTES } from '../rules/file-kind.ts'

const numberOf = (url: URL) => numberIn(url.searchParams.get('nr') ?? undefined)

/** One of the authority's answers on signatures: what was noted of it, and the files of it as they came. */
export const loader = page(mayReadSettings, async ({ db, visitor, say, at, url, format }) => {
  const t = say(answerFileTexts)
  const id = numberOf(url)
  const binding = found((await bindingsOf(db, visitor.programme!)).find(one => one.id === id))
  return {
    title: t.title,
    crumbs: [{ href: `${at('installningar')}?del=tal`, label: t.settings }],
    once: newOnce(),
    may_keep: mayEditSettings(visitor),
    noted: {
      answer: binding.answer,
      answered: `${format.day(binding.answered_on)}, ${binding.answered_by}`,
    },
    files: (await answersKept(db, visitor, id)).map(one => ({
      ...{ id: one.id, name: one.name, digest: one.digest },
      href: `${at('installningar', 'underskrift', 'fil')}?nr=${one.id}`,
      kept: `${format.moment(one.kept_at)}, ${one.kept_by ?? t.somebody}`,
    })),
  }
})

export const action = act(mayEditSettings, async ({ ground, visitor, form, say, at, url }) => {
  const t = say(answerFileTexts)
  const binding_id = numberOf(url)
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return invalid(form, { file: t.file_missing })
  if (file.size > MOST_BYTES) return invalid(form, { file: t.file_too_big })
  const content = new Uint8Array(await file.arrayBuffer())
  const sent = await sentIn(url, form)
  const outcome = await transact(ground, visitor, tx =>
    once(tx, sent, () => keepAnswer(tx, visitor, { binding_id, file: content })),
  )
  if (isRefusal(outcome)) return refusedAs(form, outcome, t)
  return seeSaved(`${at('installningar', 'underskrift', 'svar')}?nr=${binding_id}`)
})

export default function BindingAnswer({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(answerFileTexts)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={d.title} lede={t.lede} />
      <ErrorSummary errors={actionData?.errors} />
      <Stack gap="wide">
        <Panel title={t.noted}>
          <p>{d.noted.answer}</p>
          <p className="small secondary">{d.noted.answered}</p>
        </Panel>
        <Panel title={t.files} intro={d.files.length === 0 ? t.none : undefined}>
          <Stack>
            {d.files.map(one => (
              <Pairs
                key={one.id}
                start
                pairs={[
                  { label: t.file, value: <a href={one.href}>{one.name}</a> },
                  { label: t.kept, value: one.kept },
                  { label: t.digest, value: <code>{one.digest}</code> },
                ]}
              />
            ))}
            {d.may_keep && (
              <Form once={d.once} encType="multipart/form-data">
                <Field
                  name="file"
                  label={t.file}
                  hint={t.file_hint}
                  type="file"
                  accept="application/pdf,image/jpeg,image/png,message/rfc822,.eml"
                  error={actionData?.errors.file}
                  required
                />
                <Row>
                  <Button>{t.keep}</Button>
                </Row>
              </Form>
            )}
          </Stack>
        </Panel>
      </Stack>
    </>
  )
}
