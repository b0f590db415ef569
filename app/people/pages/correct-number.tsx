import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { correctNumber } from '../commands/correct-number.ts'
import { numberTexts } from '../messages/number.ts'
import { peopleTexts } from '../messages.ts'
import { mayCorrectNumber } from '../policy.ts'
import { knownPersonOf } from '../queries.ts'
import { shownName } from '../rules/names.ts'
import { numberForm } from '../rules/number-form.ts'

export const loader = page(mayCorrectNumber, async ({ db, visitor, params, say, at }) => {
  const [t, p] = [say(numberTexts), say(peopleTexts)]
  const person = found(await knownPersonOf(db, visitor, numberIn(params.id)))
  const name = shownName(person, p)
  return {
    title: t.correct_number_title(name),
    name,
    once: newOnce(),
    version: person.version,
    people: at('personer'),
    back: at('personer', person.id),
  }
})

/** What was typed as the number comes back only in the form that it was sent with. */
export const action = formAction(mayCorrectNumber, {
  reads: numberForm,
  says: numberTexts,
  does: (tx, form, { visitor, params, version }) =>
    correctNumber(tx, visitor, { person_id: numberIn(params.id), form: { ...form, version } }),
  leadsTo: ({ params, at }) => at('personer', numberIn(params.id)),
})

export default function CorrectNumber({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(numberTexts)
  const p = useTexts(peopleTexts)
  const { people, back, name } = loaderData
  const { fields } = useFields(numberForm, { saved: {} }, actionData)
  return (
    <EditPage
      {...loaderData}
      of={numberForm}
      lede={t.correct_number_lede}
      crumbs={[
        { href: people, label: p.people },
        { href: back, label: name },
      ]}
      save={t.correct_number}
      actionData={actionData}
    >
      {fields('number', 'reason')}
    </EditPage>
  )
}
