/** A quantile of numbers in order: straight between the two nearest (type 7 of Hyndman and Fan 1996). */
export function quantileOf(ordered: ArrayLike<number>, share: number): number {
  const place = (ordered.length - 1) * share
  const below = Math.floor(place)
  const low = ordered[below]!
  return low + (place - below) * ((ordered[Math.ceil(place)] ?? low) - low)
}

export type Quartiles = { n: number; lower: number; median: number; upper: number }

/** Median and quartiles with how many they rest on; null of nothing. */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null
  const ordered = values.toSorted((a, b) => a - b)
  return {
    n: ordered.length,
    lower: quantileOf(ordered, 0.25),
    median: quantileOf(ordered, 0.5),
    upper: quantileOf(ordered, 0.75),
  }
}
