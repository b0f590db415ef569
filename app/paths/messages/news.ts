import { texts } from '../../foundation/text.ts'

/** What an officer is told of a step that an own company has taken. */
export const pathNewsTexts = texts({
  agreed: { sv: 'Har gått med i projektet.', en: 'Has joined the programme.' },
  training: { sv: 'Den första utbildningen har hållits.', en: 'The first training has been held.' },
  completed: { sv: 'Har gått hela vägen.', en: 'Has come the whole way.' },
  left: { sv: 'Är inte med längre.', en: 'Is no longer with us.' },
})
