import { found } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeProgramme } from '../commands/change-programme.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { programmeOf } from '../queries.ts'
import { programmeForm } from '../rules/forms.ts'

async function kept({ db, visitor }: Visit & { db: Db }): Promise<Kept> {
  const programme = found(await programmeOf(db, visitor.programme!))
  const { id, version } = programme
  return { of: ['programme', id], version, typed: typedOf(programmeForm, programme) }
}

export const loader = page(mayEditSettings, async visit => ({
  ...editing(visit, programmeForm, await kept(visit)),
  title: visit.say(settingsTexts).edit_programme,
  back: visit.at('installningar'),
}))

export const action = formAction(mayEditSettings, {
  reads: programmeForm,
  says: programmeErrors,
  saved: kept,
  does: (tx, programme, { visitor, version }) =>
    changeProgramme(tx, { id: visitor.programme!, version, ...programme }),
  leadsTo: ({ at }) => at('installningar'),
})

export default function EditProgramme({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(settingsTexts)
  const { fields } = useFields(programmeForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={programmeForm}
      crumbs={[{ href: d.back, label: t.settings }]}
      save={t.save}
      actionData={actionData}
    >
      {fields('name', 'line', 'starts_on', 'ends_on')}
    </EditPage>
  )
}
