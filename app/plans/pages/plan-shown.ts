import type { Reading } from '../../access/panel.tsx'
import type { CompanyFacts } from '../../companies/queries.ts'
import { planTexts } from '../messages/plan.ts'
import { mayEditPlanAt, mayEditPlans } from '../policy.ts'
import { chosenCount } from '../queries/chosen.ts'
import { gapsAt, needsOf } from '../queries/needs.ts'
import { linesOf, planOf } from '../queries/plan.ts'
import { sumsOf } from '../rules/line.ts'
import { foundShown } from './found-shown.ts'
import { lineShown } from './line-shown.ts'

/** A company's plan as its tab shows it. Who counts people sees how many are chosen; the officer sees how many each line is meant for. */
export async function planShown(visit: Reading, company: CompanyFacts) {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(planTexts)
  const on = { company_id: company.id, today: ground.clock.today() }
  const counts = mayEditPlans(visitor)
  const may_edit = mayEditPlanAt(visitor, company)
  const plan = await planOf(db, visitor, company.id)
  const lines = await linesOf(db, visitor, on)
  const sums = sumsOf(lines, counts ? await chosenCount(db, visitor, on) : 0)
  const gaps = await gapsAt(db, { programme_id: visitor.programme!, company_id: company.id })
  const waiting = may_edit ? needsOf(gaps).filter(need => need.line_id === null).length : 0
  const found = await foundShown(visit, company, gaps)
  const path = at('foretag', company.id, 'plan')
  return {
    verdict: counts ? t.verdict(sums) : t.verdict_lines(sums.lines, sums.without_day),
    is_empty: lines.length === 0,
    may_edit,
    path,
    version: plan.version,
    is_ready: plan.ready_on !== null,
    ready: plan.ready_on && t.ready_since(format.day(plan.ready_on)),
    waiting: waiting > 0 ? t.needs_waiting(waiting) : null,
    kept: lines,
    lines: lines.map((line, at) => ({
      ...lineShown(visit, line, { counts }),
      found: found.get(line.id) ?? null,
      href: `${path}/rad/${line.id}`,
      is_first: at === 0,
      is_last: at === lines.length - 1,
    })),
  }
}
export type PlanShown = Awaited<ReturnType<typeof planShown>>
