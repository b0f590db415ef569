import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { capital } from '../../foundation/text.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown, spokenAmong, ticking } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addPartner, changePartner } from '../commands/partners.ts'
import { settingsTexts } from '../messages/settings.ts'
import { programmeErrors } from '../messages.ts'
import { mayEditSettings } from '../policy.ts'
import { partnerRoutesOf, partnersOf } from '../queries.ts'
import { PARTNER_KINDS } from '../rules/design.ts'
import { partnerForm } from '../rules/forms.ts'
import { lastSaved } from './last-saved.ts'

const NEW = 'ny'

export const loader = page(mayEditSettings, async ({ db, visitor, params, say, at, format }) => {
  const t = say(settingsTexts)
  const isNew = params.partner === NEW
  const id = isNew ? 0 : numberIn(params.partner)
  const partner = isNew ? null : found((await partnersOf(db, visitor.programme!)).find(one => one.id === id))
  const routes = (await partnerRoutesOf(db, visitor.programme!)).filter(route => route.partner_id === id)
  return {
    title: partner ? t.change_partner(partner.name) : t.add_partner,
    save: partner ? t.save : t.add_partner,
    once: newOnce(),
    back: at('installningar'),
    version: partner?.version ?? 0,
    saved: {
      name: partner?.name ?? '',
      kind: partner?.kind ?? 'partner',
      counties: partner?.counties.join(', ') ?? '',
      municipalities: routes.map(route => route.name).join(', '),
      sends_officers: partner?.sends_officers ? 'yes' : '',
    },
    last: lastSaved(isNew ? undefined : await lastWriteTo(db, visitor, 'partner', id), t, format),
  }
})

export const action = formAction(mayEditSettings, {
  reads: partnerForm,
  says: programmeErrors,
  does: (tx, { version, ...partner }, { visitor, params }) =>
    params.partner === NEW
      ? addPartner(tx, visitor.programme!, partner)
      : changePartner(tx, visitor.programme!, { id: numberIn(params.partner), version, ...partner }),
  leadsTo: ({ at }) => at('installningar'),
})

export default function EditPartner({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(settingsTexts)
  const field = filling(loaderData.saved, actionData)
  const kinds = PARTNER_KINDS.map(value => ({ value, label: capital(t[`kind_${value}`]) }))
  return (
    <EditPage
      {...loaderData}
      crumbs={[{ href: loaderData.back, label: t.settings }]}
      compared={[
        { name: 'name', label: t.name },
        { name: 'kind', label: t.role, read: spokenAmong(kinds) },
        { name: 'counties', label: t.counties },
        { name: 'municipalities', label: t.municipalities },
        { name: 'sends_officers', label: t.sends_officers, read: value => (value ? t.yes : t.no) },
      ]}
      actionData={actionData}
    >
      <Field label={t.name} {...field('name')} />
      <Field type="select" label={t.role} options={kinds} {...field('kind')} />
      <Field label={t.counties} hint={t.counties_hint} optional {...field('counties')} />
      <Field label={t.municipalities} hint={t.municipalities_hint} optional {...field('municipalities')} />
      <Field
        type="checkbox"
        label={t.sends_officers}
        hint={t.sends_officers_hint}
        {...ticking(loaderData.saved, actionData)('sends_officers')}
      />
    </EditPage>
  )
}
