import { numberIn } from '../../../access/answers.ts'
import { page } from '../../../access/web.ts'
import { planProgressTexts } from '../../../attendance/messages/plan-progress.ts'
import { progressShown } from '../../../attendance/pages/company/plan-progress.ts'
import { LinePage, lineRead } from '../../../plans/pages/line.tsx'
import { mayReadPlans } from '../../../plans/policy.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'

/** One measure of a plan, and how far those have come whom it is for. */
export const loader = page(mayReadPlans, async visit => {
  const { line, shown } = await lineRead(visit)
  return {
    ...shown,
    progress: await progressShown(visit, numberIn(visit.params.id), line, shown.who?.people ?? []),
  }
})

export default function PlanLine({ loaderData: { progress, ...d } }: Shown<typeof loader>) {
  const t = useTexts(planProgressTexts)
  const of = (who: string) => {
    const one = progress[who]
    if (!one) return null
    const tag = <Tag tone={one.tone}>{one.said}</Tag>
    return one.href ? <a href={one.href}>{tag}</a> : tag
  }
  return <LinePage {...d} beside={{ label: t.progress, of, below: t.how }} />
}
