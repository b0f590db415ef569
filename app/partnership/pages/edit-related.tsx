import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
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

export const action = formAction(mayEditRelated, {
  reads: relatedForm,
  says: relatedTexts,
  does: (tx, form, { visitor, params }) =>
    saveRelated(tx, visitor, { id: params.related ? numberIn(params.related) : null, form }),
  leadsTo: ({ at }) => at('narliggande'),
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
