import type { Processing } from '../../foundation/processing.ts'

/** Seats. */
export const bookingsProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Boka platser på utbildningar och ordna väntelistor till dem.',
      en: 'To book seats at trainings and to keep waiting lists for them.',
    },
    about: ['participant'],
    data: {
      sv: 'Bokningar, vilka som väntar på en plats, och varför en plats avbokades.',
      en: 'Bookings, who waits for a seat, and why a seat was cancelled.',
    },
    source: {
      sv: 'Företaget och de som leder projektet.',
      en: 'The company and those who lead the programme.',
    },
    recipients: {
      sv: 'De som leder och granskar projektet; utbildaren ser namnen på sina egna kurspass; företaget ser sina egna anställda.',
      en: 'Those who lead and audit the programme; the trainer sees the names at their own sessions; the company sees its own employees.',
    },
    kept: 'programme',
  },
]
