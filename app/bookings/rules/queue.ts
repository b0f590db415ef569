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

/** Who is offered the free seats: place by place in the order, each as many as it waits for, while there are any. An offer is answered first. */
export function offersOf(queue: readonly Waiting[], free: number): { id: number; offered: number }[] {
  let left = Math.max(0, free)
  return queue.flatMap(({ id, seats, offered }) => {
    if (offered > 0 || seats === 0) return []
    const now = Math.min(left, seats)
    left -= now
    return now > 0 ? [{ id, offered: now }] : []
  })
}

/** How many seats somebody who comes now may take: what is free, less what those want who came before and have not been offered any. */
export const openTo = (free: number, waiting: readonly Waiting[]): number =>
  Math.max(0, free - waiting.reduce((sum, one) => sum + (one.offered > 0 ? 0 : one.seats), 0))
