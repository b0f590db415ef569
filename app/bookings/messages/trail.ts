import { type PageOf, type TrailWords, wordsFrom } from '../../foundation/trail-words.ts'
import { noShowTexts } from './no-shows.ts'
import { requestTexts } from './requests.ts'

const occasionPage: PageOf = ({ about }) =>
  typeof about.occasion_id === 'number' ? ['tillfallen', about.occasion_id] : null

/** What is done to seats. */
export const bookingTrail: TrailWords = {
  did: {
    'person-booked': { sv: 'Bokade en plats', en: 'Booked a seat' },
    'away-limit-set': {
      sv: 'Satte en gräns för hur många som är borta samtidigt',
      en: 'Set a limit for how many are away at the same time',
    },
    'waiting-joined': { sv: 'Ställde anställda på en väntelista', en: 'Put employees on a waiting list' },
    'paid-time-said': {
      sv: 'Sa om tid utanför schemat är betald',
      en: 'Said whether time outside the rota is paid',
    },
    'need-said': {
      sv: 'Sa vad någon behöver för att delta',
      en: 'Said what somebody needs in order to take part',
    },
    'need-taken-back': { sv: 'Tog bort ett behov', en: 'Took a need away' },
    'seat-asked-for': { sv: 'Frågade efter en plats', en: 'Asked for a seat' },
    'seat-request-taken-back': {
      sv: 'Tog tillbaka sin fråga om en plats',
      en: 'Took a request for a seat back',
    },
    'seat-request-granted': {
      sv: 'Sa ja till någon som vill gå',
      en: 'Said yes to somebody who wants to go',
    },
    'seat-request-refused': {
      sv: 'Sa nej till någon som vill gå',
      en: 'Said no to somebody who wants to go',
    },
    'seat-requests-told': {
      sv: 'Skrev till företaget om anställda som vill gå',
      en: 'Wrote to the company about employees who want to go',
    },
    'no-show-explained': {
      sv: 'Sa varför en plats inte användes',
      en: 'Said why a seat was not used',
    },
    'waiting-left': { sv: 'Lämnade en väntelista', en: 'Left a waiting list' },
    'waiting-over': { sv: 'Avslutade en väntelista', en: 'Ended a waiting list' },
    'seats-offered': { sv: 'Erbjöd platser från väntelistan', en: 'Offered seats from the waiting list' },
    'offer-declined': { sv: 'Avböjde erbjudna platser', en: 'Declined offered seats' },
    'offer-lapsed': { sv: 'Lät ett erbjudande om platser gå ut', en: 'Let an offer of seats lapse' },
    'booking-cancelled': { sv: 'Avbokade en plats', en: 'Cancelled a seat' },
  },
  subjects: {
    booking: { sv: 'Bokning', en: 'Booking', page: occasionPage },
    seat_request: { sv: 'Fråga om en plats', en: 'Request for a seat', page: occasionPage },
    waiting: { sv: 'Plats på väntelista', en: 'Place on a waiting list', page: occasionPage },
  },
  fields: {
    company: {
      is_paid: {
        sv: 'Betald tid utanför schemat',
        en: 'Paid time outside the rota',
        values: { yes: { sv: 'ja', en: 'yes' }, no: { sv: 'nej', en: 'no' } },
      },
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      most: { sv: 'Högst borta samtidigt', en: 'Away at once at most' },
      requests: { sv: 'Vill gå', en: 'Want to go' },
    },
    waiting: {
      course: { sv: 'Utbildning', en: 'Course' },
      occasion: { sv: 'Tillfälle', en: 'Occasion' },
      asked_at: { sv: 'Ställd på listan', en: 'Put on the list' },
      ended_at: { sv: 'Borta från listan', en: 'Off the list' },
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      company_id: { sv: 'Företag', en: 'Company', points_at: 'company' },
      seats: { sv: 'Platser', en: 'Seats' },
    },
    seat_request: {
      course: { sv: 'Utbildning', en: 'Course' },
      occasion: { sv: 'Tillfälle', en: 'Occasion' },
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      asked_at: { sv: 'Frågat', en: 'Asked' },
      withdrawn_at: { sv: 'Tillbakataget', en: 'Taken back' },
      answered_at: { sv: 'Besvarat', en: 'Answered' },
      answer: {
        sv: 'Svar',
        en: 'Answer',
        values: { yes: { sv: 'ja', en: 'yes' }, no: { sv: 'nej', en: 'no' } },
      },
      because: { sv: 'Varför inte', en: 'Why not', values: wordsFrom(requestTexts, 'because_') },
    },
    work_time_said: {
      company: { sv: 'Företag', en: 'Company' },
      occasion: { sv: 'Tillfälle', en: 'Occasion' },
      is_paid: { sv: 'Betald tid utanför schemat', en: 'Paid time outside the rota' },
      rest_because: { sv: 'Så ändras arbetstiden', en: 'How the working time is changed' },
      said_at: { sv: 'Sagt', en: 'Said' },
    },
    booking_need: {
      occasion: { sv: 'Tillfälle', en: 'Occasion' },
      need: { sv: 'Behov', en: 'Need' },
      said_at: { sv: 'Sagt', en: 'Said' },
    },
    booking: {
      course: { sv: 'Utbildning', en: 'Course' },
      occasion: { sv: 'Tillfälle', en: 'Occasion' },
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      booked_at: { sv: 'Bokad', en: 'Booked' },
      cancelled_at: { sv: 'Avbokad', en: 'Cancelled' },
      despite: { sv: 'Fick gå trots saknad förkunskap', en: 'May go though a prerequisite is missing' },
      not_used_because: {
        sv: 'Inte använd eftersom',
        en: 'Not used because',
        values: wordsFrom(noShowTexts, 'why_'),
      },
      cancelled_because: { sv: 'Avbokad eftersom', en: 'Cancelled because' },
    },
  },
  parts: {
    needs: { sv: 'Behov för att kunna delta', en: 'Needs in order to take part', subject: 'booking_need' },
    seat_requests: { sv: 'Frågor om platser', en: 'Requests for seats', subject: 'seat_request' },
    waits: { sv: 'Väntelistor', en: 'Waiting lists', subject: 'waiting' },
    work_times_said: {
      sv: 'Arbetstid vid bokningar',
      en: 'Working time at bookings',
      subject: 'work_time_said',
    },
    bookings: { sv: 'Bokningar', en: 'Bookings', subject: 'booking' },
  },
}
