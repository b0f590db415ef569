import type { Card } from './room.ts'

/** How a place on the wall is measured: letters on a line, and lines that there is room for. */
export type Space = { letters: number; lines: number }

/** The frame of a card takes as much as so many lines. */
const FRAME = 0.8

/** The cards that fit, from the first, and how many are left. At least one is shown, however long it is. */
export function fitting(
  cards: readonly Pick<Card, 'text'>[],
  { letters, lines }: Space,
): { shown: number; more: number } {
  let used = 0
  let shown = 0
  for (const { text } of cards) {
    used += Math.ceil(text.length / letters) + FRAME
    if (used > lines && shown > 0) break
    shown += 1
  }
  return { shown, more: cards.length - shown }
}
