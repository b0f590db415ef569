import { numberIn, refusedAs, seeOther } from '../../access/answers.ts'
import { mayManageUsers } from '../../access/policy.ts'
import { roleTexts } from '../../access/role-messages.ts'
import { action as act, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { contactPanelTexts } from '../../people/messages/contact-panel.ts'
import { mayReadPeople } from '../../people/policy.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { dealWithLetter, resendLetter, trustAddress } from '../commands/resend-letter.ts'
import { notArrivedTexts } from '../messages/not-arrived.ts'
import { sentTexts } from '../messages/sent.ts'
import { mayResendLetter, maySeeReader, maySeeToLetters } from '../policy.ts'
import { invitationsNotArrived } from '../queries/invitations-not-arrived.ts'
import { lettersNotArrived } from '../queries/sent.ts'
import { type Remedy, remedyFor } from '../rules/letter-state.ts'
import { invitationShown } from './invitation-shown.ts'
import { letterShown } from './letter-table.tsx'
import { NotArrivedTable } from './not-arrived-table.tsx'

/** What is said of a letter that is no letter of an SMS. */
const isOtherForSms = (remedy: Remedy) => remedy === 'mend_address' || remedy === 'call'

export const loader = page(maySeeToLetters, async visit => {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(notArrivedTexts)
  const now = ground.clock.now()
  const spoken = { t: say(sentTexts), functions: say(contactPanelTexts), roles: say(roleTexts), format, now }
  const letters = await lettersNotArrived(db, ground.clock, visitor)
  const invitations = mayManageUsers(visitor) ? await invitationsNotArrived(db, ground.clock, visitor) : []
  return {
    title: t.title,
    letters: [
      ...invitations.map(one => invitationShown(one, visit)),
      ...letters.map(letter => {
        const remedy = remedyFor(letter, now)
        const may_resend = mayResendLetter(visitor, letter)
        const isSms = letter.state?.channel === 'sms'
        const mends = letter.contact_id !== null && (remedy === 'enter_address' || remedy === 'mend_address')
        return {
          key: `letter ${letter.id}`,
          ...letterShown(letter, { ...spoken, may_see_reader: maySeeReader(visitor), may_resend }),
          company: letter.company,
          company_href: letter.company_id === null ? null : at('foretag', letter.company_id, 'brev'),
          remedy: isSms && isOtherForSms(remedy) ? t[`sms_${remedy}`] : t[`remedy_${remedy}`],
          way:
            letter.person_id !== null && mayReadPeople(visitor)
              ? { href: at('personer', letter.person_id), label: t.to_person }
              : mends && letter.company_id !== null
                ? { href: at('foretag', letter.company_id, 'kontakter'), label: t.to_contacts }
                : null,
          may_deal: may_resend && remedy !== 'wait',
        }
      }),
    ],
  }
})

export const action = act(maySeeToLetters, async ({ ground, visitor, form, say, at }) => {
  const asked = { letter_id: numberIn(String(form.get('letter') ?? '')) }
  const intent = form.get('intent')
  const outcome = await transact(ground, visitor, tx =>
    intent === 'dealt'
      ? dealWithLetter(tx, visitor, asked)
      : intent === 'trust'
        ? trustAddress(tx, visitor, asked)
        : resendLetter(tx, visitor, ground, asked),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, say(sentTexts)) : seeOther(at('brev'))
})

export default function NotArrived({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(notArrivedTexts)
  return (
    <>
      <PageHead title={d.title} lede={d.letters.length > 0 ? t.lede : undefined} />
      <ErrorSummary title={actionData?.errors.form} />
      <NotArrivedTable letters={d.letters} />
    </>
  )
}
