export type Language = 'sv' | 'en'
export const LANGUAGES = ['sv', 'en'] as const

// biome-ignore lint/suspicious/noExplicitAny: a sentence takes whatever it is about
type Sentence = string | ((...about: any[]) => string)
type Entry = { sv: Sentence; en: Sentence }
export type Texts = Record<string, Entry>
export type Spoken<T extends Texts> = { [K in keyof T]: T[K]['sv'] extends string ? string : T[K]['sv'] }

/** A room's sentences, Swedish and English side by side. */
export const texts = <const T extends Texts>(all: T): T => all

/** Under it the sentences remember their language. */
const SPOKEN_IN = Symbol('spoken in')

/** The language of a room's sentences, also of several rooms' put together. */
export const languageOf = (sentences: object): Language =>
  (sentences as { [SPOKEN_IN]?: Language })[SPOKEN_IN] ?? 'sv'

const spokenBefore = new WeakMap<Texts, Partial<Record<Language, unknown>>>()

/** The room's sentences in one language. */
export function spoken<T extends Texts>(all: T, language: Language): Spoken<T> {
  const known = spokenBefore.get(all) ?? {}
  spokenBefore.set(all, known)
  known[language] ??= {
    ...Object.fromEntries(Object.entries(all).map(([key, entry]) => [key, entry[language]])),
    [SPOKEN_IN]: language,
  }
  return known[language] as Spoken<T>
}

/** What nobody sees: control signs, marks of direction, what parts or stands for nothing. What joins or varies a picture stays. */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|(?!\u200c|\u200d|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|\p{Noncharacter_Code_Point}|\p{Cs}/gu
/** They join letters and pictures where the script has such; behind a Latin letter, a figure or a space they join nothing. */
const JOINS_NOTHING = /(?<=^|[\p{Script=Latin}\p{Nd}\p{P}\s])(?:\u200c|\u200d)+/gu
/** Ends of lines and pages that no keyboard writes. */
const ODD_BREAK = /\v|\f|\x85|\u2028|\u2029/g

/** A text as it is kept and sought, through whichever door it comes: letters composed, and nothing that cannot be seen. */
export const cleanText = (text: string): string =>
  /^[\t\n\r -~]*$/.test(text)
    ? text
    : text.replace(ODD_BREAK, ' ').replace(UNSEEN, '').replace(JOINS_NOTHING, '').normalize('NFC')

/** The same words at the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const isLanguage = (text: unknown): text is Language => text === 'sv' || text === 'en'
