import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'
import { unlikelyDayTexts } from '../../programmes/messages/unlikely-day.ts'

/** Noting steps and departures, in words. */
export const notingTexts = texts({
  companies: { sv: 'Företag', en: 'Companies' },
  milestone: { sv: 'Steg på vägen', en: 'Steps on the way' },
  milestone_title: {
    sv: (name: string) => `Steg på vägen för ${name}`,
    en: (name: string) => `Steps on the way of ${name}`,
  },
  milestone_lede: {
    sv: 'Notera det som ingen annan uppgift visar. Överenskommelse och utbildning, besök och samtal, och det som hölls enligt kalendern följer av sig själva.',
    en: 'Note what no other record shows. Agreement and training, visits and calls, and what was held by the calendar follow by themselves.',
  },
  note_step: { sv: 'Notera ett steg', en: 'Note a step' },
  which: { sv: 'Vad har hänt?', en: 'What has happened?' },
  choose: { sv: 'Välj ett steg', en: 'Choose a step' },
  reached_on: { sv: 'Vilken dag?', en: 'Which day?' },
  day_hint: { sv: 'Till exempel 2025-05-15.', en: 'For example 2025-05-15.' },
  save_step: { sv: 'Notera steget', en: 'Note the step' },
  all_noted: { sv: 'Alla steg är noterade.', en: 'Every step is noted.' },
  noted: { sv: 'Noterat', en: 'Noted' },
  nothing_noted: { sv: 'Inget steg är noterat än.', en: 'No step is noted yet.' },
  step: { sv: 'Steg', en: 'Step' },
  day: { sv: 'Dag', en: 'Day' },
  by: { sv: 'Av', en: 'By' },
  someone: { sv: 'inläst', en: 'read in' },
  act: { sv: 'Åtgärd', en: 'Action' },
  withdraw: { sv: 'Ta tillbaka', en: 'Withdraw' },
  withdraw_named: { sv: (step: string) => `Ta tillbaka ${step}`, en: (step: string) => `Withdraw ${step}` },
  back: { sv: 'Tillbaka till företaget', en: 'Back to the company' },

  departure: { sv: 'Inte med längre', en: 'No longer with us' },
  declined_title: { sv: (name: string) => `${name} tackar nej`, en: (name: string) => `${name} says no` },
  left_title: {
    sv: (name: string) => `${name} lämnar projektet`,
    en: (name: string) => `${name} leaves the programme`,
  },
  back_title: { sv: (name: string) => `${name} är inte med`, en: (name: string) => `${name} is not with us` },
  declined_lede: {
    sv: 'Företaget har inte sagt ja än. Det kan komma tillbaka.',
    en: 'The company has not agreed yet. It can come back.',
  },
  left_lede: {
    sv: 'Överenskommelsen och det som har bokförts står kvar. Företaget kan komma tillbaka.',
    en: 'The agreement and what has been entered stand. The company can come back.',
  },
  back_lede: {
    sv: (day: string, why: string) => `Sedan ${day}. ${why}.`,
    en: (day: string, why: string) => `Since ${day}. ${why}.`,
  },
  because: { sv: 'Varför?', en: 'Why?' },
  choose_because: { sv: 'Välj ett skäl', en: 'Choose a reason' },
  happened_on: { sv: 'Vilken dag?', en: 'Which day?' },
  note: { sv: 'Något mer att minnas', en: 'Anything else to remember' },
  note_hint: {
    sv: 'Skriv om företaget, inte om en person.',
    en: 'Write about the company, not about a person.',
  },
  save_declined: { sv: 'Notera att företaget tackar nej', en: 'Note that the company says no' },
  save_left: { sv: 'Notera att företaget lämnar', en: 'Note that the company leaves' },
  come_back: { sv: 'Företaget är tillbaka', en: 'The company is back' },
  note_read: { sv: 'Anteckning', en: 'Note' },

  not_found: { sv: 'Det finns inte längre.', en: 'It is no longer there.' },
  stage_missing: { sv: 'Välj vad som har hänt.', en: 'Choose what has happened.' },
  because_missing: { sv: 'Välj ett skäl.', en: 'Choose a reason.' },
  day_missing: { sv: 'Skriv en dag, till exempel 2025-05-15.', en: 'Write a day, for example 2025-05-15.' },
  ...unlikelyDayTexts,
  day_to_come: { sv: 'Dagen har inte kommit än.', en: 'That day has not come yet.' },
  day_before_tip: {
    sv: ({ tip_on }: { tip_on: string }) => `Dagen är före förmedlingen, ${tip_on}. Skriv en senare dag.`,
    en: ({ tip_on }: { tip_on: string }) => `That day is before the tip, ${tip_on}. Write a later day.`,
  },
  stage_noted: {
    sv: 'Steget är redan noterat. Ta tillbaka det först om dagen ska ändras.',
    en: 'The step is noted already. Withdraw it first to change the day.',
  },
  text_too_long: { sv: 'Skriv högst 500 tecken.', en: 'Write at most 500 characters.' },
  changed_by_other: {
    sv: 'Någon annan hann före. Läs sidan på nytt.',
    en: 'Someone else was first. Read the page again.',
  },
  ...sentBeforeTexts,
})
