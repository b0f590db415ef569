import type { Reading } from '../../../access/panel.tsx'
import { levelsAreOpen } from '../../../competences/queries/ground.ts'
import { matrixRows } from '../../../competences/queries/matrix.ts'
import { maySeeWhoAt } from '../../../plans/policy.ts'
import { chosenAt } from '../../../plans/queries/chosen.ts'
import type { PlanLine } from '../../../plans/queries/plan.ts'
import { planProgressTexts } from '../../messages/plan-progress.ts'
import { factKey, planFacts } from '../../queries/plan-progress.ts'
import { countsOf, PLAN_STATES, planStateOf } from '../../rules/plan-progress.ts'

type Company = { id: number; partner_id: number | null }

/**
 * How far those have come whom each line of a plan is for and who work there, in words, by line. Null where names are not shown to this
 * visitor: a count of few tells of one.
 */
export async function planSumsShown(
  visit: Reading,
  company: Company,
  lines: readonly PlanLine[],
): Promise<Record<number, string> | null> {
  const { db, visitor, ground, say } = visit
  if (!maySeeWhoAt(visitor, company) || !(await levelsAreOpen(db, visitor, company.id))) return null
  if (lines.every(line => line.chosen === 0)) return null
  const t = say(planProgressTexts)
  const on = { company_id: company.id, today: ground.clock.today() }
  const rows = new Map((await matrixRows(db, visitor, on)).map(row => [row.who, row]))
  const chosen = Map.groupBy(await chosenAt(db, visitor, company.id), one => one.line_id)
  const facts = await planFacts(db, visitor, on)
  const stateOf = (line: PlanLine, who: string, standing: ReadonlyMap<number, { level: number | null }>) =>
    planStateOf(
      { level: standing.get(line.competence_id ?? 0)?.level ?? null, level_to: line.level_to },
      who.startsWith('p') ? facts.get(factKey(line.id, Number(who.slice(1)))) : undefined,
    )
  return Object.fromEntries(
    lines.map(line => {
      const here = (chosen.get(line.id) ?? []).flatMap(({ who }) => rows.get(who) ?? [])
      const counts = countsOf(here.map(row => stateOf(line, row.who, row.standing)))
      const said = PLAN_STATES.flatMap(state => {
        const count = counts.get(state)!
        return count > 0 ? [t[`sum_${state}`](count)] : []
      })
      return [line.id, said.join(', ')]
    }),
  )
}
