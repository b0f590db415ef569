import { capital, texts } from '../../foundation/text.ts'

export const hoursTexts = texts({
  title: { sv: 'Timmar', en: 'Hours' },
  // the verdict
  of_target: {
    sv: (now: string, target: string) => `${now} av ${target} timmar är medfinansierade.`,
    en: (now: string, target: string) => `${now} of ${target} hours are co-financed.`,
  },
  is_foreseen: {
    sv: (hours: string) => `Prognosen är ${hours}.`,
    en: (hours: string) => `The forecast is ${hours}.`,
  },
  verdict: {
    sv: (attended: string, to_sign: string) =>
      `${capital(attended)}, varav ${to_sign} väntar på underskrift.`,
    en: (attended: string, to_sign: string) =>
      `${capital(attended)}, of which ${to_sign} wait for a signature.`,
  },
  verdict_none: { sv: 'Inga timmar finns än.', en: 'There are no hours yet.' },
  verdict_none_chosen: { sv: 'Inga timmar passar det du har valt.', en: 'No hours match what you chose.' },
  empty: {
    sv: 'Timmarna kommer hit när närvaron är noterad.',
    en: 'The hours come here when the attendance has been noted.',
  },
  empty_chosen: {
    sv: 'Välj något annat ovanför listan, eller rensa valen.',
    en: 'Choose something else above the list, or clear the choices.',
  },
  // by what
  by: { sv: 'Visa timmarna', en: 'Show the hours' },
  by_month: { sv: 'Per månad', en: 'By month' },
  by_person: { sv: 'Per person', en: 'By person' },
  by_company: { sv: 'Per arbetsgivare', en: 'By employer' },
  by_partner: { sv: 'Per part', en: 'By partner' },
  by_occasion: { sv: 'Per tillfälle', en: 'By occasion' },
  by_row: { sv: 'En och en', en: 'One by one' },
  month: { sv: 'Månad', en: 'Month' },
  person: { sv: 'Person', en: 'Person' },
  company: { sv: 'Arbetsgivare', en: 'Employer' },
  partner: { sv: 'Part', en: 'Partner' },
  occasion: { sv: 'Tillfälle', en: 'Occasion' },
  course: { sv: 'Utbildning', en: 'Course' },
  day: { sv: 'Dag', en: 'Day' },
  state: { sv: 'Läge', en: 'State' },
  no_company: { sv: 'Har aldrig haft någon arbetsgivare', en: 'Has never had an employer' },
  no_partner: { sv: 'Utan part', en: 'Without a partner' },
  any_month: { sv: 'Alla månader', en: 'All months' },
  any_partner: { sv: 'Alla parter', en: 'All partners' },
  any_state: { sv: 'Alla timmar', en: 'All hours' },
  only_person: {
    sv: (name: string) => `Bara ${name} visas.`,
    en: (name: string) => `Only ${name} is shown.`,
  },
  only_occasion: {
    sv: (code: string) => `Bara ${code} visas.`,
    en: (code: string) => `Only ${code} is shown.`,
  },
  sum: { sv: 'Summa', en: 'Total' },
  // what becomes of an hour
  hours: { sv: 'Timmar', en: 'Hours' },
  attended: { sv: 'Närvaro', en: 'Attended' },
  to_sign: { sv: 'Att skriva under', en: 'To sign' },
  signed: { sv: 'Underskrivna', en: 'Signed' },
  counted: { sv: 'Medfinansierade', en: 'Co-financed' },
  uncounted: { sv: 'Medfinansieras inte', en: 'Not co-financed' },
  outside_programme: { sv: 'Utanför projekttiden', en: 'Outside the programme' },
  no_employment: { sv: 'Inte anställd den dagen', en: 'Not employed that day' },
  not_admitted: { sv: 'Företaget saknar överenskommelse', en: 'The company has no agreement' },
  before_agreement: { sv: 'Före överenskommelsen', en: 'Before the agreement' },
  other_signature: { sv: 'En annan underskrift gäller', en: 'Another signature binds' },
  outside_paid_time: { sv: 'Utanför betald tid', en: 'Outside paid time' },
  never_employed: { sv: 'Aldrig haft en arbetsgivare', en: 'Never had an employer' },
  kronor: { sv: 'Kronor', en: 'Amount, SEK' },
  // how it adds up
  adds_up: { sv: 'Så blir det', en: 'How it adds up' },
  adds_up_intro: {
    sv: 'Det som är noterat ska skrivas under, och det som är underskrivet är medfinansiering eller har ett skäl.',
    en: 'What is noted is to be signed, and what is signed is co-financing or has a reason why not.',
  },
  note: {
    sv: 'Timmar till och med i dag, hos den som var arbetsgivare den dag passet hölls. Personer med skyddade uppgifter visas inte.',
    en: 'Hours up to and including today, with whoever was the employer on the day of the session. People with protected identity do not show.',
  },
  protected_in_sum: {
    sv: (hours: string) =>
      `I målet ingår också ${hours} för personer med skyddade uppgifter. De står inte i tabellen, och i linjen kommer de först i dag.`,
    en: (hours: string) =>
      `The target also counts ${hours} of people with protected identity. They are not in the table, and in the line they come today.`,
  },
  // the target
  to_target: { sv: 'Mot målet', en: 'Towards the target' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  plan: { sv: 'Plan', en: 'Plan' },
  forecast: { sv: 'Prognos (beräknad)', en: 'Forecast (computed)' },
  cofinanced: { sv: 'Medfinansierade timmar', en: 'Co-financed hours' },
  of: { sv: (target: string) => `av ${target}`, en: (target: string) => `of ${target}` },
  ahead: { sv: (hours: string) => `${hours} före plan.`, en: (hours: string) => `${hours} ahead of plan.` },
  behind: { sv: (hours: string) => `${hours} efter plan.`, en: (hours: string) => `${hours} behind plan.` },
  as_planned: { sv: 'Enligt plan.', en: 'As planned.' },
  plan_says: { sv: (hours: string) => `planen: ${hours}`, en: (hours: string) => `plan: ${hours}` },
  what_hours: { sv: 'medfinansierade timmar', en: 'co-financed hours' },
  today: { sv: 'i dag', en: 'today' },
  until: { sv: 'Till och med', en: 'Until' },
  summary: {
    sv: (now: string, plan: string, target: string) =>
      `Medfinansierade timmar: utfall mot plan. I dag ${now}, planen säger ${plan}, målet är ${target}.`,
    en: (now: string, plan: string, target: string) =>
      `Co-financed hours: outcome against plan. Today ${now}, the plan says ${plan}, the target is ${target}.`,
  },
  foreseen: {
    sv: (hours: string, day: string) => `Beräknat ${hours} den ${day}.`,
    en: (hours: string, day: string) => `Computed ${hours} on ${day}.`,
  },
  reached_on: {
    sv: (day: string) => `I den takten nås målet den ${day}.`,
    en: (day: string) => `At that pace the target is reached on ${day}.`,
  },
  not_reached: {
    sv: (needed: string) => `I den takten nås inte målet. Det behövs ${needed} i veckan.`,
    en: (needed: string) => `At that pace the target is not reached. It takes ${needed} a week.`,
  },
  reached: { sv: 'Målet är nått.', en: 'The target has been reached.' },
  rule: {
    sv: (pace: string, days: string) =>
      `Så är prognosen räknad: de senaste ${days} dagarna har gett ${pace} medfinansierade i veckan, och varje vecka framåt antas ge lika mycket. Timmar som väntar på underskrift är inte med.`,
    en: (pace: string, days: string) =>
      `How the forecast is made: the last ${days} days have brought ${pace} of co-financing a week, and each week to come is assumed to bring as much. Hours that wait for a signature are not in it.`,
  },
  too_early: {
    sv: 'Någon prognos finns inte: projektet har hållit på för kort tid, eller är över.',
    en: 'There is no forecast: the programme has gone on for too short a time, or is over.',
  },
  to_evidence: { sv: 'Kvitton och original', en: 'Receipts and originals' },
  no_target: {
    sv: 'Projektet har inget mål i timmar. Målen sätts i inställningarna.',
    en: 'The programme has no target in hours. Targets are set in the settings.',
  },
})
