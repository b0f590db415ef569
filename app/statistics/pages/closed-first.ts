import type { Visit } from '../../access/web.ts'
import { closeMonths } from '../commands/close-months.ts'
import { maySeeSmallCounts } from '../policy.ts'

/** Before a page is read: what those who see no small counts read is there. */
export const closedFirst = async ({ ground, visitor }: Visit): Promise<void> => {
  if (visitor.programme && !maySeeSmallCounts(visitor)) await closeMonths(ground, visitor.programme)
}
