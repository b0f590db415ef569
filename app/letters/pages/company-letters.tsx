import { numberIn, refusedAs, seeOther } from '../../access/answers.ts'
import { roleTexts } from '../../access/role-messages.ts'
import type { Tab } from '../../access/tabs.ts'
import { action as act, page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { contactPanelTexts } from '../../people/messages/contact-panel.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { resendLetter, trustAddress } from '../commands/resend-letter.ts'
import { sentTexts } from '../messages/sent.ts'
import { mayReadLetters, mayResendLetter, maySeeReader } from '../policy.ts'
import { lettersAbout } from '../queries/sent.ts'
import { LetterTable, letterShown } from './letter-table.tsx'

export const lettersTab: Tab<CompanyFacts> = {
  path: 'brev',
  may: mayReadLetters,
  label: ({ say }) => say(sentTexts).tab,
}

export const loader = page(mayReadLetters, async visit => {
  const { db, visitor, ground, say, format } = visit
  const company = await companyAt(visit)
  const letters = await lettersAbout(db, visitor, company.id)
  const spoken = { t: say(sentTexts), functions: say(contactPanelTexts), roles: say(roleTexts), format }
  return {
    title: company.name,
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
      <ErrorSummary title={actionData?.errors.form} />
      <LetterTable letters={loaderData.letters} />
    </>
  )
}
