import type { Language } from '../../foundation/text.ts'

/**
 * What a step asks of the room. `cards`: everyone writes along lanes, and the wall shows them; `gap`: the two states with what lies
 * between; `needs`: what that takes; `theme`: a question to talk about; `vote`: dots; `rank`: the order; `decisions`: who does what.
 * Of a follow-up `walk`: the gaps of the workshop before, one at a time; `promises`: what was decided there, kept or not.
 */
const STEP_KINDS = [
  'welcome',
  'present',
  'desired',
  'gap',
  'needs',
  'theme',
  'vote',
  'rank',
  'decisions',
  'walk',
  'promises',
  'end',
] as const
export type StepKind = (typeof STEP_KINDS)[number]

export type Bilingual = Readonly<Record<Language, string>>

export type Step = {
  /** What it is known by, through all versions: `nulage`. */
  code: string
  kind: StepKind
  /** In the first workshop or the second. */
  meeting: 1 | 2
  /** How long it is meant to last, in minutes. */
  minutes: number
  name: Bilingual
  /** What is asked of the room, as it stands on the wall. */
  question: Bilingual
  /** What the facilitator has beside it: how to begin, what to listen for. */
  script: Bilingual
}
export type Lane = { code: string; name: Bilingual }
export type TemplateContent = {
  steps: readonly Step[]
  /** Along which the present and the desired state are told. */
  lanes: readonly Lane[]
  /** How many dots each has in a vote, of each kind. */
  dots: number
}
export type Template = TemplateContent & { id: number; version: number; is_suggestion: boolean }

export const stepOf = ({ steps }: TemplateContent, code: string): Step =>
  steps.find(step => step.code === code) ?? steps[0]!

/** The step after, or before with -1; null beyond the ends. */
export function stepBeside({ steps }: TemplateContent, code: string, by: 1 | -1): Step | null {
  const at = steps.findIndex(step => step.code === code)
  return at < 0 ? null : (steps[at + by] ?? null)
}

/** Steps in which everyone may write cards. */
export const takesCards = ({ kind }: Pick<Step, 'kind'>): boolean =>
  ['present', 'desired', 'gap', 'theme', 'walk'].includes(kind)

/** Steps whose cards lie along the lanes. */
export const hasLanes = ({ kind }: Pick<Step, 'kind'>): boolean => kind === 'present' || kind === 'desired'

/** Steps whose cards lie by the gap that is walked through. */
export const liesByGap = ({ kind }: Pick<Step, 'kind'>): boolean => kind === 'walk'
