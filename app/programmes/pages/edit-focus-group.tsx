import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { capital } from '../../foundation/text.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown, spokenAmong } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addFocusGroup, changeFocusGroup } from '../commands/focus-groups.ts'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { focusGroupsOf } from '../queries.ts'
import { focusGroupForm } from '../rules/forms.ts'
import { lastSaved } from './last-saved.ts'
import { BasisFields, useBasisCompared } from './settings/basis.tsx'
import { savedGroup } from './settings/saved-group.ts'

const NEW = 'ny'

export const loader = page(mayEditSettings, async ({ db, visitor, params, say, at, format }) => {
  const t = say(figureTexts)
  const isNew = params.group === NEW
  const id = isNew ? 0 : numberIn(params.group)
  const group = isNew ? null : found((await focusGroupsOf(db, visitor.programme!)).find(one => one.id === id))
  return {
    title: isNew ? t.add_group : t.change_group(group?.code.toUpperCase() ?? ''),
    once: newOnce(),
    back: `${at('installningar')}?del=grupper`,
    version: group?.version ?? 0,
    saved: group ? savedGroup(group) : {},
    last: lastSaved(
      isNew ? undefined : await lastWriteTo(db, visitor, 'focus_group', id),
      say(settingsTexts),
      format,
    ),
  }
})

export const action = formAction(mayEditSettings, {
  reads: focusGroupForm,
  says: programmeErrors,
  does: (tx, { version, ...group }, { visitor, params }) =>
    params.group === NEW
      ? addFocusGroup(tx, visitor.programme!, group)
      : changeFocusGroup(tx, { id: numberIn(params.group), version, ...group }),
  leadsTo: ({ at }) => `${at('installningar')}?del=grupper`,
})

export default function EditFocusGroup({ loaderData, actionData }: Shown<typeof loader>) {
  const settings = useTexts(settingsTexts)
  const t = useTexts(figureTexts)
  const field = filling(loaderData.saved, actionData)
  const any = { value: '', label: t.any }
  const choices = {
    sex: [any, { value: 'woman', label: t.sex_woman }, { value: 'man', label: t.sex_man }],
    category: [
      any,
      { value: 'kollektiv', label: t.category_kollektiv },
      { value: 'tjansteman', label: t.category_tjansteman },
    ],
    unqualified: [any, { value: 'yes', label: t.unqualified_yes }, { value: 'no', label: t.unqualified_no }],
  }
  const chosen = Object.entries(choices).map(([name, options]) => ({
    name,
    options: options.map(option => ({ ...option, label: capital(option.label) })),
    label: t[name as keyof typeof choices],
  }))
  return (
    <EditPage
      {...loaderData}
      crumbs={[{ href: loaderData.back, label: settings.settings }]}
      compared={[
        { name: 'name', label: t.group_name },
        ...chosen.map(({ name, label, options }) => ({ name, label, read: spokenAmong(options) })),
        { name: 'years_without_training', label: t.years_without_training },
        ...useBasisCompared(),
      ]}
      save={t.save_group}
      actionData={actionData}
    >
      <Field label={t.group_name} {...field('name')} />
      {chosen.map(({ name, label, options }) => (
        <Field key={name} type="select" label={label} options={options} {...field(name)} />
      ))}
      <Field
        label={t.years_without_training}
        hint={t.years_hint}
        width="s"
        inputMode="numeric"
        optional
        {...field('years_without_training')}
      />
      <BasisFields field={field} />
    </EditPage>
  )
}
