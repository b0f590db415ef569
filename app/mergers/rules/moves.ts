/**
 * The ledger only grows: it settles by itself. A participation follows its employment, and what it was before stays what it was. A pair told apart is told anew. A company
 * points at the one it went into.
 */
export const NO_MOVES = [
  'in_kind_entry',
  'participation',
  'participation_was',
  'company_participation',
  'not_duplicate',
  'company',
] as const

/** What is worth telling of before two become one. */
export const TOLD_MOVES = [
  'referral',
  'visit',
  'contact',
  'milestone',
  'appointment',
  'letter',
  'pointing',
  'employment',
  'agreement',
  'aid_declaration',
  'company_link',
  'membership',
] as const
export type ToldMove = (typeof TOLD_MOVES)[number]
