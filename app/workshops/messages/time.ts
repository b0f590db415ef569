import { texts } from '../../foundation/text.ts'

/** The hours that a workshop takes of whoever leads it. */
export const timeTexts = texts({
  title: { sv: 'Tid för ledning', en: 'Time for facilitation' },
  verdict: {
    sv: (noted: string, planned: string) => `${noted} antecknade av tänkta ${planned}.`,
    en: (noted: string, planned: string) => `${noted} noted of ${planned} intended.`,
  },
  lede: {
    sv: 'Räkna planering, träffarna och sammanfattningen. Timmarna blir personalkostnad när tidrapporterna finns här.',
    en: 'Count planning, the meetings and the summary. The hours become staff cost when time reports are here.',
  },
  none: { sv: 'Ingen tid antecknad än.', en: 'No time noted yet.' },
  what: { sv: 'Vad gällde det?', en: 'What was it for?' },
  work_planning: { sv: 'Planering', en: 'Planning' },
  work_workshop_1: { sv: 'Träff 1', en: 'Meeting 1' },
  work_workshop_2: { sv: 'Träff 2', en: 'Meeting 2' },
  work_summary: { sv: 'Sammanfattning', en: 'Summary' },
  work_follow_up: { sv: 'Uppföljning', en: 'Follow-up' },
  worked_on: { sv: 'Vilken dag?', en: 'Which day?' },
  hours: { sv: 'Hur länge?', en: 'How long?' },
  hours_hint: { sv: 'Hela kvartar, som 3,5.', en: 'Whole quarters, such as 3.5.' },
  who: { sv: 'Vem', en: 'Who' },
  note_it: { sv: 'Anteckna tiden', en: 'Note the time' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  what_missing: { sv: 'Välj vad tiden gällde.', en: 'Choose what the time was for.' },
  day_missing: { sv: 'Skriv dagen, som 2026-01-31.', en: 'Write the day, such as 2026-01-31.' },
  day_to_come: { sv: 'Den dagen har inte varit än.', en: 'That day has not been yet.' },
  hours_wrong: {
    sv: 'Skriv timmar i hela kvartar, mellan 0,25 och 24.',
    en: 'Write hours in whole quarters, between 0.25 and 24.',
  },
  too_long_a_day: {
    sv: 'Med det du redan har antecknat blir dagen längre än 24 timmar.',
    en: 'With what you have noted already the day becomes longer than 24 hours.',
  },
})
