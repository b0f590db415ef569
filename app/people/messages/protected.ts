import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** What is said of persons with protected identity, to those who choose the handler and to the handler. */
export const protectedTexts = texts({
  protected: { sv: 'Skyddade personer', en: 'Protected people' },

  // the handler
  handlers: { sv: 'Handläggare för skyddade personer', en: 'Handlers of protected people' },
  choose_handlers: { sv: 'Välj handläggare', en: 'Choose handlers' },
  handlers_lede: {
    sv: 'Bara handläggaren ser vilka timmar skyddade personer har, under en kod i stället för namn, och kan rätta och anteckna underskrift. Välj en, och gärna en som kan ersätta. Varje gång någon av dem läser antecknas det.',
    en: 'Only the handler sees what hours protected people have, under a code instead of a name, and can correct them and note a signature. Choose one, and if you can one who stands in. Each time one of them reads, it is noted.',
  },
  first_handler: { sv: 'Handläggare', en: 'Handler' },
  second_handler: { sv: 'Ersättare', en: 'Stand-in' },
  nobody: { sv: 'Ingen', en: 'Nobody' },
  choose_someone: { sv: 'Välj någon', en: 'Choose someone' },
  save_handlers: { sv: 'Spara handläggarna', en: 'Save the handlers' },
  handled_by: {
    sv: (names: string) => `Handläggs av ${names}.`,
    en: (names: string) => `Handled by ${names}.`,
  },
  and: { sv: ' och ', en: ' and ' },
  no_handler: {
    sv: 'Ingen handläggare är vald: ingen kan rätta eller anteckna underskrift för dem.',
    en: 'No handler has been chosen: nobody can correct or note a signature for them.',
  },

  // what is wrong
  handler_missing: { sv: 'Välj minst en handläggare.', en: 'Choose at least one handler.' },
  too_many_handlers: { sv: 'Välj högst två.', en: 'Choose at most two.' },
  not_a_handler: {
    sv: 'Välj någon som är projektledare eller processledare i projektet.',
    en: 'Choose someone who is project leader or process leader in the programme.',
  },
  changed_by_other: {
    sv: 'Någon annan har ändrat sedan du öppnade sidan.',
    en: 'Someone else has made a change since you opened the page.',
  },
  ...sentBeforeTexts,
  someone: { sv: 'Någon annan', en: 'Someone else' },
})
