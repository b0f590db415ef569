/** Why a signed quarter-hour is not co-financing, in the order in which the reasons are tried. DOMAIN.md, "Co-financing hours". */
export const NOT_COUNTED = [
  'outside_programme',
  'no_employment',
  'not_admitted',
  'before_agreement',
  'other_signature',
  'outside_paid_time',
] as const
export type NotCounted = (typeof NOT_COUNTED)[number]
