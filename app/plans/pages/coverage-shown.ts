import type { Reading } from '../../access/panel.tsx'
import type { CompanyFacts } from '../../companies/queries.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { focusGroupsOf } from '../../programmes/queries.ts'
import { planPeopleTexts } from '../messages/people.ts'
import { mayEditPlans, maySeeWhoAt } from '../policy.ts'
import { candidatesAt, factsOn } from '../queries/candidates.ts'
import { chosenAt } from '../queries/chosen.ts'
import { type Candidate, effectsOf, hasNothing } from '../rules/choosing.ts'

/**
 * Whom a plan reaches and whom it does not: by name for those who may see names, in counts for the one who leads the programme. Null for
 * everyone else, and while levels are shut; then `is_shut` says so to whoever could open them.
 */
export async function coverageShown(visit: Reading, company: CompanyFacts) {
  const { db, visitor, ground, say, format, at } = visit
  const sees_names = maySeeWhoAt(visitor, company)
  if (!mayEditPlans(visitor)) return { is_shut: null, coverage: null }
  if (!(await levelsAreOpen(db, visitor, company.id)))
    return { is_shut: sees_names ? at('foretag', company.id, 'kompetenser', 'grund') : null, coverage: null }
  const t = say(planPeopleTexts)
  const on = { company_id: company.id, today: ground.clock.today() }
  const people: (Pick<Candidate, 'who' | 'category' | 'facts'> | Candidate)[] = sees_names
    ? await candidatesAt(db, visitor, { ...on, competence_id: null })
    : [...(await factsOn(db, visitor, on))].map(([who, known]) => ({ who, ...known }))
  const planned = new Set((await chosenAt(db, visitor, company.id)).map(one => one.who))
  const groups = await focusGroupsOf(db, visitor.programme!)
  const nobody = new Set<never>()
  const without = people.filter(one => hasNothing(one, planned))
  const unknown = people.filter(one => !one.facts && !planned.has(one.who)).length
  return {
    is_shut: null,
    coverage: {
      groups: effectsOf(people, groups, { elsewhere: planned, line: nobody, shown: nobody }).map(one => ({
        code: one.code,
        name: one.name,
        now: t.in_focus(format.number(one.before), format.number(one.all)),
      })),
      without: [
        without.length === 0 ? t.without_none : t.without_count(without.length),
        unknown > 0 && t.without_unknown(unknown),
      ]
        .filter(Boolean)
        .join(' '),
      names: byGroup(
        without.flatMap(one => ('name' in one ? [one] : [])),
        t.no_group,
      ),
    },
  }
}
type Named = Pick<Candidate, 'name' | 'team' | 'shift'>

/** Names by team and shift, as the company calls them; those of none last. */
function byGroup(people: readonly Named[], none: string) {
  const groups = Map.groupBy(people, one => [one.team, one.shift].filter(Boolean).join(', '))
  return [...groups]
    .toSorted(([one], [other]) => Number(!one) - Number(!other) || one.localeCompare(other, 'sv'))
    .map(([group, all]) => ({
      group: group || none,
      names: all.map(one => one.name).join(', '),
    }))
}

type Shown = Awaited<ReturnType<typeof coverageShown>>
export type CoverageShown = { is_shut: Shown['is_shut']; coverage: Shown['coverage'] }
