/** What is pasted from a spreadsheet: lines of cells. */
export type Block = { lines: string[][]; hasNames: boolean }

const EMPTY = ['', '-', '–', '?']
const isValue = (text: string) => EMPTY.includes(text) || /^\d+$/.test(text)

/** Lines of cells as a spreadsheet copies them. It has names when its first column, from the second line on, has words. */
export function blockIn(text: string): Block {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map(line => line.split('\t').map(cell => cell.trim()))
  const hasNames =
    lines.length > 1 &&
    lines[0]!.length > 1 &&
    lines.slice(1).every(([first = '']) => /\p{L}{2}/u.test(first))
  return { lines, hasNames }
}

type Onto = {
  /** Where its first cell lands, and how large the matrix is. */
  row: number
  column: number
  rows: number
  columns: number
  /** What a cell holds: a level as text, or nothing. */
  before: (row: number, column: number) => string
  /** How large the marked part is: one value fills it. */
  over?: { rows: number; columns: number }
}
export type Filled = {
  changed: { row: number; column: number; was: string; now: string }[]
  same: number
  /** What cannot be read as a level, as it was pasted. */
  unread: string[]
  outside: number
}

/** What pasting would do: cell by cell read as a level 0–4, as nothing, or told as unreadable or outside. */
export function filledFrom({ lines }: Block, { row, column, rows, columns, before, over }: Onto): Filled {
  const isOne = lines.length === 1 && lines[0]!.length === 1
  const spread =
    isOne && over
      ? Array.from({ length: over.rows }, () => Array.from({ length: over.columns }, () => lines[0]![0]!))
      : lines
  const told: Filled = { changed: [], same: 0, unread: [], outside: 0 }
  for (const [down, line] of spread.entries())
    for (const [right, text] of line.entries()) {
      const at = { row: row + down, column: column + right }
      if (at.row >= rows || at.column >= columns) told.outside += 1
      else if (!isValue(text) || Number(text) > 4) told.unread.push(text)
      else {
        const now = EMPTY.includes(text) ? '' : String(Number(text))
        const was = before(at.row, at.column)
        if (was === now) told.same += 1
        else told.changed.push({ ...at, was, now })
      }
    }
  return told
}
