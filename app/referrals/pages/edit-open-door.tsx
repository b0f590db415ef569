import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { refuse } from '../../foundation/refusal.ts'
import { mayEditSettings } from '../../programmes/policy.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { saveOpenDoor } from '../commands/open-door.ts'
import { openDoorTexts } from '../messages/open-door.ts'
import { openDoorOf } from '../queries/open-door.ts'
import { openDoorForm } from '../rules/open-door.ts'

async function kept({ db, visitor, say }: Visit & { db: Db }): Promise<Kept> {
  const door = await openDoorOf(db, visitor.programme!)
  const t = say(openDoorTexts)
  return {
    of: ['programme', visitor.programme!, 'open door'],
    version: door.version,
    typed: typedOf(openDoorForm, door),
    last: { who: t.somebody, when: t.recently },
  }
}

export const loader = page(mayEditSettings, async visit => ({
  ...editing(visit, openDoorForm, await kept(visit)),
  title: visit.say(openDoorTexts).edit,
  back: visit.at('installningar'),
  see: visit.at('oppet'),
}))

export const action = formAction(mayEditSettings, {
  reads: openDoorForm,
  says: openDoorTexts,
  saved: kept,
  // Before the first time version 0 is kept, so a form without one is of no version at all.
  does: async (tx, form, { visitor, version, mark }) =>
    mark === '' ? refuse('version-missing') : saveOpenDoor(tx, visitor, { ...form, version }),
  leadsTo: ({ at }) => at('oppet'),
})

export default function EditOpenDoor({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(openDoorTexts)
  const { fields } = useFields(openDoorForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={openDoorForm}
      lede={
        <>
          {t.edit_lede} <a href={d.see}>{t.see}</a>
        </>
      }
      crumbs={[{ href: d.back, label: t.settings }]}
      save={t.save}
      actionData={actionData}
    >
      {fields('is_open', 'offer_sv', 'offer_en')}
    </EditPage>
  )
}
