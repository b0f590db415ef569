import type { Processing } from '../../foundation/processing.ts'

/** Letters that are sent. */
export const lettersProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Skicka brev och SMS och veta vilka som kom fram.',
      en: 'To send letters and SMS and to know which arrived.',
    },
    about: ['participant', 'contact', 'officer', 'user'],
    data: {
      sv: 'Adress eller mobilnummer, ämne, språk och tidpunkt. Texten raderas när den har skickats, och adressen och numret när personen tas bort.',
      en: 'Address or mobile number, subject, language and moment. The words are forgotten when they have been sent, and the address and the number when the person is.',
    },
    source: {
      sv: 'Adressen och numret som har lämnats till projektet.',
      en: 'The address and the number that were given to the programme.',
    },
    recipients: {
      sv: 'Mottagaren, genom projektets e-postserver och SMS-tjänst.',
      en: 'The receiver, through the programme’s mail server and SMS service.',
    },
    kept: 'programme',
  },
]
