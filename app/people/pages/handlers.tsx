import { z } from 'zod'
import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { optionalTextField, versionField } from '../../foundation/fields.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown, spokenAmong } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { chooseHandlers } from '../commands/choose-handlers.ts'
import { protectedTexts } from '../messages/protected.ts'
import { peopleTexts } from '../messages.ts'
import { mayChooseHandlers } from '../policy.ts'
import { handlerCandidates, handlersOf, handlersVersion } from '../queries/handlers.ts'

const handlersForm = z.object({
  first: optionalTextField(100),
  second: optionalTextField(100),
  version: versionField,
})

export const loader = page(mayChooseHandlers, async ({ db, visitor, ground, say, at, format }) => {
  const t = say(protectedTexts)
  const chosen = await handlersOf(db, visitor)
  const candidates = await handlerCandidates(db, visitor, ground.clock.today())
  const last = await lastWriteTo(db, visitor, 'programme', visitor.programme!)
  return {
    title: t.handlers,
    once: newOnce(),
    version: await handlersVersion(db, visitor),
    back: at('personer'),
    saved: { first: chosen[0]?.user_id ?? '', second: chosen[1]?.user_id ?? '' },
    last: { who: last?.who ?? t.someone, when: last ? format.moment(last.happened_at) : '' },
    people: candidates.map(({ user_id, name }) => ({ value: user_id, label: name })),
  }
})

export const action = formAction(mayChooseHandlers, {
  reads: handlersForm,
  says: protectedTexts,
  does: (tx, { first, second, version }, { visitor }) =>
    chooseHandlers(tx, visitor, { version, user_ids: [first, second].filter(id => id !== '') }),
  leadsTo: ({ at }) => at('personer'),
})

export default function Handlers({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(protectedTexts)
  const p = useTexts(peopleTexts)
  const { saved, people, back } = loaderData
  const field = filling(saved, actionData)
  const first = [{ value: '', label: t.choose_someone }, ...people]
  const second = [{ value: '', label: t.nobody }, ...people]
  return (
    <EditPage
      {...loaderData}
      lede={t.handlers_lede}
      crumbs={[{ href: back, label: p.people }]}
      compared={[
        { name: 'first', label: t.first_handler, read: spokenAmong(first) },
        { name: 'second', label: t.second_handler, read: spokenAmong(second) },
      ]}
      save={t.save_handlers}
      actionData={actionData}
    >
      <Field type="select" label={t.first_handler} options={first} {...field('first')} />
      <Field type="select" label={t.second_handler} options={second} optional {...field('second')} />
    </EditPage>
  )
}
