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
import { addPartner, changePartner } from '../commands/partners.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { partnerRoutesOf, partnersOf } from '../queries.ts'
import { partnerForm } from '../rules/forms.ts'

const NEW = 'ny'

async function partnerAt({ db, visitor, params }: Visit & { db: Db }) {
  if (params.partner === NEW) return { partner: null, kept: null }
  const id = numberIn(params.partner)
  const partner = found((await partnersOf(db, visitor.programme!)).find(one => one.id === id))
  const routes = (await partnerRoutesOf(db, visitor.programme!)).filter(route => route.partner_id === id)
  const municipalities = routes.map(route => route.name)
  const kept: Kept = {
    of: ['partner', id],
    version: partner.version,
    typed: typedOf(partnerForm, { ...partner, municipalities }),
  }
  return { partner, kept }
}

export const loader = page(mayEditSettings, async visit => {
  const t = visit.say(settingsTexts)
  const { partner, kept } = await partnerAt(visit)
  return {
    ...editing(visit, partnerForm, kept, { kind: 'partner' }),
    title: partner ? t.change_partner(partner.name) : t.add_partner,
    save: partner ? t.save : t.add_partner,
    back: visit.at('installningar'),
  }
})

export const action = formAction(mayEditSettings, {
  reads: partnerForm,
  says: programmeErrors,
  saved: async visit => (await partnerAt(visit)).kept,
  does: (tx, partner, { visitor, params, version }) =>
    params.partner === NEW
      ? addPartner(tx, visitor.programme!, partner)
      : changePartner(tx, visitor.programme!, { id: numberIn(params.partner), version, ...partner }),
  leadsTo: ({ at }) => at('installningar'),
})

export default function EditPartner({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(settingsTexts)
  const { fields } = useFields(partnerForm, d, actionData)
  return (
    <EditPage {...d} of={partnerForm} crumbs={[{ href: d.back, label: t.settings }]} actionData={actionData}>
      {fields('name', 'kind', 'counties', 'municipalities', 'sends_officers')}
    </EditPage>
  )
}
