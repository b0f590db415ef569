/** Whose signature binds for the hours of a day: ours, that of the authority’s portal, or one on paper. */
export type Binds = 'ours' | 'portal' | 'paper'

/** What the authority can answer: the same, and that ours is made with a one-time code where it is made by a link of one's own. */
export const ANSWERS = ['ours', 'ours_code', 'portal', 'paper'] as const
export type Answer = (typeof ANSWERS)[number]

export const bindsBy = (answer: Answer): { binds: Binds; asks_code: boolean } =>
  answer === 'ours_code' ? { binds: 'ours', asks_code: true } : { binds: answer, asks_code: false }
export const answerOf = ({ binds, asks_code }: { binds: Binds; asks_code: boolean }): Answer =>
  asks_code ? 'ours_code' : binds
