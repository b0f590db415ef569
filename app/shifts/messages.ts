import { texts } from '../foundation/text.ts'

/** What the pages of teams and rotas say. */
export const shiftTexts = texts({
  title: { sv: 'Skift och scheman', en: 'Shifts and rotas' },
  lede: {
    sv: 'Säg när era skiftlag arbetar. Då vet ni före en bokning om kursen ligger på betald tid och om dygnsvilan hålls.',
    en: 'Say when your shift teams work. Then you know before a booking whether the course lies in paid time and whether the daily rest is kept.',
  },
  verdict: {
    sv: (known: number, all: number) => `${known} av ${all} anställda har ett känt schema.`,
    en: (known: number, all: number) => `The rota of ${known} of ${all} employees is known.`,
  },
  unknown_how: {
    sv: 'Den som saknar skiftlag eller schema räknas inte som ledig. Vi säger att det inte är känt.',
    en: 'Whoever has no shift team or rota is not taken to be free. We say that it is not known.',
  },
  teams: { sv: 'Skiftlag', en: 'Shift teams' },
  team: { sv: 'Skiftlag', en: 'Shift team' },
  no_teams: { sv: 'Inga skiftlag är inlagda än.', en: 'No shift teams are entered yet.' },
  name: { sv: 'Vad kallas laget?', en: 'What is the team called?' },
  form: { sv: 'Skiftform', en: 'Form of shifts' },
  form_day: { sv: 'Dagtid', en: 'Day work' },
  form_two_shift: { sv: '2-skift', en: 'Two shifts' },
  form_three_shift: { sv: '3-skift', en: 'Three shifts' },
  form_continuous: { sv: 'Kontinuerligt skift', en: 'Continuous shifts' },
  form_night: { sv: 'Natt', en: 'Nights' },
  form_other: { sv: 'Annat', en: 'Other' },
  rota: { sv: 'Schema', en: 'Rota' },
  people: { sv: 'Anställda', en: 'Employees' },
  add_team: { sv: 'Lägg till ett skiftlag', en: 'Add a shift team' },
  save_new_team: { sv: 'Lägg till och skriv schemat', en: 'Add and write the rota' },
  save_team: { sv: 'Spara laget', en: 'Save the team' },
  no_rota: { sv: 'Okänt: inget schema', en: 'Unknown: no rota' },
  rota_in_short: {
    sv: (days: number, from: string) => `Cykel på ${days} dagar, gäller från ${from}`,
    en: (days: number, from: string) => `Cycle of ${days} days, in force from ${from}`,
  },

  // who works in which
  members: { sv: 'Vem arbetar i vilket lag?', en: 'Who works in which team?' },
  members_how: {
    sv: 'Valet gäller från dagen som ni skriver. Det som gällde före den dagen står kvar; det som är sagt om senare dagar ersätts. Den som redan har ett lag står som det är sagt tills ni väljer.',
    en: 'The choice holds from the day that you write. What held before that day stays; what is said of later days is replaced. Whoever has a team already stays as it is said until you choose.',
  },
  from_on: { sv: 'Gäller från', en: 'From' },
  also_said: {
    sv: 'Dagen gäller också dem som redan har ett lag',
    en: 'The day holds for those who have a team already too',
  },
  also_said_hint: {
    sv: 'Deras lag gäller då från dagen ni skriver. Inte för den som har bytt eller ska byta.',
    en: 'Their team then holds from the day that you write. Not for whoever has changed or will change.',
  },
  as_said: { sv: 'Som det är sagt', en: 'As it is said' },
  unknown_team: { sv: 'Inte känt', en: 'Not known' },
  nobody: {
    sv: 'Ingen anställd är inlagd i projektet än.',
    en: 'No employee is entered in the programme yet.',
  },
  suggested: {
    sv: (name: string) => `föreslås av anställningen: ${name}`,
    en: (name: string) => `suggested by the job: ${name}`,
  },
  since: { sv: (day: string) => `från ${day}`, en: (day: string) => `from ${day}` },
  save_members: { sv: 'Spara lagen', en: 'Save the teams' },

  // the rota
  rota_of: { sv: (name: string) => `Schema för ${name}`, en: (name: string) => `Rota of ${name}` },
  write_rota: { sv: 'Skriv schemat', en: 'Write the rota' },
  rota_how: {
    sv: 'En rad för varje dag i cykeln. Lämna en ledig dag tom. Slutar passet efter midnatt hör det till dagen då det börjar.',
    en: 'A row for each day of the cycle. Leave a free day empty. A shift that ends after midnight belongs to the day on which it begins.',
  },
  begin_from: { sv: 'Börja från ett färdigt mönster', en: 'Begin from a pattern' },
  begin_how: {
    sv: 'Tiderna är våra förslag. Ändra dem så att de stämmer hos er.',
    en: 'The times are our suggestions. Change them to what is right with you.',
  },
  own_days: { sv: 'Skriv egen: dagar i cykeln', en: 'Write your own: days in the cycle' },
  show_rows: { sv: 'Visa raderna', en: 'Show the rows' },
  valid_from: { sv: 'Schemat gäller från', en: 'The rota is in force from' },
  valid_from_hint: {
    sv: 'Före den dagen gäller det tidigare schemat, eller inget känt.',
    en: 'Before that day the earlier rota holds, or none that is known.',
  },
  first_on: { sv: 'Dag 1 i cykeln är', en: 'Day 1 of the cycle is' },
  first_on_hint: {
    sv: 'En dag då laget börjar om. För veckoscheman en måndag.',
    en: 'A day on which the team starts over. For weekly rotas a Monday.',
  },
  turns: { sv: 'Tider', en: 'Times' },
  day_of_cycle: { sv: 'Dag', en: 'Day' },
  nth_day: { sv: (nth: number) => `Dag ${nth}`, en: (nth: number) => `Day ${nth}` },
  starts: { sv: 'Börjar', en: 'Starts' },
  ends: { sv: 'Slutar', en: 'Ends' },
  save_rota: { sv: 'Spara schemat', en: 'Save the rota' },
  coming: { sv: 'Så arbetar laget nu', en: 'How the team works now' },
  day: { sv: 'Dag', en: 'Day' },
  works: { sv: 'Arbetar', en: 'Works' },
  free: { sv: 'ledigt', en: 'free' },
  not_known: { sv: 'inte känt', en: 'not known' },
  rotas: { sv: 'Scheman som har sparats', en: 'Rotas that are saved' },
  take_back: { sv: 'Ta bort', en: 'Remove' },
  take_back_of: {
    sv: (what: string) => `Ta bort ${what}`,
    en: (what: string) => `Remove ${what}`,
  },

  // single days
  single_days: { sv: 'Dagar som avviker', en: 'Days that differ' },
  single_how: {
    sv: 'Helgdagar, driftstopp och andra dagar då schemat inte gäller. Helgdagar läggs inte in av sig själva. Lämna tiderna tomma när laget är ledigt.',
    en: 'Holidays, shutdowns and other days on which the rota does not hold. Holidays are not entered by themselves. Leave the times empty when the team is free.',
  },
  single_day: { sv: 'Vilken dag?', en: 'Which day?' },
  save_day: { sv: 'Spara dagen', en: 'Save the day' },
})
