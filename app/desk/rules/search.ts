import { looksLikeNumber } from '../../foundation/personal-numbers.ts'
import { searchWords } from '../../foundation/search-words.ts'

const SHORTEST = 2
const LONGEST = 100

/** What is sought, or why nothing is: nothing typed, too little, or the number of a person, which is never searched. */
export function soughtIn(text: string) {
  const typed = text.trim().slice(0, LONGEST)
  const words = searchWords(typed)
  if (looksLikeNumber(text)) return { typed: '', why: 'no_numbers' } as const
  if (words.length === 0) return { typed: '', why: 'begin' } as const
  if (words.join('').length < SHORTEST) return { typed, why: 'too_short' } as const
  return { typed, why: null }
}
