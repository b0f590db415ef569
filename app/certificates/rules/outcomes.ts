const OUTCOMES = ['passed', 'not_yet'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What can be chosen for somebody: an outcome, that nothing is to stand, or nothing at all. */
const CHOSEN = [...OUTCOMES, 'none'] as const
type Chosen = (typeof CHOSEN)[number]

/** What the fields of a row are called. */
export const outcomeFields = (person_id: number) => ({
  chosen: `outcome_${person_id}`,
  seen: `seen_${person_id}`,
})

export type Noting = {
  person_id: number
  /** The row that stood on the page; null where none did. */
  seen: number | null
  to: Chosen
}

type Typed = Readonly<Record<string, string>>

/** What was chosen for whom; those for whom nothing was are left as they are. */
export function notingsIn(typed: Typed, person_ids: readonly number[]): Noting[] {
  return person_ids.flatMap((person_id): Noting[] => {
    const fields = outcomeFields(person_id)
    const to = CHOSEN.find(one => one === typed[fields.chosen])
    const seen = typed[fields.seen] ?? ''
    return to ? [{ person_id, seen: /^[1-9]\d{0,8}$/.test(seen) ? Number(seen) : null, to }] : []
  })
}

export type Assessed = { assessed_on: string; assessor: string; how: string }
type Standing = Assessed & { id: number; outcome: Outcome }

/**
 * What becomes of what stands: nothing where it says the same, however often it is sent; `overtaken` where somebody else has written another
 * since the page was read.
 */
export function movedBy(
  { seen, to }: Noting,
  stands: Standing | null,
  told: Assessed | null,
): 'same' | 'overtaken' | 'written' | 'taken-away' {
  if (to === 'none') {
    if (stands === null) return 'same'
    return stands.id === seen ? 'taken-away' : 'overtaken'
  }
  if (stands && told && stands.outcome === to && isSame(stands, told)) return 'same'
  return (stands?.id ?? null) === seen ? 'written' : 'overtaken'
}

const isSame = (one: Assessed, other: Assessed): boolean =>
  one.assessed_on === other.assessed_on && one.assessor === other.assessor && one.how === other.how

/** Whether anybody is given an outcome: then it is told when, by whom and how they were assessed. */
export const givesOutcome = (typed: Typed): boolean =>
  Object.entries(typed).some(
    ([field, text]) => /^outcome_\d+$/.test(field) && OUTCOMES.some(one => one === text),
  )
