import { holds, type Role, type Visitor } from './access/visitor.ts'
import { texts } from './foundation/text.ts'
import type { IconName } from './ui/icon.tsx'
import type { Place } from './ui/layout.tsx'

/** The main menu of a programme: where, what it is called, and for whom. */
const ENTRIES = [
  // partnership: the officer's phone
  { path: 'ombud', text: 'officer_home', roles: ['officer'] },
  {
    path: '',
    text: 'overview',
    roles: ['project_leader', 'process_leader', 'officer', 'economist', 'steering', 'evaluator', 'auditor'],
  },
  {
    path: 'foretag',
    text: 'companies',
    roles: ['project_leader', 'process_leader', 'officer', 'economist', 'auditor', 'company'],
  },
  { path: 'formedlingar', text: 'hand_overs', roles: ['project_leader', 'process_leader'] },
  {
    path: 'vagen',
    text: 'path',
    roles: ['project_leader', 'process_leader', 'officer', 'economist', 'auditor', 'steering', 'evaluator'],
  },
  {
    path: 'personer',
    text: 'people',
    roles: ['project_leader', 'process_leader', 'economist', 'auditor', 'company'],
  },
  {
    path: 'tillfallen',
    text: 'occasions',
    roles: ['project_leader', 'process_leader', 'officer', 'economist', 'auditor', 'company', 'provider'],
  },
  {
    path: 'kalender',
    text: 'calendar',
    roles: ['project_leader', 'process_leader', 'officer', 'economist', 'auditor', 'company'],
  },
  { path: 'ombud/nytt', text: 'officer_news', roles: ['officer'] },
  {
    path: 'natura',
    text: 'in_kind',
    roles: ['project_leader', 'process_leader', 'economist', 'auditor', 'company'],
  },
  {
    path: 'siffror',
    text: 'figures',
    roles: ['project_leader', 'process_leader', 'economist', 'steering', 'evaluator', 'auditor'],
  },
  {
    path: 'partnerskapet',
    text: 'partnership',
    roles: ['project_leader', 'process_leader', 'officer', 'economist', 'steering', 'evaluator', 'auditor'],
  },
  { path: 'import', text: 'import', roles: ['project_leader', 'process_leader', 'auditor'] },
  {
    path: 'installningar',
    text: 'settings',
    roles: ['project_leader', 'process_leader', 'economist', 'auditor', 'administrator'],
  },
  { path: 'anvandare', text: 'users', roles: ['project_leader', 'administrator'] },
  { path: 'handelser', text: 'trail', roles: ['administrator', 'project_leader', 'economist', 'auditor'] },
] as const

type Text = (typeof ENTRIES)[number]['text']

const ICONS: Record<Text, IconName> = {
  officer_home: 'home',
  officer_news: 'bell',
  overview: 'home',
  companies: 'building',
  path: 'climbed',
  hand_overs: 'refer',
  partnership: 'people',
  people: 'people',
  occasions: 'book',
  calendar: 'calendar',
  in_kind: 'clock',
  figures: 'list',
  import: 'upload',
  settings: 'gear',
  users: 'key',
  trail: 'document',
}

/** What stands at the thumb on a phone, where a role needs other places than the first of its menu. */
const AT_THUMB: Partial<Record<Role, readonly Text[]>> = {
  project_leader: ['overview', 'companies', 'path', 'calendar'],
  process_leader: ['overview', 'companies', 'hand_overs', 'calendar'],
  officer: ['officer_home', 'companies', 'calendar', 'officer_news'],
  steering: ['overview', 'path', 'figures'],
  evaluator: ['overview', 'path', 'figures'],
  economist: ['overview', 'companies', 'in_kind', 'figures'],
  auditor: ['overview', 'in_kind', 'figures', 'trail'],
}
const MOST_AT_THUMB = 4

