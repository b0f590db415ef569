import type { Reading } from '../../access/panel.tsx'
import type { CompanyFacts } from '../../companies/queries.ts'
import type { Level } from '../../competences/rules/matrix.ts'
import type { Who } from '../../competences/rules/rating.ts'
import type { Spoken } from '../../foundation/text.ts'
import { focusGroupsOf } from '../../programmes/queries.ts'
import { planPeopleTexts } from '../messages/people.ts'
import { candidatesAt } from '../queries/candidates.ts'
import { chosenAt } from '../queries/chosen.ts'
import type { PlanLine } from '../queries/plan.ts'
import {
  type Candidate,
  effectsOf,
  type Group,
  groupKey,
  groupsAmong,
  hasNothing,
  membersOf,
} from '../rules/choosing.ts'

type Texts = Spoken<typeof planPeopleTexts>

/** Groups that are only looked at; the others are chosen as a whole. */
const LOOKED_AT = ['everyone', 'chosen']

/** Who can be chosen for a line, in which groups, and what the choice does to the focus groups. */
export async function choosingShown(visit: Reading, company: CompanyFacts, line: PlanLine) {
  const { db, visitor, ground, say, format, url } = visit
  const t = say(planPeopleTexts)
  const on = { company_id: company.id, today: ground.clock.today() }
  const candidates = await candidatesAt(db, visitor, { ...on, competence_id: line.competence_id })
  const chosen = await chosenAt(db, visitor, company.id)
  const focus = await focusGroupsOf(db, visitor.programme!)
  const inLine = new Set(chosen.filter(one => one.line_id === line.id).map(one => one.who))
  const elsewhere = Map.groupBy(
    chosen.filter(one => one.line_id !== line.id),
    one => one.who,
  )
  const standing = {
    line: inLine,
    plan: new Set(chosen.map(one => one.who)),
    level_to: line.level_to as Level | null,
  }
  const groups = groupsAmong(candidates, standing)
  const effects = effectsOf(candidates, focus, {
    elsewhere: new Set(elsewhere.keys()),
    line: inLine,
    shown: new Set(candidates.map(one => one.who)),
  })
  const countsIn = (who: Who) =>
    effects.filter(effect => effect.open.includes(who)).map(effect => effect.code)
  return {
    asked: url.searchParams.get('grupp') ?? '',
    groups: groups.map(each => ({
      value: groupKey(each),
      label: `${groupSaid(each, t)} (${format.number(each.people)})`,
      is_whole: !LOOKED_AT.includes(each.kind),
      who: membersOf(candidates, each, standing).map(one => one.who),
    })),
    people: candidates.map(one => ({
      who: one.who,
      name: one.name,
      note: noteOf(one, {
        t,
        others: elsewhere.get(one.who)?.length ?? 0,
        has_nothing: hasNothing(one, standing.plan),
        has_levels: line.competence_id !== null,
      }),
      was: inLine.has(one.who),
      counts_in: countsIn(one.who).join(' '),
      is_unknown: one.facts === null,
    })),
    effects: effects.map(({ code, name, all, before, fixed, open }) => ({
      code,
      name,
      now: t.effect_now(format.number(before), format.number(all)),
      fixed,
      open,
    })),
  }
}

const groupSaid = ({ kind, name }: Pick<Group, 'kind' | 'name'>, t: Texts): string => {
  const said = t[`group_${kind}`]
  return typeof said === 'function' ? said(name) : said
}

type Noting = { t: Texts; others: number; has_nothing: boolean; has_levels: boolean }

const noteOf = (one: Candidate, { t, others, has_nothing, has_levels }: Noting): string =>
  [
    one.title,
    [one.team, one.shift].filter(Boolean).join(' '),
    has_levels ? (one.level === null ? t.level_none : t.level_is(String(one.level))) : '',
    others > 0 ? t.also_in(others) : has_nothing ? t.has_nothing : '',
  ]
    .filter(Boolean)
    .join(', ')
