import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { correctNumber } from '../commands/correct-number.ts'
import { numberTexts } from '../messages/number.ts'
import { peopleTexts } from '../messages.ts'
import { mayCorrectNumber } from '../policy.ts'
import { knownPersonOf } from '../queries.ts'
import { shownName } from '../rules/names.ts'
import { numberForm } from '../rules/number-form.ts'

export const loader = page(mayCorrectNumber, async ({ db, visitor, params, say, at, format }) => {
  const [t, p] = [say(numberTexts), say(peopleTexts)]
  const person = found(await knownPersonOf(db, visitor, numberIn(params.id)))
  const last = await lastWriteTo(db, visitor, 'person', person.id)
  const name = shownName(person, p)
  return {
    title: t.correct_number_title(name),
    name,
    once: newOnce(),
    version: person.version,
    people: at('personer'),
    back: at('personer', person.id),
    last: { who: last?.who ?? p.someone, when: last ? format.moment(last.happened_at) : '' },
  }
})

/** What was typed as the number comes back only in the form that it was sent with. */
export const action = formAction(mayCorrectNumber, {
  reads: numberForm,
  says: numberTexts,
  does: (tx, form, { visitor, params }) =>
    correctNumber(tx, visitor, { person_id: numberIn(params.id), form }),
  leadsTo: ({ params, at }) => at('personer', numberIn(params.id)),
})

export default function CorrectNumber({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(numberTexts)
  const p = useTexts(peopleTexts)
  const { people, back, name } = loaderData
  const field = filling({}, actionData)
  return (
    <EditPage
      {...loaderData}
      lede={t.correct_number_lede}
      crumbs={[
        { href: people, label: p.people },
        { href: back, label: name },
      ]}
      compared={[
        { name: 'number', label: t.right_number },
        { name: 'reason', label: t.why_wrong },
      ]}
      save={t.correct_number}
      actionData={actionData}
    >
      <Field
        label={t.right_number}
        hint={t.right_number_hint}
        width="m"
        inputMode="numeric"
        autoComplete="off"
        {...field('number')}
      />
      <Field type="textarea" rows={3} label={t.why_wrong} hint={t.why_wrong_hint} {...field('reason')} />
    </EditPage>
  )
}
