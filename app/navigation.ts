import { holds, type Role, type Visitor } from './access/visitor.ts'
import type { Spoken } from './foundation/text.ts'
import type { navigationTexts } from './navigation-messages.ts'
import { mayHandleProtected } from './people/policy.ts'
import type { IconName } from './ui/icon.tsx'
import type { Place, Section } from './ui/menu.tsx'

const LEADERS = ['project_leader', 'process_leader'] as const
/** Those who work in the programme and see it whole. */
const INSIDE = [...LEADERS, 'economist', 'auditor'] as const

/**
 * The map of a programme: section → what stands in its second row: where, what it is called, and for whom. An entry is
 * open to whoever holds one of its roles, and passes `may` where roles do not say enough. A new room adds one line; what
 * is not built does not stand here (decision 0022 says where it will).
 */
const SECTIONS = {
  home: [
    // the officer's phone
    { path: 'ombud', text: 'officer_home', icon: 'home', roles: ['officer'] },
    { path: 'ombud/nytt', text: 'officer_news', icon: 'bell', roles: ['officer'] },
  ],
  overview: [
    { path: '', text: 'overview', icon: 'home', roles: [...INSIDE, 'officer', 'steering', 'evaluator'] },
  ],
  companies: [
    { path: 'foretag', text: 'companies', icon: 'building', roles: [...INSIDE, 'officer'] },
    { path: 'foretag', text: 'own_company', icon: 'building', roles: ['company'] },
    { path: 'vagen', text: 'path', icon: 'climbed', roles: [...INSIDE, 'officer'] },
    {
      path: 'sjalvskattningar',
      text: 'assessments',
      icon: 'list',
      roles: [...INSIDE, 'officer', 'steering', 'evaluator'],
    },
    { path: 'formedlingar', text: 'hand_overs', icon: 'refer', roles: LEADERS },
    {
      path: 'partnerskapet',
      text: 'partnership',
      icon: 'people',
      roles: [...INSIDE, 'officer', 'steering', 'evaluator'],
    },
  ],
  learning: [
    {
      path: 'tillfallen',
      text: 'occasions',
      icon: 'book',
      roles: [...INSIDE, 'officer', 'company', 'provider'],
    },
    {
      path: 'utbildningar',
      text: 'courses',
      icon: 'list',
      roles: [...INSIDE, 'officer', 'company', 'provider'],
    },
    { path: 'narvaro', text: 'attendance', icon: 'list', roles: [...INSIDE, 'company', 'provider'] },
    {
      path: 'behov',
      text: 'demand',
      icon: 'list',
      roles: [...INSIDE, 'officer', 'provider', 'steering', 'evaluator'],
    },
    {
      path: 'utvardering',
      text: 'evaluation',
      icon: 'list',
      roles: ['project_leader', 'process_leader', 'provider'],
    },
  ],
  people: [
    { path: 'personer', text: 'people', icon: 'people', roles: [...INSIDE, 'company'] },
    { path: 'kompetenser', text: 'competences', icon: 'list', roles: LEADERS },
    { path: 'trappan', text: 'staircase', icon: 'climbed', roles: LEADERS },
    { path: 'skyddade', text: 'protected', icon: 'lock', roles: LEADERS, may: mayHandleProtected },
  ],
  money: [
    { path: 'natura', text: 'in_kind', icon: 'list', roles: [...INSIDE, 'company'] },
    { path: 'timmar', text: 'hours', icon: 'clock', roles: [...INSIDE, 'company'] },
    { path: 'osignerat', text: 'unsigned', icon: 'mail', roles: LEADERS },
  ],
  results: [
    { path: 'siffror', text: 'figures', icon: 'list', roles: [...INSIDE, 'steering', 'evaluator'] },
    {
      path: 'vagen/takt',
      text: 'pace',
      icon: 'climbed',
      roles: [...INSIDE, 'officer', 'steering', 'evaluator'],
    },
    {
      path: 'vagen/startstracka',
      text: 'survival',
      icon: 'climbed',
      roles: [...INSIDE, 'officer', 'steering', 'evaluator'],
    },
  ],
  programme: [
    { path: 'installningar', text: 'settings', icon: 'gear', roles: [...INSIDE, 'administrator'] },
    { path: 'import', text: 'import', icon: 'upload', roles: [...LEADERS, 'auditor'] },
    { path: 'anvandare', text: 'users', icon: 'key', roles: ['project_leader', 'administrator'] },
    {
      path: 'handelser',
      text: 'trail',
      icon: 'document',
      roles: ['administrator', 'project_leader', 'economist', 'auditor'],
    },
    {
      path: 'installningar/brev',
      text: 'letters',
      icon: 'mail',
      roles: ['project_leader', 'economist', 'auditor'],
    },
    { path: 'narliggande', text: 'related', icon: 'arrow_right', roles: LEADERS },
  ],
} as const satisfies Record<string, readonly Entry[]>

