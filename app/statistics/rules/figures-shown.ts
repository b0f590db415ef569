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

export type Group = { sex: string | null; category: string | null }
export type ShownPeople = { everyone: Everyone; dimensions: readonly Dimension[] }

/** How many of a focus group: within its sex and category, all of whom are in the tables. */
function shownGroup(
  { participants, sex, category }: Group & { participants: number },
  { rows, shown, limit }: { rows: readonly Row[]; shown: ShownPeople; limit: number | null },
): Shown {
  const own = rows.filter(
    row => row.dimension === 'category' && (category === null || row.value === category),
  )
  const count = own.reduce(
    (sum, row) => sum + (sex === 'man' ? 0 : row.women) + (sex === 'woman' ? 0 : row.men),
    0,
  )
  const wider =
    category === null
      ? shown.everyone
      : shown.dimensions.flatMap(one => one.parts).find(part => part.value === category)
  const side = sex === 'woman' ? 'women' : sex === 'man' ? 'men' : 'all'
  return shownWithin(participants, { count, shown: wider?.[side] ?? count }, limit)
}

type Counted = {
  focus: readonly (Group & { code: string; participants: number })[]
  bySex: readonly Row[]
}

/** How many of a group whose reach is told: a focus group, or one that companies tell the size of. */
export function shownReachedOf(
  code: string,
  { focus, bySex }: Counted,
  shown: ShownPeople,
  limit: number | null,
): Shown {
  const group = focus.find(one => one.code === code)
  return group ? shownGroup(group, { rows: bySex, shown, limit }) : shownBaseGroup(code, shown)
}

/** A base group is a cell of the table of categories, or everyone. */
function shownBaseGroup(code: string, { everyone, dimensions }: ShownPeople): Shown {
  if (code === 'all') return everyone.all
  const [sex, category] = code.split('_')
  const part = dimensions.find(one => one.dimension === 'category')?.parts.find(one => one.value === category)
  return part?.[sex as 'women' | 'men'] ?? 0
}

/**
 * Which points of a count that grows may be told: those between which nobody has come, or enough. The last is told beside
 * the others, so what stands too near before it is left out.
 */
export function pointsTold(counts: readonly number[], limit: number | null): boolean[] {
  const isFew = (count: number) => limit !== null && count > 0 && count < limit
  const told: number[] = []
  const before = () => counts[told.at(-1) ?? -1] ?? 0
  for (const [at, count] of counts.entries()) {
    const isLast = at === counts.length - 1
    while (isLast && isFew(count - before()) && told.length > 0) told.pop()
    if (!isFew(count - before())) told.push(at)
  }
  return counts.map((_, at) => told.includes(at))
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
 * alone, and only where the count of the whole group is shown: the one less the other would tell how many work where nobody
 * has agreed, and of few employees each percent is a person.
 */
export function shownReach(
  { participants, base, is_base_wider }: Reached,
  shown: Shown,
  limit: number | null,
): ShownReach {
  const share = base === null || base === 0 ? null : (100 * participants) / base
  if (limit === null)
    return { participants, base, percent: share === null ? null : Math.round(share * 10) / 10, is_base_wider }
  if (participants > 0 && participants < limit)
    return { participants: 'few', base, percent: null, is_base_wider }
  const others = typeof shown === 'number' ? shown - participants : null
  const isTelling = others === null || (others > 0 && others < limit && (base ?? 0) < 100 * limit)
  const percent = share === null || isTelling ? null : Math.round(share)
  return { participants: null, base, percent, is_base_wider }
}

/**
 * Reach split in two that sum to the whole. A part has its share only where the whole has one and would not give few persons away.
 */
export function shownReachParts(
  parts: readonly [Reached, Reached],
  whole: ShownReach,
  limit: number | null,
): ShownReach[] {
  const counts = parts.map(part => part.participants)
  const { cells } = shownLists([counts], limit ?? 0)[0]!
  return parts.map((part, nth) => {
    const cell = cells[nth]!
    if (typeof cell === 'string') return { ...part, participants: cell, percent: null }
    const reach = shownReach(part, part.participants, limit)
    return limit === null || whole.percent !== null ? reach : { ...reach, percent: null }
  })
}
