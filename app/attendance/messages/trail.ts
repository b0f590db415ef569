import type { PageOf, TrailWords } from '../../foundation/trail-words.ts'

const signed_how = {
  phone: { sv: 'egen telefon', en: 'own phone' },
  code: { sv: 'egen telefon med kod', en: 'own phone with a code' },
  kiosk: { sv: 'gemensam skärm', en: 'shared screen' },
  paper: { sv: 'papper', en: 'paper' },
  register: { sv: 'inläst register', en: 'register read in' },
  portal: { sv: 'myndighetens portal', en: 'the authority’s portal' },
}

const code_channel = {
  sv: 'Kod skickad med',
  en: 'Code sent by',
  values: { mail: { sv: 'e-post', en: 'e-mail' }, sms: { sv: 'SMS', en: 'SMS' } },
}

const because = {
  sv: 'Varför',
  en: 'Why',
  values: {
    absent: { sv: 'var inte där', en: 'was not there' },
    shorter: { sv: 'kortare tid', en: 'a shorter time' },
    longer: { sv: 'längre tid', en: 'a longer time' },
  },
}

const kind = {
  sv: 'Vad',
  en: 'What',
  values: {
    portal: { sv: 'portalens kvitto', en: 'the portal’s receipt' },
    paper: { sv: 'original på papper', en: 'original on paper' },
  },
}
const reference = { sv: 'Nummer, eller var det ligger', en: 'Number, or where it lies' }

const occasionPage: PageOf = ({ about }) =>
  typeof about.occasion_id === 'number' ? ['tillfallen', about.occasion_id] : null

