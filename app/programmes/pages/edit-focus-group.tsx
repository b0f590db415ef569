import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addFocusGroup, changeFocusGroup } from '../commands/focus-groups.ts'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { focusGroupsOf } from '../queries.ts'
import { BASIS, focusGroupForm } from '../rules/forms.ts'

const NEW = 'ny'

async function groupAt({ db, visitor, params }: Visit & { db: Db }) {
  if (params.group === NEW) return { group: null, kept: null }
  const id = numberIn(params.group)
  const group = found((await focusGroupsOf(db, visitor.programme!)).find(one => one.id === id))
  const kept: Kept = {
    of: ['focus_group', id],
    version: group.version,
    typed: typedOf(focusGroupForm, group),
  }
  return { group, kept }
}

export const loader = page(mayEditSettings, async visit => {
  const t = visit.say(figureTexts)
  const { group, kept } = await groupAt(visit)
  return {
    ...editing(visit, focusGroupForm, kept),
    title: group ? t.change_group(group.code.toUpperCase()) : t.add_group,
    back: `${visit.at('installningar')}?del=grupper`,
  }
})

export const action = formAction(mayEditSettings, {
  reads: focusGroupForm,
  says: programmeErrors,
  saved: async visit => (await groupAt(visit)).kept,
  does: (tx, group, { visitor, params, version }) =>
    params.group === NEW
      ? addFocusGroup(tx, visitor.programme!, group)
      : changeFocusGroup(tx, { id: numberIn(params.group), version, ...group }),
  leadsTo: ({ at }) => `${at('installningar')}?del=grupper`,
})

export default function EditFocusGroup({ loaderData: d, actionData }: Shown<typeof loader>) {
  const { settings } = useTexts(settingsTexts)
  const t = useTexts(figureTexts)
  const { fields } = useFields(focusGroupForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={focusGroupForm}
      crumbs={[{ href: d.back, label: settings }]}
      save={t.save_group}
      actionData={actionData}
    >
      {fields('name', 'sex', 'category', 'unqualified', 'years_without_training', ...BASIS)}
    </EditPage>
  )
}
