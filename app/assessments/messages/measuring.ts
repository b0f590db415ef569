import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** Measurements of a company, respondents and what they said. */
export const measuringTexts = texts({
  tab: { sv: 'Självskattning', en: 'Self-assessment' },
  title: {
    sv: (company: string) => `Självskattning: ${company}`,
    en: (company: string) => `Self-assessment: ${company}`,
  },
  baseline: { sv: '0-mätning', en: 'Baseline' },
  between: { sv: 'Mellanmätning', en: 'Measurement in between' },
  end: { sv: 'Slutmätning', en: 'End measurement' },
  nth: {
    sv: (kind: string, nth: number) => (nth > 1 ? `${kind} ${nth}` : kind),
    en: (kind: string, nth: number) => (nth > 1 ? `${kind} ${nth}` : kind),
  },
  the_baseline: { sv: '0-mätningen', en: 'The baseline' },
  the_between: { sv: 'Mellanmätningen', en: 'The measurement in between' },
  the_end: { sv: 'Slutmätningen', en: 'The end measurement' },
  management: { sv: 'Ledning', en: 'Management' },
  hr: { sv: 'HR', en: 'HR' },
  union: { sv: 'Facket', en: 'Union' },
  other: { sv: 'Övriga', en: 'Others' },

  // the tab
  verdict_none: { sv: 'Företaget har inte skattat sig än.', en: 'The company has not assessed itself yet.' },
  verdict_open: {
    sv: (kind: string, answered: string, asked: string, until: string) =>
      `${kind} pågår till ${until}. ${answered} av ${asked} har svarat.`,
    en: (kind: string, answered: string, asked: string, until: string) =>
      `${kind} is open until ${until}. ${answered} of ${asked} have answered.`,
  },
  verdict_said: {
    sv: (kind: string, mean: string) => `Företaget ger sig ${mean} av 5 i ${kind}.`,
    en: (kind: string, mean: string) => `The company gives itself ${mean} of 5 in ${kind}.`,
  },
  verdict_moved: {
    sv: (mean: string, before: string) =>
      `Företaget ger sig ${mean} av 5 vid slutet, mot ${before} från början.`,
    en: (mean: string, before: string) =>
      `The company gives itself ${mean} of 5 at the end, against ${before} at the start.`,
  },
  verdict_few: {
    sv: (kind: string) => `${kind} är klar, men för få har svarat för att visas.`,
    en: (kind: string) => `${kind} is closed, but too few have answered to be shown.`,
  },
  measurements: { sv: 'Mätningar', en: 'Measurements' },
  measurement: { sv: 'Mätning', en: 'Measurement' },
  until: { sv: 'Sista dag', en: 'Last day' },
  state: { sv: 'Läge', en: 'State' },
  is_open: { sv: 'Öppen', en: 'Open' },
  is_closed_state: { sv: 'Klar', en: 'Closed' },
  answered: { sv: 'Har svarat', en: 'Have answered' },
  of_asked: {
    sv: (answered: string, asked: string) => `${answered} av ${asked}`,
    en: (answered: string, asked: string) => `${answered} of ${asked}`,
  },
  by_version: { sv: 'Mall', en: 'Template' },
  version: { sv: (n: string) => `version ${n}`, en: (n: string) => `version ${n}` },
  none_yet: {
    sv: 'En 0-mätning före start visar var företaget står. Upprepas den vid slutet syns vad som har hänt.',
    en: 'A baseline before the start shows where the company stands. Repeated at the end it shows what has happened.',
  },
  open_one: { sv: 'Öppna en mätning', en: 'Open a measurement' },
  said_by_area: {
    sv: (kind: string) => `${kind}: område för område`,
    en: (kind: string) => `${kind}: area by area`,
  },
  area: { sv: 'Område', en: 'Area' },
  everyone: { sv: 'Alla', en: 'All' },
  apart: { sv: 'Skiljer', en: 'Apart' },
  others: { sv: 'Andra företag', en: 'Other companies' },
  furthest_apart: {
    sv: (area: string, low: string, lowest: string, high: string, highest: string) =>
      `Längst ifrån varandra står grupperna i ${area}: ${low} ${lowest}, ${high} ${highest}.`,
    en: (area: string, low: string, lowest: string, high: string, highest: string) =>
      `The groups stand furthest apart in ${area}: ${low} ${lowest}, ${high} ${highest}.`,
  },
  nowhere_apart: {
    sv: 'Grupperna som visas säger detsamma.',
    en: 'The groups that are shown say the same.',
  },
  apart_by: {
    sv: (distance: string) => `skiljer ${distance}`,
    en: (distance: string) => `${distance} apart`,
  },
  since: { sv: 'Sedan 0-mätningen', en: 'Since the baseline' },
  moved: { sv: 'Förflyttning', en: 'Movement' },
  moved_most: {
    sv: (area: string, moved: string) => `Mest har ${area} rört sig: ${moved}.`,
    en: (area: string, moved: string) => `${area} has moved the most: ${moved}.`,
  },
  moved_nowhere: { sv: 'Inget område har rört sig.', en: 'No area has moved.' },
  not_comparable: {
    sv: 'Mätningarna har ställt olika frågor och kan inte jämföras.',
    en: 'The measurements asked different things and cannot be compared.',
  },
  few: { sv: 'för få', en: 'too few' },
  scale_note: {
    sv: (least: string) =>
      `Medelvärden från 1 till 5. Ett svar räknas när minst tre av fem påståenden i området är besvarade. En grupp visas när ${least} har svarat, eller när den svarar gemensamt. Skillnader räknas före avrundning.`,
    en: (least: string) =>
      `Means from 1 to 5. An answer counts when at least three of five statements of the area are answered. A group is shown when ${least} have answered, or when it answers together. Differences are counted before rounding.`,
  },
  others_note: {
    sv: (n: string) =>
      `Andra företag: medelvärdet för ${n} företag i samma mätning. Fler läggs till fem i taget.`,
    en: (n: string) =>
      `Other companies: the mean of ${n} companies in the same measurement. More are added five at a time.`,
  },
  suggestion: {
    sv: 'Påståendena och skalan är vårt eget förslag. De är inte vetenskapligt prövade.',
    en: 'The statements and the scale are our own suggestion. They have not been validated.',
  },
  said_freely: { sv: 'Med egna ord', en: 'In their own words' },

  // opening one
  open_title: { sv: 'Öppna en mätning', en: 'Open a measurement' },
  open_lede: {
    sv: 'Bjud sedan in ledning, HR, facket och andra. Var och en svarar på sin telefon utan konto. Resultatet visas när mätningen har stängt.',
    en: 'Then ask management, HR, the union and others. Each answers on their phone without an account. The result is shown when the measurement has closed.',
  },
  which: { sv: 'Vilken mätning?', en: 'Which measurement?' },
  which_hint: {
    sv: '0-mätningen görs före start, slutmätningen när företaget är klart. Däremellan kan ni mäta hur ofta ni vill.',
    en: 'The baseline is before the start, the end when the company is done. In between you can measure as often as you like.',
  },
  closes_on: { sv: 'Sista dag att svara', en: 'Last day to answer' },
  closes_on_hint: { sv: 'Till exempel 2025-11-05.', en: 'For example 2025-11-05.' },
  open_it: { sv: 'Öppna mätningen', en: 'Open the measurement' },

  // one measurement
  respondents: { sv: 'Vilka som ska svara', en: 'Who is to answer' },
  nobody_asked: { sv: 'Ingen är tillfrågad än.', en: 'Nobody has been asked yet.' },
  who: { sv: 'Vem', en: 'Who' },
  no_longer: { sv: 'Kontakten är borttagen', en: 'The contact has been removed' },
  speaks_for: { sv: 'Svarar för', en: 'Answers for' },
  speaks_as: { sv: 'Hur svaret visas', en: 'How the answer is shown' },
  as_one: { sv: 'Som ett av flera', en: 'As one of several' },
  as_one_note: {
    sv: 'Räknas in i gruppen. Visas aldrig för sig.',
    en: 'Counts in the group. Never shown by itself.',
  },
  as_function: { sv: 'Ensam om funktionen', en: 'Alone in the function' },
  as_function_note: {
    sv: 'Visas som gruppens svar. Personen får veta det innan hon eller han svarar.',
    en: 'Shown as the group’s answer. The person is told so before answering.',
  },
  as_group: { sv: 'Gruppens gemensamma svar', en: 'The group’s answer together' },
  as_group_note: {
    sv: 'Gruppen har enats om ett svar, som visas som deras.',
    en: 'The group has agreed on one answer, which is shown as theirs.',
  },
  contact: { sv: 'Kontakt', en: 'Contact' },
  language: { sv: 'Brevets språk', en: 'Language of the letter' },
  language_sv: { sv: 'Svenska', en: 'Swedish' },
  language_en: { sv: 'Engelska', en: 'English' },
  how_far: { sv: 'Läge', en: 'State' },
  is_asked: { sv: 'Tillfrågad', en: 'Asked' },
  has_begun: { sv: 'Har börjat', en: 'Has begun' },
  is_done: { sv: 'Har svarat', en: 'Has answered' },
  asked_on: { sv: (when: string) => `Frågad ${when}`, en: (when: string) => `Asked ${when}` },
  reminded: { sv: (when: string) => `påmind ${when}`, en: (when: string) => `reminded ${when}` },
  acts: { sv: 'Gör', en: 'Do' },
  remind: { sv: 'Påminn', en: 'Remind' },
  remind_whom: { sv: (who: string) => `Påminn ${who}`, en: (who: string) => `Remind ${who}` },
  take_back: { sv: 'Ta tillbaka', en: 'Take back' },
  take_back_begun: {
    sv: 'Det som personen har börjat svara tas bort och går inte att få tillbaka.',
    en: 'What the person has begun to answer is removed and cannot be brought back.',
  },
  take_back_whom: {
    sv: (who: string) => `Ta tillbaka frågan till ${who}`,
    en: (who: string) => `Take back the question to ${who}`,
  },
  reminded_by_itself: {
    sv: (days: string) => `Den som inte har svarat får en påminnelse ${days} dagar före sista dagen.`,
    en: (days: string) => `Whoever has not answered is reminded ${days} days before the last one.`,
  },
  ask_someone: { sv: 'Fråga någon mer', en: 'Ask someone more' },
  ask: { sv: 'Skicka frågan', en: 'Send the question' },
  no_contacts: {
    sv: 'Alla kontakter med e-post är tillfrågade.',
    en: 'All contacts with an e-mail address have been asked.',
  },
  to_contacts: { sv: 'Till kontakterna', en: 'To the contacts' },
  paper: { sv: 'Skriv in ett svar på papper', en: 'Key in an answer on paper' },
  blank: { sv: 'Blankett att skriva ut', en: 'Form to print' },
  paper_title: { sv: 'Svar på papper', en: 'An answer on paper' },
  paper_lede: {
    sv: 'Skriv in det som står på pappret. Lämna tomt där inget är ifyllt. Pappret kastas sedan, eller förvaras så att ingen annan ser det.',
    en: 'Key in what the paper says. Leave empty what is not filled in. Then throw the paper away, or keep it where nobody else sees it.',
  },
  save_paper: { sv: 'Spara svaret', en: 'Save the answer' },
  marks: { sv: 'Svar', en: 'Answers' },
  mark: { sv: 'Svar', en: 'Answer' },
  does_not_know: { sv: 'Vet inte', en: 'Do not know' },
  not_filled_in: { sv: 'Inget ifyllt', en: 'Not filled in' },
  said: { sv: 'Med egna ord', en: 'In your own words' },
  move: { sv: 'Ändra sista dagen', en: 'Change the last day' },
  close: { sv: 'Stäng mätningen nu', en: 'Close the measurement now' },
  close_question: { sv: 'Stänga mätningen?', en: 'Close the measurement?' },
  close_what: {
    sv: 'Resultatet visas, och inga fler svar tas emot. En stängd mätning öppnas inte igen.',
    en: 'The result is shown, and no more answers are taken. A closed measurement is not opened again.',
  },
  close_yes: { sv: 'Stäng mätningen', en: 'Close the measurement' },
  close_no: { sv: 'Låt den vara öppen', en: 'Leave it open' },
  see_result: { sv: 'Se resultatet', en: 'See the result' },

  ...sentBeforeTexts,
  measurement_missing: { sv: 'Välj vilken mätning det är.', en: 'Choose which measurement it is.' },
  day_missing: { sv: 'Skriv en dag, till exempel 2025-11-05.', en: 'Write a day, for example 2025-11-05.' },
  day_has_been: {
    sv: 'Dagen har varit. Välj en dag som kommer.',
    en: 'That day has been. Choose a day to come.',
  },
  measured_already: {
    sv: 'Den mätningen finns redan. Välj mellanmätning för att mäta en gång till.',
    en: 'That measurement is there already. Choose a measurement in between to measure once more.',
  },
  is_closed: { sv: 'Mätningen är stängd.', en: 'The measurement is closed.' },
  contact_missing: { sv: 'Välj vem som ska svara.', en: 'Choose who is to answer.' },
  group_missing: { sv: 'Välj vem personen svarar för.', en: 'Choose for whom the person answers.' },
  speaks_as_missing: { sv: 'Välj hur svaret visas.', en: 'Choose how the answer is shown.' },
  language_missing: { sv: 'Välj språk.', en: 'Choose a language.' },
  no_address: { sv: 'Kontakten har ingen e-postadress.', en: 'The contact has no e-mail address.' },
  asked_already: { sv: 'Kontakten är redan tillfrågad.', en: 'The contact has been asked already.' },
  has_answered: { sv: 'Personen har svarat.', en: 'The person has answered.' },
  reminded_today: { sv: 'Personen har fått en påminnelse i dag.', en: 'The person has been reminded today.' },
  bad_answer: { sv: 'Välj 1 till 5 eller Vet inte.', en: 'Choose 1 to 5 or Do not know.' },
  not_answered: { sv: 'Välj ett svar, eller Vet inte.', en: 'Choose an answer, or Do not know.' },
  nothing_answered: { sv: 'Inget är ifyllt än.', en: 'Nothing has been filled in yet.' },
  handed_in: { sv: 'Svaren är redan inlämnade.', en: 'The answers have been handed in already.' },
  changed_by_other: {
    sv: 'Någon annan har ändrat mätningen. Se hur den är nu och gör om.',
    en: 'Someone else has changed the measurement. See how it is now and do it again.',
  },
  not_found: { sv: 'Den finns inte.', en: 'It is not there.' },
})
