import { forbidden, found, newOnce, numberIn } from '../../access/answers.ts'
import type { Reading } from '../../access/panel.tsx'
import { companyTexts } from '../../companies/messages.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import { planTexts } from '../messages/plan.ts'
import { mayEditPlanAt } from '../policy.ts'
import { linesOf } from '../queries/plan.ts'

/** The company of a form about its plan; 403 for who may not change it there. */
export async function plannedCompanyAt(visit: Reading) {
  const company = await companyAt(visit)
  return mayEditPlanAt(visit.visitor, company) ? company : forbidden()
}

/** The line that the address names, with its number in the plan, or 404. */
export async function lineAt(visit: Reading, company_id: number) {
  const { db, visitor, ground, params } = visit
  const lines = await linesOf(db, visitor, { company_id, today: ground.clock.today() })
  return found(lines.find(line => line.id === numberIn(params.line)))
}

/** What the pages below a plan say around what they show. */
export const planFrame = ({ say, at }: Reading, company: { id: number; name: string }, title: string) => ({
  title,
  once: newOnce(),
  back: at('foretag', company.id, 'plan'),
  crumbs: [
    { href: at('foretag'), label: say(companyTexts).companies },
    { href: at('foretag', company.id), label: company.name },
    { href: at('foretag', company.id, 'plan'), label: say(planTexts).tab },
  ],
})
