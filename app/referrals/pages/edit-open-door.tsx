import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { mayEditSettings } from '../../programmes/policy.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown, ticking } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { saveOpenDoor } from '../commands/open-door.ts'
import { openDoorTexts } from '../messages/open-door.ts'
import { openDoorOf } from '../queries/open-door.ts'
import { openDoorForm } from '../rules/open-door.ts'

export const loader = page(mayEditSettings, async ({ db, visitor, say, at }) => {
  const t = say(openDoorTexts)
  const door = await openDoorOf(db, visitor.programme!)
  return {
    title: t.edit,
    once: newOnce(),
    back: at('installningar'),
    see: at('oppet'),
    version: door.version,
    saved: { is_open: door.is_open ? 'yes' : '', offer_sv: door.offer_sv, offer_en: door.offer_en },
    last: { who: t.somebody, when: t.recently },
  }
})

export const action = formAction(mayEditSettings, {
  reads: openDoorForm,
  says: openDoorTexts,
  does: (tx, form, { visitor }) => saveOpenDoor(tx, visitor, form),
  leadsTo: ({ at }) => at('oppet'),
})

export default function EditOpenDoor({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(openDoorTexts)
  const of = filling(d.saved, actionData)
  return (
    <EditPage
      {...d}
      lede={
        <>
          {t.edit_lede} <a href={d.see}>{t.see}</a>
        </>
      }
      crumbs={[{ href: d.back, label: t.settings }]}
      compared={[
        { name: 'is_open', label: t.is_open, read: value => (value ? t.yes : t.no) },
        { name: 'offer_sv', label: t.offer_sv },
        { name: 'offer_en', label: t.offer_en },
      ]}
      save={t.save}
      actionData={actionData}
    >
      <Field
        type="checkbox"
        label={t.is_open}
        hint={t.is_open_hint}
        {...ticking(d.saved, actionData)('is_open')}
      />
      <Field type="textarea" rows={8} label={t.offer_sv} hint={t.offer_hint} optional {...of('offer_sv')} />
      <Field type="textarea" rows={8} label={t.offer_en} hint={t.offer_hint} optional {...of('offer_en')} />
    </EditPage>
  )
}
