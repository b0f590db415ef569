/** How full an occasion is, as outsiders are told it: few is the last one, or at most a fifth of all. */
export function seatsSaid({ seats, open }: { seats: number; open: number }): 'full' | 'few' | 'free' {
  if (open <= 0) return 'full'
  return open === 1 || open * 5 <= seats ? 'few' : 'free'
}
