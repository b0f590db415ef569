import { letterWords } from './words.ts'

/** Letters about something at a time. */
export const appointmentLetters = letterWords({
  appointment_made: {
    is_duty: true,
    values: {
      title: 'Workshop 1',
      when: '12 maj 2025 kl. 8.00–12.00',
      place: 'Norrvidinge',
      programme: 'Exempelprogrammet',
    },
    sv: {
      subject: 'Inbjudan: {title}',
      body: 'Du är inbjuden till {title} i {programme}.\n\nTid: {when}\n\nPlats: {place}',
    },
    en: {
      subject: 'Invitation: {title}',
      body: 'You are invited to {title} in {programme}.\n\nTime: {when}\n\nPlace: {place}',
    },
  },
})
