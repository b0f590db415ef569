import { type Level, roleKey } from '../../competences/rules/matrix.ts'
import type { Who } from '../../competences/rules/rating.ts'
import { type FocusGroup, isInFocusGroup, type OnStartDay } from '../../people/rules/focus-group.ts'
import type { Category } from '../../people/rules/read-person.ts'

/** Someone who can be chosen for a line. What is not known of them is null: of those who take no part, nobody has told. */
export type Candidate = {
  who: Who
  name: string
  title: string
  team: string
  shift: string
  /** On which side the job is today. */
  category: Category | null
  facts: OnStartDay | null
  /** Where they stand in the competence of the line; null while nobody has rated it. */
  level: Level | null
}

const GROUP_KINDS = ['everyone', 'chosen', 'nothing', 'below', 'not_rated', 'shift', 'team', 'role'] as const
export type GroupKind = (typeof GROUP_KINDS)[number]
/** A whole group to choose at a time: `name` where the kind has several. */
export type Group = { kind: GroupKind; name: string; people: number }

/** What of a plan a choice is made in: who is chosen for the line, and who stands in any line of the plan. */
export type Standing = { line: ReadonlySet<Who>; plan: ReadonlySet<Who>; level_to: Level | null }

/** Which of the candidates belong to a group. */
export function membersOf(
  candidates: readonly Candidate[],
  { kind, name }: Pick<Group, 'kind' | 'name'>,
  { line, plan, level_to }: Standing,
): Candidate[] {
  const within: Record<GroupKind, (one: Candidate) => boolean> = {
    everyone: () => true,
    chosen: one => line.has(one.who),
    nothing: one => hasNothing(one, plan),
    below: one => level_to !== null && one.level !== null && one.level < level_to,
    not_rated: one => one.level === null,
    shift: one => one.shift === name,
    team: one => one.team === name,
    role: one => roleKey(one.title) === roleKey(name),
  }
  return candidates.filter(within[kind])
}

/** On the blue-collar side, and in no line of the plan. */
export const hasNothing = (
  { who, category }: Pick<Candidate, 'who' | 'category'>,
  plan: ReadonlySet<Who>,
): boolean => category === 'kollektiv' && !plan.has(who)

/** The groups of a company that have anyone in them, in the order in which they are offered. */
export function groupsAmong(candidates: readonly Candidate[], standing: Standing): Group[] {
  const named: Record<'shift' | 'team' | 'role', (one: Candidate) => string> = {
    shift: one => one.shift,
    team: one => one.team,
    role: one => one.title,
  }
  return GROUP_KINDS.flatMap((kind): Group[] => {
    const names =
      kind === 'shift' || kind === 'team' || kind === 'role'
        ? distinct(candidates.map(named[kind]), kind)
        : ['']
    return names.map(name => ({ kind, name, people: membersOf(candidates, { kind, name }, standing).length }))
  }).filter(group => group.people > 0)
}

/** Roles are one however case and spaces tell them apart; shifts and teams are what the company writes. */
function distinct(names: readonly string[], kind: GroupKind): string[] {
  const known = new Map<string, string>()
  for (const name of names)
    if (name.trim() && !known.has(kind === 'role' ? roleKey(name) : name))
      known.set(kind === 'role' ? roleKey(name) : name, name)
  return [...known.values()].toSorted((one, other) => one.localeCompare(other, 'sv'))
}

/** A group as an address names it: `shift:Natt`; null for what is none. */
export function groupIn(typed: string): Pick<Group, 'kind' | 'name'> | null {
  const [kind = '', ...rest] = typed.split(':')
  const found = GROUP_KINDS.find(one => one === kind)
  return found ? { kind: found, name: rest.join(':') } : null
}
export const groupKey = ({ kind, name }: Pick<Group, 'kind' | 'name'>): string =>
  name ? `${kind}:${name}` : kind

/**
 * Of a focus group at a company: how many there are, how many the plan has, how many of them it has whatever is chosen here, and who
 * of those shown would come on top.
 */
export type Effect = { code: string; name: string; all: number; before: number; fixed: number; open: Who[] }

type Choosing = {
  /** Who stands in other lines of the plan. */
  elsewhere: ReadonlySet<Who>
  /** Who is chosen for this line. */
  line: ReadonlySet<Who>
  /** Who stands on the page to be ticked. */
  shown: ReadonlySet<Who>
}

/** What there is to say of what a choice does to the focus groups; each person counts once. */
export const effectsOf = (
  candidates: readonly Pick<Candidate, 'who' | 'facts'>[],
  groups: readonly (FocusGroup & { code: string; name: string })[],
  { elsewhere, line, shown }: Choosing,
): Effect[] =>
  groups.map(({ code, name, ...group }) => {
    const members = candidates
      .filter(({ facts }) => facts !== null && isInFocusGroup(group, facts))
      .map(({ who }) => who)
    return {
      code,
      name,
      all: members.length,
      before: members.filter(who => elsewhere.has(who) || line.has(who)).length,
      fixed: members.filter(who => elsewhere.has(who) || (line.has(who) && !shown.has(who))).length,
      open: members.filter(who => shown.has(who) && !elsewhere.has(who)),
    }
  })

/** How many of the focus group the plan has when these are ticked. */
export const reachedWith = (
  { fixed, open }: Pick<Effect, 'fixed' | 'open'>,
  ticked: ReadonlySet<Who>,
): number => fixed + open.filter(who => ticked.has(who)).length

/** What is to be written of a choice: only what was changed on the page, so that two who choose at once lose nothing. */
export function choiceOf({ shown, ticked }: { shown: ReadonlyMap<Who, boolean>; ticked: ReadonlySet<Who> }) {
  const who = [...shown.keys()]
  return {
    add: who.filter(one => ticked.has(one) && !shown.get(one)),
    remove: who.filter(one => !ticked.has(one) && shown.get(one)),
  }
}

/**
 * Who is ticked where a choice is shown again: what was changed on the page stays as it was changed there, and all else is as it is kept
 * by now; of a whole group that was asked for, everyone comes on top.
 */
export function tickedAgain({
  kept,
  typed,
  whole,
}: {
  kept: ReadonlySet<Who>
  typed: { was: readonly Who[]; who: readonly Who[] } | null
  whole: readonly Who[]
}): Set<Who> {
  const [was, who] = [new Set(typed?.was), new Set(typed?.who)]
  return new Set(
    [...kept]
      .filter(one => !was.has(one) || who.has(one))
      .concat(
        [...who].filter(one => !was.has(one)),
        whole,
      ),
  )
}