/** What everyone needs from anywhere stands at the head, beside the sections. */
const AT_HEAD = [
  { path: 'kalender', text: 'calendar', icon: 'calendar', roles: [...INSIDE, 'officer', 'company'] },
] as const satisfies readonly Entry[]

type Entry = {
  path: string
  text: Text
  icon: IconName
  roles: readonly Role[]
  may?: (visitor: Visitor) => boolean
}
type SectionName = keyof typeof SECTIONS
type Text = Exclude<keyof typeof navigationTexts, `section_${string}` | `role_${string}` | `${string}_short`>
type Say = Spoken<typeof navigationTexts>

/** What stands at the thumb on a phone, where a role needs other places than the first of its menu. */
const AT_THUMB: Partial<Record<Role, readonly Text[]>> = {
  project_leader: ['overview', 'companies', 'path', 'calendar'],
  process_leader: ['overview', 'companies', 'hand_overs', 'calendar'],
  officer: ['officer_home', 'companies', 'calendar', 'officer_news'],
  company: ['own_company', 'people', 'occasions', 'calendar'],
  steering: ['overview', 'figures', 'pace'],
  evaluator: ['overview', 'figures', 'pace'],
  economist: ['overview', 'companies', 'hours', 'figures'],
  auditor: ['overview', 'hours', 'figures', 'trail'],
}
const MOST_AT_THUMB = 4

export type Navigation = {
  /** Only those with something in them for the visitor; a section leads to its first entry. */
  sections: Section[]
  head: Place[]
  /** The few that stand at the thumb on a phone, with an icon. */
  bar: Place[]
}

/** What this visitor may open, with what the address lies under marked. */
export function navigationOf(visitor: Visitor, path: string, say: Say): Navigation {
  const isOpen = (entry: Entry) => holds(visitor, ...entry.roles) && (entry.may?.(visitor) ?? true)
  const sections = (Object.entries(SECTIONS) as [SectionName, readonly Entry[]][])
    .map(([name, entries]) => ({ name, entries: entries.filter(isOpen) }))
    .filter(section => section.entries.length > 0)
  const head = AT_HEAD.filter(isOpen)
  const every = [...sections.flatMap(section => section.entries), ...head]
  const here = deepestUnder(every, `/${visitor.programme_slug}`, path)
  const placeOf = (entry: Entry): Place => ({
    href: hrefOf(visitor, entry),
    label: String(say[entry.text]),
    current: entry === here,
  })
  return {
    sections: levelled(sections).map(({ name, entries }) => ({
      ...placeOf(entries[0]!),
      ...(entries.length > 1 && { label: say[`section_${name}`] }),
      current: entries.some(entry => entry === here),
      entries: entries.length > 1 ? entries.map(placeOf) : [],
    })),
    head: head.map(entry => ({ ...placeOf(entry), icon: entry.icon })),
    bar: thumbOf(visitor, every).map(entry => ({
      ...placeOf(entry),
      icon: entry.icon,
      short: say[`${entry.text}_short` as keyof Say] as string | undefined,
    })),
  }
}

const hrefOf = ({ programme_slug }: Visitor, { path }: Entry) =>
  path ? `/${programme_slug}/${path}` : `/${programme_slug}`

/** The news lie under the officer's first page in the address, the pace under the path: the entry that says most is meant. */
const deepestUnder = (entries: Entry[], home: string, path: string): Entry | undefined =>
  entries
    .filter(({ path: own }) =>
      own ? path === `${home}/${own}` || path.startsWith(`${home}/${own}/`) : path === home,
    )
    .sort((a, b) => b.path.length - a.path.length)[0]

/** Whoever has a single section needs no second row: what is in it stands in the first. */
const levelled = <One extends { entries: Entry[] }>(sections: One[]): One[] =>
  sections.length > 1
    ? sections
    : sections.flatMap(section => section.entries.map(entry => ({ ...section, entries: [entry] })))

/** In the order of the menu, the head among the first ones. */
function thumbOf(visitor: Visitor, open: Entry[]): Entry[] {
  const chosen = AT_THUMB[visitor.held[0]!.role]
  const own = chosen?.flatMap(text => open.find(entry => entry.text === text) ?? [])
  return (own ?? open).slice(0, MOST_AT_THUMB)
}
