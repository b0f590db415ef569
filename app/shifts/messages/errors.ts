import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** What the forms of teams and rotas answer when something is wrong. */
export const shiftErrors = texts({
  name_missing: { sv: 'Skriv vad laget kallas.', en: 'Write what the team is called.' },
  name_taken: { sv: 'Ett lag heter redan så.', en: 'A team has that name already.' },
  form_missing: { sv: 'Välj skiftform.', en: 'Choose the form of shifts.' },
  day_missing: { sv: 'Skriv en dag, till exempel 2026-01-12.', en: 'Write a day, such as 2026-01-12.' },
  not_a_day_here: {
    sv: 'Dagen ligger för långt från projektets tid.',
    en: 'The day is too far from the time of the programme.',
  },
  time_missing: {
    sv: 'Skriv både när arbetet börjar och när det slutar, som 06:00. Lämna båda tomma för ledigt.',
    en: 'Write both when work starts and when it ends, as 06:00. Leave both empty for free.',
  },
  rota_empty: { sv: 'Skriv tider för minst en dag.', en: 'Write times for at least one day.' },
  shift_too_long: {
    sv: 'Passet är längre än sexton timmar. Se över tiderna.',
    en: 'The shift is longer than sixteen hours. Look over the times.',
  },
  shifts_overlap: {
    sv: 'Passet slutar efter att nästa dags pass har börjat.',
    en: 'The shift ends after that of the next day has begun.',
  },
  not_so_many_days: { sv: 'En cykel har 1 till 70 dagar.', en: 'A cycle has 1 to 70 days.' },
  team_gone: { sv: 'Laget finns inte längre.', en: 'The team is not there any longer.' },
  person_gone: {
    sv: 'Någon av dem arbetar inte här längre. Se listan och välj igen.',
    en: 'One of them does not work here any longer. See the list and choose again.',
  },
  nothing_to_change: {
    sv: 'Det är redan så: ingen arbetar i ett annat lag från den dagen. Ändra ett lag eller dagen.',
    en: 'It is so already: nobody works in another team from that day. Change a team or the day.',
  },
  changed_by_other: {
    sv: 'Någon annan hann spara före dig. Se vad som gäller nu.',
    en: 'Someone else saved before you. See what applies now.',
  },
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  ...sentBeforeTexts,
})
