/** Why a company does not come along, or leaves. The database knows the same ones. */
export const DEPARTURE_REASONS = [
  'no_time',
  'no_need',
  'other_programme',
  'economy',
  'aid_ceiling',
  'closed',
  'outside_area',
  'no_answer',
  'other',
] as const
export type DepartureReason = (typeof DEPARTURE_REASONS)[number]
