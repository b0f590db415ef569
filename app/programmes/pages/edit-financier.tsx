import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { capital } from '../../foundation/text.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown, spokenAmong } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addFinancier, changeFinancier } from '../commands/partners.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { financiersOf } from '../queries.ts'
import { FINANCIER_KINDS } from '../rules/design.ts'
import { financierForm } from '../rules/forms.ts'
import { lastSaved } from './last-saved.ts'

const NEW = 'ny'

export const loader = page(mayEditSettings, async ({ db, visitor, params, say, at, format }) => {
  const t = say(settingsTexts)
  const isNew = params.financier === NEW
  const id = isNew ? 0 : numberIn(params.financier)
  const financier = isNew
    ? null
    : found((await financiersOf(db, visitor.programme!)).find(one => one.id === id))
  return {
    title: financier ? t.change_partner(financier.name) : t.add_financier,
    save: financier ? t.save : t.add_financier,
    once: newOnce(),
    back: at('installningar'),
    version: financier?.version ?? 0,
    saved: { name: financier?.name ?? '', kind: financier?.kind ?? 'private' },
    last: lastSaved(isNew ? undefined : await lastWriteTo(db, visitor, 'financier', id), t, format),
  }
})

export const action = formAction(mayEditSettings, {
  reads: financierForm,
  says: programmeErrors,
  does: (tx, { version, ...financier }, { visitor, params }) =>
    params.financier === NEW
      ? addFinancier(tx, visitor.programme!, financier)
      : changeFinancier(tx, { id: numberIn(params.financier), version, ...financier }),
  leadsTo: ({ at }) => at('installningar'),
})

export default function EditFinancier({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(settingsTexts)
  const field = filling(loaderData.saved, actionData)
  const kinds = FINANCIER_KINDS.map(value => ({ value, label: capital(t[`kind_${value}`]) }))
  return (
    <EditPage
      {...loaderData}
      crumbs={[{ href: loaderData.back, label: t.settings }]}
      compared={[
        { name: 'name', label: t.name },
        { name: 'kind', label: t.kind, read: spokenAmong(kinds) },
      ]}
      actionData={actionData}
    >
      <Field label={t.name} {...field('name')} />
      <Field type="select" label={t.kind} options={kinds} {...field('kind')} />
    </EditPage>
  )
}
