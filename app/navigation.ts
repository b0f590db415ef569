import { holds, type Visitor } from './access/visitor.ts'
import { texts } from './foundation/text.ts'

/** The main menu of a programme: where, what it is called, and for whom. */
const ENTRIES = [
  {
    path: '',
    text: 'overview',
    roles: [
      'project_leader',
      'process_leader',
      'officer',
      'economist',
      'steering',
      'evaluator',
      'auditor',
      'administrator',
    ],
  },
  {
    path: 'foretag',
    text: 'companies',
    roles: ['project_leader', 'process_leader', 'officer', 'economist', 'auditor', 'company'],
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
    path: 'natura',
    text: 'in_kind',
    roles: ['project_leader', 'process_leader', 'economist', 'auditor', 'company'],
  },
  {
    path: 'siffror',
    text: 'figures',
    roles: ['project_leader', 'process_leader', 'economist', 'steering', 'evaluator', 'auditor'],
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

export const navigationTexts = texts({
  overview: { sv: 'Översikt', en: 'Overview' },
  companies: { sv: 'Företag', en: 'Companies' },
  people: { sv: 'Personer', en: 'People' },
  occasions: { sv: 'Utbildning', en: 'Training' },
  in_kind: { sv: 'Medfinansiering', en: 'Co-financing' },
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

/** The entries that this visitor may open, with the one that the address lies under marked. */
export function navigationOf(
  visitor: Visitor,
  path: string,
  say: Record<(typeof ENTRIES)[number]['text'], string>,
) {
  const home = `/${visitor.programme_slug}`
  return ENTRIES.filter(entry => holds(visitor, ...entry.roles)).map(entry => {
    const href = entry.path ? `${home}/${entry.path}` : home
    const isUnder = entry.path ? path === href || path.startsWith(`${href}/`) : path === home
    const isTraining = entry.path === 'tillfallen' && path.startsWith(`${home}/utbildningar`)
    return { href, label: say[entry.text], current: isUnder || isTraining }
  })
}
