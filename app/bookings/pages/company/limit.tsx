import { numberIn } from '../../../access/answers.ts'
import { editing } from '../../../access/edited.ts'
import { formAction } from '../../../access/form-action.ts'
import { page } from '../../../access/web.ts'
import { useFields } from '../../../ui/described-fields.tsx'
import { EditPage } from '../../../ui/edit-page.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { setAwayLimit } from '../../commands/set-limit.ts'
import { bookingErrors } from '../../messages/errors.ts'
import { bookingTexts } from '../../messages.ts'
import { mayBookForSome } from '../../policy.ts'
import { awayLimitOf } from '../../queries/people-to-book.ts'
import { limitForm } from '../../rules/forms.ts'
import { bookedCompanyAt, bookingFrame } from './frame.ts'

/** How many of one team or shift the company wants to be without at most. */
export const loader = page(mayBookForSome, async visit => {
  const company = await bookedCompanyAt(visit)
  const t = visit.say(bookingTexts)
  const limit = await awayLimitOf(visit.db, visit.visitor, company.id)
  const kept = limit && {
    of: ['company', company.id, 'away'] as const,
    version: limit.version,
    typed: { most: String(limit.most) },
  }
  return { ...bookingFrame(visit, company, t.limit_title), ...editing(visit, limitForm, kept) }
})

export const action = formAction(mayBookForSome, {
  reads: limitForm,
  says: bookingErrors,
  does: (tx, { most }, { visitor, params, version }) =>
    setAwayLimit(tx, visitor, { company_id: numberIn(params.id), most, version }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'bokning'),
})

export default function Limit({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(bookingTexts)
  const { field } = useFields(limitForm, loaderData, actionData)
  return (
    <EditPage {...loaderData} of={limitForm} save={t.save_limit} actionData={actionData}>
      {field('most')}
    </EditPage>
  )
}
