import { texts } from '../foundation/text.ts'

/** What the pages of bookings say. */
export const bookingTexts = texts({
  person: { sv: 'Person', en: 'Person' },
  no_name: { sv: 'Namn saknas', en: 'No name' },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  book: { sv: 'Boka person', en: 'Book a person' },
  book_title: { sv: 'Boka person', en: 'Book a person' },
  to_declaration: { sv: 'Till företagets försäkran', en: 'To the company’s declaration' },
  book_lede: {
    sv: 'Sök på namn eller företag. De tjugo första visas.',
    en: 'Search by name or company. The first twenty are shown.',
  },
  search_person: { sv: 'Namn eller företag', en: 'Name or company' },
  found_people: { sv: 'Personer som passar', en: 'People who match' },
  company: { sv: 'Företag', en: 'Company' },
  seat: { sv: 'Plats', en: 'Seat' },
  is_booked: { sv: 'Har en plats', en: 'Has a seat' },
  book_one: { sv: 'Boka', en: 'Book' },
  record_one: { sv: 'Anteckna närvaro', en: 'Record attendance' },
  cancel: { sv: 'Avboka', en: 'Cancel' },
  cancel_title: { sv: (name: string) => `Avboka ${name}`, en: (name: string) => `Cancel for ${name}` },
  cancel_lede: { sv: 'Platsen blir ledig för någon annan.', en: 'The seat becomes free for someone else.' },
  cancel_reason: { sv: 'Varför avbokas platsen?', en: 'Why is the seat cancelled?' },
  save_cancel: { sv: 'Avboka platsen', en: 'Cancel the seat' },

  // a company books its own people
  limit: {
    sv: 'Så många ur ett lag eller skift får vara borta samtidigt',
    en: 'So many of one team or shift may be away at the same time',
  },
  limit_hint: {
    sv: 'Ni får veta när fler än så skulle vara borta. Inget stoppas.',
    en: 'You are told when more than that would be away. Nothing is stopped.',
  },
  to_outside: { sv: 'Tid utanför schemat', en: 'Time outside the rota' },
  to_shifts: { sv: 'Skift och scheman', en: 'Shifts and rotas' },
  limit_title: { sv: 'Hur många kan ni undvara?', en: 'How many can you spare?' },
  save_limit: { sv: 'Spara gränsen', en: 'Save the limit' },
  change_limit: { sv: 'Ändra gränsen', en: 'Change the limit' },
  set_limit: { sv: 'Sätt en gräns', en: 'Set a limit' },

  seats_title: { sv: 'Bokade platser', en: 'Booked seats' },
  to_seats: { sv: 'Boka platser', en: 'Book seats' },
  own_seats: { sv: 'Platser som ni har', en: 'Seats that you have' },
  no_seats: { sv: 'Ni har inga platser på det som kommer.', en: 'You have no seats at what is to come.' },
  choose_occasion: { sv: 'Välj ett tillfälle', en: 'Choose an occasion' },
  choose_intro: {
    sv: 'Här står utbildningar som inte har börjat. Den närmaste står först.',
    en: 'Here are trainings that have not begun. The nearest stands first.',
  },
  choose_for: {
    sv: (name: string) => `Utbildningar som leder till ${name}.`,
    en: (name: string) => `Trainings that lead to ${name}.`,
  },
  all_occasions: { sv: 'Visa alla', en: 'Show all' },
  none_to_book: {
    sv: 'Det finns inget tillfälle att boka just nu.',
    en: 'There is no occasion to book right now.',
  },
  occasion: { sv: 'Tillfälle', en: 'Occasion' },
  begins: { sv: 'Börjar', en: 'Begins' },
  length: { sv: 'Längd', en: 'Length' },
  seats: { sv: 'Platser', en: 'Seats' },
  per_seat: { sv: 'Kostnad per plats', en: 'Cost per seat' },
  seats_free: { sv: 'finns platser', en: 'seats left' },
  seats_few: { sv: 'få platser kvar', en: 'few seats left' },
  seats_full: { sv: 'fullt, väntelista', en: 'full, waiting list' },

  book_for: { sv: 'Boka era anställda', en: 'Book your employees' },
  people_of: { sv: (name: string) => `Anställda hos ${name}`, en: (name: string) => `Employees of ${name}` },
  nobody_here: {
    sv: 'Ingen anställd är inlagd i projektet än. Be er processledare lägga till dem.',
    en: 'No employee is entered in the programme yet. Ask your process leader to add them.',
  },
  new_employee: { sv: 'Ny anställd', en: 'New employee' },
  new_employee_what: {
    sv: 'Är någon inte inlagd än? Fyll i här. Personen läggs in och bokas tillsammans med dem som är kryssade. Personnumret sparas förseglat och visas inte. Den som har skyddade personuppgifter läggs inte in här: fråga den som hanterar dem.',
    en: 'Is somebody not entered yet? Fill in here. The person is entered and booked together with those who are ticked. The personal number is kept under seal and is not shown. Whoever has a protected identity is not entered here: ask the one who handles them.',
  },
  add_and_book: { sv: 'Lägg in och boka', en: 'Enter and book' },
  missing_someone: {
    sv: 'Saknas någon? Den som ska boka en plats måste vara inlagd som deltagare med födelsedag och kön. Be er processledare.',
    en: 'Is somebody missing? Whoever is to have a seat must be entered as a participant with day of birth and sex. Ask your process leader.',
  },
  in_plan: { sv: 'i planen för det här', en: 'planned for this' },
  has_seat_already: { sv: 'har redan en plats', en: 'has a seat already' },
  waits_already: { sv: 'står på väntelistan', en: 'is on the waiting list' },
  busy_then: {
    sv: (code: string) => `har en plats på ${code} samtidigt`,
    en: (code: string) => `has a seat at ${code} at the same time`,
  },
  lacks: {
    sv: (what: string) => `saknar förkunskap: ${what}`,
    en: (what: string) => `lacks a prerequisite: ${what}`,
  },
  not_known: {
    sv: (what: string) => `vi vet inte om förkunskapen finns: ${what}`,
    en: (what: string) => `we do not know of the prerequisite: ${what}`,
  },
  shift_is: { sv: (shift: string) => `skift ${shift}`, en: (shift: string) => `shift ${shift}` },
  team_is: { sv: (team: string) => `lag ${team}`, en: (team: string) => `team ${team}` },
  shift_unknown: { sv: 'skift okänt', en: 'shift unknown' },

  what_it_means: { sv: 'Vad det innebär', en: 'What it means' },
  chosen: { sv: 'Valda', en: 'Chosen' },
  people: {
    sv: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
    en: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  },
  fee: { sv: 'Avgift', en: 'Fee' },
  hours_away: { sv: 'Arbetstid', en: 'Working time' },
  aid: { sv: 'Värde som statsstöd', en: 'Value as state aid' },
  aid_left: { sv: 'Kvar till taket före bokningen', en: 'Left to the ceiling before the booking' },
  aid_passed: {
    sv: 'Så många platser går över taket för statsstöd. Bokningen tas inte emot.',
    en: 'So many seats pass the ceiling for state aid. The booking is not taken.',
  },
  aid_how: {
    sv: 'Stödets värde är företagets del av vad tillfället kostar, räknat per plats, minus avgiften. Det som ni har försäkrat räknas med.',
    en: 'The value of the aid is the company’s part of what the occasion costs, by seat, less the fee. What you have declared is counted.',
  },
  away_group: {
    sv: (name: string, away: number, all: number) => `${name}: ${away} av ${all} borta samtidigt`,
    en: (name: string, away: number, all: number) => `${name}: ${away} of ${all} away at the same time`,
  },
  away_too_many: {
    sv: (most: number) => `fler än er gräns ${most}`,
    en: (most: number) => `more than your limit ${most}`,
  },
  away_unknown: {
    sv: (count: number) =>
      count === 1
        ? 'För 1 vald person är varken lag eller skift känt. Vi kan inte räkna hur många som blir borta där.'
        : `För ${count} valda personer är varken lag eller skift känt. Vi kan inte räkna hur många som blir borta där.`,
    en: (count: number) =>
      count === 1
        ? 'Neither team nor shift of 1 chosen person is known. We cannot count how many will be away there.'
        : `Neither team nor shift of ${count} chosen people is known. We cannot count how many will be away there.`,
  },
  no_limit: { sv: 'Ni har inte satt någon gräns.', en: 'You have set no limit.' },
  limit_is: {
    sv: (most: number) => `Er gräns: högst ${most} ur ett lag eller skift samtidigt.`,
    en: (most: number) => `Your limit: at most ${most} of one team or shift at the same time.`,
  },
  wait: {
    sv: 'Sätt dem som inte får plats på väntelistan',
    en: 'Put those who find no seat on the waiting list',
  },
  despite: {
    sv: 'Varför får de gå trots att förkunskap saknas?',
    en: 'Why may they go though a prerequisite is missing?',
  },
  despite_one: {
    sv: 'Varför får personen gå trots att förkunskap saknas?',
    en: 'Why may the person go though a prerequisite is missing?',
  },
  despite_kept: { sv: 'Skälet sparas med bokningen.', en: 'The reason is kept with the booking.' },
  book_anyway: { sv: 'Boka ändå', en: 'Book anyway' },
  despite_hint: {
    sv: 'Lämna tomt om ingen saknar något. Skälet sparas.',
    en: 'Leave empty if nobody lacks anything. The reason is kept.',
  },
  save_booking: { sv: 'Boka dem som är valda', en: 'Book those who are chosen' },
  count: { sv: 'Räkna', en: 'Count' },
  back_unsaved: { sv: 'Tillbaka utan att boka', en: 'Back without booking' },
  required_by_law: {
    sv: 'Utbildningen är ett lagkrav. Den får inget utbildningsstöd; här räknas den som stöd av mindre betydelse.',
    en: 'The training is required by law. It gets no training aid; here it counts as de minimis aid.',
  },

  // waiting lists
  offers: { sv: 'Platser som ni har erbjudits', en: 'Seats that you have been offered' },
  offer_said: {
    sv: (seats: number, until: string) =>
      seats === 1 ? `1 plats. Svara senast ${until}.` : `${seats} platser. Svara senast ${until}.`,
    en: (seats: number, until: string) =>
      seats === 1 ? `1 seat. Answer by ${until}.` : `${seats} seats. Answer by ${until}.`,
  },
  offer_who: { sv: 'Vem ska gå?', en: 'Who is to go?' },
  accept_offer: { sv: 'Ta platserna', en: 'Take the seats' },
  decline_offer: { sv: 'Avböj och lämna listan', en: 'Decline and leave the list' },
  waiting_title: { sv: 'Väntelistor', en: 'Waiting lists' },
  waiting_for: {
    sv: (names: string) => `Väntar: ${names}`,
    en: (names: string) => `Waiting: ${names}`,
  },
  waiting_place: {
    sv: (place: number) => `Ni är nummer ${place} på listan.`,
    en: (place: number) => `You are number ${place} on the list.`,
  },
  leave_list: { sv: 'Lämna listan', en: 'Leave the list' },
  rule_order: {
    sv: 'Platser erbjuds i den ordning som ni kom. Den som står för flera får så många som finns.',
    en: 'Seats are offered in the order in which you came. Whoever waits for several gets as many as there are.',
  },
  rule_priority: {
    sv: 'Platser erbjuds först den som väntar för någon i en fokusgrupp, sedan företag med minst antal platser, sedan i den ordning som ni kom. Den som står för flera får så många som finns.',
    en: 'Seats are offered first to whoever waits for someone of a focus group, then to companies with the fewest seats, then in the order in which you came. Whoever waits for several gets as many as there are.',
  },
  change_seat: {
    sv: (name: string) => `Ändra platsen för ${name}`,
    en: (name: string) => `Change the seat of ${name}`,
  },
  swap_title: { sv: 'Låt någon annan gå', en: 'Let somebody else go' },
  swap_to: { sv: 'Vem går i stället?', en: 'Who goes instead?' },
  choose_person: { sv: 'Välj en person', en: 'Choose a person' },
  swap_reason: { sv: 'Varför byter ni?', en: 'Why do you swap?' },
  save_swap: { sv: 'Byt person', en: 'Swap the person' },
  give_back: { sv: 'Lämna tillbaka platsen', en: 'Give the seat back' },

  // what somebody needs
  need_title: { sv: 'Behov för att kunna delta', en: 'Needs in order to take part' },
  need: {
    sv: 'Vad behövs för att personen ska kunna delta?',
    en: 'What is needed for the person to take part?',
  },
  need_hint: {
    sv: 'Till exempel tolk, hörslinga eller kost. Skriv vad som behövs, inte varför. Bara den som ordnar utbildningen läser det, ni kan inte se det igen, och det tas bort natten efter sista dagen. Tomt tar bort det som stod.',
    en: 'Such as an interpreter, a hearing loop or a diet. Write what is needed, not why. Only whoever arranges the training reads it, you cannot see it again, and it is removed the night after the last day. Empty removes what stood there.',
  },
  save_need: { sv: 'Spara behovet', en: 'Save the need' },
  needs: { sv: 'Behov att ordna', en: 'Needs to arrange for' },
  needs_gone: {
    sv: 'Syns bara för den som ordnar, och tas bort natten efter sista dagen.',
    en: 'Seen only by whoever arranges, and removed the night after the last day.',
  },
})
