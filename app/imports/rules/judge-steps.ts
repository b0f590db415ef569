import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'
import { againstEarlierStep, type RegisteredStep, readStep } from '../../staircase/rules/read-step.ts'
import type { Known } from './known.ts'

/** The same step again on the same day is merged; another is rejected. */
export function stepJudge(
  { today, steps, steps_taken }: Pick<Known, 'today' | 'steps' | 'steps_taken'>,
  personWith: (cell: Cell) => string | null,
) {
  const fresh = new Map<string, RegisteredStep>()
  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const told = readStep(row, { today, personWith, steps })
    if (isRefusal(told)) return told
    const key = stepKey(told)
    const earlier = steps_taken.get(key) ?? fresh.get(key)
    if (earlier) return againstEarlierStep(earlier, told)
    fresh.set(key, told)
    return 'accepted'
  }
  return { judge, fresh: () => [...fresh.values()] }
}

export const stepKey = ({ person, from_on }: Pick<RegisteredStep, 'person' | 'from_on'>): string =>
  `${person}\t${from_on}`
