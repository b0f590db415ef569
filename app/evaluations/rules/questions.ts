/** When those who came are asked: after the last session, and twice again when they have been back at work. */
export const MOMENTS = ['end', 'first_after', 'second_after'] as const
export type Moment = (typeof MOMENTS)[number]

/** From one to five; yes, partly or no; or in words of one's own. */
export type Kind = 'scale' | 'partly' | 'text'

export const SCALE = ['1', '2', '3', '4', '5'] as const
export const PARTLY = ['yes', 'partly', 'no'] as const
export type Partly = (typeof PARTLY)[number]

export const QUESTIONS = {
  useful: 'scale',
  clear: 'scale',
  learned: 'partly',
  will_use: 'partly',
  better: 'text',
  uses: 'partly',
  works_better: 'scale',
  helped: 'partly',
  wishes: 'text',
} as const satisfies Record<string, Kind>
export type Question = keyof typeof QUESTIONS

/** At most so many stand on a page, beside what the course leads to. */
export const MOST_QUESTIONS = 5
/** At most so many competences are asked about. */
export const MOST_COMPETENCES = 5

/** Kirkpatrick's levels: 1 how it was received, 2 what was learned, 3 what is used at work. */
type Template = Readonly<Record<Moment, readonly Question[]>>

const USED: readonly Question[] = ['uses', 'works_better', 'helped', 'wishes']

/**
 * What is asked. Our own suggestion: the questions have not been tried. A version that has been asked stands as it is; what is asked
 * otherwise is a new one, and an answer belongs to the version that it answered.
 */
const VERSIONS: readonly Template[] = [
  { end: ['useful', 'clear', 'learned', 'will_use', 'better'], first_after: USED, second_after: USED },
]
export const LATEST_VERSION = VERSIONS.length

/** The questions of a version that was asked. */
export const questionsOf = ({ version, moment }: { version: number; moment: Moment }): readonly Question[] =>
  VERSIONS[version - 1]![moment]

/** What the course leads to is asked about at its end alone: how much one knew before it, and knows now. */
export const asksOfKnowledge = (moment: Moment): boolean => moment === 'end'
