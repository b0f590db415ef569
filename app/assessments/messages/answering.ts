import { texts } from '../../foundation/text.ts'

/** What someone who answers on a phone reads: short words, short sentences. */
export const answeringTexts = texts({
  title: { sv: 'Självskattning', en: 'Self-assessment' },
  lede: {
    sv: (company: string, programme: string) =>
      `Hur är det på ${company} i dag? Ert svar används i ${programme}.`,
    en: (company: string, programme: string) =>
      `How is it at ${company} today? Your answer is used in ${programme}.`,
  },
  how_long: {
    sv: (statements: string, areas: string) =>
      `${statements} påståenden i ${areas} områden. Det tar ungefär tio minuter.`,
    en: (statements: string, areas: string) =>
      `${statements} statements in ${areas} areas. It takes about ten minutes.`,
  },
  until: { sv: (day: string) => `Svara senast ${day}.`, en: (day: string) => `Answer by ${day}.` },
  you_speak_for: {
    sv: (group: string) => `Du svarar för: ${group}`,
    en: (group: string) => `You answer for: ${group}`,
  },
  shown_one: {
    sv: 'Ingen ser vad just du svarar. Svaren visas bara tillsammans med andras.',
    en: 'Nobody sees what you answer. Answers are shown only together with others’.',
  },
  shown_function: {
    sv: 'Du är ensam om din funktion. Ditt svar visas som funktionens svar, så andra kan förstå att det är ditt.',
    en: 'You are alone in your function. Your answer is shown as the function’s, so others may understand that it is yours.',
  },
  shown_group: {
    sv: 'Du svarar för hela gruppen. Svaret visas som gruppens.',
    en: 'You answer for the whole group. The answer is shown as the group’s.',
  },
  keep_it: {
    sv: 'Länken är din. Skicka den inte vidare: den som har den ser det du har svarat tills du har lämnat in.',
    en: 'The link is yours. Do not pass it on: whoever has it sees what you have answered until you hand it in.',
  },
  areas: { sv: 'Områden', en: 'Areas' },
  done: { sv: 'Klart', en: 'Done' },
  next: { sv: 'Nästa', en: 'Next' },
  to_do: { sv: 'Att svara på', en: 'To answer' },
  begin: { sv: 'Börja', en: 'Begin' },
  go_on: { sv: 'Fortsätt', en: 'Go on' },
  last_step: { sv: 'Till sist', en: 'Last step' },
  step: {
    sv: (at: number, of: number) => `Område ${at} av ${of}`,
    en: (at: number, of: number) => `Area ${at} of ${of}`,
  },
  save_and_next: { sv: 'Spara och gå vidare', en: 'Save and go on' },
  saved_so_far: {
    sv: 'Det du har sparat finns kvar. Du kan gå ifrån och komma tillbaka med samma länk. Det räknas när självskattningen stänger, även om du inte hinner lämna in.',
    en: 'What you have saved is kept. You can leave and come back by the same link. It counts when the self-assessment closes, even if you do not get to hand it in.',
  },
  does_not_know: { sv: 'Vet inte', en: 'Do not know' },
  back: { sv: 'Alla områden', en: 'All areas' },
  hand_in_title: { sv: 'Lämna in dina svar', en: 'Hand in your answers' },
  hand_in_lede: {
    sv: 'När du har lämnat in går svaren inte att ändra.',
    en: 'When you have handed in, the answers cannot be changed.',
  },
  left: {
    sv: (n: number) => (n === 1 ? 'Ett påstående är inte besvarat.' : `${n} påståenden är inte besvarade.`),
    en: (n: number) => (n === 1 ? 'One statement has no answer.' : `${n} statements have no answer.`),
  },
  left_all: {
    sv: 'Svara på minst ett påstående först.',
    en: 'Answer at least one statement first.',
  },
  left_what: {
    sv: 'Du kan lämna in ändå. Ett område räknas när minst tre av fem är besvarade.',
    en: 'You can hand in anyway. An area counts when at least three of five are answered.',
  },
  said_hint: {
    sv: 'Skriv inga namn. Orden visas som du skriver dem.',
    en: 'Write no names. The words are shown as you write them.',
  },
  hand_in: { sv: 'Lämna in', en: 'Hand in' },
  thanks: { sv: 'Tack. Dina svar är inlämnade.', en: 'Thank you. Your answers are handed in.' },
  thanks_what: {
    sv: 'Du behöver inte göra något mer. Företaget får se resultatet när mätningen har stängt.',
    en: 'There is nothing more for you to do. The company sees the result when the measurement has closed.',
  },
  closed: { sv: 'Självskattningen är stängd.', en: 'The self-assessment is closed.' },
  closed_what: {
    sv: 'Det går inte att svara längre. Fråga er processledare om du undrar något.',
    en: 'It can no longer be answered. Ask your process leader if you wonder about anything.',
  },
  suggestion: {
    sv: 'Påståendena är vårt eget förslag. De är inte vetenskapligt prövade.',
    en: 'The statements are our own suggestion. They have not been validated.',
  },
})
