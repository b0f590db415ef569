/** How many people someone may be told of: the count, or that there are too few to say. */
export type ShownCount = { count: number } | { fewer_than: number }

/** A count of one up to, but not including, the least that may be shown is only said to be few. DOMAIN.md, "Focus groups". */
export const countShown = (
  people: number,
  { exactly, small_count }: { exactly: boolean; small_count: number },
): ShownCount =>
  exactly || people === 0 || people >= small_count ? { count: people } : { fewer_than: small_count }
