/** Names that share so much of their threes of letters may be the same company, misspelt or shortened. Our own choice. */
export const LIKE_ENOUGH = 0.5

export type Likeness = { is_same_name: boolean; is_same_group: boolean; likeness: number }
export type TwinReason = 'name' | 'similar' | 'group'

/** Why two companies may be one, the strongest reason first. */
export const twinReasons = ({ is_same_name, is_same_group, likeness }: Likeness): TwinReason[] => [
  ...(is_same_name ? (['name'] as const) : likeness >= LIKE_ENOUGH ? (['similar'] as const) : []),
  ...(is_same_group ? (['group'] as const) : []),
]
