/** A mark for each field: equal marks stand for equal values. A field without a mark is not known, and equals nothing. */
export type Marks = Readonly<Record<string, string | undefined>>

/** What two did to the fields of one record: changed by me alone, by the other alone, and by both to something else. */
export type Merge = { mine: string[]; theirs: string[]; both: string[] }

/**
 * Compares what I want and what the other has saved with what I had read. What both changed to the same is no conflict; what was not
 * known when it was read counts as changed by both.
 */
export function mergeOf(
  fields: readonly string[],
  { read, mine, theirs }: { read: Marks; mine: Marks; theirs: Marks },
): Merge {
  const merge: Merge = { mine: [], theirs: [], both: [] }
  for (const field of fields) {
    if (alike(mine[field], theirs[field])) continue
    if (alike(read[field], theirs[field])) merge.mine.push(field)
    else if (alike(read[field], mine[field])) merge.theirs.push(field)
    else merge.both.push(field)
  }
  return merge
}

const alike = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other
