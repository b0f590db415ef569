import { letterWords } from './words.ts'

const values = {
  title: 'Workshop 1, Mind the Gap',
  company: 'Norrvidinge Mekaniska AB',
  when: 'måndag 12 maj 2025 kl. 8.00–12.00',
  place: 'Norrvidinge',
  programme: 'Exempelprogrammet',
}

/** Letters about something at a time. Each carries it for the reader's calendar. */
export const appointmentLetters = letterWords({
  appointment_made: {
    is_duty: true,
    values,
    sv: {
      subject: 'Inbjudan: {title}',
      body: 'Du är inbjuden till {title} i {programme}.\n\nTid: {when}\n\nPlats: {place}\n\nFöretag: {company}',
      action: 'Se tiden och svara',
    },
    en: {
      subject: 'Invitation: {title}',
      body: 'You are invited to {title} in {programme}.\n\nTime: {when}\n\nPlace: {place}\n\nCompany: {company}',
      action: 'See the time and answer',
    },
  },
  appointment_changed: {
    is_duty: true,
    values,
    sv: {
      subject: 'Ändrat: {title}',
      body: '{title} i {programme} har ändrats. Så här gäller nu.\n\nTid: {when}\n\nPlats: {place}\n\nFöretag: {company}',
      action: 'Se tiden och svara',
    },
    en: {
      subject: 'Changed: {title}',
      body: '{title} in {programme} has been changed. This is how it stands now.\n\nTime: {when}\n\nPlace: {place}\n\nCompany: {company}',
      action: 'See the time and answer',
    },
  },
  appointment_cancelled: {
    is_duty: true,
    values,
    sv: {
      subject: 'Inställt: {title}',
      body: '{title} i {programme} är inställt för din del.\n\nTiden var {when}.\n\nFöretag: {company}',
    },
    en: {
      subject: 'Cancelled: {title}',
      body: '{title} in {programme} is cancelled for you.\n\nThe time was {when}.\n\nCompany: {company}',
    },
  },
  appointment_declined: {
    is_duty: true,
    values: { ...values, who: 'Marit Svanberg' },
    sv: {
      subject: '{who} kan inte komma: {title}',
      body: '{who} har svarat nej till {title} i {programme}.\n\nTid: {when}\n\nPlats: {place}\n\nFöretag: {company}\n\nTiden står kvar. Flytta den eller ställ in den om den inte går att hålla.',
      action: 'Se tiden',
    },
    en: {
      subject: '{who} cannot come: {title}',
      body: '{who} has said no to {title} in {programme}.\n\nTime: {when}\n\nPlace: {place}\n\nCompany: {company}\n\nThe time still stands. Move or cancel it if it cannot be held.',
      action: 'See the time',
    },
  },
})
