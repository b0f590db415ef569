import { numberIn } from '../../../access/answers.ts'
import { page } from '../../../access/web.ts'
import { planProgressTexts } from '../../../attendance/messages/plan-progress.ts'
import { progressShown } from '../../../attendance/pages/company/plan-progress.ts'
import { bookingTexts } from '../../../bookings/messages.ts'
import { mayBookForSome } from '../../../bookings/policy.ts'
import { LinePage, lineRead } from '../../../plans/pages/line.tsx'
import { mayReadPlans } from '../../../plans/policy.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'

/** One measure of a plan, and how far those have come whom it is for. */
export const loader = page(mayReadPlans, async visit => {
  const { line, shown } = await lineRead(visit)
  return {
    ...shown,
    book:
      mayBookForSome(visit.visitor) && shown.edit
        ? `${visit.at('foretag', numberIn(visit.params.id), 'bokning')}?rad=${line.id}`
        : null,
    progress: await progressShown(visit, numberIn(visit.params.id), line, shown.who?.people ?? []),
  }
})

export default function PlanLine({ loaderData: { progress, book, ...d } }: Shown<typeof loader>) {
  const t = useTexts(planProgressTexts)
  const { to_seats } = useTexts(bookingTexts)
  const of = (who: string) => {
    const one = progress[who]
    if (!one) return null
    const tag = <Tag tone={one.tone}>{one.said}</Tag>
    return one.href ? <a href={one.href}>{tag}</a> : tag
  }
  return (
    <LinePage
      {...d}
      beside={{ label: t.progress, of, below: t.how }}
      next={book && <ButtonLink href={book}>{to_seats}</ButtonLink>}
    />
  )
}
