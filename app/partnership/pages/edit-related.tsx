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
import { saveRelated } from '../commands/related.ts'
import { relatedTexts } from '../messages/related.ts'
import { mayEditRelated } from '../policy/related.ts'
import { oneRelatedOf } from '../queries/related.ts'
import { relatedForm } from '../rules/related.ts'

async function relatedAt({ db, visitor, params }: Visit & { db: Db }) {
  if (!params.related) return { related: null, kept: null }
  const related = found(await oneRelatedOf(db, visitor, numberIn(params.related)))
  const kept: Kept = {
    of: ['related_programme', related.id],
    version: related.version,
    typed: typedOf(relatedForm, { ...related, is_closed: related.closed_at !== null }),
  }
  return { related, kept }
}

export const loader = page(mayEditRelated, async visit => {
  const t = visit.say(relatedTexts)
  const { related, kept } = await relatedAt(visit)
  return {
    ...editing(visit, relatedForm, kept),
    title: related ? t.change_which(related.name) : t.add,
    back: visit.at('narliggande'),
  }
})

export const action = formAction(mayEditRelated, {
  reads: relatedForm,
  says: relatedTexts,
  saved: async visit => (await relatedAt(visit)).kept,
  does: (tx, form, { visitor, params, version }) =>
    saveRelated(tx, visitor, {
      id: params.related ? numberIn(params.related) : null,
      form: { ...form, version },
    }),
  leadsTo: ({ at }) => at('narliggande'),
})

export default function EditRelated({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(relatedTexts)
  const { fields } = useFields(relatedForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={relatedForm}
      crumbs={[{ href: d.back, label: t.related }]}
      save={t.save}
      actionData={actionData}
    >
      {fields('name', 'organiser', 'address', 'about', 'is_closed')}
    </EditPage>
  )
}
