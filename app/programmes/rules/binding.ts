/** Whose signature binds for the hours of a day: ours, that of the authority’s portal, or one on paper. */
export const BINDS = ['ours', 'portal', 'paper'] as const
export type Binds = (typeof BINDS)[number]
