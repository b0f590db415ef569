import { texts } from '../../foundation/text.ts'

/** Who stands where on the staircase, and who has moved: counts. */
export const climbTexts = texts({
  title: { sv: 'Kompetenstrappan', en: 'The competence staircase' },
  tab: { sv: 'Trappan', en: 'The staircase' },
  tab_people: { sv: 'Människor', en: 'People' },
  verdict_none: { sv: 'Ingen står på trappan än.', en: 'Nobody stands on the staircase yet.' },
  verdict_still: {
    sv: (persons: string) => `${persons} står på trappan. Ingen har flyttat upp än.`,
    en: (persons: string) => `${persons} stand on the staircase. Nobody has moved up yet.`,
  },
  verdict_by_role: {
    sv: (persons: string) => `${persons} står på trappan efter sin befattning. Ingen har ett eget steg än.`,
    en: (persons: string) =>
      `${persons} stand on the staircase by their role. Nobody has a step of their own yet.`,
  },
  and_by_role: {
    sv: (persons: string) => `${persons} till står där efter sin befattning.`,
    en: (persons: string) => `${persons} more stand there by their role.`,
  },
  verdict: {
    sv: (risen: string, persons: string) => `${risen} av ${persons} står högre än där de började.`,
    en: (risen: string, persons: string) => `${risen} of ${persons} stand higher than where they began.`,
  },
  lede: {
    sv: 'Varje steg uppåt lämnar plats nedanför, för den som är ny.',
    en: 'Each step up leaves room below, for whoever is new.',
  },
  none_why: {
    sv: 'Läs in ett register med steg under Import. Trappans steg står under Inställningar.',
    en: 'Read in a register of steps under Import. The steps of the staircase stand under Settings.',
  },
  who: { sv: 'Vilka som har flyttat upp', en: 'Who has moved up' },
  group: { sv: 'Grupp', en: 'Group' },
  everyone: { sv: 'Alla', en: 'All' },
  women: { sv: 'Kvinnor', en: 'Women' },
  men: { sv: 'Män', en: 'Men' },
  kollektiv: { sv: 'Kollektiv', en: 'Blue-collar (kollektiv)' },
  tjansteman: { sv: 'Tjänstemän', en: 'White-collar (tjänsteman)' },
  stand: { sv: 'Står på trappan', en: 'On the staircase' },
  risen: { sv: 'Har flyttat upp', en: 'Have moved up' },
  share: { sv: 'Andel', en: 'Share' },
  flows: { sv: 'Förflyttningar', en: 'Moves' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  sum: { sv: 'Summa', en: 'Total' },
  no_flows: { sv: 'Ingen har flyttat mellan stegen än.', en: 'Nobody has moved between the steps yet.' },
  people: { sv: 'Personer', en: 'Persons' },
  freed: { sv: 'Plats som blev ledig', en: 'Room freed' },
  by_step: { sv: 'Steg för steg', en: 'Step by step' },
  step: { sv: 'Steg', en: 'Step' },
  came_up: { sv: 'Kom upp hit', en: 'Came up here' },
  how: {
    sv: 'Den som har kommit tillbaka till sitt första steg räknas inte som uppflyttad. Personer med skyddad identitet är inte med. Könet följer personnumret, gruppen anställningen i dag.',
    en: 'Whoever has come back to their first step does not count as moved up. Persons with protected identity are left out. Sex follows the personal number, the group today’s employment.',
  },
})
