import { AGE_GROUPS } from '../../people/rules/age-group.ts'
import { CATEGORIES, EDUCATIONS } from '../../people/rules/person-form.ts'
import { type Shown, shownLists, shownTables } from './suppression.ts'

export type Row = { dimension: string; value: string | null; women: number; men: number }
export type Part = { value: string | null; women: Shown; men: Shown; all: Shown }
export type Dimension = { dimension: string; parts: Part[] }
export type Everyone = { women: Shown; men: Shown; all: Shown }

const ORDER = ['category', ...CATEGORIES, 'age', ...AGE_GROUPS, 'education', ...EDUCATIONS, 'county']

/** As one reads them: the young before the old, what nobody knows last; counties by their size. */
function inReadingOrder(rows: readonly Row[]): Row[] {
  const place = (name: string | null) =>
    name === null ? ORDER.length + 1 : ORDER.indexOf(name) < 0 ? ORDER.length : ORDER.indexOf(name)
  return rows.toSorted(
    (a, b) =>
      place(a.dimension) - place(b.dimension) ||
      place(a.value) - place(b.value) ||
      b.women + b.men - a.women - a.men,
  )
}

/**
 * Participants by each dimension and sex. With a limit, small counts are hidden together with those that would give
 * them away; without one (null) everything is shown. Each dimension sums to everyone.
 */
export function shownDimensions(
  rows: readonly Row[],
  limit: number | null,
): { everyone: Everyone; dimensions: Dimension[] } {
  const groups = [...Map.groupBy(inReadingOrder(rows), row => row.dimension)]
  const tables = shownTables(
    groups.map(([, own]) => own.map(row => [row.women, row.men])),
    limit ?? 0,
  )
  const [first] = tables
  return {
    everyone: { women: first?.columns[0] ?? 0, men: first?.columns[1] ?? 0, all: first?.total ?? 0 },
    dimensions: groups.map(([dimension, own], at) => ({
      dimension,
      parts: own.map((row, r) => ({
        value: row.value,
        women: tables[at]!.cells[r]![0]!,
        men: tables[at]!.cells[r]![1]!,
        all: tables[at]!.rows[r]!,
      })),
    })),
  }
}

/**
 * A group within a wider one whose count is shown too: the group is hidden when it is few, and also when few are left of
 * the wider one, since the difference would tell.
 */
export function shownWithin(
  count: number,
  wider: { count: number; shown: Shown },
  limit: number | null,
): Shown {
  if (limit === null || count === 0) return count
  if (count < limit) return 'few'
  if (typeof wider.shown === 'string') return 'hidden'
  return shownLists([[count, wider.count - count]], limit)[0]!.cells[0]!
}

/** Reach split in two that sum to the whole. A part has its share only where the whole would not give few persons away. */
export function shownReachParts(parts: readonly [Reached, Reached], limit: number | null): ShownReach[] {
  const counts = parts.map(part => part.participants)
  const { cells } = shownLists([counts], limit ?? 0)[0]!
  return parts.map((part, nth) => {
    const cell = cells[nth]!
    return typeof cell === 'string' ? { ...part, participants: cell, percent: null } : shownReach(part, limit)
  })
}

export type Reached = { participants: number; base: number | null; is_base_wider: boolean }
export type ShownReach = {
  participants: Shown | null
  base: number | null
  percent: number | null
  is_base_wider: boolean
}

/**
 * Participants against the employees of the group. Those who may not see small counts get the share in whole percent
 * alone: the count of another table less this one would tell how many work where nobody has agreed.
 */
export function shownReach({ participants, base, is_base_wider }: Reached, limit: number | null): ShownReach {
  const share = base === null || base === 0 ? null : (100 * participants) / base
  if (limit === null)
    return { participants, base, percent: share === null ? null : Math.round(share * 10) / 10, is_base_wider }
  if (participants > 0 && participants < limit)
    return { participants: 'few', base, percent: null, is_base_wider }
  return { participants: null, base, percent: share === null ? null : Math.round(share), is_base_wider }
}
