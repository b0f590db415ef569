import { forbidden } from '../../../access/answers.ts'
import type { Reading } from '../../../access/panel.tsx'
import { companyTexts } from '../../../companies/messages.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import { bookingTexts } from '../../messages.ts'
import { mayBookFor } from '../../policy.ts'

/** The company whose people are booked; 403 for who may not do it there. */
export async function bookedCompanyAt(visit: Reading) {
  const company = await companyAt(visit)
  return mayBookFor(visit.visitor, company) ? company : forbidden()
}

/** What the pages below a company's seats say around what they show. */
export const bookingFrame = ({ say, at }: Reading, company: { id: number; name: string }, title: string) => ({
  title,
  back: at('foretag', company.id, 'bokning'),
  crumbs: [
    { href: at('foretag'), label: say(companyTexts).companies },
    { href: at('foretag', company.id), label: company.name },
    { href: at('foretag', company.id, 'bokning'), label: say(bookingTexts).seats_title },
  ],
})
