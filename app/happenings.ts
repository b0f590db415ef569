import type { Happenings } from './access/worklist.ts'
import { stepsTaken } from './paths/pages/happened.ts'

/** Who tells of what has just happened. */
export const happenings: readonly Happenings[] = [stepsTaken]
