import type { PageOf, TrailWords } from '../../foundation/trail-words.ts'

const occasionPage: PageOf = ({ about }) =>
  typeof about.occasion_id === 'number' ? ['tillfallen', about.occasion_id] : null

/** What is done to seats. */
export const bookingTrail: TrailWords = {
  did: {
    'person-booked': { sv: 'Bokade en plats', en: 'Booked a seat' },
    'booking-cancelled': { sv: 'Avbokade en plats', en: 'Cancelled a seat' },
  },
  subjects: {
    booking: { sv: 'Bokning', en: 'Booking', page: occasionPage },
  },
  fields: {
    booking: {
      course: { sv: 'Utbildning', en: 'Course' },
      occasion: { sv: 'Tillfälle', en: 'Occasion' },
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      booked_at: { sv: 'Bokad', en: 'Booked' },
      cancelled_at: { sv: 'Avbokad', en: 'Cancelled' },
      cancelled_because: { sv: 'Avbokad eftersom', en: 'Cancelled because' },
    },
  },
  parts: {
    bookings: { sv: 'Bokningar', en: 'Bookings', subject: 'booking' },
  },
}
