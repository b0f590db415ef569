import type { Tx } from './transact.ts'

declare const isDeclared: unique symbol

/** Something that a room has done and a room above may have to follow up. It names ids, never people. */
export type Happening<About extends object = object> = Readonly<
  About & { what: string; programme_id: number }
> & { readonly [isDeclared]: true }

type Facts<About extends object> = About & { programme_id: number }

/** What a room tells: made with its facts, `attendanceChanged({ programme_id, attendance_ids })`, and known by its name. */
export type Event<About extends object = object> = ((facts: Facts<About>) => Happening<About>) & {
  readonly what: string
}

/** Declares an event, in the `rules` of the room that tells it. Who listens, and to what comes with it, is held by types. */
export const event = <About extends object = object>(what: string): Event<About> =>
  Object.assign((facts: Facts<About>) => ({ what, ...facts }) as Happening<About>, { what })

/** An upper room follows what the rooms below it do, in the same transaction: both or neither. */
export type Listener = (tx: Tx, happening: Happening) => Promise<void>

/** Follows one event, and lets the others pass. */
export const following =
  <About extends object>(told: Event<About>, follow: (tx: Tx, facts: Happening<About>) => Promise<unknown>) =>
  async (tx: Tx, happening: Happening): Promise<void> => {
    if (happening.what === told.what) await follow(tx, happening as Happening<About>)
  }
