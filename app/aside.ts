import type { AsideWork } from './foundation/aside.ts'
import { CARRY_OUT, PREVIEW } from './imports/commands/aside.ts'

/** What is carried out aside, in a thread of its own. */
export const asideWorks: readonly AsideWork<never, unknown>[] = [PREVIEW, CARRY_OUT]
