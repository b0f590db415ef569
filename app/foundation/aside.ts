import { randomUUID } from 'node:crypto'
import type { Ground, Scope } from './transact.ts'

/**
 * A command so heavy that it is carried out aside: in another thread, with a connection of its own, so that nobody else waits for it.
 * What it is given and what it yields cross between threads, and are plain.
 */
export type AsideWork<Given, Outcome> = {
  /** By which the other thread knows it (app/aside.ts). */
  name: string
  carryOut(ground: Ground, scope: Scope, given: Given): Promise<Outcome>
}

/** Work that has been begun aside. It is remembered by this process alone; what it has done is in the database, whole or not at all. */
export type Begun<Outcome = unknown> = {
  id: string
  name: string
  programme: number | null
  outcome: Promise<Outcome>
  isOver: boolean
}

export type Aside = {
  begin<Given, Outcome>(work: AsideWork<Given, Outcome>, scope: Scope, given: Given): Begun<Outcome>
  /** What was begun in a programme, also what is over; null when it is not known here. */
  find(programme: number | null, id: string): Begun | null
  /** What was begun in a programme and is not over, the oldest first. */
  underWay(programme: number | null): Begun[]
  /** Whoever asked has been told how it went. */
  forget(begun: Begun): void
  close(): Promise<void>
}

/** Who carries work out. */
export type Carrier = {
  carry(work: AsideWork<unknown, unknown>, scope: Scope, given: unknown): Promise<unknown>
  close(): Promise<void>
}

/** So much work that is over is remembered, for whoever asks how it went. */
const REMEMBERED = 100

export function asideOf(carrier: Carrier): Aside {
  const begun = new Map<string, Begun>()
  const forgetOldest = () => {
    const over = [...begun.values()].filter(one => one.isOver)
    for (const one of over.slice(0, -REMEMBERED)) begun.delete(one.id)
  }
  return {
    begin<Given, Outcome>(work: AsideWork<Given, Outcome>, scope: Scope, given: Given) {
      const outcome = carrier.carry(
        work as AsideWork<unknown, unknown>,
        plain(scope),
        given,
      ) as Promise<Outcome>
      const one: Begun<Outcome> = {
        id: randomUUID(),
        name: work.name,
        programme: scope.programme,
        outcome,
        isOver: false,
      }
      const over = () => {
        one.isOver = true
        forgetOldest()
      }
      outcome.then(over, over)
      begun.set(one.id, one)
      return one
    },
    find: (programme, id) => {
      const one = begun.get(id)
      return one && one.programme === programme ? one : null
    },
    underWay: programme => [...begun.values()].filter(one => !one.isOver && one.programme === programme),
    forget: ({ id }) => void begun.delete(id),
    close: () => carrier.close(),
  }
}

/** Carried out where it is begun: for tests. */
export const here = (ground: Ground): Carrier => ({
  carry: (work, scope, given) => work.carryOut(ground, scope, given),
  close: async () => {},
})

/** The outcome when it comes within a time, in milliseconds; null when it does not, and whoever asks is told to look again. */
export async function within<Outcome>(
  time: number,
  { outcome }: Begun<Outcome>,
): Promise<{ outcome: Outcome } | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>(resolve => {
    timer = setTimeout(resolve, time, null)
  })
  try {
    return await Promise.race([outcome.then(came => ({ outcome: came })), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Only what the database's row security asks for: a visitor is more. */
const plain = ({
  user_id,
  role,
  programme,
  programmes,
  company,
  partner,
  is_house,
  ...more
}: Scope): Scope => ({
  user_id,
  role,
  programme,
  programmes,
  company,
  partner,
  is_house,
  handles_protected: more.handles_protected ?? false,
})
