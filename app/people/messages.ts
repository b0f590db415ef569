import { sentBeforeTexts } from '../access/sent-messages.ts'
import { meantTexts } from '../companies/messages/meant.ts'
import { texts } from '../foundation/text.ts'

export const peopleTexts = texts({
  found_people: { sv: 'Personer', en: 'People' },
  people: { sv: 'Personer', en: 'People' },

  // facts
  given_name: { sv: 'Förnamn', en: 'First name' },
  family_name: { sv: 'Efternamn', en: 'Surname' },
  name: { sv: 'Namn', en: 'Name' },
  no_name: { sv: 'Namn saknas', en: 'No name' },
  name_forgotten: { sv: 'Borttagen uppgift', en: 'Removed' },
  forgotten: {
    sv: (day: string) => `Personens uppgifter togs bort ${day}`,
    en: (day: string) => `The person’s details were removed on ${day}`,
  },
  forgotten_what: {
    sv: 'Namn, adresser, personnummer och befattning finns inte kvar. Timmar och medfinansiering står kvar utan något som pekar ut personen.',
    en: 'Name, addresses, personal number and job title are gone. Hours and co-financing stand without anything that points the person out.',
  },
  email: { sv: 'E-post', en: 'E-mail' },
  mobile: { sv: 'Mobil', en: 'Mobile' },
  sex: { sv: 'Kön', en: 'Sex' },
  woman: { sv: 'Kvinna', en: 'Woman' },
  man: { sv: 'Man', en: 'Man' },
  born: { sv: (year: string) => `Född ${year}`, en: (year: string) => `Born ${year}` },
  education: { sv: 'Utbildningsnivå', en: 'Education' },
  isced_0_2: { sv: 'Grundskola', en: 'Lower secondary or less' },
  isced_3_4: { sv: 'Gymnasium', en: 'Upper secondary' },
  isced_5_8: { sv: 'Eftergymnasial', en: 'Tertiary' },
  isced_unknown: { sv: 'Utbildningsnivån är okänd', en: 'Level of education unknown' },
  company: { sv: 'Företag', en: 'Company' },
  title: { sv: 'Befattning', en: 'Job title' },
  category: { sv: 'Kategori', en: 'Category' },
  kollektiv: { sv: 'Kollektiv', en: 'Blue-collar' },
  tjansteman: { sv: 'Tjänsteman', en: 'White-collar' },
  is_unqualified: {
    sv: 'Enkelt arbete utan krav på yrkesutbildning',
    en: 'Simple work that needs no vocational training',
  },
  unqualified: { sv: 'enkelt arbete', en: 'simple work' },
  last_training: { sv: 'Senaste utbildning före projektet', en: 'Last training before the programme' },
  last_training_short: { sv: 'Senast utbildad', en: 'Last trained' },
  time: { sv: 'Tid', en: 'Time' },
  trained_year: { sv: 'Ett visst år', en: 'A certain year' },
  trained_never: { sv: 'Aldrig', en: 'Never' },
  trained_unknown: { sv: 'Okänt', en: 'Unknown' },
  last_training_year: { sv: 'Vilket år', en: 'Which year' },
  team: { sv: 'Team', en: 'Team' },
  shift: { sv: 'Skift', en: 'Shift' },
  starts_on: { sv: 'Från och med', en: 'From' },
  ends_on: { sv: 'Till och med', en: 'To' },
  still: { sv: 'tills vidare', en: 'until further notice' },
  since: { sv: (from: string) => `sedan ${from}`, en: (from: string) => `since ${from}` },
  until: { sv: (to: string) => `till och med ${to}`, en: (to: string) => `until ${to}` },

  // changing a person
  edit_person: { sv: 'Ändra personen', en: 'Change the person' },
  edit_title: { sv: (name: string) => `Ändra ${name}`, en: (name: string) => `Change ${name}` },
  follows_number: {
    sv: 'Kön och födelsedag följer personnumret och ändras inte här.',
    en: 'Sex and day of birth follow the personal number and are not changed here.',
  },
  save_person: { sv: 'Spara personen', en: 'Save the person' },
  back: { sv: 'Tillbaka till personen', en: 'Back to the person' },
  add_employment: { sv: 'Lägg till anställning', en: 'Add a job' },
  new_employment: { sv: 'Ny anställning', en: 'New job' },
  edit_employment: { sv: 'Ändra anställningen', en: 'Change the job' },
  save_employment: { sv: 'Spara anställningen', en: 'Save the job' },
  employment_lede: {
    sv: 'Byter personen företag: avsluta den gamla anställningen först, lägg sedan till den nya. Timmarna räknas på den som är arbetsgivare den dagen.',
    en: 'If the person changes company: end the old job first, then add the new one. Hours are counted on whoever is the employer that day.',
  },
  company_hint: { sv: 'Namnet eller organisationsnumret.', en: 'Its name or organisation number.' },
  starts_hint: {
    sv: 'Lämna tomt om personen var anställd redan före projektet.',
    en: 'Leave empty if the person was employed already before the programme.',
  },
  ends_hint: { sv: 'Lämna tomt så länge anställningen varar.', en: 'Leave empty as long as the job lasts.' },

  // protected identity
  protect: { sv: 'Personen har skyddade uppgifter', en: 'The person has protected identity' },
  protect_what: {
    sv: 'Namn, e-post och mobil förseglas. Personen syns inte längre i någon lista, varken med namn, företag, plats eller tid. Timmarna räknas fortfarande.',
    en: 'Name, e-mail and mobile are sealed. The person no longer shows in any list, by name, company, place or time. The hours still count.',
  },
  protect_ask: {
    sv: (name: string) => `Skydda uppgifterna om ${name}?`,
    en: (name: string) => `Protect the details of ${name}?`,
  },
  protect_yes: { sv: 'Skydda uppgifterna', en: 'Protect the details' },
  protect_no: { sv: 'Låt personen synas', en: 'Let the person show' },

  // what is wrong
  given_name_missing: { sv: 'Skriv förnamnet.', en: 'Write the first name.' },
  family_name_missing: { sv: 'Skriv efternamnet.', en: 'Write the surname.' },
  not_an_address: {
    sv: 'Adressen ser inte ut som en e-postadress. Skriv den som namn@foretag.se.',
    en: 'That does not look like an e-mail address. Write it as name@company.se.',
  },
  not_a_telephone: {
    sv: 'Numret har för få siffror eller fel tecken. Skriv det som 070-123 45 67.',
    en: 'The number has too few digits or wrong signs. Write it as 070-123 45 67.',
  },
  education_missing: { sv: 'Välj utbildningsnivå.', en: 'Choose a level of education.' },
  company_missing: {
    sv: 'Skriv företagets namn eller nummer.',
    en: 'Write the name or number of the company.',
  },
  ...meantTexts,
  category_missing: { sv: 'Välj kollektiv eller tjänsteman.', en: 'Choose blue-collar or white-collar.' },
  trained_missing: {
    sv: 'Välj vad som gäller om senaste utbildning.',
    en: 'Choose what applies about the last training.',
  },
  not_a_year: {
    sv: 'Skriv året med fyra siffror, till exempel 2019.',
    en: 'Write the year with four digits, such as 2019.',
  },
  not_a_day: { sv: 'Skriv dagen som 2025-03-17.', en: 'Write the day as 2025-03-17.' },
  ends_before_start: { sv: 'Slutet ligger före början.', en: 'The end comes before the beginning.' },
  employments_overlap: {
    sv: 'Personen har redan en anställning de dagarna. Avsluta den först.',
    en: 'The person already has a job on those days. End that one first.',
  },
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
  changed_by_other: {
    sv: 'Någon annan har ändrat sedan du öppnade sidan.',
    en: 'Someone else has made a change since you opened the page.',
  },
  ...sentBeforeTexts,
  someone: { sv: 'Någon annan', en: 'Someone else' },
})
