import { texts } from '../../foundation/text.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)

/** The sheet of a development talk: printed, filled in by pen, keyed afterwards. */
export const talkTexts = texts({
  // choosing what to print
  title: { sv: 'Blad för utvecklingssamtal', en: 'Sheets for development talks' },
  open: { sv: 'Blad för samtal', en: 'Sheets for talks' },
  lede: {
    sv: 'Ett A4 per person. Båda kryssar med penna, var för sig, och ni enas vid samtalet. Sedan skrivs bladet in.',
    en: 'An A4 for each person. Both tick with a pen, each by themselves, and agree at the talk. Then the sheet is keyed in.',
  },
  whose: { sv: 'Vilkas blad?', en: 'Whose sheets?' },
  everyone: {
    sv: (n: string) => `Alla (${n})`,
    en: (n: string) => `Everyone (${n})`,
  },
  group: {
    sv: (name: string, n: string) => `${name} (${n})`,
    en: (name: string, n: string) => `${name} (${n})`,
  },
  teams: { sv: 'Team', en: 'Teams' },
  shifts: { sv: 'Skift', en: 'Shifts' },
  persons: { sv: 'Personer', en: 'Persons' },
  with_levels: { sv: 'Märk ut de nivåer som finns', en: 'Mark the levels that there are' },
  with_levels_hint: {
    sv: 'Tomma blad är bäst: då styrs ingen av det som stod sist.',
    en: 'Empty sheets are best: then nobody is led by what stood there last.',
  },
  show: { sv: 'Visa bladen', en: 'Show the sheets' },
  count: {
    sv: (n: number) => `${n} ${one(n, 'blad', 'blad')}. Skriv ut från webbläsaren.`,
    en: (n: number) => `${n} ${one(n, 'sheet', 'sheets')}. Print from the browser.`,
  },
  too_many: {
    sv: (shown: string, all: string) => `De första ${shown} av ${all} visas. Välj ett team i taget.`,
    en: (shown: string, all: string) => `The first ${shown} of ${all} are shown. Choose a team at a time.`,
  },
  no_columns: { sv: 'Inga kompetenser är valda än.', en: 'No competences have been chosen yet.' },
  nobody: { sv: 'Ingen arbetar där i dag.', en: 'Nobody works there today.' },

  // on the sheet
  sheet: { sv: 'Utvecklingssamtal', en: 'Development talk' },
  team_is: { sv: (team: string) => `Team ${team}`, en: (team: string) => `Team ${team}` },
  shift_is: { sv: (shift: string) => `Skift ${shift}`, en: (shift: string) => `Shift ${shift}` },
  day: { sv: 'Samtalets dag', en: 'Day of the talk' },
  competence: { sv: 'Kompetens', en: 'Competence' },
  who: { sv: 'Vem', en: 'Who' },
  myself: { sv: 'Jag själv', en: 'Myself' },
  my_manager: { sv: 'Min chef', en: 'My manager' },
  wanted: { sv: 'Önskad', en: 'Wanted' },
  wanted_now: { sv: (level: number) => `hittills ${level}`, en: (level: number) => `so far ${level}` },
  now_marked: { sv: 'nuvarande nivå', en: 'present level' },
  how: {
    sv: 'Sätt ett kryss på varje rad. Lämna tomt det som inte hör till arbetet.',
    en: 'Tick once on each line. Leave empty what does not belong to the work.',
  },
  how_marked: {
    sv: 'Grå ruta: det som är noterat i dag.',
    en: 'Grey box: what is noted today.',
  },
  permits: { sv: 'Bevis', en: 'Permits' },
  permit_until: {
    sv: (permit: string, day: string, state: string) =>
      `${permit}: sista dag ${day}${state === '' ? '' : `, ${state}`}`,
    en: (permit: string, day: string, state: string) =>
      `${permit}: last day ${day}${state === '' ? '' : `, ${state}`}`,
  },
  permit_open: {
    sv: (permit: string) => `${permit}: utan sista dag`,
    en: (permit: string) => `${permit}: no last day`,
  },
  agreed: { sv: 'Det här är vi överens om', en: 'This is what we agree on' },
  signed_by: { sv: 'Underskrift, medarbetare', en: 'Signature, employee' },
  signed_by_manager: { sv: 'Underskrift, chef', en: 'Signature, manager' },
  purpose: { sv: (purpose: string) => `Ändamål: ${purpose}`, en: (purpose: string) => `Purpose: ${purpose}` },
  who_reads: {
    sv: (controller: string) =>
      `Du, din chef, några få till på företaget och projektets processledare läser det. Personuppgiftsansvarig: ${controller}.`,
    en: (controller: string) =>
      `You, your manager, a few more at the company and the programme’s process leader read it. Controller: ${controller}.`,
  },
  keyed_at: {
    sv: (name: string) =>
      `Skrivs in i Spång: företagets flik Kompetenser, ${name}, Skriv in samtalet. Lås in bladet eller förstör det sedan.`,
    en: (name: string) =>
      `Keyed in Spång: the company’s tab Competences, ${name}, Key the talk. Then lock the sheet in or destroy it.`,
  },

  // keying it
  print_one: { sv: 'Skriv ut ett blad', en: 'Print a sheet' },
  key: { sv: 'Skriv in samtalet', en: 'Key the talk' },
  key_of: { sv: (name: string) => `Samtalet med ${name}`, en: (name: string) => `The talk with ${name}` },
  key_lede: {
    sv: 'Som det står på bladet. Det som är tomt där lämnas tomt här, och ändrar inget.',
    en: 'As it stands on the sheet. What is empty there is left empty here, and changes nothing.',
  },
  held_on: { sv: 'Samtalets dag', en: 'Day of the talk' },
  lines: { sv: 'Kompetenser', en: 'Competences' },
  own: { sv: 'Personen själv', en: 'The person' },
  manager: { sv: 'Chefen', en: 'The manager' },
  own_of: { sv: (what: string) => `Personen själv: ${what}`, en: (what: string) => `The person: ${what}` },
  manager_of: { sv: (what: string) => `Chefen: ${what}`, en: (what: string) => `The manager: ${what}` },
  wanted_of: { sv: (what: string) => `Önskad: ${what}`, en: (what: string) => `Wanted: ${what}` },
  not_filled_in: { sv: 'Tomt', en: 'Empty' },
  save: { sv: 'Spara samtalet', en: 'Save the talk' },
  day_missing: { sv: 'Skriv vilken dag samtalet var.', en: 'Write on which day the talk was.' },
  day_to_come: { sv: 'Dagen har inte varit än.', en: 'That day is still to come.' },
  before_job: {
    sv: ({ day }: { day: string }) => `Anställningen började ${day}. Samtalet kan inte vara före den.`,
    en: ({ day }: { day: string }) => `The job began on ${day}. The talk cannot be before it.`,
  },
  after_job: {
    sv: ({ day }: { day: string }) => `Anställningen slutade ${day}. Samtalet kan inte vara efter den.`,
    en: ({ day }: { day: string }) => `The job ended on ${day}. The talk cannot be after it.`,
  },
  line_gone: {
    sv: 'Någon annan har ändrat vilka kompetenser som står här medan du skrev. Inget är sparat: fyll i det som saknas och spara igen.',
    en: 'Someone else has changed which competences stand here while you wrote. Nothing is saved: fill in what is missing and save again.',
  },
  bad_level: { sv: 'Välj en nivå från 0 till 4.', en: 'Choose a level from 0 to 4.' },
  nothing_filled_in: {
    sv: 'Inget är ifyllt. Fyll i det som står på bladet.',
    en: 'Nothing has been filled in. Fill in what stands on the sheet.',
  },
  says_otherwise: {
    sv: (level: number) => `Den dagen står det redan ${level}. Spara igen om bladet ska gälla.`,
    en: (level: number) => `It says ${level} already on that day. Save again if the sheet is to hold.`,
  },
  levels_shut: {
    sv: 'Nivåer med namn är inte öppna. Inget är sparat.',
    en: 'Levels by name are not open. Nothing is saved.',
  },
})
