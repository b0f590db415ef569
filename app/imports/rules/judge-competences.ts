import {
  competenceKey,
  filledCompetence,
  type RegisteredCompetence,
  readCompetence,
} from '../../competences/rules/read-competence.ts'
import { againstEarlierLevel, type RegisteredLevel, readLevel } from '../../competences/rules/read-level.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'
import type { Known } from './known.ts'

/** The same name again, or another name of the same, is merged, filling what was empty; the spelling first met stands. */
export function competenceJudge({ competences }: Pick<Known, 'competences'>) {
  const fresh = new Map<string, RegisteredCompetence>()
  const filled = new Map<string, RegisteredCompetence>()
  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const told = readCompetence(row)
    if (isRefusal(told)) return told
    const kept = competences.get(competenceKey(told.name))
    const key = competenceKey(kept?.name ?? told.name)
    const before = filled.get(key) ?? kept ?? fresh.get(key)
    if (!before) {
      fresh.set(key, told)
      return 'accepted'
    }
    const now = filledCompetence(before, told)
    if (!kept) fresh.set(key, now)
    else if (now.area !== kept.area || now.esco !== kept.esco) filled.set(key, now)
    return 'merged'
  }
  return {
    judge,
    keyOf(key: string): string | null {
      const kept = competences.get(key)
      // A permit has no levels.
      if (kept?.is_permit) return null
      return kept ? competenceKey(kept.name) : fresh.has(key) ? key : null
    },
    fresh: () => [...fresh.values()],
    filled: () => [...filled.values()],
  }
}

/** The same levels again on the same day from the same source are merged; others are rejected. */
export function levelJudge(
  { today, levels }: Pick<Known, 'today' | 'levels'>,
  known: { personWith(cell: Cell): string | null; keyOf(key: string): string | null },
) {
  const fresh = new Map<string, RegisteredLevel>()
  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const told = readLevel(row, { today, ...known })
    if (isRefusal(told)) return told
    const key = levelKey(told)
    const earlier = levels.get(key) ?? fresh.get(key)
    if (earlier) return againstEarlierLevel(earlier, told)
    fresh.set(key, told)
    return 'accepted'
  }
  return { judge, fresh: () => [...fresh.values()] }
}

export const levelKey = (
  one: Pick<RegisteredLevel, 'person' | 'competence' | 'rated_on' | 'source'>,
): string => [one.person, one.competence, one.rated_on, one.source].join('\t')
