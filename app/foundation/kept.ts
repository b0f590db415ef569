import type { Ground, Tx } from './transact.ts'

/** Rows that are kept about someone, by what they are. */
export type Everything = Record<string, Record<string, unknown>[]>

/** What one room keeps about someone: it tells them everything when they ask, and forgets it when it may. GDPR art. 15 and 17. */
export type Kept<Someone> = {
  export: (ground: Pick<Ground, 'db' | 'vault'>, someone: Someone) => Promise<Everything>
  /** Nothing of it is noted: the command that forgets someone is one line of the trail. */
  forget?: (tx: Tx, someone: Someone) => Promise<void>
}

/** Everything that the rooms keep about someone, in their order. */
export async function everythingOf<Someone>(
  rooms: readonly Kept<Someone>[],
  ground: Pick<Ground, 'db' | 'vault'>,
  someone: Someone,
): Promise<Everything> {
  const all: Everything = {}
  for (const room of rooms) Object.assign(all, await room.export(ground, someone))
  return all
}
