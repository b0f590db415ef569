import { found, isInvalid, notFound, numberIn, refusedAs, valueIn } from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { showNumber } from '../commands/show-number.ts'
import { numberTexts } from '../messages/number.ts'
import { peopleTexts } from '../messages.ts'
import { mayShowNumber } from '../policy.ts'
import { knownPersonOf } from '../queries.ts'
import { shownName } from '../rules/names.ts'
import { readingForm } from '../rules/number-form.ts'

export const loader = page(mayShowNumber, async ({ db, visitor, params, say, at }) => {
  const person = found(await knownPersonOf(db, visitor, numberIn(params.id)))
  const name = shownName(person, say(peopleTexts))
  return {
    title: say(numberTexts).show_number_title(name),
    name,
    has_number: person.has_number,
    people: at('personer'),
    back: at('personer', person.id),
  }
})

/** Shown in the answer to the form and nowhere else: another look needs another reason. */
export const action = actionFor(mayShowNumber, async ({ ground, visitor, form, params, say }) => {
  const sentences = say(numberTexts)
  const value = valueIn(readingForm, form, sentences)
  if (isInvalid(value)) return value
  const outcome = await transact(ground, visitor, tx =>
    showNumber(tx, visitor, { person_id: numberIn(params.id), reason: value.reason }),
  )
  if (!isRefusal(outcome)) return outcome
  return outcome.refused === 'no-number' ? refusedAs(form, outcome, sentences) : notFound()
})

type Props = Omit<Shown<typeof loader>, 'actionData'> & {
  actionData?: Shown<typeof loader>['actionData'] | { number: string }
}

export default function PersonNumber({ loaderData, actionData }: Props) {
  const t = useTexts(numberTexts)
  const p = useTexts(peopleTexts)
  const { title, name, has_number, people, back } = loaderData
  const shown = actionData && 'number' in actionData ? actionData.number : null
  const refused = actionData && 'errors' in actionData ? actionData : undefined
  const { field } = useFields(readingForm, { saved: {} }, refused)
  return (
    <>
      <PageHead
        crumbs={[
          { href: people, label: p.people },
          { href: back, label: name },
        ]}
        here={t.number}
        title={title}
        lede={t.show_number_lede}
      />
      {shown && (
        <Notice tone="warn" icon="eye" title={t.number_shown} role="status">
          <p className="figure" data-size="medium">
            {shown}
          </p>
          <p>{t.number_shown_what}</p>
        </Notice>
      )}
      {!has_number && <Notice title={t.number_none} />}
      {has_number && !shown && (
        <>
          <ErrorSummary errors={refused?.errors} />
          <Form>
            {field('reason')}
            <div className="row">
              <Button icon="eye">{t.show_number}</Button>
              <ButtonLink kind="quiet" href={back}>
                {p.back}
              </ButtonLink>
            </div>
          </Form>
        </>
      )}
      {shown && <ButtonLink href={back}>{p.back}</ButtonLink>}
    </>
  )
}
