import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { isLanguage, type Language } from '../../foundation/text.ts'
import { LEVELS, type Level } from './matrix.ts'

/** What a level means, as a person says it of themselves. */
export type Said = Readonly<Record<Language, string>>
/** One for each level, from 0. */
export type LevelWords = readonly Said[]

/** Ours, until a programme has words of its own. */
export const SUGGESTED_WORDS: LevelWords = [
  { sv: 'Det kan jag inte än.', en: 'I cannot do it yet.' },
  { sv: 'Jag kan grunderna.', en: 'I know the basics.' },
  { sv: 'Jag klarar det med stöd.', en: 'I manage it with support.' },
  { sv: 'Jag klarar det själv.', en: 'I manage it on my own.' },
  { sv: 'Jag kan lära andra.', en: 'I can teach others.' },
]

/** Each level in the first words that say something of it, in each language by itself. */
export const firstSaid = (...words: readonly LevelWords[]): LevelWords =>
  LEVELS.map(level => ({
    sv: words.map(each => each[level]!.sv).find(Boolean) ?? '',
    en: words.map(each => each[level]!.en).find(Boolean) ?? '',
  }))

/** What a level means in a participant's language: our own suggestion where the programme has kept it, else the programme's Swedish. */
export function saidIn(
  words: LevelWords,
  level: number,
  { language, suggested }: { language: ParticipantLanguage; suggested: readonly string[] | null },
): { said: string; language: ParticipantLanguage } {
  const { sv, ...others } = words[level]!
  if (isLanguage(language)) return { said: { sv, ...others }[language], language }
  const own = sv === SUGGESTED_WORDS[level]!.sv ? suggested?.[level] : undefined
  return own ? { said: own, language } : { said: sv, language: 'sv' }
}

/** What is to be kept of words that were typed: only what says something else than there would be without. */
export const ownWords = (typed: LevelWords, without: LevelWords): LevelWords =>
  LEVELS.map(level => ({
    sv: otherThan(without[level]!.sv, typed[level]!.sv),
    en: otherThan(without[level]!.en, typed[level]!.en),
  }))

const otherThan = (without: string, typed: string) => (typed === without ? '' : typed)

export const NO_WORDS: LevelWords = LEVELS.map(() => ({ sv: '', en: '' }))

/** The words under the names of their fields: `level_3_sv`. */
export const wordsByField = (words: LevelWords): Record<WordField, string> =>
  Object.fromEntries(
    words.flatMap((said, level) => [
      [`level_${level}_sv`, said.sv],
      [`level_${level}_en`, said.en],
    ]),
  ) as Record<WordField, string>

export const wordsIn = (typed: Readonly<Record<WordField, string>>): LevelWords =>
  LEVELS.map(level => ({ sv: typed[`level_${level}_sv`], en: typed[`level_${level}_en`] }))

export type WordField = `level_${Level}_${Language}`
