import {
  action as act,
  found,
  isInvalid,
  newOnce,
  numberIn,
  onceIn,
  page,
  refusedAs,
  seeOther,
  valueIn,
} from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown, ticking } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { saveRelated } from '../commands/related.ts'
import { relatedTexts } from '../messages/related.ts'
import { mayEditRelated } from '../policy/related.ts'
import { oneRelatedOf } from '../queries/related.ts'
import { relatedForm } from '../rules/related.ts'

export const loader = page(mayEditRelated, async ({ db, visitor, params, say, at }) => {
  const t = say(relatedTexts)
  const related = params.related ? found(await oneRelatedOf(db, visitor, numberIn(params.related))) : null
  return {
    title: related ? t.change_which(related.name) : t.add,
    once: newOnce(),
    back: at('narliggande'),
    version: related?.version ?? 0,
    saved: {
      name: related?.name ?? '',
      organiser: related?.organiser ?? '',
      address: related?.address ?? '',
      about: related?.about ?? '',
      is_closed: related?.closed_at ? 'yes' : '',
    },
    last: { who: t.somebody, when: t.recently },
  }
})

export const action = act(mayEditRelated, async ({ ground, visitor, form, params, say, at }) => {
  const t = say(relatedTexts)
  const value = valueIn(relatedForm, form, t)
  if (isInvalid(value)) return value
  const id = params.related ? numberIn(params.related) : null
  const outcome = await transact(ground, visitor, tx =>
    once(tx, onceIn(form), () => saveRelated(tx, visitor, { id, form: value })),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, t) : seeOther(at('narliggande'))
})

export default function EditRelated({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(relatedTexts)
  const of = filling(d.saved, actionData)
  return (
    <EditPage
      {...d}
      crumbs={[{ href: d.back, label: t.related }]}
      compared={[
        { name: 'name', label: t.name },
        { name: 'organiser', label: t.organiser },
        { name: 'address', label: t.address },
        { name: 'about', label: t.about },
        { name: 'is_closed', label: t.is_closed, read: value => (value ? t.yes : t.no) },
      ]}
      save={t.save}
      actionData={actionData}
    >
      <Field label={t.name} {...of('name')} />
      <Field label={t.organiser} optional {...of('organiser')} />
      <Field type="url" label={t.address} hint={t.address_hint} optional {...of('address')} />
      <Field type="textarea" rows={3} label={t.about} optional {...of('about')} />
      <Field type="checkbox" label={t.is_closed} {...ticking(d.saved, actionData)('is_closed')} />
    </EditPage>
  )
}
