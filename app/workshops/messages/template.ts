import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** The template of Mind the Gap: what is asked in each step, read and changed under the settings. */
export const workshopTemplateTexts = texts({
  title: { sv: 'Stegen i Mind the Gap', en: 'The steps of Mind the Gap' },
  version: { sv: (n: string) => `Version ${n}`, en: (n: string) => `Version ${n}` },
  lede: {
    sv: 'Det här frågar rummet, och det här har den som leder bredvid sig. Ändrar du blir det en ny version. Workshoppar som pågår fortsätter med sin.',
    en: 'This is what the room asks, and what whoever leads has beside it. If you change it there is a new version. Workshops under way go on with theirs.',
  },
  suggestion: {
    sv: 'Det här är vårt eget förslag, inte metodens egna mallar. Ändra så att det passar er.',
    en: 'This is our own suggestion, not the method’s own templates. Change it to suit you.',
  },
  edit: { sv: 'Ändra', en: 'Change' },
  edit_title: { sv: 'Ny version av stegen', en: 'New version of the steps' },
  edit_lede: {
    sv: 'Stegen och områdena ligger kvar i sin ordning. Skriv namn, frågor och manus på båda språken, och hur många minuter steget får.',
    en: 'The steps and areas stay in their order. Write names, questions and scripts in both languages, and how many minutes the step gets.',
  },
  save: { sv: 'Spara ny version', en: 'Save the new version' },
  meeting: { sv: (at: number) => `Träff ${at}`, en: (at: number) => `Meeting ${at}` },
  meeting_of: {
    sv: (at: number, minutes: string) => `Träff ${at}, ${minutes} min`,
    en: (at: number, minutes: string) => `Meeting ${at}, ${minutes} min`,
  },
  steps: { sv: 'Steg', en: 'Steps' },
  step: {
    sv: (nth: number, name: string) => `Steg ${nth}: ${name}`,
    en: (nth: number, name: string) => `Step ${nth}: ${name}`,
  },
  minutes: { sv: 'Minuter', en: 'Minutes' },
  minutes_of: {
    sv: (minutes: string) => `${minutes} min`,
    en: (minutes: string) => `${minutes} min`,
  },
  script: { sv: 'Manus', en: 'Script' },
  name_sv: { sv: 'Namn på svenska', en: 'Name in Swedish' },
  name_en: { sv: 'Namn på engelska', en: 'Name in English' },
  question_sv: { sv: 'Fråga på svenska', en: 'Question in Swedish' },
  question_en: { sv: 'Fråga på engelska', en: 'Question in English' },
  script_sv: { sv: 'Manus på svenska', en: 'Script in Swedish' },
  script_en: { sv: 'Manus på engelska', en: 'Script in English' },
  lanes: { sv: 'Områden', en: 'Areas' },
  lane: { sv: (nth: number) => `Område ${nth}`, en: (nth: number) => `Area ${nth}` },
  lanes_what: {
    sv: 'Nuläget och framtidsläget berättas längs dem.',
    en: 'The present and the desired state are told along them.',
  },
  in_swedish: { sv: 'Svenska', en: 'Swedish' },
  in_english: { sv: 'Engelska', en: 'English' },
  lane_in: {
    sv: (nth: number, language: string) => `Område ${nth}: ${language}`,
    en: (nth: number, language: string) => `Area ${nth}: ${language}`,
  },
  dots: { sv: 'Prickar till var och en i en röstning', en: 'Dots for each in a vote' },
  dots_hint: {
    sv: 'Så många för effekt, och lika många för bråttom. Ett till nio.',
    en: 'So many for effect, and equally many for urgency. One to nine.',
  },
  dots_of: {
    sv: (dots: string) =>
      `Prickar till var och en i en röstning: ${dots} för effekt och ${dots} för bråttom.`,
    en: (dots: string) => `Dots for each in a vote: ${dots} for effect and ${dots} for urgency.`,
  },
  follow_up: {
    sv: (minutes: string) => `Uppföljning och utvärdering, ${minutes} min`,
    en: (minutes: string) => `Follow-up and evaluation, ${minutes} min`,
  },
  follow_up_what: {
    sv: 'Så går företaget igenom sina gap igen, efter en tid. Uppföljningar som pågår fortsätter med sin version.',
    en: 'So the company walks through its gaps again, after a time. Follow-ups under way go on with their version.',
  },
  follow_up_suggestion: { sv: 'Vårt eget förslag. ', en: 'Our own suggestion. ' },
  edit_follow_up: { sv: 'Ändra uppföljningen', en: 'Change the follow-up' },
  edit_follow_up_title: {
    sv: 'Ny version av uppföljningens steg',
    en: 'New version of the follow-up’s steps',
  },
  edit_follow_up_lede: {
    sv: 'Stegen ligger kvar i sin ordning. Skriv namn, frågor och manus på båda språken, och hur många minuter steget får.',
    en: 'The steps stay in their order. Write names, questions and scripts in both languages, and how many minutes the step gets.',
  },
  versions_of_follow_up: { sv: 'Uppföljningens versioner', en: 'Versions of the follow-up' },
  versions: { sv: 'Versioner', en: 'Versions' },
  whose: { sv: 'Vems', en: 'Whose' },
  ours: { sv: 'Vårt förslag', en: 'Our suggestion' },
  theirs: { sv: 'Projektets', en: 'The programme’s' },
  made: { sv: 'Sparad', en: 'Saved' },

  // what does not hold together
  ...sentBeforeTexts,
  name_missing: { sv: 'Skriv ett namn på båda språken.', en: 'Write a name in both languages.' },
  question_missing: { sv: 'Skriv frågan på båda språken.', en: 'Write the question in both languages.' },
  script_in_one_language: {
    sv: 'Skriv manuset på båda språken, eller på inget.',
    en: 'Write the script in both languages, or in neither.',
  },
  minutes_wrong: { sv: 'Skriv minuter, 1 till 240.', en: 'Write minutes, 1 to 240.' },
  lane_twice: { sv: 'Två områden kan inte heta lika.', en: 'Two areas cannot have the same name.' },
  dots_wrong: { sv: 'Skriv ett antal från 1 till 9.', en: 'Write a number from 1 to 9.' },
  changed_by_other: {
    sv: 'Någon annan har sparat en ny version. Det du skrev står kvar här. Öppna sidan på nytt och se den nya först.',
    en: 'Someone else has saved a new version. What you wrote is still here. Open the page anew and see the new one first.',
  },
})
