import type { Reading } from '../../access/panel.tsx'
import type { CompanyFacts } from '../../companies/queries.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { formatIn } from '../../foundation/format.ts'
import type { Language } from '../../foundation/text.ts'
import { spoken } from '../../foundation/text.ts'
import { focusGroupsOf } from '../../programmes/queries.ts'
import { planPaperTexts } from '../messages/paper.ts'
import { mayEditPlans, maySeeWhoAt } from '../policy.ts'
import { candidatesAt } from '../queries/candidates.ts'
import { chosenAt, chosenCount } from '../queries/chosen.ts'
import { gapsAt } from '../queries/needs.ts'
import { linesOf, planOf } from '../queries/plan.ts'
import { sumsOf } from '../rules/line.ts'
import { type FoundShown, foundShown } from './found-shown.ts'

/** A plan as it leaves the house, in one language: with names only for who may see them, where levels are open. */
export async function paperOf(visit: Reading, company: CompanyFacts, language: Language) {
  const { db, visitor, ground } = visit
  const t = spoken(planPaperTexts, language)
  const format = formatIn(language)
  const on = { company_id: company.id, today: ground.clock.today() }
  const counts = mayEditPlans(visitor)
  const plan = await planOf(db, visitor, company.id)
  const lines = await linesOf(db, visitor, on)
  const names = await namesByLine(visit, company, on)
  const gaps = await gapsAt(db, { programme_id: visitor.programme!, company_id: company.id })
  const found = await foundShown({ ...visit, format, say: of => spoken(of, language) }, company, gaps)
  const groups = await focusGroupsOf(db, visitor.programme!)
  const reach = (code: 'a' | 'b') => {
    const group = groups.find(one => one.code === code)
    return group ? t.reach(group.name) : t[`reach_${code}`]
  }
  const sums = sumsOf(lines, counts ? await chosenCount(db, visitor, on) : 0)
  return {
    t,
    format,
    language,
    today: on.today,
    verdict: counts ? t.verdict(sums) : t.verdict_lines(sums.lines, sums.without_day),
    ready: plan.ready_on ? t.ready_since(format.day(plan.ready_on)) : t.not_ready,
    reach_a: reach('a'),
    reach_b: reach('b'),
    counts,
    shows_names: names !== null,
    shows_found: found.size > 0,
    lines: lines.map(line => ({
      ...line,
      names: names?.get(line.id)?.join(', ') ?? '',
      found: foundSaid(found.get(line.id)),
    })),
  }
}
export type Paper = Awaited<ReturnType<typeof paperOf>>

/** "Gapet är stängt. Uppföljningen 3 maj 2027."; nothing where no follow-up has looked at it. */
const foundSaid = (found: FoundShown | undefined) => (found ? `${found.said}. ${found.on}.` : '')

async function namesByLine(visit: Reading, company: CompanyFacts, on: { company_id: number; today: string }) {
  const { db, visitor } = visit
  if (!maySeeWhoAt(visitor, company) || !(await levelsAreOpen(db, visitor, company.id))) return null
  const people = new Map(
    (await candidatesAt(db, visitor, { ...on, competence_id: null })).map(one => [one.who, one.name]),
  )
  const names = new Map<number, string[]>()
  for (const { line_id, who } of await chosenAt(db, visitor, company.id)) {
    const name = people.get(who)
    if (name) names.set(line_id, [...(names.get(line_id) ?? []), name])
  }
  return names
}