/** What is done to attendance. */
export const attendanceTrail: TrailWords = {
  did: {
    'day-link-made': { sv: 'Skapade en länk för dagen', en: 'Made a link for the day' },
    'day-link-ended': { sv: 'Avslutade länken för dagen', en: 'Ended the link for the day' },
    'hours-reminded': {
      sv: 'Påminde dem som inte har skrivit under',
      en: 'Reminded those who have not signed',
    },
    'checked-in': { sv: 'Sa att hen är på plats', en: 'Said that they have come' },
    'check-in-proved': { sv: 'Visade att det var hen som kom', en: 'Proved that it was they who came' },
    'kiosk-pin-made': {
      sv: 'Fick en kod för gemensamma skärmar',
      en: 'Was given a code for shared screens',
    },
    'hours-code-sent': { sv: 'Bad om en kod för att skriva under', en: 'Asked for a code to sign' },
    'hours-code-wrong': { sv: 'Skrev fel kod', en: 'Typed the wrong code' },
    'sheet-kept': { sv: 'Sparade en lista på papper', en: 'Kept a list on paper' },
    'walk-in-taken': { sv: 'Skrev upp någon som kom utan plats', en: 'Wrote down somebody without a seat' },
    'walk-in-removed': {
      sv: 'Tog bort någon som var uppskriven utan plats',
      en: 'Removed somebody written down without a seat',
    },
    'walk-in-completed': {
      sv: 'Sa vem som hade kommit utan plats',
      en: 'Said who had come without a seat',
    },
    'walk-in-returned': {
      sv: 'Skickade tillbaka någon som hade kommit utan plats',
      en: 'Sent back somebody who had come without a seat',
    },
    'walk-in-company-chosen': {
      sv: 'Valde företag för någon som hade kommit utan plats',
      en: 'Chose the company of somebody who had come without a seat',
    },
    'walk-in-let-go': {
      sv: 'Lät timmar gå för någon som hade kommit utan plats',
      en: 'Let the hours go of somebody who had come without a seat',
    },
    'attendance-recorded': { sv: 'Registrerade närvaro', en: 'Recorded attendance' },
    'attendance-changed': { sv: 'Ändrade närvaro', en: 'Changed attendance' },
    'attendance-objected-to': { sv: 'Sa att närvaron är fel', en: 'Said that the attendance is wrong' },
    'attendance-objection-taken-back': {
      sv: 'Tog tillbaka att närvaron är fel',
      en: 'Took back that the attendance is wrong',
    },
    'attendance-evidence-noted': {
      sv: 'Antecknade kvitto eller original',
      en: 'Noted a receipt or an original',
    },
    'attendance-signed': { sv: 'Skrev under närvaro', en: 'Signed attendance' },
    'attendance-corrected': { sv: 'Rättade närvaro', en: 'Corrected attendance' },
    'protected-list-read': {
      sv: 'Läste listan över skyddade personer',
      en: 'Read the list of protected people',
    },
    'protected-person-read': {
      sv: 'Läste en skyddad persons närvaro',
      en: 'Read a protected person’s attendance',
    },
    'protected-person-found': { sv: 'Sökte fram en skyddad person', en: 'Looked a protected person up' },
    'protected-attendance-corrected': {
      sv: 'Rättade en skyddad persons närvaro',
      en: 'Corrected a protected person’s attendance',
    },
    'protected-attendance-signed': {
      sv: 'Antecknade en skyddad persons underskrift',
      en: 'Noted a protected person’s signature',
    },
  },
  subjects: {
    attendance: { sv: 'Närvaro', en: 'Attendance', page: occasionPage },
    hours_reminder: { sv: 'Påminnelse om timmar', en: 'Reminder of hours' },
    check_in: { sv: 'Incheckning', en: 'Check-in', page: occasionPage },
    day_link: { sv: 'Länk för dagen', en: 'Link for the day', page: occasionPage },
    kiosk_pin: { sv: 'Kod för gemensam skärm', en: 'Code for shared screens' },
    signing_code: { sv: 'Engångskod för underskrift', en: 'One-time code to sign' },
    session_sheet: { sv: 'Lista på papper', en: 'List on paper', page: occasionPage },
    walk_in: { sv: 'Kom utan plats', en: 'Came without a seat', page: occasionPage },
    protected_person: { sv: 'Skyddad person', en: 'Protected person', page: occasionPage },
  },
  fields: {
    attendance: {
      course: { sv: 'Utbildning', en: 'Course' },
      occasion: { sv: 'Tillfälle', en: 'Occasion' },
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      held_on: { sv: 'Dag', en: 'Day' },
      place: { sv: 'Plats', en: 'Place' },
      quarters: { sv: 'Tid', en: 'Time' },
      is_signed: { sv: 'Underskriven', en: 'Signed' },
      signed_at: { sv: 'Underskriven', en: 'Signed' },
      because,
      signed_how: { sv: 'Underskriven hur', en: 'Signed how', values: signed_how },
      import_id: { sv: 'Import', en: 'Import' },
      kind,
      reference,
    },
    hours_reminder: {
      letters: { sv: 'Brev', en: 'Letters' },
      texts: { sv: 'SMS', en: 'SMS' },
    },
    day_link: {
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      held_on: { sv: 'Dag', en: 'Day' },
    },
    check_in: {
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      held_on: { sv: 'Dag', en: 'Day' },
      came_at: { sv: 'Kom', en: 'Came' },
      proved_at: { sv: 'Styrkt', en: 'Proved' },
      came_how: {
        sv: 'Hur',
        en: 'How',
        values: {
          phone: { sv: 'kod på väggen', en: 'code on the wall' },
          printed: { sv: 'utskriven kod', en: 'printed code' },
          kiosk: { sv: 'gemensam skärm med egen kod', en: 'shared screen with their own code' },
          tap: { sv: 'gemensam skärm utan kod', en: 'shared screen without a code' },
          tap_untimed: {
            sv: 'gemensam skärm utan kod, med fel klocka',
            en: 'shared screen without a code, its clock wrong',
          },
        },
      },
    },
    kiosk_pin: { made_at: { sv: 'Skapad', en: 'Made' } },
    signing_code: {
      sent_at: { sv: 'Skickad', en: 'Sent' },
      channel: code_channel,
      tries: { sv: 'Fel försök', en: 'Wrong tries' },
    },
    session_sheet: {
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      held_on: { sv: 'Dag', en: 'Day' },
      pages: { sv: 'Sidor', en: 'Pages' },
      digests: { sv: 'Kontrollsummor', en: 'Digests' },
    },
    walk_in: {
      course: { sv: 'Utbildning', en: 'Course' },
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      held_on: { sv: 'Dag', en: 'Day' },
      quarters: { sv: 'Tid', en: 'Time' },
      company_id: { sv: 'Företag', en: 'Company', points_at: 'company' },
      company_said: { sv: 'Företag, som det sades', en: 'Company, as it was said' },
      given_name: { sv: 'Förnamn', en: 'First name' },
      family_name: { sv: 'Efternamn', en: 'Surname' },
      taken_at: { sv: 'Uppskriven', en: 'Written down' },
      because: {
        sv: 'Varför',
        en: 'Why',
        values: {
          not_ours: { sv: 'ingen hos företaget', en: 'nobody of the company' },
          has_left: { sv: 'har slutat', en: 'has left' },
          not_entered: { sv: 'är inte inlagd än', en: 'is not entered yet' },
          already_noted: { sv: 'är redan antecknat', en: 'is noted already' },
          nobody: { sv: 'ingen i projektet', en: 'nobody of the programme' },
        },
      },
    },
    protected_person: {
      quarters: { sv: 'Tid', en: 'Time' },
      is_signed: { sv: 'Underskriven', en: 'Signed' },
      signed_how: { sv: 'Underskriven hur', en: 'Signed how', values: signed_how },
    },
    attendance_signature: {
      signed_at: { sv: 'Underskriven', en: 'Signed' },
      language: { sv: 'Språk', en: 'Language' },
      text: { sv: 'Vad som skrevs under', en: 'What was signed' },
      text_digest: { sv: 'Kontrollsumma', en: 'Digest' },
      code_channel,
    },
    attendance_evidence: {
      held_on: { sv: 'Dag', en: 'Day' },
      quarters: { sv: 'Tid', en: 'Time' },
      kind,
      reference,
      given_on: { sv: 'Från den', en: 'Of the day' },
      is_pictured: { sv: 'En bild av listan är sparad', en: 'A picture of the list is kept' },
    },
    attendance_objection: {
      held_on: { sv: 'Dag', en: 'Day' },
      quarters: { sv: 'Tid', en: 'Time' },
      because,
      said_at: { sv: 'Sagt', en: 'Said' },
    },
    attendance_correction: {
      held_on: { sv: 'Dag', en: 'Day' },
      quarters_before: { sv: 'Tid före', en: 'Time before' },
      quarters_after: { sv: 'Tid efter', en: 'Time after' },
      signed_before: { sv: 'Underskriven före', en: 'Signed before' },
      signed_after: { sv: 'Underskriven efter', en: 'Signed after' },
      reason: { sv: 'Skäl', en: 'Reason' },
      corrected_at: { sv: 'Rättad', en: 'Corrected' },
    },
  },
  parts: {
    check_ins: { sv: 'Incheckningar', en: 'Check-ins', subject: 'check_in' },
    codes: { sv: 'Engångskoder', en: 'One-time codes', subject: 'signing_code' },
    pins: { sv: 'Koder för gemensam skärm', en: 'Codes for shared screens', subject: 'kiosk_pin' },
    walk_ins: { sv: 'Uppskriven utan plats', en: 'Written down without a seat', subject: 'walk_in' },
    attendance: { sv: 'Närvaro', en: 'Attendance', subject: 'attendance' },
    signatures: { sv: 'Underskrifter', en: 'Signatures', subject: 'attendance_signature' },
    objections: {
      sv: 'Vad som sades vara fel',
      en: 'What was said to be wrong',
      subject: 'attendance_objection',
    },
    evidence: { sv: 'Kvitton och original', en: 'Receipts and originals', subject: 'attendance_evidence' },
    corrections: { sv: 'Rättelser', en: 'Corrections', subject: 'attendance_correction' },
  },
}
