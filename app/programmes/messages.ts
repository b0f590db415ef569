import { sentBeforeTexts } from '../access/sent-messages.ts'
import { capital, texts } from '../foundation/text.ts'

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')
type About = Record<string, number | string>
const whole = (about: About, field: string) => number(Number(about[field]))

const WHOSE: Record<string, { sv: string; en: string }> = {
  participants: { sv: 'deltagarnas', en: 'the participants’' },
  union: { sv: 'fackets', en: 'the union’s' },
  employers: { sv: 'arbetsgivarorganisationens', en: 'the employers’ organisation’s' },
  owner: { sv: 'projektägarens', en: 'the owner’s' },
  partner: { sv: 'partnerns', en: 'the partner’s' },
}

/** What the forms of a programme answer when something is wrong. */
export const programmeErrors = texts({
  slug_missing: { sv: 'Skriv ett kortnamn för adressen.', en: 'Write a short name for the address.' },
  slug_malformed: {
    sv: 'Kortnamnet ska ha 2–40 tecken: små bokstäver a–z, siffror och bindestreck.',
    en: 'The short name takes 2–40 characters: small letters a–z, digits and hyphens.',
  },
  slug_taken: {
    sv: 'Kortnamnet är upptaget. Välj ett annat.',
    en: 'The short name is taken. Choose another.',
  },
  name_missing: { sv: 'Skriv ett namn.', en: 'Write a name.' },
  name_taken: { sv: 'Namnet finns redan i projektet.', en: 'The name is already in the programme.' },
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  starts_on_missing: {
    sv: 'Skriv projektets första dag, till exempel 2024-01-01.',
    en: 'Write the first day of the programme, such as 2024-01-01.',
  },
  ends_on_missing: {
    sv: 'Skriv projektets sista dag, till exempel 2026-12-31.',
    en: 'Write the last day of the programme, such as 2026-12-31.',
  },
  ends_before_start: {
    sv: 'Projektet slutar före det börjar. Ändra ett av datumen.',
    en: 'The programme ends before it starts. Change one of the dates.',
  },
  too_long: {
    sv: (about: About) =>
      `Projektet skulle vara längre än ${about.years} år. Se efter om ett datum är felskrivet.`,
    en: (about: About) =>
      `The programme would be longer than ${about.years} years. See whether a date is mistyped.`,
  },
  valid_from_missing: {
    sv: 'Skriv från vilken dag det gäller, till exempel 2025-07-01.',
    en: 'Write from which day it counts, such as 2025-07-01.',
  },
  source_missing: { sv: 'Skriv var uppgiften kommer ifrån.', en: 'Write where this comes from.' },
  certainty_missing: { sv: 'Välj hur säker uppgiften är.', en: 'Choose how sure this is.' },
  binds_missing: { sv: 'Välj vilken underskrift som gäller.', en: 'Choose which signature binds.' },
  answer_missing: { sv: 'Skriv vad myndigheten svarade.', en: 'Write what the authority answered.' },
  answered_on_missing: { sv: 'Skriv vilken dag svaret kom.', en: 'Write the day of the answer.' },
  answered_by_missing: {
    sv: 'Skriv vem som svarade, eller svarets nummer.',
    en: 'Write who answered, or the number of the answer.',
  },
  answered_later: {
    sv: 'Svaret kan inte ha kommit efter i dag.',
    en: 'The answer cannot have come after today.',
  },
  date_taken: {
    sv: 'Det finns redan en uppgift från den dagen. Välj en annan dag.',
    en: 'Something already counts from that day. Choose another day.',
  },
  changed_by_other: {
    sv: 'Någon annan hann spara före dig. Se vad som gäller nu.',
    en: 'Someone else saved before you. See what applies now.',
  },
  not_found: { sv: 'Posten finns inte längre.', en: 'The record is no longer there.' },
  ...sentBeforeTexts,

  // rates and figures
  kind_missing: { sv: 'Välj vems tid det gäller.', en: 'Choose whose time this is.' },
  not_kronor: {
    sv: 'Skriv ett belopp i kronor, till exempel 417 eller 417,50.',
    en: 'Write an amount in SEK, such as 417 or 417.50.',
  },
  rate_zero: { sv: 'Beloppet måste vara mer än noll.', en: 'The amount must be above zero.' },
  unknown_setting: { sv: 'Välj vilken uppgift det gäller.', en: 'Choose which figure this is.' },
  not_a_number: { sv: 'Skriv ett tal, till exempel 11,50.', en: 'Write a number, such as 11.50.' },
  too_many_decimals: {
    sv: (about: About) =>
      about.decimals ? `Skriv högst ${about.decimals} decimaler.` : 'Skriv ett helt tal, utan decimaler.',
    en: (about: About) =>
      about.decimals ? `Write at most ${about.decimals} decimals.` : 'Write a whole number.',
  },
  out_of_bounds: {
    sv: (about: About) => `Talet ska ligga mellan ${whole(about, 'least')} och ${whole(about, 'most')}.`,
    en: (about: About) => `The number must lie between ${whole(about, 'least')} and ${whole(about, 'most')}.`,
  },

  // targets
  points_missing: { sv: 'Planen behöver minst en dag.', en: 'The plan needs at least one day.' },
  point_incomplete: {
    sv: 'En rad saknar dag eller tal. Fyll i raden eller töm den.',
    en: 'A row lacks its day or number. Fill it in or empty it.',
  },
  point_outside_programme: {
    sv: (about: About) => `Dagen ${about.due_on} ligger utanför projektet.`,
    en: (about: About) => `The day ${about.due_on} lies outside the programme.`,
  },
  point_twice: {
    sv: (about: About) => `Dagen ${about.due_on} står två gånger.`,
    en: (about: About) => `The day ${about.due_on} stands twice.`,
  },
  plan_falls: {
    sv: (about: About) =>
      `Planen minskar till ${about.due_on}. Varje tal är summan från start, så det kan bara växa.`,
    en: (about: About) =>
      `The plan falls towards ${about.due_on}. Each number is the sum from the start, so it can only grow.`,
  },

  // budget
  line_incomplete: {
    sv: 'En rad saknar namn eller belopp. Fyll i raden eller töm den.',
    en: 'A line lacks its name or amount. Fill it in or empty it.',
  },
  budget_empty: { sv: 'Budgeten har inga rader.', en: 'The budget has no lines.' },
  sides_differ: {
    sv: (about: About) =>
      `Sidorna går inte ihop: intäkterna är ${whole(about, 'income')} kr och kostnaderna ${whole(about, 'cost')} kr.`,
    en: (about: About) =>
      `The sides do not balance: income is SEK ${whole(about, 'income')} and cost SEK ${whole(about, 'cost')}.`,
  },
  total_differs: {
    sv: (about: About) =>
      `Kostnaderna är ${whole(about, 'cost')} kr men totalen ${whole(about, 'total')} kr.`,
    en: (about: About) => `Cost is SEK ${whole(about, 'cost')} but the total SEK ${whole(about, 'total')}.`,
  },
  in_kind_differs: {
    sv: (about: About) =>
      `${capital(WHOSE[String(about.whose)]?.sv ?? '')} tid är ${whole(about, 'income')} kr som intäkt och ${whole(about, 'cost')} kr som kostnad. De ska vara lika.`,
    en: (about: About) =>
      `${capital(WHOSE[String(about.whose)]?.en ?? '')} time is SEK ${whole(about, 'income')} as income and SEK ${whole(about, 'cost')} as cost. They must be the same.`,
  },
  support_not_whole: { sv: 'Skriv stödet i hela kronor.', en: 'Write the support in whole kronor.' },
  support_above_total: {
    sv: 'Stödet är större än hela budgeten.',
    en: 'The support is larger than the whole budget.',
  },
  support_differs: {
    sv: (about: About) =>
      `Stödet är ${whole(about, 'support')} kr, men raderna från ESF är ${whole(about, 'line')} kr.`,
    en: (about: About) =>
      `The support is SEK ${whole(about, 'support')}, but the lines from the ESF are SEK ${whole(about, 'line')}.`,
  },
  support_above_ceiling: {
    sv: (about: About) =>
      `Stödet får högst vara ${whole(about, 'ceiling')} kr: kostnaden minus det som ges i tid.`,
    en: (about: About) =>
      `The support may be at most SEK ${whole(about, 'ceiling')}: the cost less what is given in kind.`,
  },
  support_missing: { sv: 'Skriv det beslutade stödet i kronor.', en: 'Write the decided support in SEK.' },
  unknown_financier: {
    sv: 'En finansiär finns inte i projektet. Lägg till den först.',
    en: 'A financier is not in the programme. Add it first.',
  },

  unknown_municipality: {
    sv: (about: About) => `Kommunen ${about.municipality} finns inte. Skriv namnet som SCB skriver det.`,
    en: (about: About) => `There is no municipality ${about.municipality}. Write its name in full.`,
  },
  municipality_routed: {
    sv: (about: About) => `${about.municipality} tas redan emot av ${about.partner}.`,
    en: (about: About) => `${about.municipality} is already taken care of by ${about.partner}.`,
  },

  // staircase and groups
  group_of_everyone: {
    sv: 'Gruppen skulle omfatta alla. Välj minst ett villkor.',
    en: 'The group would hold everyone. Choose at least one condition.',
  },
  too_many_groups: {
    sv: 'Det finns inga fler bokstäver för grupper.',
    en: 'There are no more letters for groups.',
  },
  years_wrong: {
    sv: 'Skriv hela år, 1–50, eller lämna tomt.',
    en: 'Write whole years, 1–50, or leave empty.',
  },
  choice_missing: { sv: 'Välj ett av alternativen.', en: 'Choose one of the answers.' },
})
