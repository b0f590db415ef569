import type { Db } from './database.ts'
import type { Ore } from './money.ts'
import type { Refusal } from './refusal.ts'
import type { Tx } from './transact.ts'

declare const isDeclared: unique symbol

/** Something that a room is about to do, and that a room above it may refuse. It names ids, never people. */
export type Asked<About extends object = object> = Readonly<
  About & { asks: string; programme_id: number }
> & { readonly [isDeclared]: true }

/** What a room asks before it does something: made with its facts, and known by its name. */
export type Question<About extends object = object> = ((
  facts: About & { programme_id: number },
) => Asked<About>) & { readonly asks: string }

/** Declares a question, in the `rules` of the room that asks it. Who guards it, and what comes with it, is held by types. */
export const question = <About extends object = object>(asks: string): Question<About> =>
  Object.assign((facts: object) => ({ asks, ...facts }) as Asked<About>, { asks })

/** How much there is of something that has a ceiling, in öre: what is taken, what is asked for now, what is left before that. */
export type Bound = { ceiling: Ore; taken: Ore; asked: Ore; left: Ore }

type Answers<About extends object> = {
  /** Why it may not be done, with the sum and the reason; asked in the same transaction, so that nothing of it is done. */
  refuses: (tx: Tx, asked: Asked<About>) => Promise<Refusal | null>
  /** What stands, for a page that shows it before anything is done. */
  tells: (db: Db, asked: Asked<About>, today: string) => Promise<Bound | null>
}

/** An upper room guards what the rooms below it do. */
export type Guard = { asks: string } & Answers<object>

export const guarding = <About extends object>(asked: Question<About>, answers: Answers<About>): Guard =>
  ({ asks: asked.asks, ...answers }) as Guard

/** The first refusal of those who guard it, or null. */
export async function refusedByGuards(tx: Tx, asked: Asked): Promise<Refusal | null> {
  for (const guard of tx.guards) {
    const refusal = guard.asks === asked.asks ? await guard.refuses(tx, asked) : null
    if (refusal) return refusal
  }
  return null
}

/** The bounds that those who guard it tell of. */
export async function boundsOf(
  guards: readonly Guard[],
  db: Db,
  asked: Asked,
  today: string,
): Promise<Bound[]> {
  const bounds: Bound[] = []
  for (const guard of guards) {
    const bound = guard.asks === asked.asks ? await guard.tells(db, asked, today) : null
    if (bound) bounds.push(bound)
  }
  return bounds
}
