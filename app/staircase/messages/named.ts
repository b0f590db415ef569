import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** Who stands where by name, and who seems to stand elsewhere. */
export const namedTexts = texts({
  who: { sv: 'Vem står var', en: 'Who stands where' },
  who_intro: {
    sv: 'Bara de som arbetar här nu. Personer med skyddad identitet är inte med.',
    en: 'Only those who work here now. Persons with protected identity are left out.',
  },
  shut: { sv: 'Namn visas inte här än', en: 'Names are not shown here yet' },
  shut_why: {
    sv: 'Vem som står var visas när företaget har öppnat nivåer med namn. Till dess arbetar man per befattning.',
    en: 'Who stands where is shown when the company has opened levels by name. Until then one works by role.',
  },
  nobody: { sv: 'Ingen arbetar här nu.', en: 'Nobody works here now.' },
  name: { sv: 'Namn', en: 'Name' },
  role: { sv: 'Befattning', en: 'Role' },
  step: { sv: 'Steg', en: 'Step' },
  since: { sv: 'Sedan', en: 'Since' },
  placed_by_role: { sv: 'efter befattning', en: 'by role' },
  step_gone: { sv: 'finns inte i trappan längre', en: 'no longer in the staircase' },
  no_step: { sv: 'inget steg', en: 'no step' },
  move: { sv: 'Flytta', en: 'Move' },
  move_one: { sv: (name: string) => `Flytta ${name}`, en: (name: string) => `Move ${name}` },
  move_lede: {
    sv: 'Samma dag igen ersätter det som står den dagen.',
    en: 'The same day again replaces what stands on that day.',
  },
  stands_now: {
    sv: (step: string) => `Står nu på ${step}.`,
    en: (step: string) => `Stands on ${step} now.`,
  },
  from_on: { sv: 'Från och med', en: 'From' },
  from_on_hint: {
    sv: 'I dag eller tidigare, inom projektet.',
    en: 'Today or earlier, within the programme.',
  },
  because: { sv: 'Anledning', en: 'Reason' },
  because_hint: {
    sv: 'Till exempel en utbildning eller en validering. Inget om hälsa eller annat privat.',
    en: 'Such as a training or a validation. Nothing about health or anything else private.',
  },
  save: { sv: 'Flytta personen', en: 'Move the person' },
  proposals: { sv: 'Förslag', en: 'Proposals' },
  which: { sv: 'Vilka ska flyttas?', en: 'Who is to be moved?' },
  proposals_intro: {
    sv: 'Nya nivåer eller en validering säger att de står högre. Titta, och markera dem som ska flyttas.',
    en: 'New levels or a validation say that they stand higher. Have a look, and tick those who are to be moved.',
  },
  proposal: {
    sv: (name: string, step: string) => `${name} till ${step}`,
    en: (name: string, step: string) => `${name} to ${step}`,
  },
  why: {
    sv: (level: number, names: string) => `Nivå ${level} eller mer i ${names}`,
    en: (level: number, names: string) => `Level ${level} or above in ${names}`,
  },
  note: { sv: 'Tillägg till anledningen', en: 'Added to the reason' },
  note_hint: {
    sv: 'Anledningen är nivåerna. Skriv här om det är något mer.',
    en: 'The reason is the levels. Write here if there is more.',
  },
  move_them: { sv: 'Flytta de markerade', en: 'Move those who are ticked' },
  history: { sv: 'Steg på kompetenstrappan', en: 'Steps on the staircase' },
  never_stood: { sv: 'Har inte stått på något steg än.', en: 'Has stood on no step yet.' },
  ...sentBeforeTexts,
  step_missing: { sv: 'Välj ett steg.', en: 'Choose a step.' },
  unknown_step: { sv: 'Steget finns inte i trappan längre.', en: 'The step is no longer in the staircase.' },
  day_missing: {
    sv: 'Skriv vilken dag, till exempel 2025-07-01.',
    en: 'Write which day, such as 2025-07-01.',
  },
  day_to_come: { sv: 'Dagen har inte varit än.', en: 'That day has not been yet.' },
  day_outside: { sv: 'Dagen ligger utanför projektet.', en: 'The day lies outside the programme.' },
  reason_missing: { sv: 'Skriv varför.', en: 'Write why.' },
  nobody_chosen: { sv: 'Markera minst en.', en: 'Tick at least one.' },
  proposals_changed: {
    sv: 'Förslagen har ändrats. Se hur de är nu.',
    en: 'The proposals have changed. See how they are now.',
  },
  levels_shut: {
    sv: 'Företaget har inte öppnat nivåer med namn.',
    en: 'The company has not opened levels by name.',
  },
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  not_found: { sv: 'Personen arbetar inte här längre.', en: 'The person no longer works here.' },
  not_yours: { sv: 'Företaget är en annan partners.', en: 'The company is another partner’s.' },
})
