/** Tables whose rows simply follow their company into the other one. */
export const PLAIN_MOVES = [
  'referral',
  'visit',
  'appointment',
  'letter',
  'company_link',
  'agreement_code',
  'kept_file',
  'aid_declaration',
  'aid_declared',
  'employment',
] as const

/** Tables where two of the same may not stand beside each other, so that one gives way first. */
export const CAREFUL_MOVES = [
  'contact',
  'milestone',
  'departure',
  'pointing',
  'agreement',
  'membership',
  'invitation',
] as const

/**
 * The ledger only grows: it settles by itself. A participation follows its employment. A pair told apart is told anew. A company
 * points at the one it went into.
 */
export const NO_MOVES = [
  'in_kind_entry',
  'participation',
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
