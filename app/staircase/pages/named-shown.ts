import { newOnce } from '../../access/answers.ts'
import type { Reading } from '../../access/panel.tsx'
import type { CompanyFacts } from '../../companies/queries.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { readList } from '../../ui/list-url.ts'
import { namedTexts } from '../messages/named.ts'
import { mayReadNamedStepsAt } from '../policy.ts'
import { type StandsHere, standingAt } from '../queries/named.ts'
import { proposalsAmong } from '../queries/proposals.ts'
import { type StepNow, stepsNow } from '../queries/steps.ts'
import { moveKey } from '../rules/move-form.ts'

/** People on a page of who stands where. */
export const PER_PAGE = 25

/** Who stands where at a company by name, and who seems to stand elsewhere; null where names are not shown to this visitor. */
export async function namedShown(visit: Reading, company: CompanyFacts) {
  const { db, visitor, ground, url, say, format, at } = visit
  if (!mayReadNamedStepsAt(visitor, company) || !(await levelsAreOpen(db, visitor, company.id))) return null
  const t = say(namedTexts)
  const today = ground.clock.today()
  const steps = await stepsNow(db, visitor.programme!, today)
  const here = await standingAt(db, visitor, { company_id: company.id, today })
  const list = readList(url.searchParams, { sorts: [] })
  return {
    once: newOnce(),
    list,
    total: here.length,
    people: here.slice((list.page - 1) * PER_PAGE, list.page * PER_PAGE).map(one => ({
      id: one.person_id,
      name: one.name,
      href: at('personer', one.person_id),
      role: one.title,
      ...standsShown(one, steps, t),
      since: one.from_on && format.day(one.from_on),
      move: at('foretag', company.id, 'trappan', one.person_id),
    })),
    proposals: proposalsAmong(steps, here).map(({ person_id, name, step, because }) => ({
      value: moveKey({ person_id, step_id: step.step_id }),
      label: t.proposal(name, `${step.number}. ${step.name}`),
      note: t.why(step.usual_level!, because.map(one => one.competence).join(', ')),
    })),
  }
}

type Said = { placed_by_role: string; step_gone: string; no_step: string }

/** The step, and what is to be said of how someone stands there. */
export function standsShown(
  { step_id, role_step_id }: Pick<StandsHere, 'step_id' | 'role_step_id'>,
  steps: readonly StepNow[],
  t: Said,
) {
  const step = steps.find(one => one.step_id === (step_id ?? role_step_id))
  const name = step && `${step.number}. ${step.name}`
  if (step_id === null) return { step: name ?? t.no_step, mark: name ? t.placed_by_role : null }
  return { step: name ?? '–', mark: name ? null : t.step_gone }
}