export const navigationTexts = texts({
  officer_home: { sv: 'Hem', en: 'Home' },
  officer_news: { sv: 'Nytt', en: 'News' },
  overview: { sv: 'Översikt', en: 'Overview' },
  companies: { sv: 'Företag', en: 'Companies' },
  path: { sv: 'Vägen', en: 'The path' },
  hand_overs: { sv: 'Förmedlingar', en: 'Hand-overs' },
  partnership: { sv: 'Partnerskapet', en: 'Partnership' },
  people: { sv: 'Personer', en: 'People' },
  occasions: { sv: 'Utbildning', en: 'Training' },
  calendar: { sv: 'Kalender', en: 'Calendar' },
  in_kind: { sv: 'Medfinansiering', en: 'Co-financing' },
  // a fifth of a phone's width has no room for the whole word
  in_kind_short: { sv: 'Timmar', en: 'Hours' },
  hand_overs_short: { sv: 'Tips', en: 'Tips' },
  partnership_short: { sv: 'Partner', en: 'Partners' },
  figures: { sv: 'Siffror', en: 'Figures' },
  import: { sv: 'Import', en: 'Import' },
  settings: { sv: 'Projektet', en: 'Programme' },
  users: { sv: 'Användare', en: 'Users' },
  trail: { sv: 'Händelser', en: 'Events' },
  demonstration: {
    sv: (day: string) =>
      `Det här är en demonstration. Alla företag och personer är påhittade. Klockan står på ${day}.`,
    en: (day: string) =>
      `This is a demonstration. All companies and people are invented. The clock stands at ${day}.`,
  },
  privacy: { sv: 'Så behandlar vi personuppgifter', en: 'How we handle personal data' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  help: { sv: 'Hjälp', en: 'Help' },
  runs_by: {
    sv: (partners: string) => `Drivs av ${partners}.`,
    en: (partners: string) => `Run by ${partners}.`,
  },
  role_administrator: { sv: 'Administratör', en: 'Administrator' },
  role_project_leader: { sv: 'Projektledare', en: 'Project leader' },
  role_process_leader: { sv: 'Processledare', en: 'Process leader' },
  role_economist: { sv: 'Ekonom', en: 'Economist' },
  role_officer: { sv: 'Ombudsman', en: 'Union officer' },
  role_company: { sv: 'Företag', en: 'Company' },
  role_provider: { sv: 'Utbildningsanordnare', en: 'Training provider' },
  role_steering: { sv: 'Styrgrupp', en: 'Steering group' },
  role_evaluator: { sv: 'Följeforskare', en: 'Evaluator' },
  role_auditor: { sv: 'Revisor', en: 'Auditor' },
})

/** The entries that this visitor may open: the one that the address lies under marked, those at the thumb with an icon. */
export function navigationOf(
  visitor: Visitor,
  path: string,
  say: Record<Text, string> & Partial<Record<`${Text}_short`, string>>,
): Place[] {
  const home = `/${visitor.programme_slug}`
  const open = ENTRIES.filter(entry => holds(visitor, ...entry.roles))
  const first = AT_THUMB[visitor.held[0]!.role]
  const atThumb = (first ? open.filter(entry => first.includes(entry.text)) : open).slice(0, MOST_AT_THUMB)
  const isUnder = (place: string) =>
    place ? path === `${home}/${place}` || path.startsWith(`${home}/${place}/`) : path === home
  const isNews = open.some(entry => entry.text === 'officer_news') && isUnder('ombud/nytt')
  return open.map(entry => {
    const href = entry.path ? `${home}/${entry.path}` : home
    const isTraining = entry.path === 'tillfallen' && path.startsWith(`${home}/utbildningar`)
    const isSettings = entry.path === 'installningar' && path.startsWith(`${home}/narliggande`)
    const isPeople = entry.path === 'personer' && path.startsWith(`${home}/skyddade`)
    // The news lies under the first page in the address, not in the menu.
    const short = say[`${entry.text}_short`]
    const isHere = isUnder(entry.path) && !(isNews && entry.text === 'officer_home')
    return {
      href,
      label: say[entry.text],
      current: isHere || isTraining || isPeople || isSettings,
      ...(atThumb.includes(entry) && { icon: ICONS[entry.text] }),
      ...(short && { short }),
    }
  })
}
