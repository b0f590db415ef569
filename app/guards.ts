import type { Guard } from './foundation/guards.ts'
import { aidGuard } from './stateaid/guard.ts'

/** Who may refuse what the rooms below are about to do, in the order in which they are asked. */
export const guards: readonly Guard[] = [aidGuard]
