import { isOver } from '../../workshops/rules/walk.ts'

/** A need as one workshop has it, with what tells whether it is a need of another one again. */
export type NamedNeed = {
  id: string
  company_id: number
  /** Workshops of a company follow each other by their number. */
  workshop_id: number
  /** What is named: the competence, and the role. */
  named: string
  horizon: 'short' | 'long'
  /** The need of the workshop before that it walks through again. */
  follows_id: string | null
  became: string | null
}
export type NamedLine = { id: number; need_id: string | null }

/** A gap of a company, however many workshops have named it: as it stands in the last of them, and the lines that it became. */
export type Gap<N extends NamedNeed> = {
  need: N
  /** Every need that is it, by id. */
  needs: readonly string[]
  lines: readonly number[]
  is_over: boolean
}

type Thread<N> = { needs: N[] }

/**
 * The rule: a gap is one, whichever workshops name it. A need of a follow-up is the gap that it walks through; a later workshop that names
 * the same competence for the same role names the same gap, the one of the same run where there are two. It stands as the last of them
 * has it, and is over when that one was closed or is no longer relevant. `needs`: of workshops that say something, so not of a follow-up
 * that is under way, in the order of the workshops.
 */
export function gapsOf<N extends NamedNeed>(needs: readonly N[], lines: readonly NamedLine[]): Gap<N>[] {
  const byNeed = new Map<string, Thread<N>>()
  const named = new Map<string, Thread<N>[]>()
  const threads: Thread<N>[] = []
  for (const need of needs.toSorted((one, other) => one.workshop_id - other.workshop_id)) {
    const name = `${need.company_id} ${need.named}`
    const alike = named.get(name) ?? []
    const known = byNeed.get(need.follows_id ?? '') ?? againIn(alike, need)
    const thread = known ?? { needs: [] }
    if (!known) threads.push(thread)
    if (!alike.includes(thread)) named.set(name, [...alike, thread])
    thread.needs.push(need)
    byNeed.set(need.id, thread)
  }
  const ofNeed = Map.groupBy(lines, line => line.need_id ?? '')
  return threads.map(({ needs: all }) => ({
    need: all.at(-1)!,
    needs: all.map(need => need.id),
    lines: all.flatMap(need => ofNeed.get(need.id) ?? []).map(line => line.id),
    is_over: isOver(all.at(-1)!.became),
  }))
}

/** The gap that a need names again: none that its own workshop has named already. */
function againIn<N extends NamedNeed>(alike: readonly Thread<N>[], need: N): Thread<N> | undefined {
  const free = alike.filter(thread => thread.needs.at(-1)!.workshop_id !== need.workshop_id)
  return free.find(thread => thread.needs.at(-1)!.horizon === need.horizon) ?? free.at(-1)
}

/** What a follow-up may find of a gap that a measure is for, beside that it is as it was. */
const FOUND = ['closed', 'partly', 'not_relevant'] as const
export type Found = (typeof FOUND)[number]

/** Of each line whose gap was found to be closed, in part or no longer relevant when it was last walked through: what, and where. */
export const foundByLine = <N extends NamedNeed>(
  gaps: readonly Gap<N>[],
): Map<number, { became: Found; need: N }> =>
  new Map(
    gaps.flatMap(({ need, lines }) => {
      const became = FOUND.find(one => one === need.became)
      return became ? lines.map(line => [line, { became, need }] as const) : []
    }),
  )
