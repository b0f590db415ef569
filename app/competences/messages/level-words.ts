import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** What the levels are called, one line for each language. */
export const levelFields = texts({
  level_0_sv: { sv: 'Nivå 0 på svenska', en: 'Level 0 in Swedish' },
  level_0_en: { sv: 'Nivå 0 på engelska', en: 'Level 0 in English' },
  level_1_sv: { sv: 'Nivå 1 på svenska', en: 'Level 1 in Swedish' },
  level_1_en: { sv: 'Nivå 1 på engelska', en: 'Level 1 in English' },
  level_2_sv: { sv: 'Nivå 2 på svenska', en: 'Level 2 in Swedish' },
  level_2_en: { sv: 'Nivå 2 på engelska', en: 'Level 2 in English' },
  level_3_sv: { sv: 'Nivå 3 på svenska', en: 'Level 3 in Swedish' },
  level_3_en: { sv: 'Nivå 3 på engelska', en: 'Level 3 in English' },
  level_4_sv: { sv: 'Nivå 4 på svenska', en: 'Level 4 in Swedish' },
  level_4_en: { sv: 'Nivå 4 på engelska', en: 'Level 4 in English' },
})

/** The levels in words. */
export const levelWordTexts = texts({
  title: { sv: 'Nivåerna i ord', en: 'The levels in words' },
  title_of: {
    sv: (name: string) => `Nivåerna i ord: ${name}`,
    en: (name: string) => `The levels in words: ${name}`,
  },
  lede: {
    sv: 'En mening för varje nivå, så som någon säger den om sig själv. Töm en rad så gäller vårt förslag.',
    en: 'A sentence for each level, as someone says it of themselves. Empty a line to have our suggestion.',
  },
  lede_of: {
    sv: 'Egna ord för den här kompetensen. En rad som är tom eller oförändrad följer projektets ord.',
    en: 'Words of its own for this competence. A line that is empty or unchanged follows the programme’s words.',
  },
  suggestion: {
    sv: 'Orden är ett förslag tills projektet har bestämt sina egna.',
    en: 'The words are a suggestion until the programme has decided its own.',
  },
  level: { sv: 'Nivå', en: 'Level' },
  level_is: { sv: (level: number) => `Nivå ${level}`, en: (level: number) => `Level ${level}` },
  said: { sv: 'Så säger man', en: 'In words' },
  in_swedish: { sv: 'På svenska', en: 'In Swedish' },
  in_english: { sv: 'På engelska', en: 'In English' },
  edit: { sv: 'Ändra orden', en: 'Change the words' },
  own_words: { sv: 'Nivåerna i egna ord', en: 'The levels in words of its own' },
  save: { sv: 'Spara orden', en: 'Save the words' },
  ...levelFields,
  ...sentBeforeTexts,
  changed_by_other: {
    sv: 'Någon annan har ändrat orden. Se hur de är nu och gör om.',
    en: 'Someone else has changed the words. See how they are now and do it again.',
  },
  not_found: { sv: 'Kompetensen finns inte längre.', en: 'The competence is no longer there.' },
})
