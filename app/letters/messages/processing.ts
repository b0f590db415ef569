import type { Processing } from '../../foundation/processing.ts'

/** Letters that are sent. */
export const lettersProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Skicka brev och veta vilka som kom fram.',
      en: 'To send letters and to know which arrived.',
    },
    about: ['participant', 'contact', 'officer', 'user'],
    data: {
      sv: 'Adress, ämne och tidpunkt. Ett brevs text raderas när det har skickats.',
      en: 'Address, subject and moment. The words of a letter are forgotten when it has been sent.',
    },
    source: {
      sv: 'Adressen som har lämnats till projektet.',
      en: 'The address that was given to the programme.',
    },
    recipients: {
      sv: 'Mottagaren, genom projektets e-postserver.',
      en: 'The receiver, through the programme’s mail server.',
    },
    kept: 'programme',
  },
]
