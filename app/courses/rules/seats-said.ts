/** How full an occasion is, as outsiders are told it: few is the last one, or at most a fifth of all. */
export function seatsSaid({ seats, free }: { seats: number; free: number }): 'full' | 'few' | 'free' {
  if (free <= 0) return 'full'
  return free === 1 || free * 5 <= seats ? 'few' : 'free'
}
