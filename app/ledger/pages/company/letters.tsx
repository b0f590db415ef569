import { numberIn, refusedAs, seeOther } from '../../../access/answers.ts'
import { roleTexts } from '../../../access/role-messages.ts'
import { action as act, page } from '../../../access/web.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { resendLetter, trustAddress } from '../../../letters/commands/resend-letter.ts'
import { sentTexts } from '../../../letters/messages/sent.ts'
import { mayReadLetters, mayResendLetter, maySeeReader } from '../../../letters/policy.ts'
import { lettersAbout } from '../../../letters/queries/sent.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { companyPageTexts } from '../../messages/company.ts'
import { CompanyTop } from './company-top.tsx'
import { companyHead } from './head.ts'
import { LetterTable, letterShown } from './letter-table.tsx'

export const loader = page(mayReadLetters, async visit => {
  const { db, visitor, ground, say, format } = visit
  const { company, head } = await companyHead(visit, 'letters')
  const letters = await lettersAbout(db, visitor, company.id)
  const spoken = { t: say(sentTexts), functions: say(companyPageTexts), roles: say(roleTexts), format }
  return {
    title: company.name,
    head,
    letters: letters.map(letter =>
      letterShown(letter, {
        ...spoken,
        now: ground.clock.now(),
        may_see_reader: maySeeReader(visitor),
        may_resend: mayResendLetter(visitor, company),
      }),
    ),
  }
})

export const action = act(mayReadLetters, async ({ ground, visitor, form, params, say, at }) => {
  const asked = { company_id: numberIn(params.id), letter_id: numberIn(String(form.get('letter') ?? '')) }
  const outcome = await transact(ground, visitor, tx =>
    form.get('intent') === 'trust'
      ? trustAddress(tx, visitor, asked)
      : resendLetter(tx, visitor, ground, asked),
  )
  return isRefusal(outcome)
    ? refusedAs(form, outcome, say(sentTexts))
    : seeOther(at('foretag', asked.company_id, 'brev'))
})

export default function CompanyLetters({ loaderData, actionData }: Shown<typeof loader>) {
  return (
    <>
      <CompanyTop head={loaderData.head} />
      <ErrorSummary title={actionData?.errors.form} />
      <LetterTable letters={loaderData.letters} />
    </>
  )
}
