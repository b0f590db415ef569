import type { LocalDate } from '../../foundation/clock.ts'
import type { PathDates } from './stages.ts'

/** The steps of which an officer is told, at their day; what lies ahead is no news. */
export const stepsToTell = (
  path: Pick<PathDates, 'agreed_on' | 'training_on' | 'completed_on' | 'left_on'>,
  today: LocalDate,
) =>
  (['agreed', 'training', 'completed', 'left'] as const).flatMap(step => {
    const on = path[`${step}_on`]
    return on && on <= today ? { step, on } : []
  })
