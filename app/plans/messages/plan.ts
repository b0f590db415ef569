import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { inWords, inWordsFirst } from '../../foundation/small-numbers.ts'
import { capital, texts } from '../../foundation/text.ts'
import { kindTexts } from './kinds.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)
/** Of what is called "en": insats, person, kompetens. */
const en = (n: number) => (n === 1 ? 'en' : inWords('sv', n))
const enFirst = (n: number) => capital(en(n))
const sentences = (...all: (string | false)[]) => all.filter(Boolean).join(' ')

export type Verdict = { lines: number; people: number; without_people: number; without_day: number }

/** A company's plan: its lines, and who sees to what. */
export const planTexts = texts({
  ...sentBeforeTexts,
  ...kindTexts,
  tab: { sv: 'Plan', en: 'Plan' },
  title: { sv: 'Kompetensplan', en: 'Competence plan' },
  verdict: {
    sv: ({ lines, people, without_people, without_day }: Verdict) =>
      sentences(
        `${enFirst(lines)} ${one(lines, 'insats', 'insatser')} för ${en(people)} ${one(people, 'person', 'personer')}.`,
        without_people > 0 && `${enFirst(without_people)} saknar personer.`,
        without_day > 0 && `${enFirst(without_day)} saknar dag.`,
      ),
    en: ({ lines, people, without_people, without_day }: Verdict) =>
      sentences(
        `${inWordsFirst('en', lines)} ${one(lines, 'measure', 'measures')} for ${inWords('en', people)} ${one(people, 'person', 'people')}.`,
        without_people > 0 &&
          `${inWordsFirst('en', without_people)} ${one(without_people, 'lacks', 'lack')} people.`,
        without_day > 0 && `${inWordsFirst('en', without_day)} ${one(without_day, 'lacks', 'lack')} a day.`,
      ),
  },
  /** The same where how many are chosen is not told. */
  verdict_lines: {
    sv: (lines: number, without_day: number) =>
      sentences(
        `${enFirst(lines)} ${one(lines, 'insats', 'insatser')}.`,
        without_day > 0 && `${enFirst(without_day)} saknar dag.`,
      ),
    en: (lines: number, without_day: number) =>
      sentences(
        `${inWordsFirst('en', lines)} ${one(lines, 'measure', 'measures')}.`,
        without_day > 0 && `${inWordsFirst('en', without_day)} ${one(without_day, 'lacks', 'lack')} a day.`,
      ),
  },
  none: { sv: 'Ingen plan än', en: 'No plan yet' },
  none_why: {
    sv: 'Ta med behoven från workshopen, eller lägg till den första insatsen.',
    en: 'Take the needs of the workshop along, or add the first measure.',
  },
  is_others: { sv: 'Planen är för dem som var med', en: 'The plan is for those who were there' },
  is_others_why: {
    sv: 'Ett ombud läser planen hos de företag vars workshop ombudet har varit med på.',
    en: 'An officer reads the plan of the companies whose workshop the officer has attended.',
  },
  lines: { sv: 'Insatser', en: 'Measures' },
  lines_intro: {
    sv: 'Överst står det som är viktigast. Öppna en insats för att ändra den.',
    en: 'The most important stands first. Open a measure to change it.',
  },
  add: { sv: 'Lägg till en insats', en: 'Add a measure' },
  new_line: { sv: 'Ny insats', en: 'New measure' },
  save: { sv: 'Spara insatsen', en: 'Save the measure' },
  remove: { sv: 'Ta bort insatsen', en: 'Remove the measure' },
  remove_why: {
    sv: 'Insatsen och valet av personer försvinner ur planen. Det går inte att ångra.',
    en: 'The measure and whom it was for leave the plan. It cannot be undone.',
  },
  change: { sv: 'Ändra insatsen', en: 'Change the measure' },
  groups_and_principles: { sv: 'Så når ni fler', en: 'How you reach more people' },
  up: { sv: 'Flytta upp', en: 'Move up' },
  down: { sv: 'Flytta ned', en: 'Move down' },
  order: { sv: 'Ordning', en: 'Order' },
  move_which: {
    sv: (does: string, line: string) => `${does}: ${line}`,
    en: (does: string, line: string) => `${does}: ${line}`,
  },

  // a line
  competence: { sv: 'Kompetens', en: 'Competence' },
  competence_hint: {
    sv: 'Välj ett namn ur listan om det finns där, så räknas det ihop med andras.',
    en: 'Choose a name of the list if it is there, so that it is counted with that of others.',
  },
  role: { sv: 'Roll', en: 'Role' },
  role_hint: { sv: 'För vilka: till exempel operatörer.', en: 'For whom: operators, for example.' },
  level_from: { sv: 'Från nivå', en: 'From level' },
  level_to: { sv: 'Till nivå', en: 'To level' },
  gap: { sv: 'Gapet', en: 'The gap' },
  found_closed: { sv: 'Gapet är stängt', en: 'The gap is closed' },
  found_partly: { sv: 'Gapet är delvis stängt', en: 'The gap is closed in part' },
  found_not_relevant: { sv: 'Gapet är inte aktuellt längre', en: 'The gap is no longer relevant' },
  found_on: {
    sv: (day: string) => `Uppföljningen ${day}`,
    en: (day: string) => `The follow-up of ${day}`,
  },
  levels: { sv: 'Nivå', en: 'Level' },
  from_to: {
    sv: (from: string, to: string) => `${from} → ${to}`,
    en: (from: string, to: string) => `${from} → ${to}`,
  },
  not_said: { sv: 'Inte sagt', en: 'Not said' },
  people: { sv: 'Hur många är det tänkt för?', en: 'How many is it meant for?' },
  people_hint: {
    sv: 'Innan personerna är valda. När de är valda räknas de.',
    en: 'Before the people are chosen. Once they are, they are counted.',
  },
  for_whom: { sv: 'Personer', en: 'People' },
  due_on: { sv: 'Klart senast', en: 'Done by' },
  kind: { sv: 'Slag av insats', en: 'Kind of measure' },
  kind_none: { sv: 'Inte bestämt', en: 'Not decided' },
  responsible: { sv: 'Vem ansvarar?', en: 'Who is responsible?' },
  responsible_short: { sv: 'Ansvarar', en: 'Responsible' },
  responsible_hint: {
    sv: 'En funktion, till exempel produktionschef, eller en kontaktperson.',
    en: 'A function, such as production manager, or a contact.',
  },
  reach: {
    sv: (group: string) => `Hur når ni ${group.charAt(0).toLowerCase()}${group.slice(1)}?`,
    en: (group: string) => `How do you reach ${group.charAt(0).toLowerCase()}${group.slice(1)}?`,
  },
  reach_a: { sv: 'Så nås fokusgrupp A', en: 'How focus group A is reached' },
  reach_b: { sv: 'Så nås fokusgrupp B', en: 'How focus group B is reached' },
  reach_hint: { sv: 'En mening.', en: 'One sentence.' },
  principles: {
    sv: 'Hur möter ni jämställdhet, tillgänglighet, icke-diskriminering och ekologisk hållbarhet?',
    en: 'How do you meet gender equality, accessibility, non-discrimination and ecological sustainability?',
  },
  principles_short: { sv: 'Horisontella principer', en: 'Horizontal principles' },
  taught_here: { sv: 'Kan någon hos er lära ut det?', en: 'Could anyone at your company teach it?' },
  taught_short: { sv: 'Kan läras ut här', en: 'Could be taught here' },
  taught_yes: { sv: 'Ja', en: 'Yes' },
  taught_no: { sv: 'Nej', en: 'No' },
  taught_unknown: { sv: 'Vet inte', en: 'Do not know' },
  missing: { sv: 'saknas', en: 'missing' },
  meant_for: { sv: (n: string) => `tänkt för ${n}`, en: (n: string) => `meant for ${n}` },
  are_chosen: { sv: 'valda', en: 'chosen' },
  lacks_word: { sv: 'finns inte i listan', en: 'not in the list' },
  from_workshop: { sv: 'från workshopen', en: 'from the workshop' },

  // needs
  needs: { sv: 'Ta med behov', en: 'Take needs along' },
  needs_title: { sv: 'Behov från workshopen', en: 'Needs of the workshop' },
  needs_lede: {
    sv: 'Det ni kom fram till, i er ordning. Kryssa i det som ska bli insatser.',
    en: 'What you arrived at, in your order. Tick what is to become measures.',
  },
  needs_waiting: {
    sv: (n: number) =>
      `${inWordsFirst('sv', n)} ${one(n, 'behov', 'behov')} från workshopen står inte i planen.`,
    en: (n: number) =>
      `${inWordsFirst('en', n)} ${one(n, 'need', 'needs')} of the workshop ${one(n, 'is', 'are')} not in the plan.`,
  },
  needs_take: { sv: 'Gör insatser av dem', en: 'Make measures of them' },
  needs_there: { sv: 'Finns redan i planen', en: 'In the plan already' },
  needs_all_there: {
    sv: 'Alla behov från workshopen står i planen.',
    en: 'All needs of the workshop are in the plan.',
  },
  needs_none: { sv: 'Inga behov från någon workshop än.', en: 'No needs of any workshop yet.' },
  need_for: { sv: (role: string) => `för ${role}`, en: (role: string) => `for ${role}` },
  need_people: {
    sv: (n: string) => `${n} personer`,
    en: (n: string) => `${n} people`,
  },
  can_be_taught: { sv: 'någon hos er kan lära ut det', en: 'somebody here can teach it' },
  also_near: {
    sv: (names: string) => `samma behov i länet: ${names}`,
    en: (names: string) => `the same need in the county: ${names}`,
  },
  horizon_short: { sv: 'kort sikt', en: 'short run' },
  horizon_long: { sv: 'lång sikt', en: 'long run' },

  // ready
  ready: { sv: 'Planen är klar', en: 'The plan is ready' },
  ready_since: {
    sv: (day: string) => `Klar sedan ${day}`,
    en: (day: string) => `Ready since ${day}`,
  },
  ready_intro: {
    sv: 'Säg till när planen är klar. Den går att ändra efteråt, och dagen syns på företagets väg.',
    en: 'Say when the plan is ready. It can be changed afterwards, and the day is seen on the company’s path.',
  },
  ready_declare: { sv: 'Planen är klar', en: 'The plan is ready' },
  ready_take_back: { sv: 'Planen är inte klar', en: 'The plan is not ready' },

  // refusals
  competence_missing: { sv: 'Skriv vilken kompetens det gäller.', en: 'Write which competence it is about.' },
  bad_level: { sv: 'Välj en nivå från 0 till 4.', en: 'Choose a level from 0 to 4.' },
  levels_do_not_rise: {
    sv: 'Nivån dit ni ska måste vara högre än den ni börjar på.',
    en: 'The level you are going to must be higher than the one you begin at.',
  },
  people_wrong: { sv: 'Skriv ett antal från 1 till 9999.', en: 'Write a number from 1 to 9999.' },
  day_wrong: { sv: 'Skriv dagen som 2026-03-31.', en: 'Write the day as 2026-03-31.' },
  choice_missing: { sv: 'Välj ett av svaren.', en: 'Choose one of the answers.' },
  need_missing: { sv: 'Kryssa i minst ett behov.', en: 'Tick at least one need.' },
  needs_in_plan: {
    sv: ({ names }: { names: string }) => `Står redan i planen: ${names}.`,
    en: ({ names }: { names: string }) => `In the plan already: ${names}.`,
  },
  needs_gone: {
    sv: 'De behoven finns inte längre. Se vilka som finns nu.',
    en: 'Those needs are no longer there. See which there are now.',
  },
  plan_empty: {
    sv: 'En plan utan insatser kan inte vara klar. Lägg till den första.',
    en: 'A plan without measures cannot be ready. Add the first.',
  },
  changed_by_other: {
    sv: 'Någon annan har ändrat planen. Se hur den är nu och gör om.',
    en: 'Someone else has changed the plan. See how it is now and do it again.',
  },
  not_found: { sv: 'Insatsen finns inte längre.', en: 'The measure is no longer there.' },
})

/** Said of a kind at the beginning of a line. */
export const kindSaid = (kind: string | null, t: Record<string, unknown>): string | null =>
  kind === null ? null : capital(String(t[`kind_${kind}`]))
