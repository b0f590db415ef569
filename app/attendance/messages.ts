import { texts } from '../foundation/text.ts'

/** What the pages of attendance say. */
export const attendanceTexts = texts({
  // the verdict of an occasion
  verdict_all_signed: {
    sv: (people: number, shown: string, hours: string) =>
      people === 1
        ? `Den som var där har skrivit under sina ${hours}.`
        : `Alla ${shown} som var där har skrivit under, ${hours}.`,
    en: (people: number, shown: string, hours: string) =>
      people === 1
        ? `The one who was there has signed, ${hours}.`
        : `All ${shown} who were there have signed, ${hours}.`,
  },
  verdict_some_unsigned: {
    sv: (signed: string, people: string, waiting: string) =>
      `${signed} av ${people} har skrivit under, och ${waiting} väntar på underskrift.`,
    en: (signed: string, people: string, waiting: string) =>
      `${signed} of ${people} have signed, and ${waiting} wait for a signature.`,
  },
  verdict_booked: {
    sv: (booked: string, seats: string, day: string) =>
      `${booked} av ${seats} platser är bokade. Första passet är ${day}.`,
    en: (booked: string, seats: string, day: string) =>
      `${booked} of ${seats} seats are booked. The first session is on ${day}.`,
  },
  verdict_planned: {
    sv: (day: string) => `Ingen är bokad än. Första passet är ${day}.`,
    en: (day: string) => `No one is booked yet. The first session is on ${day}.`,
  },
  verdict_undated: { sv: 'Tillfället har inga pass än.', en: 'The occasion has no sessions yet.' },
  verdict_cancelled: { sv: 'Tillfället är inställt.', en: 'The occasion is cancelled.' },
  verdict_no_one_came: {
    sv: 'Tillfället är slut, och ingen närvaro är antecknad.',
    en: 'The occasion is over, and no attendance is on record.',
  },
  verdict_nothing_recorded: {
    sv: 'Tillfället pågår, och ingen närvaro är antecknad än.',
    en: 'The occasion is under way, and no attendance is on record yet.',
  },
  stage_planned: {
    sv: (day: string) => `Tillfället börjar ${day}.`,
    en: (day: string) => `The occasion begins on ${day}.`,
  },
  stage_under_way: { sv: 'Tillfället pågår.', en: 'The occasion is under way.' },
  stage_over: {
    sv: (day: string) => `Tillfället slutade ${day}.`,
    en: (day: string) => `The occasion ended on ${day}.`,
  },

  // the grid
  occasions: { sv: 'Tillfällen', en: 'Occasions' },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  attendance_of: { sv: 'Närvaro per person och pass', en: 'Attendance by person and session' },
  person: { sv: 'Person', en: 'Person' },
  no_name: { sv: 'Namn saknas', en: 'No name' },
  sum: { sv: 'Summa', en: 'Sum' },
  share: { sv: 'Del av alla pass', en: 'Part of all sessions' },
  cannot_reach: {
    sv: (least: string) => `når inte ${least}`,
    en: (least: string) => `cannot reach ${least}`,
  },
  some_cannot_reach: {
    sv: (people: number, least: string) =>
      `${people === 1 ? 'En person' : `${people} personer`} kan inte längre nå ${least} av alla pass, som krävs för ett intyg. Tid som inte är noterad räknas inte som missad.`,
    en: (people: number, least: string) =>
      `${people === 1 ? 'One person' : `${people} people`} can no longer reach ${least} of all sessions, which a certificate takes. Time that is not noted does not count as missed.`,
  },
  signed: { sv: 'underskrivet', en: 'signed' },
  signed_when: { sv: (when: string) => `underskrivet ${when}`, en: (when: string) => `signed ${when}` },
  objects_absent: { sv: 'säger: var inte där', en: 'says: was not there' },
  objects_shorter: { sv: 'säger: kortare tid', en: 'says: a shorter time' },
  objects_longer: { sv: 'säger: längre tid', en: 'says: a longer time' },
  signing_links: { sv: 'Länkar för underskrift på telefonen', en: 'Links for signing on the phone' },
  usually_signed: {
    sv: (how: string) => `Timmarna är underskrivna ${how} där inget annat står.`,
    en: (how: string) => `The hours are signed ${how} unless something else is said.`,
  },
  unsigned: { sv: 'väntar', en: 'waiting' },
  corrected: { sv: 'rättat', en: 'corrected' },
  record: { sv: 'Anteckna', en: 'Record' },
  record_for: {
    sv: (name: string, day: string) => `närvaro för ${name} ${day}`,
    en: (name: string, day: string) => `attendance of ${name} on ${day}`,
  },
  open_row: {
    sv: (name: string, day: string) => `${name} ${day}`,
    en: (name: string, day: string) => `${name} on ${day}`,
  },
  no_one: { sv: 'Ingen är bokad och ingen har varit här', en: 'No one is booked and no one has been here' },
  no_one_why: {
    sv: 'Boka personer, eller läs in ett närvaroregister.',
    en: 'Book people, or read a register of attendance.',
  },
  protected_left_out: {
    sv: 'Personer med skyddade personuppgifter visas aldrig i listor.',
    en: 'People with protected identity are never shown in lists.',
  },

  // how it was signed
  how_register: { sv: 'enligt register', en: 'by register' },
  how_phone: { sv: 'i telefonen', en: 'by phone' },
  how_code: { sv: 'med kod', en: 'with a code' },
  how_kiosk: { sv: 'på skärmen i salen', en: 'on the screen in the room' },
  how_paper: { sv: 'på papper', en: 'on paper' },
  how_portal: { sv: 'i myndighetens portal', en: 'in the authority’s portal' },
  evidence_portal: { sv: 'Portalens kvitto', en: 'The portal’s receipt' },
  evidence_paper: { sv: 'Originalet ligger', en: 'The original lies' },

  // facts of the occasion
  facts: { sv: 'Om tillfället', en: 'About the occasion' },
  sessions: { sv: 'Pass', en: 'Sessions' },
  session: { sv: 'Pass', en: 'Session' },
  held_on: { sv: 'Dag', en: 'Day' },
  times: { sv: 'Tid', en: 'Time' },
  place: { sv: 'Ort', en: 'Place' },
  length: { sv: 'Längd', en: 'Length' },
  seats: { sv: 'Platser', en: 'Seats' },
  booked_of: {
    sv: (booked: string, seats: string) => `${booked} av ${seats} bokade`,
    en: (booked: string, seats: string) => `${booked} of ${seats} booked`,
  },
  provider: { sv: 'Leverantör', en: 'Provider' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  cost_per_seat: { sv: 'Kostnad per plats', en: 'Cost per seat' },
  edit_occasion: { sv: 'Ändra tillfället', en: 'Change the occasion' },

  // one row
  row_title: {
    sv: (name: string, day: string) => `${name}, ${day}`,
    en: (name: string, day: string) => `${name}, ${day}`,
  },
  row_signed: {
    sv: (hours: string, when: string, how: string) => `Underskrivet ${when} ${how}: ${hours}.`,
    en: (hours: string, when: string, how: string) => `Signed on ${when} ${how}: ${hours}.`,
  },
  row_unsigned: {
    sv: (hours: string) => `Väntar på underskrift: ${hours}.`,
    en: (hours: string) => `Waiting for a signature: ${hours}.`,
  },
  row_absent: { sv: 'Personen var inte där.', en: 'The person was not there.' },
  hours: { sv: 'Timmar', en: 'Hours' },
  hours_of: {
    sv: (hours: string, length: string) => `${hours} av ${length}`,
    en: (hours: string, length: string) => `${hours} of ${length}`,
  },
  signature: { sv: 'Underskrift', en: 'Signature' },
  signed_by: { sv: 'Antecknad av', en: 'Noted by' },
  not_signed: { sv: 'ingen än', en: 'none yet' },
  correct: { sv: 'Rätta närvaron', en: 'Correct the attendance' },
  sign_paper: { sv: 'Anteckna underskrift på papper', en: 'Note a signature on paper' },
  corrections: { sv: 'Rättelser', en: 'Corrections' },
  was_corrected: { sv: 'Närvaron rättades', en: 'The attendance was corrected' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  somebody: { sv: 'Någon annan', en: 'Someone else' },
  recently: { sv: 'nyss', en: 'just now' },
  nobody: { sv: 'Spång', en: 'Spång' },
  by_participant: { sv: 'deltagaren', en: 'the participant' },
  by_day_link: { sv: 'den som höll dagen', en: 'whoever held the day' },
  by_register: { sv: 'registret', en: 'the register' },

  // the correction
  correct_lede: {
    sv: 'Det som stod före sparas tillsammans med skälet. Medfinansieringen räknas om.',
    en: 'What stood before is kept together with the reason. The co-financing is counted again.',
  },
  hours_hint: {
    sv: (most: string) => `Hela kvartar, högst ${most}. Skriv 0 om personen inte var där.`,
    en: (most: string) => `Whole quarters, at most ${most}. Write 0 if the person was not there.`,
  },
  is_signed: { sv: 'Personen har skrivit under timmarna', en: 'The person has signed the hours' },
  is_signed_hint: {
    sv: 'Ändrade timmar ska vara underskrivna på nytt, på papper.',
    en: 'Changed hours must be signed again, on paper.',
  },
  reason: { sv: 'Varför rättas det?', en: 'Why is it corrected?' },
  reason_hint: {
    sv: 'Till exempel: gick hem klockan 14, enligt närvarolistan.',
    en: 'Such as: went home at 2 pm, according to the attendance list.',
  },
  save_correction: { sv: 'Spara rättelsen', en: 'Save the correction' },

  // recording
  record_title: { sv: 'Anteckna närvaro', en: 'Record attendance' },
  save_record: { sv: 'Anteckna närvaron', en: 'Record the attendance' },
  choose_session: { sv: 'Välj pass', en: 'Choose a session' },
})
