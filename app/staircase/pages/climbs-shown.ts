import type { Reading } from '../../access/panel.tsx'
import { climbTexts } from '../messages/climbs.ts'
import { roleTexts } from '../messages/roles.ts'
import { climbsOf } from '../queries/climbs.ts'
import { standingByRole } from '../queries/roles.ts'
import { stepsNow } from '../queries/steps.ts'
import { flowsOf, type Risen, risenAmong, stepCounts } from '../rules/climbs.ts'

/** The staircase with its people, of the programme or of one company. */
export async function climbsShown({ db, visitor, ground, say, format }: Reading, company_id?: number) {
  const t = say(climbTexts)
  const today = ground.clock.today()
  const steps = await stepsNow(db, visitor.programme!, today)
  const climbs = await climbsOf(db, visitor, { company_id, today })
  const counts = stepCounts(steps, climbs)
  const roles = await standingByRole(db, visitor, { company_id, today, steps })
  const by_role = [...roles.values()].reduce((sum, people) => sum + people, 0)
  const everyone = risenAmong(climbs.stands)
  const nameOf = (number: number) => `${number}. ${steps.find(step => step.number === number)?.name ?? '–'}`
  const flows = flowsOf(climbs.moves)
  const years = [...new Set(flows.flatMap(flow => Object.keys(flow.by_year)))].toSorted()
  const group = (key: string, label: string, { persons, risen }: Risen) => ({
    key,
    label,
    persons: format.number(persons),
    risen: format.number(risen),
    share: format.share(risen, persons),
  })
  const { stands } = climbs
  return {
    verdict:
      everyone.persons === 0
        ? by_role > 0
          ? t.verdict_by_role(format.number(by_role))
          : t.verdict_none
        : everyone.risen === 0
          ? t.verdict_still(format.number(everyone.persons))
          : t.verdict(format.number(everyone.risen), format.number(everyone.persons)),
    by_role: everyone.persons > 0 && by_role > 0 ? t.and_by_role(format.number(by_role)) : null,
    has_by_role: by_role > 0,
    is_empty: everyone.persons === 0 && roles.size === 0,
    steps: steps.map((step, at) => ({
      key: String(step.step_id),
      name: step.name,
      meaning: step.meaning,
      colour: step.colour,
      people: [
        [t.people, counts[at]!.persons] as const,
        [say(roleTexts).by_role, roles.get(step.number) ?? 0] as const,
      ].flatMap(([label, count]) => (count > 0 ? [{ label, count: format.number(count) }] : [])),
      ...(counts[at]!.came_up > 0 ? { climbed: counts[at]!.came_up } : {}),
    })),
    rows: counts.map(one => ({
      key: String(one.number),
      name: nameOf(one.number),
      persons: format.number(one.persons),
      by_role: format.number(roles.get(one.number) ?? 0),
      came_up: format.number(one.came_up),
      left_up: format.number(one.left_up),
    })),
    groups: [
      group('all', t.everyone, everyone),
      group(
        'women',
        t.women,
        risenAmong(stands, one => one.sex === 'woman'),
      ),
      group(
        'men',
        t.men,
        risenAmong(stands, one => one.sex === 'man'),
      ),
      group(
        'kollektiv',
        t.kollektiv,
        risenAmong(stands, one => one.category === 'kollektiv'),
      ),
      group(
        'tjansteman',
        t.tjansteman,
        risenAmong(stands, one => one.category === 'tjansteman'),
      ),
    ],
    years,
    flows: flows.map(flow => ({
      key: `${flow.from}>${flow.to}`,
      from: nameOf(flow.from),
      to: nameOf(flow.to),
      by_year: years.map(year => format.number(flow.by_year[Number(year)] ?? 0)),
      moves: format.number(flow.moves),
    })),
  }
}
