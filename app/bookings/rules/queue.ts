/** One place on a waiting list. */
export type Waiting = {
  id: number
  asked_at: Date
  /** How many wait in it, and of them how many have been offered a seat. */
  seats: number
  offered: number
  /** Whether it is for someone of a focus group, and how many seats its company has already. */
  in_focus: boolean
  company_seats: number
}

/**
 * The order of a waiting list. As people came; or by the programme's priorities: first whoever waits for someone of a focus group, then the
 * companies with the fewest seats so far, then as people came. It is total: no two places are alike.
 */
export const queueOf = <W extends Waiting>(waiting: readonly W[], by_priority: boolean): W[] =>
  waiting.toSorted(
    (one, other) =>
      (by_priority
        ? Number(other.in_focus) - Number(one.in_focus) || one.company_seats - other.company_seats
        : 0) ||
      one.asked_at.getTime() - other.asked_at.getTime() ||
      one.id - other.id,
  )

/** What a place still wants: as many as wait in it, less those who have been offered a seat. */
const wanted = ({ seats, offered }: Waiting) => Math.max(0, seats - offered)

/**
 * Who is offered the free seats: place by place in the order, each as many as it still wants, while there are any. `more` are the new ones,
 * `offered` those and what the place has been offered already.
 */
export function offersOf(
  queue: readonly Waiting[],
  free: number,
): { id: number; offered: number; more: number }[] {
  let left = Math.max(0, free)
  return queue.flatMap(one => {
    const more = Math.min(left, wanted(one))
    left -= more
    return more > 0 ? [{ id: one.id, offered: one.offered + more, more }] : []
  })
}
