import type { TrailWords } from '../../foundation/trail-words.ts'

/** What is done to appointments. */
export const appointmentTrail: TrailWords = {
  did: {
    'appointment-made': { sv: 'Bokade ett möte', en: 'Made an appointment' },
    'appointment-changed': { sv: 'Ändrade ett möte', en: 'Changed an appointment' },
    'appointment-cancelled': { sv: 'Ställde in ett möte', en: 'Cancelled an appointment' },
    'appointment-held': {
      sv: 'Antecknade vilka som kom till ett möte',
      en: 'Noted who came to an appointment',
    },
    'invitation-answered': { sv: 'Svarade på en inbjudan', en: 'Answered an invitation' },
  },
  subjects: { appointment: { sv: 'Möte i kalendern', en: 'Appointment' } },
  fields: {
    appointment: {
      kind: {
        sv: 'Typ',
        en: 'Kind',
        values: {
          visit: { sv: 'besök', en: 'visit' },
          workshop_1: { sv: 'Mind the Gap 1', en: 'Mind the Gap 1' },
          workshop_2: { sv: 'Mind the Gap 2', en: 'Mind the Gap 2' },
          follow_up: { sv: 'uppföljning', en: 'follow-up' },
          meeting: { sv: 'möte', en: 'meeting' },
        },
      },
      title: { sv: 'Rubrik', en: 'Title' },
      place: { sv: 'Plats', en: 'Place' },
      held_on: { sv: 'Dag', en: 'Day' },
      starts_at: { sv: 'Börjar', en: 'Starts' },
      ends_at: { sv: 'Slutar', en: 'Ends' },
      guests: { sv: 'Inbjudna', en: 'Invited' },
      answer: {
        sv: 'Svar',
        en: 'Answer',
        values: {
          accepted: { sv: 'kommer', en: 'will come' },
          tentative: { sv: 'kommer kanske', en: 'may come' },
          declined: { sv: 'kan inte komma', en: 'cannot come' },
        },
      },
      attended: { sv: 'Kom', en: 'Came' },
    },
  },
  parts: {
    appointments: { sv: 'Tider', en: 'Appointments', subject: 'appointment' },
  },
}
