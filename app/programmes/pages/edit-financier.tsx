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
import { addFinancier, changeFinancier } from '../commands/partners.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { financiersOf } from '../queries.ts'
import { financierForm } from '../rules/forms.ts'

const NEW = 'ny'

async function financierAt({ db, visitor, params }: Visit & { db: Db }) {
  if (params.financier === NEW) return { financier: null, kept: null }
  const id = numberIn(params.financier)
  const financier = found((await financiersOf(db, visitor.programme!)).find(one => one.id === id))
  const typed = typedOf(financierForm, financier)
  const kept: Kept = { of: ['financier', id], version: financier.version, typed }
  return { financier, kept }
}

export const loader = page(mayEditSettings, async visit => {
  const t = visit.say(settingsTexts)
  const { financier, kept } = await financierAt(visit)
  return {
    ...editing(visit, financierForm, kept, { kind: 'private' }),
    title: financier ? t.change_partner(financier.name) : t.add_financier,
    save: financier ? t.save : t.add_financier,
    back: visit.at('installningar'),
  }
})

export const action = formAction(mayEditSettings, {
  reads: financierForm,
  says: programmeErrors,
  saved: async visit => (await financierAt(visit)).kept,
  does: (tx, financier, { visitor, params, version }) =>
    params.financier === NEW
      ? addFinancier(tx, visitor.programme!, financier)
      : changeFinancier(tx, { id: numberIn(params.financier), version, ...financier }),
  leadsTo: ({ at }) => at('installningar'),
})

export default function EditFinancier({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(settingsTexts)
  const { fields } = useFields(financierForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={financierForm}
      crumbs={[{ href: d.back, label: t.settings }]}
      actionData={actionData}
    >
      {fields('name', 'kind')}
    </EditPage>
  )
}
