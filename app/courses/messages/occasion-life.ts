import { texts } from '../../foundation/text.ts'

/** How an occasion stands, and what makes it stand otherwise. */
export const occasionLifeTexts = texts({
  standing: { sv: 'Läge', en: 'Standing' },
  state_tentative: { sv: 'preliminärt', en: 'tentative' },
  state_confirmed: { sv: 'bekräftat', en: 'confirmed' },
  state_held: { sv: 'hållet', en: 'held' },
  state_closed: { sv: 'stängt', en: 'closed' },
  state_cancelled: { sv: 'inställt', en: 'cancelled' },
  any_state: { sv: 'Alla lägen', en: 'All standings' },
  least_seats: { sv: 'Minst så många', en: 'At least so many' },
  least_seats_hint: {
    sv: 'Är ett nytt tillfälle preliminärt till så många är bokade? Det bekräftas av sig självt då. Tomt: bekräftat från början.',
    en: 'Is a new occasion tentative until so many are booked? It is confirmed by itself then. Empty: confirmed from the start.',
  },
  decided_by: { sv: 'Avgörs senast', en: 'Settled by' },
  decided_by_hint: {
    sv: 'Tomt: så många dagar före första passet som projektets inställningar säger.',
    en: 'Empty: so many days before the first session as the programme’s settings say.',
  },
  companies: { sv: 'Bara för', en: 'Only for' },
  companies_hint: {
    sv: 'Kryssa i företag om tillfället bara är för dem: andra företag ser det inte. Inget: öppet för alla.',
    en: 'Tick companies where the occasion is for them alone: other companies do not see it. None: open to all.',
  },
  company: { sv: 'Företag', en: 'Company' },
  for_companies: {
    sv: (n: number) => (n === 1 ? 'ett företag' : `${n} företag`),
    en: (n: number) => (n === 1 ? 'one company' : `${n} companies`),
  },
  open_for: { sv: 'Öppet för', en: 'Open to' },
  save_anyway: { sv: 'Spara ändå', en: 'Save anyway' },
  save_anyway_hint: {
    sv: 'Du har sett vad det krockar med.',
    en: 'You have seen what it clashes with.',
  },
  where_and_who: { sv: 'Var och med vem', en: 'Where and with whom' },
  address: { sv: 'Adress', en: 'Address' },
  room: { sv: 'Sal', en: 'Room' },
  trainer_id: { sv: 'Kursledare', en: 'Trainer' },
  no_trainer: { sv: 'Ingen vald', en: 'Nobody chosen' },
  link: { sv: 'Länk till mötet', en: 'Link to the meeting' },
  link_hint: {
    sv: 'Länken ser bara ni som ordnar och de som är bokade. Kursledare är den som loggar in här: bjud in den som saknas under Användare.',
    en: 'Only you who arrange it and those who are booked see the link. A trainer is someone who signs in here: invite whoever is missing under Users.',
  },
  to_meeting: { sv: 'Till mötet', en: 'To the meeting' },

  // clashes
  clashes: { sv: 'Krockar', en: 'Clashes' },
  clash_trainer: {
    sv: (what: string) => `Kursledaren har redan ${what}.`,
    en: (what: string) => `The trainer already has ${what}.`,
  },
  clash_room: {
    sv: (what: string) => `Salen är redan tagen av ${what}.`,
    en: (what: string) => `The room is already taken by ${what}.`,
  },
  clash_people: {
    sv: (n: number, what: string) =>
      n === 1
        ? `En av de bokade ska då också vara på ${what}.`
        : `${n} av de bokade ska då också vara på ${what}.`,
    en: (n: number, what: string) =>
      n === 1
        ? `One of those booked is then also to be at ${what}.`
        : `${n} of those booked are then also to be at ${what}.`,
  },
  booked_twice: {
    sv: (n: number) =>
      n === 1 ? 'En bokad är också någon annanstans' : `${n} bokade är också någon annanstans`,
    en: (n: number) =>
      n === 1 ? 'One who is booked is also elsewhere' : `${n} of those booked are also elsewhere`,
  },

  // its way
  change_standing: { sv: 'Ändra läget', en: 'Change the standing' },
  change_lede: {
    sv: 'Den som är bokad får ett brev när tillfället ställs in, eller ett SMS om det inte finns någon e-postadress. Företagen får också veta det.',
    en: 'Whoever is booked gets a letter when the occasion is cancelled, or an SMS where there is no e-mail address. The companies are told too.',
  },
  to_confirmed: { sv: 'Bekräfta: det blir av', en: 'Confirm: it is held' },
  to_confirmed_note: {
    sv: 'De bokade får brev med tiderna till sin kalender, eller ett SMS.',
    en: 'Those who are booked get a letter with the times for their calendar, or an SMS.',
  },
  to_opened: { sv: 'Öppna igen', en: 'Open again' },
  to_opened_note: { sv: 'Närvaro kan antecknas igen.', en: 'Attendance can be noted again.' },
  to_closed: { sv: 'Stäng: inget mer väntas', en: 'Close: nothing more is expected' },
  to_closed_note: {
    sv: 'Allas timmar är underskrivna, eller så har de sagt att de är fel.',
    en: 'Everybody’s hours are signed, or they have said that they are wrong.',
  },
  to_cancelled: { sv: 'Ställ in', en: 'Cancel' },
  to_cancelled_note: {
    sv: 'Kan inte ångras. Alla platser lämnas tillbaka.',
    en: 'Cannot be undone. All seats are given back.',
  },
  way: { sv: 'Vad ska hända?', en: 'What is to happen?' },
  why: { sv: 'Varför det ställs in', en: 'Why it is cancelled' },
  why_hint: {
    sv: 'Står i breven till dem som är bokade. Skriv inga namn.',
    en: 'Stands in the letters to those who are booked. Write no names.',
  },
  save_standing: { sv: 'Ändra läget', en: 'Change the standing' },
  no_way: { sv: 'Det finns inget att ändra just nu.', en: 'There is nothing to change at present.' },
  is_cancelled: {
    sv: (day: string, why: string) => `Inställt ${day}. ${why}`,
    en: (day: string, why: string) => `Cancelled ${day}. ${why}`,
  },
  is_tentative: {
    sv: (booked: string, least: string, day: string) =>
      `Preliminärt: ${booked} av minst ${least} är bokade. Avgörs senast ${day}.`,
    en: (booked: string, least: string, day: string) =>
      `Tentative: ${booked} of at least ${least} are booked. Settled by ${day}.`,
  },
  is_closed: {
    sv: (day: string) => `Stängt ${day}. Allas timmar är underskrivna eller anmälda som fel.`,
    en: (day: string) => `Closed ${day}. Everybody’s hours are signed or reported as wrong.`,
  },
  unreached: { sv: 'Nås inte med brev eller SMS', en: 'Not reached by letter or SMS' },
  unreached_why: {
    sv: 'De har en plats men varken e-postadress eller mobil som går att nå. Säg det till dem själv, eller be deras chef.',
    en: 'They have a seat but neither an e-mail address nor a mobile that can be reached. Tell them yourself, or ask their manager.',
  },

  // what waits
  to_decide: {
    sv: (n: number) => (n === 1 ? 'Ett tillfälle är inte avgjort' : `${n} tillfällen är inte avgjorda`),
    en: (n: number) => (n === 1 ? 'One occasion is not settled' : `${n} occasions are not settled`),
  },
  to_decide_text: {
    sv: (what: string, booked: string, least: string, day: string) =>
      `${what}: ${booked} av minst ${least} bokade, avgörs senast ${day}.`,
    en: (what: string, booked: string, least: string, day: string) =>
      `${what}: ${booked} of at least ${least} booked, settled by ${day}.`,
  },
  decided_in_letter: {
    sv: (what: string, booked: string, least: string, day: string) =>
      `${what} (${booked} av minst ${least}, senast ${day})`,
    en: (what: string, booked: string, least: string, day: string) =>
      `${what} (${booked} of at least ${least}, by ${day})`,
  },
  decide_day: {
    sv: (what: string) => `Avgör om det blir av: ${what}`,
    en: (what: string) => `Settle whether it is held: ${what}`,
  },

  // runs
  run: { sv: 'Flera av samma', en: 'Several of the same' },
  run_lede: {
    sv: 'Nya tillfällen med samma pass, tider, platser och kursledare. Ett som skulle hamna på en ledig dag hoppas över.',
    en: 'New occasions with the same sessions, times, seats and trainers. One that would fall on a day off is skipped.',
  },
  run_from: { sv: 'Första dagen', en: 'First day' },
  run_weeks: { sv: 'Med så många veckor emellan', en: 'So many weeks apart' },
  run_times: { sv: 'Hur många', en: 'How many' },
  run_preview: { sv: 'Visa dagarna', en: 'Show the days' },
  run_make: {
    sv: (n: number) => (n === 1 ? 'Lägg till tillfället' : `Lägg till ${n} tillfällen`),
    en: (n: number) => (n === 1 ? 'Add the occasion' : `Add ${n} occasions`),
  },
  run_skipped: { sv: 'hoppas över: ledig dag', en: 'skipped: day off' },
  run_made: { sv: 'läggs till', en: 'is added' },
  run_days: { sv: 'Dagarna', en: 'The days' },
  run_anyway: { sv: 'Lägg till ändå', en: 'Add anyway' },
})
