import type { Processing } from '../../foundation/processing.ts'

/** Meetings and who comes to them. */
export const appointmentsProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Boka besök och möten, och visa att de har hållits.',
      en: 'To book visits and meetings, and to show that they were held.',
    },
    about: ['contact', 'officer', 'user'],
    data: {
      sv: 'Tid, plats, vilka som bjöds in, vad de svarade och vilka som kom.',
      en: 'Time, place, who was invited, what they answered and who came.',
    },
    source: {
      sv: 'Den som bokade mötet, och de inbjudna själva.',
      en: 'Whoever booked the meeting, and those invited themselves.',
    },
    recipients: {
      sv: 'De som bjuds in, och de som leder projektet.',
      en: 'Those who are invited, and those who lead the programme.',
    },
    kept: 'programme',
  },
]
