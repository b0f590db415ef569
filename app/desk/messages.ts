import { capital, texts } from '../foundation/text.ts'

const list = (parts: readonly string[], and: string) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`

export const deskTexts = texts({
  overview: { sv: 'Översikt', en: 'Overview' },
  month_of: {
    sv: (month: number, of: number) => `månad ${month} av ${of}`,
    en: (month: number, of: number) => `month ${month} of ${of}`,
  },
  not_begun: { sv: 'projektet har inte börjat', en: 'the programme has not begun' },
  has_ended: { sv: 'projektet är slut', en: 'the programme has ended' },

  // The verdict: what keeps pace and what does not.
  verdict_not_begun: {
    sv: (day: string) => `Projektet börjar ${day}.`,
    en: (day: string) => `The programme begins on ${day}.`,
  },
  subject_companies: { sv: 'företagen', en: 'the companies' },
  subject_individuals: { sv: 'deltagarna', en: 'the participants' },
  subject_hours: { sv: 'timmarna', en: 'the hours' },
  verdict_all_on_pace: { sv: 'Allt håller takten.', en: 'Everything keeps pace with the plan.' },
  verdict_on_pace: {
    sv: (who: string[]) => `${capital(list(who, 'och'))} håller takten.`,
    en: (who: string[]) => `${capital(list(who, 'and'))} keep pace.`,
  },
  verdict_behind: {
    sv: (who: string[]) => `${capital(list(who, 'och'))} ligger efter.`,
    en: (who: string[]) =>
      `${capital(list(who, 'and'))} ${who.length === 1 && !/^the /.test(who[0]!) ? 'is' : 'are'} behind.`,
  },

  targets: { sv: 'Mål och utfall', en: 'Targets and outcome' },
  companies: { sv: 'Företag', en: 'Companies' },
  individuals: { sv: 'Deltagare', en: 'Participants' },
  hours: { sv: 'Medfinansierade timmar', en: 'Co-financed hours' },
  hours_short: { sv: 'Timmar', en: 'Hours' },
  in_kind: { sv: 'Medfinansiering i tid', en: 'Co-financing in time' },
  of: { sv: (what: string) => `av ${what}`, en: (what: string) => `of ${what}` },
  ahead: {
    sv: (n: string) => `${n} före plan.`,
    en: (n: string) => `${n} ahead of plan.`,
  },
  behind: { sv: (n: string) => `${n} efter plan.`, en: (n: string) => `${n} behind plan.` },
  as_planned: { sv: 'Enligt plan.', en: 'As planned.' },
  by_county: {
    sv: (parts: string[]) => `${parts.join(', ')}.`,
    en: (parts: string[]) => `${parts.join(', ')}.`,
  },
  // of one piece: a county and its figures never part at a line's end
  county_of: {
    sv: (county: string, n: string, of: string) => `${county}\u00a0${n}\u00a0av\u00a0${of}`,
    en: (county: string, n: string, of: string) => `${county}\u00a0${n}\u00a0of\u00a0${of}`,
  },
  by_category: {
    sv: (kollektiv: string, tjansteman: string) =>
      `${kollektiv} från kollektivsidan, ${tjansteman} tjänstemän.`,
    en: (kollektiv: string, tjansteman: string) => `${kollektiv} blue-collar, ${tjansteman} white-collar.`,
  },
  told_until: {
    sv: (day: string) => `Till och med ${day}.`,
    en: (day: string) => `Up to and including ${day}.`,
  },
  told_later: {
    sv: 'Räknas när projektets första månad är slut.',
    en: 'Counted when the first month of the programme is over.',
  },
  waiting_hours: {
    sv: (hours: string) => `${hours} till väntar på underskrift.`,
    en: (hours: string) => `${hours} more wait for a signature.`,
  },
  none_waiting: { sv: 'Inga timmar väntar på underskrift.', en: 'No hours wait for a signature.' },
  esf_pays: {
    sv: (share: string, support: string, total: string) => `ESF betalar ${share}: ${support} av ${total}.`,
    en: (share: string, support: string, total: string) => `The ESF pays ${share}: ${support} of ${total}.`,
  },
  of_budget: {
    sv: (amount: string) => `Av ${amount} i budgeten.`,
    en: (amount: string) => `Of ${amount} in the budget.`,
  },
  at_rate: {
    sv: (rate: string, certainty: string) => `Räknat med ${rate} i timmen (${certainty}).`,
    en: (rate: string, certainty: string) => `At ${rate} an hour (${certainty}).`,
  },
  at_rates: {
    sv: (rate: string, certainty: string) =>
      `Räknat med varje dags timkostnad, i dag ${rate} (${certainty}).`,
    en: (rate: string, certainty: string) => `At the hourly cost of each day, today ${rate} (${certainty}).`,
  },
  certainty_confirmed: { sv: 'bekräftat', en: 'confirmed' },
  certainty_stated: { sv: 'enligt ansökan', en: 'as stated in the application' },
  certainty_known: { sv: 'känd regel', en: 'known rule' },
  certainty_inferred: { sv: 'slutsats ur budgeten', en: 'inferred from the budget' },
  certainty_unknown: { sv: 'ej bekräftat', en: 'not confirmed' },
  planks_explained: {
    sv: 'Strecket visar var planen säger att vi ska vara i dag.',
    en: 'The mark shows where the plan says we should be today.',
  },

  pace_and_forecast: { sv: 'Takt och prognos', en: 'Pace and forecast' },
  pace: { sv: 'Takt mot plan', en: 'Pace against plan' },
  choose_measure: { sv: 'Välj mått', en: 'Choose measure' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  plan: { sv: 'Plan', en: 'Plan' },
  difference: { sv: 'Skillnad', en: 'Difference' },
  until: { sv: 'Till och med', en: 'Until' },
  today: { sv: 'i dag', en: 'today' },
  plan_says: { sv: (n: string) => `planen: ${n}`, en: (n: string) => `plan: ${n}` },
  what_companies: { sv: 'företag', en: 'companies' },
  what_individuals: { sv: 'deltagare', en: 'participants' },
  what_hours: { sv: 'timmar', en: 'hours' },
  pace_summary: {
    sv: (what: string, now: string, plan: string, goal: string) =>
      `${what}: utfall mot plan. I dag ${now}, planen säger ${plan}, målet är ${goal}.`,
    en: (what: string, now: string, plan: string, goal: string) =>
      `${what}: outcome against plan. Today ${now}, the plan says ${plan}, the target is ${goal}.`,
  },
  closed_to_new: {
    sv: (year: string) => `Inga nya företag ${year}`,
    en: (year: string) => `No new companies in ${year}`,
  },

  reach: { sv: 'Når vi dem som sällan nås?', en: 'Do we reach those seldom reached?' },
  reach_intro: {
    sv: 'Hur stor del av de anställda i grupperna som har varit med, på de företag som är med och har uppgett sin personal. Andelar av färre än fem personer visas bara för projektledningen.',
    en: 'How many of the employees in the groups have taken part, at the companies that are in and have told their staff. Shares of fewer than five people are shown only to the programme’s management.',
  },
  how_we_count: { sv: 'Så räknar vi', en: 'How we count' },
  reach_at_least: {
    sv: 'Andelen är minst så stor. Några företag har inte uppgett vilka anställda som hör till gruppen, och då räknas alla deras anställda.',
    en: 'The share is at least this large. Some companies have not told which employees belong to the group, and then all of their employees are counted.',
  },
  via_union: { sv: 'Företaget kom via ombud', en: 'The company came via a union officer' },
  via_others: { sv: 'Kom på annat sätt', en: 'Came in another way' },
  share_of_base: {
    sv: (n: string, of: string) => `${n} av ${of} anställda`,
    en: (n: string, of: string) => `${n} of ${of} employees`,
  },
  group: { sv: 'Grupp', en: 'Group' },
  reached: { sv: 'Räckvidd', en: 'Reach' },

  map: { sv: 'Var finns företagen?', en: 'Where are the companies?' },
  map_intro: {
    sv: 'Kommunerna ligger ungefär som på kartan. Siffran är antal företag som är inne i projektet.',
    en: 'The municipalities lie roughly as on the map. The figure is the number of companies in the programme.',
  },
  legend_span: {
    sv: (from: string, to: string) => `${from}–${to} företag`,
    en: (from: string, to: string) => `${from}–${to} companies`,
  },
  legend_more: { sv: (n: string) => `${n} eller fler`, en: (n: string) => `${n} or more` },
  legend_frame: {
    sv: (county: string) => `Med ram: ${county}`,
    en: (county: string) => `With a frame: ${county}`,
  },
  seats_left: {
    sv: (n: number) => (n === 1 ? 'En plats kvar.' : `${n} platser kvar.`),
    en: (n: number) => (n === 1 ? 'One place left.' : `${n} places left.`),
  },
  target_reached: { sv: 'Målet är nått.', en: 'The target is reached.' },
  last_day_to_admit: {
    sv: (day: string) => `Sista dag att ta in företag är ${day}.`,
    en: (day: string) => `The last day to admit companies is ${day}.`,
  },
  list_of_companies: { sv: 'Se listan över företag', en: 'See the list of companies' },

  to_do: { sv: 'Att göra', en: 'To do' },
  begin: { sv: 'Så börjar ni', en: 'How you begin' },
  begin_settings: { sv: 'Gå igenom projektets uppgifter', en: 'Go through the programme’s settings' },
  begin_settings_note: {
    sv: 'Mål, budget, timkostnad och fokusgrupper. Förslagen är märkta.',
    en: 'Targets, budget, hourly cost and focus groups. What is suggested is marked.',
  },
  begin_users: { sv: 'Bjud in dem som ska arbeta', en: 'Invite those who will work' },
  begin_users_note: {
    sv: 'Processledare, ombudsmän och ekonom får ett brev var.',
    en: 'Process leaders, officers and economist get a letter each.',
  },
  begin_import: { sv: 'Läs in registren', en: 'Read the registers in' },
  begin_import_note: {
    sv: 'Företag, deltagare, utbildningar och närvaro ur Excel. Ni ser vad som händer innan det sparas.',
    en: 'Companies, participants, courses and attendance from Excel. You see what will happen before it is kept.',
  },
  begin_company: { sv: 'Lägg in det första företaget', en: 'Add the first company' },
  begin_company_note: {
    sv: 'Eller vänta på den första förmedlingen från ett ombud.',
    en: 'Or wait for the first tip from an officer.',
  },
  nothing_to_do: { sv: 'Inget väntar just nu.', en: 'Nothing waits right now.' },
  just_happened: { sv: 'Nyss hänt', en: 'Just happened' },
  the_path: { sv: 'Hela vägen', en: 'The whole path' },
  on_today: { sv: 'I dag', en: 'Today' },
  on_yesterday: { sv: 'I går', en: 'Yesterday' },

  print: { sv: 'Skriv ut läget', en: 'Print this' },
  new_company: { sv: 'Nytt företag', en: 'New company' },

  privacy_title: { sv: 'Så behandlar vi personuppgifter', en: 'How we handle personal data' },
  accessibility_title: { sv: 'Tillgänglighet', en: 'Accessibility' },
  help_title: { sv: 'Hjälp', en: 'Help' },
})
