import { page } from '../../../access/web.ts'
import { planProgressTexts } from '../../../attendance/messages/plan-progress.ts'
import { planSumsShown } from '../../../attendance/pages/company/plan-sums.ts'
import { CompanyPlan, OthersPlan, planRead } from '../../../plans/pages/company-plan.tsx'
import { mayReadPlans } from '../../../plans/policy.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'

export { action } from '../../../plans/pages/company-plan.tsx'

/** A company's plan, and how far those have come whom its measures are for. */
export const loader = page(mayReadPlans, async visit => {
  const { company, plan } = await planRead(visit)
  if (!plan) return { title: company.name, plan: null }
  return {
    title: company.name,
    plan: plan.shown,
    sums: await planSumsShown(visit, company, plan.lines),
  }
})

export default function Plan({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(planProgressTexts)
  if (!d.plan) return <OthersPlan />
  const { sums } = d
  const beside = sums && { label: t.progress, of: (line: number) => sums[line] || null, below: t.how }
  return <CompanyPlan {...d.plan} errors={actionData?.errors} beside={beside} />
}
