/**
 * What people without a need to know see of a count of persons: the count, `few` for one up to below the limit, or `hidden`
 * for a greater one that is left out so that a small one cannot be reckoned from the sums. Where there is no `few`, a `hidden` one may
 * be small as well. DOMAIN.md, "Focus groups".
 */
export type Shown = number | 'few' | 'hidden'

export type ShownTable = { cells: Shown[][]; rows: Shown[]; columns: Shown[]; total: Shown }
export type ShownList = { cells: Shown[]; total: Shown }

/**
 * A count in a table whose rows and columns sum up is an edge of a closed flow: each sum says that what enters a node leaves it.
 * A hidden count can be known exactly when no other flow agrees with what is shown.
 */
type Edge = { from: string; to: string; count: number; shown: Shown; is_sum: boolean; is_secret: boolean }

/** Below this the limit itself tells the number: one person is "fewer than two". */
const LEAST_LIMIT = 3

/** Lists that sum to one and the same total. A total that must be hidden in one is hidden, and protected, in all. */
export function shownLists(lists: readonly (readonly number[])[], limit: number): ShownList[] {
  const protectedWith = (total_is_secret: boolean) =>
    lists.map(counts => {
      const edges = [
        ...counts.map(count => edge('cells', 'all', count, false)),
        edge('all', 'cells', sum(counts), true),
      ]
      if (total_is_secret) hide(edges.at(-1)!, true)
      return protect(edges, limit)
    })
  const first = protectedWith(false)
  const isTotalHidden = first.some(edges => edges.at(-1)!.shown === 'hidden')
  return alike(isTotalHidden ? protectedWith(true) : first, limit).map(edges => ({
    cells: edges.slice(0, -1).map(({ shown }) => shown),
    total: edges.at(-1)!.shown,
  }))
}

/** Tables with the same columns and the same column totals; a total hidden in one is hidden, and protected, in all. */
export function shownTables(
  tables: readonly (readonly (readonly number[])[])[],
  limit: number,
): ShownTable[] {
  const secret = new Set<string>()
  for (;;) {
    const shown = tables.map(counts => {
      const edges = edgesOf(counts)
      for (const one of edges) if (secret.has(nameOf(one))) hide(one, true)
      return protect(edges, limit)
    })
    const hidden = shown
      .flat()
      .filter(one => isShared(one) && one.shown === 'hidden' && !secret.has(nameOf(one)))
    if (hidden.length === 0) return alike(shown, limit).map((edges, at) => tableOf(edges, tables[at]!))
    for (const one of hidden) secret.add(nameOf(one))
  }
}

