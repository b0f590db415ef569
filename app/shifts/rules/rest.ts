/** From a minute to a minute, counted as they pass and not as the clock shows them. */
export type Span = { from: number; to: number }

/** Arbetstidslagen (1982:673) 13 §: eleven hours together in every period of twenty-four. */
const REST = 11 * 60
const LONGEST_STRETCH = 24 * 60 - REST

export type Rest = 'kept' | 'broken' | 'unknown'

/**
 * Whether a session leaves eleven hours' rest. Twenty-four hours are counted from where work begins after such a rest, so that all that is
 * done before the next one must be over within thirteen. `work` is what else they do in the days around it, shifts and other sessions; only
 * what the session itself brings about is told of. Broken by what is known is broken; else it is unknown where `is_known` is not so.
 */
export function restOf(
  session: Span,
  { work, is_known }: { work: readonly Span[]; is_known: boolean },
): Rest {
  if (work.some(one => one.from <= session.from && session.to <= one.to)) return 'kept'
  const longest = (spans: readonly Span[]) =>
    Math.max(
      0,
      ...stretchesOf(spans)
        .filter(one => one.from < session.to + REST && session.from < one.to + REST)
        .map(one => one.to - one.from),
    )
  const now = longest([...work, session])
  if (now > LONGEST_STRETCH && now > longest(work)) return 'broken'
  return is_known ? 'kept' : 'unknown'
}

/** Work with less than eleven hours between, taken together. */
function stretchesOf(spans: readonly Span[]): Span[] {
  const stretches: Span[] = []
  for (const one of spans.toSorted((a, b) => a.from - b.from)) {
    const last = stretches.at(-1)
    if (last && one.from - last.to < REST) last.to = Math.max(last.to, one.to)
    else stretches.push({ ...one })
  }
  return stretches
}
