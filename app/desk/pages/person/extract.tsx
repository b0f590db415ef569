import { found, newOnce, notFound, numberIn, refusedAs, seeOther } from '../../../access/answers.ts'
import { sentIn } from '../../../access/sent-form.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { once, transact } from '../../../foundation/transact.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { mayAnswerPerson } from '../../../people/policy.ts'
import { knownPersonOf } from '../../../people/queries.ts'
import { fullName } from '../../../people/rules/names.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { shredPerson } from '../../commands/answer-person.ts'
import { personTexts } from '../../messages/extract.ts'
import { retentionOf } from '../../queries/retention.ts'
import { ExtractPanels } from './extract-panels.tsx'

export const loader = page(mayAnswerPerson, async ({ db, visitor, ground, params, say, format, at }) => {
  const t = say(personTexts)
  const person = found(await knownPersonOf(db, visitor, numberIn(params.id)))
  const name = fullName(person) || say(peopleTexts).no_name
  const { may_forget, started_on, until } = await retentionOf(db, visitor, {
    person_id: person.id,
    today: ground.clock.today(),
  })
  const day = until && format.day(until)
  return {
    title: t.title(name),
    name,
    once: newOnce(),
    people: at('personer'),
    back: at('personer', person.id),
    file: at('personer', person.id, 'utdrag', 'fil'),
    may_forget,
    retention:
      started_on === null
        ? t.never_attended
        : !day
          ? t.kept_until_told
          : may_forget
            ? t.may_be_forgotten(day)
            : t.kept_until(day),
  }
})

/** To be forgotten. GDPR art. 17. */
export const action = actionFor(mayAnswerPerson, async ({ ground, visitor, form, params, say, at, url }) => {
  const person_id = numberIn(params.id)
  const sent = await sentIn(url, form)
  const outcome = await transact(ground, visitor, tx =>
    once(tx, sent, () => shredPerson(tx, visitor, person_id)),
  )
  if (!isRefusal(outcome)) return seeOther(at('personer', person_id))
  return outcome.refused === 'still-kept' ? refusedAs(form, outcome, say(personTexts)) : notFound()
})

export default function PersonExtract({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(personTexts)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.people, label: t.people },
          { href: d.back, label: d.name },
        ]}
        here={t.here}
        title={d.title}
        lede={t.lede}
      />
      <ErrorSummary errors={actionData?.errors} />
      <ExtractPanels
        name={d.name}
        file={d.file}
        once={d.once}
        may_forget={d.may_forget}
        retention={d.retention}
      />
    </>
  )
}
