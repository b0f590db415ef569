import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { chooseHandlers } from '../commands/choose-handlers.ts'
import { protectedTexts } from '../messages/protected.ts'
import { peopleTexts } from '../messages.ts'
import { mayChooseHandlers } from '../policy.ts'
import { handlerCandidates, handlersOf, handlersVersion } from '../queries/handlers.ts'
import { handlersForm } from '../rules/handlers-form.ts'

async function kept({ db, visitor }: Visit & { db: Db }): Promise<Kept> {
  const [first, second] = await handlersOf(db, visitor)
  return {
    of: ['programme', visitor.programme!, 'handlers'],
    version: await handlersVersion(db, visitor),
    typed: { first: first?.user_id ?? '', second: second?.user_id ?? '' },
  }
}

export const loader = page(mayChooseHandlers, async visit => {
  const { db, visitor, ground, say, at } = visit
  const candidates = await handlerCandidates(db, visitor, ground.clock.today())
  return {
    ...editing(visit, handlersForm, await kept(visit)),
    title: say(protectedTexts).handlers,
    back: at('personer'),
    choices: { people: candidates.map(({ user_id, name }) => ({ value: user_id, label: name })) },
  }
})

export const action = formAction(mayChooseHandlers, {
  reads: handlersForm,
  says: protectedTexts,
  saved: kept,
  does: (tx, { first, second }, { visitor, version }) =>
    chooseHandlers(tx, visitor, { version, user_ids: [first, second].filter(id => id !== '') }),
  leadsTo: ({ at }) => at('personer'),
})

export default function Handlers({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(protectedTexts)
  const { people } = useTexts(peopleTexts)
  const { fields } = useFields(handlersForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={handlersForm}
      lede={t.handlers_lede}
      crumbs={[{ href: d.back, label: people }]}
      save={t.save_handlers}
      actionData={actionData}
    >
      {fields('first', 'second')}
    </EditPage>
  )
}
