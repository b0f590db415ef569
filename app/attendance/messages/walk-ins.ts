import { texts } from '../../foundation/text.ts'

type About = Record<string, number | string>
const hours = (about: About) => String(about.most).replace('.', ',')

/** Those who came without a seat and are taken down by name: where they are written, and where their hours wait. */
export const walkInTexts = texts({
  // Where they are taken down.
  not_on_list: { sv: 'Någon som inte står på listan?', en: 'Somebody who is not on the list?' },
  not_on_list_what: {
    sv: 'Skriv upp namn och företag. Timmarna väntar tills företaget har sagt vem det är. Spara listan ovanför först.',
    en: 'Write down name and company. The hours wait until the company has said who it is. Save the list above first.',
  },
  word: { sv: 'Nummer', en: 'Number' },
  given_name: { sv: 'Förnamn', en: 'First name' },
  family_name: { sv: 'Efternamn', en: 'Surname' },
  company: { sv: 'Företag', en: 'Company' },
  company_hint: {
    sv: 'Som personen säger det. Den som ordnar utbildningen reder ut resten.',
    en: 'As the person says it. Whoever arranges the training sorts out the rest.',
  },
  how_long: { sv: 'Hur länge?', en: 'For how long?' },
  all_of_it: {
    sv: (length: string) => `Hela passet, ${length}`,
    en: (length: string) => `All of it, ${length}`,
  },
  take_down: { sv: 'Skriv upp', en: 'Write down' },
  taken_down: { sv: 'Uppskrivna, väntar på företaget', en: 'Written down, waiting for the company' },
  waits_for_answer: { sv: 'väntar på svar', en: 'waits for an answer' },
  waits_for_company: { sv: 'väntar på företaget', en: 'waits for the company' },
  waits_for_arranger: { sv: 'väntar på den som ordnar', en: 'waits for whoever arranges' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  to_send: { sv: 'Väntar på att skickas från den här enheten', en: 'Waiting to be sent from this device' },
  kept_name: {
    sv: 'Sparat på den här enheten. Skickas när det finns nät, och finns här till klockan 12 i morgon.',
    en: 'Kept on this device. Sent when there is a network, and here until noon tomorrow.',
  },
  sent_name: { sv: 'Uppskriven.', en: 'Written down.' },
  not_taken: {
    sv: 'Något behöver rättas. Det du skrev står kvar här.',
    en: 'Something needs putting right. What you wrote is still here.',
  },
  put_right: { sv: 'Rätta', en: 'Put right' },
  form_in_use: {
    sv: 'Skriv först upp den som står i formuläret.',
    en: 'First write down the one who stands in the form.',
  },
  names_gone: {
    sv: (n: string) =>
      `Namn som inte hann skickas i tid och inte finns kvar på den här enheten: ${n}. Säg till den som ordnar utbildningen.`,
    en: (n: string) =>
      `Names that were not sent in time and are no longer on this device: ${n}. Tell whoever arranges the training.`,
  },
  // What waits, in sums.
  waiting_sum: {
    sv: (people: number, length: string) =>
      `${people === 1 ? 'En oanmäld' : `${people} oanmälda`} väntar på företaget: ${length}. De räknas inte med och kan inte skrivas under förrän företaget har sagt vem det är.`,
    en: (people: number, length: string) =>
      `${people === 1 ? 'One unbooked' : `${people} unbooked`} ${people === 1 ? 'waits' : 'wait'} for the company: ${length}. They are not counted and cannot be signed until the company has said who it is.`,
  },
  unbooked: { sv: 'Kom utan plats', en: 'Came without a seat' },
  to_unbooked: { sv: 'Se vilka', en: 'See who' },
  // The company's own.
  company_waiting: {
    sv: (people: number) =>
      people === 1 ? 'En som var på utbildning utan plats' : `${people} som var på utbildning utan plats`,
    en: (people: number) =>
      people === 1
        ? 'One who was at a training without a seat'
        : `${people} who were at a training without a seat`,
  },
  company_waiting_what: {
    sv: 'De har sagt att de arbetar hos er. Timmarna väntar tills ni har svarat.',
    en: 'They have said that they work for you. The hours wait until you have answered.',
  },
  answer: { sv: 'Säg vem det är', en: 'Say who it is' },
  who_is: { sv: (name: string) => `Vem är ${name}?`, en: (name: string) => `Who is ${name}?` },
  said_company: {
    sv: (company: string) => `Uppgav företaget ”${company}”`,
    en: (company: string) => `Gave the company as “${company}”`,
  },
  who: { sv: 'Vem hos er var det?', en: 'Which of your people was it?' },
  who_what: {
    sv: 'Personen får en plats i efterhand, och skriver under timmarna som alla andra. Vi föreslår dem vars namn liknar det som skrevs upp.',
    en: 'The person gets a seat after the fact, and signs the hours as everyone does. We suggest those whose names are like what was written down.',
  },
  choose_who: { sv: 'Välj en person', en: 'Choose a person' },
  alike: { sv: 'Liknar namnet', en: 'Like the name' },
  others: { sv: 'Alla andra', en: 'All others' },
  has_seat: { sv: 'har en plats', en: 'has a seat' },
  busy: {
    sv: (at: string) => `har plats på ${at} samtidigt`,
    en: (at: string) => `has a seat at ${at} at the same time`,
  },
  busy_known: {
    sv: 'Personen var här, även om hen har en plats på annat samtidigt',
    en: 'The person was here, although they have a seat at something else at the same time',
  },
  it_was: { sv: 'Det var den personen', en: 'It was that person' },
  new_one: { sv: 'Någon som inte är inlagd än', en: 'Somebody who is not entered yet' },
  new_one_what: {
    sv: 'Lägg in personen. Då får hen en plats i efterhand och timmarna.',
    en: 'Enter the person, who then gets a seat after the fact and the hours.',
  },
  add_and_note: { sv: 'Lägg in och ge timmarna', en: 'Enter and give the hours' },
  new_one_by_others: {
    sv: 'Arbetar personen hos er men finns inte i listan? Välj det här nedanför, så lägger processledaren in hen: det behövs ett personnummer, som vi inte ber er om.',
    en: 'Does the person work for you but is not in the list? Choose it below, and the process leader enters them: that takes a personal number, for which we do not ask you.',
  },
  return_it: { sv: 'Inte någon vi kan välja', en: 'Nobody whom we can choose' },
  because: { sv: 'Varför?', en: 'Why?' },
  returned_not_ours: { sv: 'Ingen hos oss', en: 'Nobody of ours' },
  returned_has_left: { sv: 'Har slutat hos oss', en: 'Has left us' },
  returned_not_entered: {
    sv: 'Arbetar här men är inte inlagd än',
    en: 'Works here but is not entered yet',
  },
  returned_already_noted: { sv: 'Timmarna är redan antecknade', en: 'The hours are noted already' },
  send_back: { sv: 'Skicka tillbaka', en: 'Send back' },
  send_back_what: {
    sv: 'Den som ordnar utbildningen får veta vad ni svarade och reder ut det.',
    en: 'Whoever arranges the training learns what you answered and sorts it out.',
  },
  // Whoever arranges.
  list_title: { sv: 'Oanmälda', en: 'Unbooked' },
  list_none: { sv: 'Ingen oanmäld väntar.', en: 'Nobody unbooked waits.' },
  list_none_why: {
    sv: 'Den som kommer utan plats skrivs upp på passets närvarolista och står här tills företaget har sagt vem det är.',
    en: 'Whoever comes without a seat is written down on the attendance list of the session, and stands here until the company has said who it is.',
  },
  list_verdict: {
    sv: (people: number, length: string, to_arrange: number) =>
      `${people === 1 ? 'En oanmäld väntar' : `${people} oanmälda väntar`} med ${length}${to_arrange > 0 ? `, ${to_arrange} av dem på er` : ''}.`,
    en: (people: number, length: string, to_arrange: number) =>
      `${people === 1 ? 'One unbooked waits' : `${people} unbooked wait`} with ${length}${to_arrange > 0 ? `, ${to_arrange} of them for you` : ''}.`,
  },
  name: { sv: 'Uppskrivet namn', en: 'Name as written down' },
  occasion: { sv: 'Tillfälle', en: 'Occasion' },
  day: { sv: 'Dag', en: 'Day' },
  time: { sv: 'Tid', en: 'Time' },
  stands: { sv: 'Läge', en: 'Standing' },
  company_answered: {
    sv: (what: string) => `företaget: ${what}`,
    en: (what: string) => `the company: ${what}`,
  },
  no_company: { sv: 'inget företag hittat', en: 'no company found' },
  right_company: { sv: 'Rätt företag', en: 'The right company' },
  right_company_hint: {
    sv: 'Namn eller organisationsnummer. Timmarna väntar sedan på det företaget.',
    en: 'Name or organisation number. The hours then wait for that company.',
  },
  choose_company: { sv: 'Välj företaget', en: 'Choose the company' },
  answer_for: {
    sv: (company: string) => `Svara för ${company}`,
    en: (company: string) => `Answer for ${company}`,
  },
  let_go: { sv: 'Låt timmarna gå', en: 'Let the hours go' },
  let_go_what: {
    sv: 'Namnet tas bort och timmarna räknas aldrig. Det går inte att ångra.',
    en: 'The name is taken away and the hours are never counted. It cannot be undone.',
  },
  let_go_because: { sv: 'Varför?', en: 'Why?' },
  let_go_nobody: { sv: 'Ingen hos ett företag i projektet', en: 'Nobody at a company of the programme' },
  let_go_already_noted: { sv: 'Timmarna är redan antecknade', en: 'The hours are noted already' },
  protected_one: { sv: 'Någon med skyddade uppgifter', en: 'Somebody with protected identity' },
  protected_what: {
    sv: 'Bara du som är handläggare ser det här. Timmarna blir personens, namnet tas bort, och ingen annan får veta vems de blev.',
    en: 'Only you, who handle them, see this. The hours become the person’s, the name is taken away, and nobody else learns whose they became.',
  },
  protected_code: { sv: 'Personens kod', en: 'The person’s code' },
  protected_code_hint: {
    sv: 'Den står på listan över skyddade personer, till exempel 7K2M-9QXT.',
    en: 'It stands on the list of protected people, such as 7K2M-9QXT.',
  },
  give_hours: { sv: 'Ge personen timmarna', en: 'Give the person the hours' },
  // On the list of work to be done.
  to_do: {
    sv: (n: string) => `${n} oanmälda som inget företag har sagt är deras`,
    en: (n: string) => `${n} unbooked of whom no company has said that they are theirs`,
  },
  to_do_text: {
    sv: 'De var på utbildning utan plats. Timmarna väntar på rätt företag.',
    en: 'They were at a training without a seat. The hours wait for the right company.',
  },
  unanswered: {
    sv: (n: string, days: number) =>
      `${n} oanmälda har väntat i ${days} dagar eller mer på att företaget ska svara`,
    en: (n: string, days: number) =>
      `${n} unbooked have waited for ${days} days or more for the company to answer`,
  },
  unanswered_text: {
    sv: (days: number) => `Fråga företaget, eller svara åt det. Gränsen ${days} dagar är vår egen.`,
    en: (days: number) => `Ask the company, or answer for it. The limit of ${days} days is our own.`,
  },
})

/** What the forms answer when something is wrong. */
export const walkInErrors = texts({
  form_gone: {
    sv: 'Formuläret är för gammalt. Läs in sidan på nytt.',
    en: 'The form is too old. Load the page again.',
  },
  given_name_missing: { sv: 'Skriv förnamnet.', en: 'Write the first name.' },
  family_name_missing: { sv: 'Skriv efternamnet.', en: 'Write the surname.' },
  company_missing: { sv: 'Skriv vilket företag.', en: 'Write which company.' },
  time_missing: { sv: 'Välj hur länge.', en: 'Choose for how long.' },
  already_sent: {
    sv: 'Det du skrev först är redan uppskrivet. Är det fel, ta bort det i listan. Skicka igen, så skrivs också det här upp.',
    en: 'What you wrote first is written down already. If it is wrong, remove it from the list. Send again, and this is written down too.',
  },
  longer_than_session: {
    sv: (about: About) => `Så länge varade det inte. Välj högst ${hours(about)} timmar.`,
    en: (about: About) => `It did not last that long. Choose at most ${about.most} hours.`,
  },
  not_yet: { sv: 'Passet har inte varit än.', en: 'The session has not been held yet.' },
  too_many_wait: {
    sv: 'Så många oanmälda kan inte vänta på ett pass. Säg till den som ordnar utbildningen.',
    en: 'So many unbooked cannot wait at one session. Tell whoever arranges the training.',
  },
  person_missing: { sv: 'Välj vem det var.', en: 'Choose who it was.' },
  people_gone: {
    sv: 'Personen arbetar inte hos er på tillfällets första dag. Välj en annan.',
    en: 'The person does not work for you on the first day of the occasion. Choose another.',
  },
  people_cannot: {
    sv: (about: About) =>
      `${about.busy} har en plats på annat samtidigt. Kryssa att personen var här, eller välj en annan.`,
    en: (about: About) =>
      `${about.busy} has a seat at something else at the same time. Tick that the person was here, or choose another.`,
  },
  already_recorded: {
    sv: 'Det är redan antecknat vad personen var med om på passet. Skicka tillbaka med det svaret.',
    en: 'What the person attended at the session is noted already. Send it back with that answer.',
  },
  day_is_full: {
    sv: (about: About) =>
      `Personen har redan timmar den dagen, och kan högst ha varit här ${hours(about)} timmar. Skicka tillbaka.`,
    en: (about: About) =>
      `The person has hours on that day already, and can have been here for at most ${about.most} hours. Send it back.`,
  },
  code_missing: { sv: 'Skriv personens kod.', en: 'Write the person’s code.' },
  no_one_protected: { sv: 'Ingen skyddad person har den koden.', en: 'No protected person has that code.' },
  walk_in_gone: {
    sv: 'Det är redan besvarat, eller väntar på ett annat företag.',
    en: 'It has been answered already, or waits for another company.',
  },
  because_missing: { sv: 'Välj vad som stämmer.', en: 'Choose what is right.' },
  let_go_missing: { sv: 'Välj varför timmarna går.', en: 'Choose why the hours go.' },
  walk_ins_wait: {
    sv: (about: About) =>
      `${about.people === 1 ? 'En oanmäld väntar' : `${about.people} oanmälda väntar`} på att ett företag säger vem det är. Red ut det först.`,
    en: (about: About) =>
      `${about.people === 1 ? 'One unbooked waits' : `${about.people} unbooked wait`} for a company to say who it is. Sort it out first.`,
  },
  unknown_company: {
    sv: 'Det finns inget sådant företag i projektet.',
    en: 'There is no such company in the programme.',
  },
  several_companies: {
    sv: (about: About) => `Flera företag passar: ${about.names}. Skriv hela namnet eller numret.`,
    en: (about: About) => `Several companies fit: ${about.names}. Write the whole name or the number.`,
  },
  not_for_company: { sv: 'Tillfället är för andra företag.', en: 'The occasion is for other companies.' },
  occasion_cancelled: { sv: 'Tillfället är inställt.', en: 'The occasion is cancelled.' },
  occasion_closed: {
    sv: 'Tillfället är stängt. Det öppnas igen av den som ordnar utbildningen.',
    en: 'The occasion is closed. It is opened again by whoever arranges the training.',
  },
})
