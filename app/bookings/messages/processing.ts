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
      sv: 'Bokningar, vilka som har frågat efter eller väntar på en plats och vad de fick för svar, vad någon behöver för att kunna delta (förseglat, till natten efter sista dagen), vad företaget har sagt om betald tid och dygnsvila, och varför en plats avbokades eller inte användes (utan något om hälsa).',
      en: 'Bookings, who has asked or waits for a seat and what they were answered, what somebody needs in order to take part (sealed, until the night after the last day), what the company has said of paid time and rest, and why a seat was cancelled or not used (nothing of health).',
    },
    source: {
      sv: 'Företaget, den anställda själv och de som leder projektet.',
      en: 'The company, the employee and those who lead the programme.',
    },
    recipients: {
      sv: 'De som leder och granskar projektet; utbildaren ser namnen på sina egna kurspass; företaget ser sina egna anställda; behoven läser bara den som ordnar.',
      en: 'Those who lead and audit the programme; the trainer sees the names at their own sessions; the company sees its own employees; needs are read only by whoever arranges.',
    },
    kept: 'programme',
  },
]
