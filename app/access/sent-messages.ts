import { texts } from '../foundation/text.ts'

/** Said of a form whose id has been used for something else: for each room that has forms. */
export const sentBeforeTexts = texts({
  already_sent: {
    sv: 'Formuläret är redan skickat en gång. Skicka igen om också det här ska sparas.',
    en: 'The form has already been sent once. Send it again if this is to be saved too.',
  },
})
