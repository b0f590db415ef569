import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

export const healthTexts = texts({
  health: { sv: 'Hur partnerskapet mår', en: 'How the partnership is' },
  partnership: { sv: 'Partnerskapet', en: 'The partnership' },
  verdict: {
    sv: (mean: string, name: string) => `Partnerskapet får ${mean} av 5 i mätningen ${name}.`,
    en: (mean: string, name: string) => `The partnership gets ${mean} of 5 in the check ${name}.`,
  },
  verdict_change: {
    sv: (mean: string, name: string, before: string, earlier: string) =>
      `Partnerskapet får ${mean} av 5 i mätningen ${name}, mot ${before} i ${earlier}.`,
    en: (mean: string, name: string, before: string, earlier: string) =>
      `The partnership gets ${mean} of 5 in the check ${name}, against ${before} in ${earlier}.`,
  },
  verdict_none: { sv: 'Ingen mätning är klar än.', en: 'No check has been completed yet.' },
  lede: {
    sv: 'En gång om året svarar partnerskapet på åtta påståenden. Ingen ser vem som svarat vad.',
    en: 'Once a year the partnership answers eight statements. Nobody sees who answered what.',
  },
  suggestion: {
    sv: 'Påståendena och skalan är vårt eget förslag. De är inte vetenskapligt prövade.',
    en: 'The statements and the scale are our own suggestion. They have not been validated.',
  },
  checks: { sv: 'Mätningar', en: 'Checks' },
  check: { sv: 'Mätning', en: 'Check' },
  opened: { sv: 'Öppnade', en: 'Opened' },
  closes: { sv: 'Sista dag', en: 'Last day' },
  answers: { sv: 'Svar', en: 'Answers' },
  state: { sv: 'Läge', en: 'State' },
  is_open: { sv: 'öppen', en: 'open' },
  is_closed: { sv: 'stängd', en: 'closed' },
  answer_it: { sv: 'Svara', en: 'Answer' },
  answer_which: { sv: (name: string) => `Svara på ${name}`, en: (name: string) => `Answer ${name}` },
  over_time: { sv: 'Över tid', en: 'Over time' },
  chart: { sv: 'medelvärden', en: 'means' },
  chart_summary: {
    sv: 'Medelvärdet av alla påståenden för varje mätning, från 1 till 5.',
    en: 'The mean of all statements for each check, from 1 to 5.',
  },
  all_statements: { sv: 'Alla påståenden', en: 'All statements' },
  statement: { sv: 'Påstående', en: 'Statement' },
  everyone: { sv: (n: string) => `Alla (${n})`, en: (n: string) => `Everyone (${n})` },
  group: {
    sv: (names: string, n: string) => `${names} (${n})`,
    en: (names: string, n: string) => `${names} (${n})`,
  },
  others: { sv: 'övriga', en: 'others' },
  latest: {
    sv: (name: string) => `Påstående för påstående, ${name}`,
    en: (name: string) => `Statement by statement, ${name}`,
  },
  groups_note: {
    sv: (least: string) => `Organisationer med färre än ${least} svar visas tillsammans.`,
    en: (least: string) => `Organisations with fewer than ${least} answers are shown together.`,
  },
  too_few: {
    sv: (least: string) => `Färre än ${least} har svarat, så inget visas.`,
    en: (least: string) => `Fewer than ${least} have answered, so nothing is shown.`,
  },
  comments: { sv: 'Egna ord', en: 'In their own words' },
  no_comments: { sv: 'Ingen skrev något.', en: 'Nobody wrote anything.' },
  open_title: { sv: 'Öppna en mätning', en: 'Open a check' },
  open: { sv: 'Öppna mätningen', en: 'Open the check' },
  name: { sv: 'Namn', en: 'Name' },
  name_hint: { sv: 'Till exempel 2025.', en: 'Such as 2025.' },
  closes_on: { sv: 'Sista dag att svara', en: 'Last day to answer' },
  day_hint: { sv: 'År-månad-dag, till exempel 2025-11-14.', en: 'Year-month-day, such as 2025-11-14.' },

  // answering
  answer_title: {
    sv: (name: string) => `Hur mår partnerskapet? ${name}`,
    en: (name: string) => `How is the partnership? ${name}`,
  },
  answer_lede: {
    sv: 'Välj 1 om det inte alls stämmer och 5 om det stämmer helt. Du svarar en gång. Ditt namn sparas inte med svaret.',
    en: 'Choose 1 if it is not at all true and 5 if it is wholly true. You answer once. Your name is not kept with the answer.',
  },
  say_role_clarity: { sv: 'Det är tydligt vem som gör vad.', en: 'It is clear who does what.' },
  say_speed: { sv: 'En förmedling får svar i tid.', en: 'A tip is answered in time.' },
  say_trust: { sv: 'Vi litar på varandra.', en: 'We trust one another.' },
  say_shared_aim: { sv: 'Vi arbetar mot samma mål.', en: 'We work towards the same aim.' },
  say_information: { sv: 'Jag får veta det jag behöver.', en: 'I am told what I need to know.' },
  say_meetings: { sv: 'Vi träffas lagom ofta.', en: 'We meet often enough.' },
  say_value: {
    sv: 'Företagen har nytta av att vi samarbetar.',
    en: 'Companies gain from our working together.',
  },
  say_time: {
    sv: 'Jag har tid för min del i partnerskapet.',
    en: 'I have time for my part in the partnership.',
  },
  mark_1: { sv: '1, stämmer inte alls', en: '1, not at all true' },
  mark_2: { sv: '2', en: '2' },
  mark_3: { sv: '3', en: '3' },
  mark_4: { sv: '4', en: '4' },
  mark_5: { sv: '5, stämmer helt', en: '5, wholly true' },
  comment: { sv: 'Något du vill säga?', en: 'Anything you want to say?' },
  comment_hint: {
    sv: 'Alla i partnerskapet kan läsa det. Skriv inga namn.',
    en: 'Everyone in the partnership can read it. Write no names.',
  },
  send: { sv: 'Skicka svaret', en: 'Send the answer' },
  answered: { sv: 'Du har svarat. Tack.', en: 'You have answered. Thank you.' },
  results_after: {
    sv: (day: string) => `Resultatet visas efter ${day}.`,
    en: (day: string) => `The results are shown after ${day}.`,
  },
  check_closed: { sv: 'Mätningen är stängd.', en: 'The check is closed.' },
  see_results: { sv: 'Se resultaten', en: 'See the results' },

  // what is wrong
  mark_missing: { sv: 'Välj ett tal från 1 till 5.', en: 'Choose a number from 1 to 5.' },
  name_missing: { sv: 'Skriv ett namn.', en: 'Write a name.' },
  name_taken: {
    sv: 'Det finns redan en mätning med det namnet.',
    en: 'There is already a check with that name.',
  },
  day_missing: { sv: 'Skriv dagen som 2025-11-14.', en: 'Write the day as 2025-11-14.' },
  closes_too_soon: { sv: 'Dagen har redan varit.', en: 'That day has passed.' },
  open_already: {
    sv: 'En mätning är redan öppen. Vänta tills den har stängt.',
    en: 'A check is already open. Wait until it has closed.',
  },
  closed: {
    sv: 'Mätningen är stängd och tar inte emot fler svar.',
    en: 'The check is closed and takes no more answers.',
  },
  answered_already: { sv: 'Du har redan svarat.', en: 'You have answered already.' },
  ...sentBeforeTexts,
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
})
