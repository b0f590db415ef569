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

/** The same words at the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const isLanguage = (text: unknown): text is Language => text === 'sv' || text === 'en'