/** Months with few persons show neither them nor their hours; nor does another month, when only one would be left out. */
export function shownMonths<T extends { persons: number; quarters: number }>(
  months: readonly T[],
  limit: number,
): (Omit<T, 'persons' | 'quarters'> & { persons: Shown; quarters: number | 'hidden' })[] {
  const isFew = (persons: number) => persons > 0 && persons < limit
  const few = months.filter(month => isFew(month.persons))
  const others = months.filter(month => month.persons >= limit).toSorted((a, b) => a.quarters - b.quarters)
  const left_out = new Set(few.length === 1 ? [...few, ...others.slice(0, 1)] : few)
  return months.map(month => ({
    ...month,
    persons: isFew(month.persons) ? 'few' : month.persons,
    quarters: left_out.has(month) ? 'hidden' : month.quarters,
  }))
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

const edge = (from: string, to: string, count: number, is_sum: boolean): Edge => ({
  from,
  to,
  count,
  shown: count,
  is_sum,
  is_secret: false,
})

const nameOf = ({ from, to }: Edge) => `${from} ${to}`
const isShared = ({ from, to }: Edge) => to === 'totals' || from === 'totals'

function hide(one: Edge, is_secret = false) {
  if (one.count === 0) return
  one.shown = 'hidden'
  one.is_secret = is_secret
}

function edgesOf(counts: readonly (readonly number[])[]): Edge[] {
  const columns = (counts[0] ?? []).map((_, at) => sum(counts.map(row => row[at]!)))
  return [
    ...counts.flatMap((row, r) => row.map((count, c) => edge(`row ${r}`, `column ${c}`, count, false))),
    ...counts.map((row, r) => edge('sums', `row ${r}`, sum(row), true)),
    ...columns.map((count, c) => edge(`column ${c}`, 'totals', count, true)),
    edge('totals', 'sums', sum(columns), true),
  ]
}

function tableOf(edges: readonly Edge[], counts: readonly (readonly number[])[]): ShownTable {
  const shown = edges.map(one => one.shown)
  const [height, width] = [counts.length, counts[0]?.length ?? 0]
  const inner = height * width
  return {
    cells: counts.map((_, r) => shown.slice(r * width, (r + 1) * width)),
    rows: shown.slice(inner, inner + height),
    columns: shown.slice(inner + height, inner + height + width),
    total: shown.at(-1)!,
  }
}

/** Hides small counts, and then others until none of the small ones can be known. */
function protect(edges: Edge[], limit: number): Edge[] {
  for (const one of edges) {
    if (one.count === 0 || one.count >= limit) continue
    one.shown = 'few'
    one.is_secret = true
  }
  if (limit < LEAST_LIMIT) return edges
  for (;;) {
    const known = edges.filter(one => one.is_secret && isKnown(one, edges, limit))
    if (known.length === 0) return edges
    const next = nextToHide(known, edges, limit)
    if (!next) return withoutTellingWhy(edges)
    hide(next)
  }
}

/** In the smallest tables even which counts are the small ones would give them away. */
const withoutTellingWhy = (edges: readonly Edge[]): Edge[] =>
  edges.map(one => (one.shown === 'few' ? { ...one, shown: 'hidden' } : one))

/** What one of them does not tell, none of them tells. */
function alike(all: Edge[][], limit: number): Edge[][] {
  const isSilent = all.flat().some(one => one.shown === 'hidden' && one.count < limit)
  return isSilent ? all.map(withoutTellingWhy) : all
}

/** The one after which fewest are known; among those, one that touches what is known, a cell before a sum, a small one before a great. */
function nextToHide(known: readonly Edge[], edges: Edge[], limit: number): Edge | undefined {
  const near = new Set(known.flatMap(({ from, to }) => [from, to]))
  for (let grew = -1; grew !== near.size; ) {
    grew = near.size
    for (const { from, to, shown } of edges)
      if (typeof shown === 'string' && (near.has(from) || near.has(to))) near.add(from).add(to)
  }
  const ranked = edges
    .filter(one => typeof one.shown === 'number' && one.count >= limit)
    .map(one => {
      one.shown = 'hidden'
      const left = known.filter(other => isKnown(other, edges, limit)).length
      one.shown = one.count
      return {
        one,
        rank: [left, near.has(one.from) || near.has(one.to) ? 0 : 1, one.is_sum ? 1 : 0, one.count],
      }
    })
  return ranked.toSorted((a, b) => compared(a.rank, b.rank))[0]?.one
}

const compared = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((part, place) => part !== b[place])
  return at < 0 ? 0 : a[at]! - b[at]!
}

/** No other flow agrees with what is shown: neither one more nor one less can be led round through other hidden counts. */
const isKnown = (one: Edge, edges: readonly Edge[], limit: number): boolean =>
  !(canGrow(one, limit) && isLedRound(one.to, one.from, one, edges, limit)) &&
  !(canShrink(one, limit) && isLedRound(one.from, one.to, one, edges, limit))

const canGrow = ({ shown, count }: Edge, limit: number) =>
  shown === 'hidden' || (shown === 'few' && count < limit - 1)
const canShrink = ({ shown, count }: Edge, limit: number) =>
  (shown === 'hidden' && count > limit) || (shown === 'few' && count > 1)

function isLedRound(
  start: string,
  goal: string,
  except: Edge,
  edges: readonly Edge[],
  limit: number,
): boolean {
  const reached = new Set([start])
  for (let grew = 0; grew !== reached.size; ) {
    grew = reached.size
    for (const one of edges) {
      if (one === except) continue
      if (reached.has(one.from) && canGrow(one, limit)) reached.add(one.to)
      if (reached.has(one.to) && canShrink(one, limit)) reached.add(one.from)
    }
  }
  return reached.has(goal)
}
