import { grouped } from './format.ts'
import { capital, type Language } from './text.ts'

const WORDS: Record<Language, readonly string[]> = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
}

/** A whole number as a sentence says it: in words up to twelve, then in digits, thousands apart. */
export const inWords = (language: Language, n: number): string => WORDS[language][n] ?? grouped(n)

/** The same at the beginning of a sentence. */
export const inWordsFirst = (language: Language, n: number): string => capital(inWords(language, n))
