import type { Language } from '../../../foundation/text.ts'
import type { LevelWords } from '../../rules/level-words.ts'

/** The levels to choose among, by figure and in words. */
export const levelOptions = (words: LevelWords, language: Language) =>
  words.map((said, level) => ({ value: String(level), label: `${level} ${said[language]}` }))
