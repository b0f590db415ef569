import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'
import { planTexts } from './plan.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)
const enFirst = (n: number) => (n === 1 ? 'En' : inWordsFirst('sv', n))

/** Who is in the plan, and who is not yet. */
export const planPeopleTexts = texts({
  ...planTexts,
  back_unsaved: { sv: 'Tillbaka utan att spara', en: 'Back without saving' },
  choose: { sv: 'Välj personer', en: 'Choose people' },
  choose_title: {
    sv: (line: string) => `Vilka ska med? ${line}`,
    en: (line: string) => `Who is to join? ${line}`,
  },
  choose_lede: {
    sv: 'Välj en hel grupp i taget och ta bort dem som inte ska med, eller kryssa i en och en. Att välja någon ändrar inget för andra insatser.',
    en: 'Choose a whole group at a time and untick those who are not to join, or tick one by one. Choosing someone changes nothing of other measures.',
  },
  group: { sv: 'Grupp', en: 'Group' },
  show: { sv: 'Visa', en: 'Show' },
  group_everyone: { sv: 'Alla', en: 'Everyone' },
  group_chosen: { sv: 'De som är valda', en: 'Those who are chosen' },
  group_nothing: {
    sv: 'Kollektivsidan, har inget i planen än',
    en: 'Blue-collar side, nothing in the plan yet',
  },
  group_below: { sv: 'Under nivån som insatsen leder till', en: 'Below the level that the measure leads to' },
  group_not_rated: { sv: 'Inte bedömda i kompetensen', en: 'Not rated in the competence' },
  group_shift: { sv: (name: string) => `Skift: ${name}`, en: (name: string) => `Shift: ${name}` },
  group_team: { sv: (name: string) => `Team: ${name}`, en: (name: string) => `Team: ${name}` },
  group_role: { sv: (name: string) => `Roll: ${name}`, en: (name: string) => `Role: ${name}` },
  people_to_choose: { sv: 'Personer', en: 'People' },
  ticked_beside: {
    sv: (n: number) =>
      `${enFirst(n)} till är ${one(n, 'ikryssad', 'ikryssade')} men hör inte till gruppen som visas. ${one(n, 'Den', 'De')} följer med när du sparar.`,
    en: (n: number) =>
      `${inWordsFirst('en', n)} more ${one(n, 'is', 'are')} ticked without being in the group that is shown, and ${one(n, 'is', 'are')} saved as well.`,
  },
  level_is: { sv: (level: string) => `nivå ${level}`, en: (level: string) => `level ${level}` },
  level_none: { sv: 'inte bedömd', en: 'not rated' },
  also_in: {
    sv: (n: number) => `har ${n} ${one(n, 'annan insats', 'andra insatser')}`,
    en: (n: number) => `has ${n} other ${one(n, 'measure', 'measures')}`,
  },
  has_nothing: { sv: 'har inget än', en: 'has nothing yet' },
  save_choice: { sv: 'Spara valet', en: 'Save the choice' },
  count: { sv: 'Räkna om', en: 'Count anew' },
  effect: { sv: 'Fokusgrupperna', en: 'The focus groups' },
  effect_intro: {
    sv: 'Så många av dem som arbetar här har något i planen.',
    en: 'So many of those who work here have something in the plan.',
  },
  effect_now: {
    sv: (before: string, all: string) => `${before} av ${all} i planen nu`,
    en: (before: string, all: string) => `${before} of ${all} in the plan now`,
  },
  effect_with: { sv: 'Med valet:', en: 'With the choice:' },
  effect_unknown: {
    sv: (n: number) =>
      `${enFirst(n)} tar inte del i projektet, så vi vet inte om de hör till någon fokusgrupp.`,
    en: (n: number) =>
      `${inWordsFirst('en', n)} ${one(n, 'takes', 'take')} no part in the programme, so we do not know whether they belong to a focus group.`,
  },
  in_focus: {
    sv: (now: string, all: string) => `${now} av ${all} har något i planen`,
    en: (now: string, all: string) => `${now} of ${all} have something in the plan`,
  },
  without: {
    sv: 'På kollektivsidan har inget i planen än',
    en: 'On the blue-collar side, nothing in the plan yet',
  },
  without_count: {
    sv: (n: number) =>
      `${enFirst(n)} ${one(n, 'person', 'personer')} på kollektivsidan har inget i planen än.`,
    en: (n: number) =>
      `${inWordsFirst('en', n)} ${one(n, 'person', 'people')} on the blue-collar side ${one(n, 'has', 'have')} nothing in the plan yet.`,
  },
  no_group: { sv: 'Utan team och skift', en: 'Without team and shift' },
  without_none: {
    sv: 'Alla som vi vet är på kollektivsidan har något i planen.',
    en: 'Everyone who is known to be on the blue-collar side has something in the plan.',
  },
  without_unknown: {
    sv: (n: number) =>
      `${enFirst(n)} ${one(n, 'anställd', 'anställda')} utan insats deltar inte i projektet, och vi vet inte vilken sida de hör till.`,
    en: (n: number) =>
      `${inWordsFirst('en', n)} ${one(n, 'employee', 'employees')} without a measure ${one(n, 'takes', 'take')} no part in the project, and it is not known which side they are on.`,
  },
  own_title: { sv: (who: string) => `Plan, ${who}`, en: (who: string) => `Plan, ${who}` },
  own_lines: { sv: 'Insatser i företagets plan', en: 'Measures of the company’s plan' },
  own_none: {
    sv: 'Företaget har inga insatser i sin plan än.',
    en: 'The company has no measures in its plan yet.',
  },
  who: { sv: 'Personer i insatsen', en: 'People of the measure' },
  who_none: { sv: 'Ingen är vald än.', en: 'Nobody is chosen yet.' },
  name: { sv: 'Namn', en: 'Name' },
  level_now: { sv: 'Nivå nu', en: 'Level now' },
  left: {
    sv: (n: number) =>
      `${enFirst(n)} som ${one(n, 'var vald', 'var valda')} arbetar inte längre här och räknas inte.`,
    en: (n: number) =>
      `${inWordsFirst('en', n)} who ${one(n, 'was', 'were')} chosen no longer ${one(n, 'works', 'work')} here and ${one(n, 'is', 'are')} not counted.`,
  },
  shut: { sv: 'Personer väljs när nivåerna är öppna', en: 'People are chosen when the levels are open' },
  shut_why: {
    sv: 'Att stå i planen säger något om vad man kan. Därför väljs personer med namn först när företaget har noterat grunden.',
    en: 'To stand in the plan tells something of what one can. So people are chosen by name when the company has noted the ground.',
  },
  note_ground: { sv: 'Notera grunden', en: 'Note the ground' },
  levels_shut: {
    sv: 'Nivåerna är stängda. Företaget noterar grunden under Kompetenser.',
    en: 'The levels are shut. The company notes the ground under Competences.',
  },
  people_gone: {
    sv: 'De du kryssade i arbetar inte längre här. Se vilka som finns nu.',
    en: 'Those whom you ticked no longer work here. See who is there now.',
  },
  nobody_shown: {
    sv: 'Ingen finns att välja. Visa en grupp först.',
    en: 'There is nobody to choose. Show a group first.',
  },
})
