import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { capital, texts } from '../../foundation/text.ts'

export const ledgerTexts = texts({
  ledger: { sv: 'Medfinansiering i tid', en: 'Co-financing in time' },
  lede: {
    sv: 'Varje underskriven timme blir en rad. Rader ändras aldrig: blir något fel återförs raden och en ny bokförs bredvid.',
    en: 'Each signed hour becomes a row. Rows never change: when something was wrong the row is reversed and a new one is posted beside it.',
  },
  verdict: {
    sv: (hours: string, kronor: string) => `${capital(hours)} är medfinansiering, värd ${kronor}.`,
    en: (hours: string, kronor: string) => `${capital(hours)} of co-financing, worth ${kronor}.`,
  },
  verdict_uncounted: {
    sv: (hours: string) => `${capital(hours)} räknas inte.`,
    en: (hours: string) => `${capital(hours)} do not count.`,
  },
  verdict_all_count: { sv: 'Alla underskrivna timmar räknas.', en: 'All signed hours count.' },
  verdict_none: { sv: 'Inga underskrivna timmar finns än.', en: 'There are no signed hours yet.' },
  verdict_chosen: {
    sv: (rows: number, hours: string, kronor: string) =>
      `${rows === 1 ? 'En rad' : `${inWordsFirst('sv', rows)} rader`} passar: ${hours}, ${kronor}.`,
    en: (rows: number, hours: string, kronor: string) =>
      `${rows === 1 ? 'One row matches' : `${inWordsFirst('en', rows)} rows match`}: ${hours}, ${kronor}.`,
  },
  verdict_none_chosen: { sv: 'Ingen rad passar det du har valt.', en: 'No row matches what you chose.' },
  protected_in_sum: {
    sv: (hours: string, kronor: string) =>
      `I summan ingår ${hours} och ${kronor} för personer med skyddade uppgifter. De visas inte som rader, och inte när du väljer företag, månad eller utbildning. Det som noteras om dem kommer med när månaden är slut.`,
    en: (hours: string, kronor: string) =>
      `The sum includes ${hours} and ${kronor} for people with protected identity. They do not show as rows, nor when you choose a company, month or course. What is noted of them enters when the month has closed.`,
  },

  // the list
  caption: { sv: 'Rader', en: 'Rows' },
  sum_of_rows: { sv: 'Summa', en: 'Total' },
  day: { sv: 'Dag', en: 'Day' },
  person: { sv: 'Person', en: 'Person' },
  company: { sv: 'Företag', en: 'Company' },
  organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  course: { sv: 'Utbildning', en: 'Course' },
  occasion: { sv: 'Tillfälle', en: 'Occasion' },
  hours: { sv: 'Timmar', en: 'Hours' },
  rate: { sv: 'Timkostnad', en: 'Rate' },
  kronor: { sv: 'Kronor', en: 'Amount, SEK' },
  state: { sv: 'Läge', en: 'State' },
  entry: { sv: (id: string) => `Rad ${id}`, en: (id: string) => `Row ${id}` },
  row_number: { sv: 'Rad', en: 'Row' },
  posted: { sv: 'Bokförd', en: 'Posted' },
  month: { sv: 'Månad', en: 'Month' },
  any_course: { sv: 'Alla utbildningar', en: 'All courses' },
  any_month: { sv: 'Alla månader', en: 'All months' },
  any_state: { sv: 'Gällande rader', en: 'Standing rows' },
  counted: { sv: 'Räknas', en: 'Counts' },
  uncounted: { sv: 'Räknas inte', en: 'Does not count' },
  outside_programme: { sv: 'Utanför projekttiden', en: 'Outside the programme' },
  no_employment: { sv: 'Inte anställd den dagen', en: 'Not employed that day' },
  not_admitted: { sv: 'Företaget saknar överenskommelse', en: 'The company has no agreement' },
  before_agreement: { sv: 'Före överenskommelsen', en: 'Before the agreement' },
  other_signature: { sv: 'En annan underskrift gäller', en: 'Another signature binds' },
  outside_paid_time: { sv: 'Utanför betald tid', en: 'Outside paid time' },
  undone: { sv: 'Återförda rader', en: 'Reversed rows' },
  reversed: { sv: 'Återförd', en: 'Reversed' },
  reversal: { sv: 'Återföring', en: 'Reversal' },
  only_person: {
    sv: (name: string) => `Bara ${name} visas.`,
    en: (name: string) => `Only ${name} is shown.`,
  },
  empty: { sv: 'Rader bokförs när närvaro skrivs under.', en: 'Rows are posted when attendance is signed.' },

  // one entry
  sum_counts: {
    sv: (hours: string, kronor: string) => `${capital(hours)} ger ${kronor} i medfinansiering.`,
    en: (hours: string, kronor: string) => `${capital(hours)} bring ${kronor} of co-financing.`,
  },
  sum_reverses: {
    sv: (hours: string, kronor: string) => `${capital(hours)} och ${kronor} är återförda.`,
    en: (hours: string, kronor: string) => `${capital(hours)} and ${kronor} have been reversed.`,
  },
  sum_does_not: {
    sv: (hours: string, why: string) => `${capital(hours)} räknas inte: ${why}.`,
    en: (hours: string, why: string) => `${capital(hours)} do not count: ${why}.`,
  },
  why_outside_programme: { sv: 'dagen ligger utanför projekttiden', en: 'the day is outside the programme' },
  why_no_employment: {
    sv: 'personen var inte anställd den dagen',
    en: 'the person was not employed that day',
  },
  why_not_admitted: { sv: 'företaget har ingen överenskommelse', en: 'the company has no agreement' },
  why_before_agreement: {
    sv: 'företaget hade ingen överenskommelse den dagen',
    en: 'the company had no agreement on that day',
  },
  why_other_signature: {
    sv: 'den underskrift som gäller den dagen är inte antecknad',
    en: 'the signature that binds on that day is not noted',
  },
  why_outside_paid_time: {
    sv: 'tiden ligger helt eller delvis utanför schemat, och företaget har inte sagt att den är betald',
    en: 'the time lies wholly or partly outside the rota, and the company has not said that it is paid',
  },
  paid_time: { sv: 'Betald tid', en: 'Paid time' },
  paid_inside: { sv: 'Inom schemat', en: 'Within the rota' },
  paid_partly: { sv: 'Delvis utanför schemat', en: 'Partly outside the rota' },
  paid_outside: { sv: 'Utanför schemat', en: 'Outside the rota' },
  paid_unknown: {
    sv: 'Inte känt: inget schema säger när personen arbetade. Timmarna bedöms som om tiden var betald.',
    en: 'Not known: no rota says when the person worked. The hours are judged as if the time was paid.',
  },
  said_paid: {
    sv: 'företaget har sagt att tiden är betald',
    en: 'the company has said that the time is paid',
  },
  said_unpaid: {
    sv: 'företaget har sagt att tiden inte är betald',
    en: 'the company has said that the time is not paid',
  },
  unsaid_paid: {
    sv: 'företaget har inte sagt om tiden är betald',
    en: 'the company has not said whether the time is paid',
  },
  is_reversed: {
    sv: 'Raden är återförd och gäller inte längre.',
    en: 'The row has been reversed and no longer stands.',
  },
  is_reversal: {
    sv: 'Raden är en återföring: den tar bort en tidigare rad ur summan.',
    en: 'The row is a reversal: it takes an earlier row out of the sum.',
  },
  sum: { sv: 'Så är summan räknad', en: 'How the sum is made' },
  times: {
    sv: (hours: string, rate: string) => `${hours} × ${rate}`,
    en: (hours: string, rate: string) => `${hours} × ${rate}`,
  },
  rounding: {
    sv: 'Varje rad avrundas för sig till hela ören.',
    en: 'Each row is rounded by itself to whole öre.',
  },
  rate_source: { sv: 'Timkostnadens källa', en: 'Source of the rate' },
  rate_since: { sv: (day: string) => `Gäller från ${day}`, en: (day: string) => `In force from ${day}` },
  no_rate: { sv: 'Ingen timkostnad gällde den dagen.', en: 'No rate was in force that day.' },
  evidence: { sv: 'Underlag', en: 'Evidence' },
  session: { sv: 'Kurspass', en: 'Session' },
  place: { sv: 'Plats', en: 'Place' },
  of_session: {
    sv: (attended: string, session: string) => `${attended} av ${session}`,
    en: (attended: string, session: string) => `${attended} of ${session}`,
  },
  attended: { sv: 'Närvaro', en: 'Attendance' },
  attended_now: { sv: 'Närvaro som den är nu', en: 'Attendance as it is now' },
  agreement: { sv: 'Överenskommelse', en: 'Agreement' },
  no_agreement: { sv: 'Ingen', en: 'None' },
  signature: { sv: 'Underskrift', en: 'Signature' },
  signed_at: { sv: 'När', en: 'When' },
  signed_how: { sv: 'Hur', en: 'How' },
  signed_by: { sv: 'Antecknad av', en: 'Noted by' },
  how_register: {
    sv: 'Inläst ur projektets register, där raden är märkt som underskriven',
    en: 'Read from the programme’s register, where the row is marked as signed',
  },
  how_phone: { sv: 'Av deltagaren i egen telefon', en: 'By the participant on an own phone' },
  how_code: { sv: 'Av deltagaren med kod', en: 'By the participant with a code' },
  how_kiosk: { sv: 'Av deltagaren vid gemensam skärm', en: 'By the participant at a shared screen' },
  how_paper: { sv: 'På papper som är inläst', en: 'On paper that has been scanned' },
  how_portal: {
    sv: 'I myndighetens portal, med antecknat kvitto',
    en: 'In the authority’s portal, with its receipt noted',
  },
  by_participant: { sv: 'deltagaren', en: 'the participant' },
  by_day_link: { sv: 'den som höll dagen', en: 'whoever held the day' },
  by_register: { sv: 'registret', en: 'the register' },
  import_number: { sv: (id: string) => `Import ${id}`, en: (id: string) => `Import ${id}` },
  not_signed: { sv: 'Inte underskriven längre.', en: 'No longer signed.' },
  corrections: { sv: 'Rättelser av närvaron', en: 'Corrections of the attendance' },
  no_corrections: { sv: 'Närvaron har inte rättats.', en: 'The attendance has not been corrected.' },
  corrected: {
    sv: (before: string, after: string) => `${before} blev ${after}`,
    en: (before: string, after: string) => `${before} became ${after}`,
  },
  signature_taken: { sv: 'underskriften togs bort', en: 'the signature was removed' },
  signature_given: { sv: 'underskrift tillkom', en: 'a signature was added' },
  of_attendance: { sv: 'Medfinansiering', en: 'Co-financing' },
  to_attendance: { sv: 'Se närvaron och underskriften', en: 'See the attendance and its signature' },
  chain: { sv: 'Alla rader för samma närvaro', en: 'All rows for the same attendance' },
  this_row: { sv: 'Den här raden', en: 'This row' },
  because: { sv: 'Varför', en: 'Why' },
  because_attendance_recorded: { sv: 'Närvaron lades till', en: 'The attendance was added' },
  because_attendance_signed: { sv: 'Närvaron skrevs under', en: 'The attendance was signed' },
  because_attendance_corrected: { sv: 'Närvaron rättades', en: 'The attendance was corrected' },
  because_attendance_read_in: {
    sv: 'Närvaron lästes in ur ett register',
    en: 'The attendance was read in from a register',
  },
  because_attendance_moved: {
    sv: 'Träffen flyttades till en annan dag eller tid',
    en: 'The session was moved to another day or time',
  },
  because_attendance_changed: {
    sv: 'Närvaron lästes in, skrevs under eller rättades',
    en: 'The attendance was read in, signed or corrected',
  },
  because_admission_changed: {
    sv: 'Företagets överenskommelse ändrades',
    en: 'The company’s agreement changed',
  },
  because_employment_changed: { sv: 'Personens anställning ändrades', en: 'The person’s job changed' },
  because_shifts_changed: {
    sv: 'Ett schema, eller vem som arbetar i vilket lag, ändrades',
    en: 'A rota, or who works in which team, changed',
  },
  because_paid_time_said: {
    sv: 'Företaget sa om tiden är betald',
    en: 'The company said whether the time is paid',
  },
  because_setting_changed: {
    sv: 'En uppgift om projektet ändrades',
    en: 'A setting of the programme changed',
  },
})
