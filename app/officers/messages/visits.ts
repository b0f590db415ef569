import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { noUnionWords } from '../../access/union-words.ts'
import { texts } from '../../foundation/text.ts'
import { unlikelyDayTexts } from '../../programmes/messages/unlikely-day.ts'

/** Visits and calls. */
export const visitTexts = texts({
  visits: { sv: 'Besök', en: 'Visits' },
  visits_at: {
    sv: (company: string) => `Besök på ${company}`,
    en: (company: string) => `Visits at ${company}`,
  },
  note_visit: { sv: 'Anteckna ett besök', en: 'Note a visit' },
  note_visit_note: { sv: 'Vem, vad och nästa steg.', en: 'Who, what and the next step.' },
  save: { sv: 'Spara besöket', en: 'Save the visit' },
  change: { sv: 'Ändra besöket', en: 'Change the visit' },
  save_change: { sv: 'Spara ändringen', en: 'Save the change' },
  back: { sv: 'Tillbaka till besöken', en: 'Back to the visits' },
  companies: { sv: 'Företag', en: 'Companies' },
  company: { sv: 'Vilket företag?', en: 'Which company?' },
  kind: { sv: 'Vad var det?', en: 'What was it?' },
  kind_visit: { sv: 'Besök', en: 'Visit' },
  kind_call: { sv: 'Samtal', en: 'Call' },
  kind_workshop: { sv: 'Workshop', en: 'Workshop' },
  kind_follow_up: { sv: 'Uppföljning', en: 'Follow-up' },
  kind_meeting: { sv: 'Möte', en: 'Meeting' },
  held_on: { sv: 'När?', en: 'When?' },
  met: { sv: 'Vem träffade du?', en: 'Whom did you meet?' },
  note: { sv: 'Vad sa ni?', en: 'What was said?' },
  note_hint: {
    sv: `Tryck på mikrofonen på tangentbordet och prata in. ${noUnionWords.sv}`,
    en: `Press the microphone on the keyboard and speak. ${noUnionWords.en}`,
  },
  confirms_spreading: {
    sv: 'Kunskap från en utbildning har förts vidare till kollegor',
    en: 'What was learnt in a training has been passed on to colleagues',
  },
  confirms_hint: {
    sv: 'Kryssa om du har sett det, eller hört det av dem som var med.',
    en: 'Tick if you have seen it, or heard it from those who were there.',
  },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  next_step: { sv: 'Nästa steg', en: 'Next step' },
  next_step_at: {
    sv: (company: string) => `Nästa steg: ${company}`,
    en: (company: string) => `Next step: ${company}`,
  },
  next_step_late: {
    sv: (step: string) => `Ditt nästa steg: ${step}`,
    en: (step: string) => `Your next step: ${step}`,
  },
  next_on: { sv: 'Vilken dag?', en: 'What day?' },
  next_on_due: {
    sv: (day: string) => `Nästa steg senast ${day}`,
    en: (day: string) => `Next step by ${day}`,
  },
  next_done: { sv: 'Nästa steg är taget', en: 'The next step is taken' },
  finish: { sv: 'Klart', en: 'Done' },
  finish_step: { sv: (step: string) => `Klart: ${step}`, en: (step: string) => `Done: ${step}` },
  took_place: { sv: 'Har ägt rum. Anteckningen är inte din.', en: 'Took place. The note is not yours.' },
  by_you: { sv: 'du', en: 'you' },
  someone: { sv: 'Någon annan', en: 'Someone else' },
  as_officer: { sv: 'ombudsman', en: 'union officer' },
  as_project_leader: { sv: 'projektledare', en: 'project leader' },
  as_process_leader: { sv: 'processledare', en: 'process leader' },
  none: { sv: 'Inga besök är antecknade.', en: 'No visits have been noted.' },
  saved: {
    sv: (company: string) => `Besöket på ${company} är sparat`,
    en: (company: string) => `The visit at ${company} is saved`,
  },

  // what is wrong
  company_missing: { sv: 'Skriv vilket företag det var.', en: 'Write which company it was.' },
  unknown_company: {
    sv: ({ company }: { company: string }) =>
      `Vi hittar inget företag som heter ${company}. Rätta namnet, eller förmedla företaget först.`,
    en: ({ company }: { company: string }) =>
      `We find no company called ${company}. Correct the name, or refer the company first.`,
  },
  not_found: {
    sv: 'Företaget finns inte i registret längre.',
    en: 'The company is no longer in the register.',
  },
  several_companies: {
    sv: 'Flera företag heter så. Skriv orten också, eller numret.',
    en: 'Several companies have that name. Write the place too, or the number.',
  },
  kind_missing: { sv: 'Välj vad det var.', en: 'Choose what it was.' },
  ...unlikelyDayTexts,
  not_a_day: { sv: 'Skriv dagen som 2025-03-17.', en: 'Write the day as 2025-03-17.' },
  day_to_come: { sv: 'Dagen har inte kommit än.', en: 'That day has not come yet.' },
  next_step_missing: { sv: 'Skriv vad nästa steg är.', en: 'Write what the next step is.' },
  next_before_visit: { sv: 'Nästa steg kommer efter besöket.', en: 'The next step comes after the visit.' },
  not_yours: {
    sv: 'Företaget sköts av en annan projektpartner.',
    en: 'Another partner takes care of the company.',
  },
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
  changed_by_other: {
    sv: 'Besöket har ändrats sedan du öppnade sidan.',
    en: 'The visit has been changed since you opened the page.',
  },
  ...sentBeforeTexts,
})
