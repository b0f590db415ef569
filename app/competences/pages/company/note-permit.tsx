import { newOnce, numberIn } from '../../../access/answers.ts'
import { formAction } from '../../../access/form-action.ts'
import { page } from '../../../access/web.ts'
import { useFields } from '../../../ui/described-fields.tsx'
import { chosenId } from '../../../ui/described-list.ts'
import { EditPage } from '../../../ui/edit-page.tsx'
import { Empty } from '../../../ui/empty.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { notePermits } from '../../commands/note-permits.ts'
import { permitTexts } from '../../messages/permits.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { matrixRows } from '../../queries/matrix.ts'
import { permitKinds } from '../../queries/permits.ts'
import { permitForm } from '../../rules/permit-forms.ts'
import { openCompanyAt, ratingFrame } from './rating-page.ts'

/** A permit for one or several: who and which may stand in the address, as when one is renewed. */
export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, ground, say, url, at } = visit
  const t = say(permitTexts)
  const company = await openCompanyAt(visit)
  const rows = await matrixRows(db, visitor, { company_id: company.id, today: ground.clock.today() })
  const kinds = await permitKinds(db, visitor)
  const frame = ratingFrame(visit, company, t.new_one)
  const back = at('foretag', company.id, 'kompetenser', 'bevis')
  const who = url.searchParams.get('vem') ?? ''
  return {
    ...frame,
    once: newOnce(),
    back,
    crumbs: [...frame.crumbs, { href: back, label: t.title }],
    has_kinds: kinds.length > 0,
    saved: {
      competence_id: String(chosenId(url.searchParams.get('bevis') ?? '') ?? ''),
      people: rows.some(row => row.who === who) ? who : '',
    },
    choices: {
      permits: kinds.map(one => ({ value: String(one.id), label: one.name })),
      people: rows.map(row => ({
        value: row.who,
        label: row.name,
        note: [row.title, row.team, row.shift].filter(Boolean).join(', '),
      })),
    },
  }
})

export const action = formAction(mayReadNamedLevels, {
  reads: permitForm,
  says: permitTexts,
  does: (tx, form, { visitor, params }) =>
    notePermits(tx, visitor, { company_id: numberIn(params.id), form }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'kompetenser', 'bevis'),
})

export default function NotePermit({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(permitTexts)
  const { fields } = useFields(permitForm, d, actionData)
  if (!d.has_kinds) return <Empty title={t.none}>{t.no_kinds}</Empty>
  return (
    <EditPage {...d} of={permitForm} lede={t.new_lede} save={t.save_new} actionData={actionData}>
      {fields('competence_id', 'from_on', 'until_on', 'evidence', 'people')}
    </EditPage>
  )
}
