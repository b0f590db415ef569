import { texts } from '../../foundation/text.ts'

/** Targets, funnel and forecast in words. */
export const paceTexts = texts({
  title: { sv: 'Takt mot målet', en: 'Pace towards the target' },
  verdict_in: {
    sv: (n: string, of: string) => `${n} av ${of} är med.`,
    en: (n: string, of: string) => `${n} of ${of} are in.`,
  },
  verdict_reached: { sv: 'Målet är nått.', en: 'The target is reached.' },
  verdict_no_target: {
    sv: 'Projektet har inget mål för antalet företag.',
    en: 'The programme has no target of companies.',
  },
  verdict_median: {
    sv: (month: string) => `Målet nås troligen i ${month}.`,
    en: (month: string) => `The target is likely to be reached in ${month}.`,
  },
  verdict_beyond: {
    sv: 'I den här takten nås målet inte.',
    en: 'At this pace the target is not reached.',
  },
  verdict_too_few: {
    sv: 'Det är för tidigt att säga när målet nås.',
    en: 'It is too early to say when the target is reached.',
  },
  lede: {
    sv: 'Antagna är företag med överenskommelse under projekttiden.',
    en: 'Admitted are companies with an agreement within the programme.',
  },

  admitted: { sv: 'Antagna mot plan', en: 'Admitted against plan' },
  admitted_intro: {
    sv: 'Per län och år. Ett år som planen håller stängt behöver ett skäl för varje nytt företag.',
    en: 'By county and year. A year that the plan keeps closed asks for a reason for each new company.',
  },
  what: { sv: 'antagna företag', en: 'admitted companies' },
  summary: {
    sv: (now: string, planned: string, of: string) =>
      `${now} antagna i dag. Planen säger ${planned}. Målet är ${of}.`,
    en: (now: string, planned: string, of: string) =>
      `${now} admitted today. The plan says ${planned}. The target is ${of}.`,
  },
  outcome: { sv: 'Antagna', en: 'Admitted' },
  plan: { sv: 'Plan', en: 'Plan' },
  until: { sv: 'Till och med', en: 'Until' },
  today: { sv: 'i dag', en: 'today' },
  plan_says: { sv: (n: string) => `planen: ${n}`, en: (n: string) => `plan: ${n}` },
  county: { sv: 'Län', en: 'County' },
  whole: { sv: 'Hela projektet', en: 'The whole programme' },
  year: { sv: 'År', en: 'Year' },
  planned: { sv: 'Plan för året', en: 'Plan for the year' },
  difference: { sv: 'Skillnad', en: 'Difference' },
  note: { sv: 'Anmärkning', en: 'Note' },
  closed: { sv: 'Stängt enligt planen', en: 'Closed by the plan' },
  closed_admitted: {
    sv: (n: number) => `Stängt enligt planen, ${n} antagna ändå`,
    en: (n: number) => `Closed by the plan, ${n} admitted all the same`,
  },
  closed_years: { sv: 'Antagna fast året var stängt', en: 'Admitted although the year was closed' },
  closed_years_intro: {
    sv: 'Planen tar inte in fler företag de här åren. Varje företag ska ha ett skäl, hur det än kom in.',
    en: 'The plan takes in no further companies in these years. Each needs a reason, by whatever way it came in.',
  },
  company: { sv: 'Företag', en: 'Company' },
  agreed_on: { sv: 'Överenskommelse', en: 'Agreement' },
  because: { sv: 'Skäl', en: 'Reason' },
  because_missing: { sv: 'Skälet saknas: skriv det', en: 'The reason is missing: write it' },
  so_far: { sv: 'Året pågår', en: 'The year is not over' },
  to_come: { sv: 'Har inte börjat', en: 'Has not begun' },

  funnel: { sv: 'Hur långt företagen kommer', en: 'How far the companies come' },
  funnel_intro: {
    sv: 'Ett företag har nått ett steg när steget eller ett senare har en dag. Procenten är av dem som nådde steget före.',
    en: 'A company has reached a stage when it or a later one has a day. The percentage is of those that reached the stage before.',
  },
  stage: { sv: 'Steg', en: 'Stage' },
  reached: { sv: 'Har nått', en: 'Have reached' },
  of_before: {
    sv: (share: string) => `${share} av steget före`,
    en: (share: string) => `${share} of the stage before`,
  },
  times: { sv: 'Dagar mellan stegen', en: 'Days between the stages' },
  times_intro: {
    sv: 'Bara företag som har en dag för båda stegen. Hälften tog mellan de två kvartilerna.',
    en: 'Only companies with a day for both stages. Half took between the two quartiles.',
  },
  from_to: {
    sv: (from: string, to: string) => `${from} → ${to}`,
    en: (from: string, to: string) => `${from} → ${to}`,
  },
  n: { sv: 'Företag', en: 'Companies' },
  lower: { sv: 'Nedre kvartil', en: 'Lower quartile' },
  median: { sv: 'Median', en: 'Median' },
  upper: { sv: 'Övre kvartil', en: 'Upper quartile' },
  reversed: {
    sv: (n: number) =>
      n === 1
        ? 'Ett steg som kom före steget innan räknas inte i dagarna.'
        : `${n} steg som kom före steget innan räknas inte i dagarna.`,
    en: (n: number) =>
      n === 1
        ? 'One stage that came before the one ahead of it is not counted in the days.'
        : `${n} stages that came before the one ahead of them are not counted in the days.`,
  },

  forecast: { sv: 'När nås målet? En simulering', en: 'When is the target reached? A simulation' },
  forecast_intro: {
    sv: 'Datorn låter projektet gå vidare på slump, som det har gått hittills. Det är ingen utlovad dag.',
    en: 'The computer lets the programme go on by chance, as it has gone so far. It is no promised day.',
  },
  likely: { sv: 'Troligast omkring', en: 'Most likely about' },
  likely_of: {
    sv: (target: string) => `då är ${target} företag med`,
    en: (target: string) => `then ${target} companies are in`,
  },
  interval: {
    sv: (early: string, late: string) => `Åtta av tio simuleringar når målet mellan ${early} och ${late}.`,
    en: (early: string, late: string) =>
      `Eight of ten simulations reach the target between ${early} and ${late}.`,
  },
  interval_open: {
    sv: (early: string, horizon: string) =>
      `En av tio når målet före ${early}. Minst en av tio har inte nått det ${horizon}.`,
    en: (early: string, horizon: string) =>
      `One in ten reaches the target before ${early}. At least one in ten has not reached it by ${horizon}.`,
  },
  interval_none: {
    sv: (horizon: string) => `Färre än var tionde simulering når målet före ${horizon}.`,
    en: (horizon: string) => `Fewer than one simulation in ten reaches the target before ${horizon}.`,
  },
  chance_by: {
    sv: (day: string) => `Når målet till och med ${day}`,
    en: (day: string) => `Reaches the target by ${day}`,
  },
  chance_open: { sv: 'planens sista dag', en: 'the last day of the plan' },
  chance_end: { sv: 'projektets slut', en: 'the end of the programme' },
  chance_what: { sv: 'simuleringar som har nått målet', en: 'simulations that have reached the target' },
  chance_summary: {
    sv: (day: string, share: string) => `${share} av simuleringarna har nått målet ${day}.`,
    en: (day: string, share: string) => `${share} of the simulations have reached the target by ${day}.`,
  },
  chance_series: { sv: 'Andel som är framme', en: 'Share that is there' },
  programme_ends: { sv: 'projektet slutar', en: 'programme ends' },
  method: { sv: 'Så räknar simuleringen', en: 'How the simulation counts' },
  method_paths: {
    sv: (n: string, agreed: string) =>
      `Den bygger på de ${n} företag vars väg har en första dag. ${agreed} av dem har en överenskommelse.`,
    en: (n: string, agreed: string) =>
      `It rests on the ${n} companies whose path has a first day. ${agreed} of them have an agreement.`,
  },
  method_waiting: {
    sv: (n: string) =>
      `${n} företag är på väg. Var och ett lånar tiden och utfallet från ett slumpat företag som hade väntat lika länge.`,
    en: (n: string) =>
      `${n} companies are on their way. Each borrows its time and outcome from a company drawn by chance that had waited as long.`,
  },
  method_arrivals: {
    sv: (n: string, days: string) =>
      `Nya förmedlingar kommer i samma takt som de senaste ${days} dagarna: ${n} stycken. Hur säker den takten är räknas med.`,
    en: (n: string, days: string) =>
      `New tips come at the rate of the latest ${days} days: ${n} in all. How sure that rate is counts too.`,
  },
  method_runs: {
    sv: (runs: string, seed: string) =>
      `Det upprepas ${runs} gånger, varje gång med ett nytt urval av företagen. Startvärdet är ${seed}: samma dag ger samma svar.`,
    en: (runs: string, seed: string) =>
      `It is repeated ${runs} times, each time with a new sample of the companies. The seed is ${seed}: the same day gives the same answer.`,
  },
  method_assumes: {
    sv: 'Den antar att framtiden liknar det som har varit, att företagen inte påverkar varandra och att ingen säger nej för att året är stängt. Ett företag som har väntat längre än något som sa ja räknas inte med.',
    en: 'It assumes that what comes resembles what has been, that companies do not affect each other and that nobody is turned away because the year is closed. A company that has waited longer than any that agreed is not counted on.',
  },
  too_few: { sv: 'Det är för lite att gå på', en: 'There is too little to go on' },
  too_few_text: {
    sv: (paths: string, agreed: string) =>
      `En simulering behöver minst ${paths} företag med en första dag, och minst ${agreed} av dem med överenskommelse.`,
    en: (paths: string, agreed: string) =>
      `A simulation needs at least ${paths} companies with a first day, and at least ${agreed} of them with an agreement.`,
  },
  is_reached: {
    sv: 'Målet är nått. Det finns inget att förutse.',
    en: 'The target is reached. There is nothing to foresee.',
  },
})
