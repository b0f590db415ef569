import type { Room } from './room.ts'

type Sitting = Pick<Room, 'opened_at' | 'changed_at' | 'until_at'>

/**
 * Hours without anything that happens after which everybody is taken to have gone. Chosen on 30 November 2026: a step is meant to last
 * an hour or two, and between two halves of a day lies a lunch. Who ends a sitting too early costs a room six letters to type again; who
 * never ends it leaves a code that lets strangers in, and cards that know who wrote them.
 */
export const HOURS_LEFT = 4

/** Nobody has come in, written, shown or moved on in an open room since then; while its clock runs somebody is there. */
export const quietSince = ({ opened_at, changed_at, until_at }: Sitting): Date | null =>
  opened_at && new Date(Math.max(...[opened_at, changed_at, until_at].map(at => at?.getTime() ?? 0)))

/** Whether everybody has left a room without ending the sitting. */
export function isLeft(sitting: Sitting, now: Date): boolean {
  const since = quietSince(sitting)
  return since !== null && now.getTime() - since.getTime() >= HOURS_LEFT * 3_600_000
}
