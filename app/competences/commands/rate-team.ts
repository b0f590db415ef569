import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Leader, teamOf } from '../queries/team.ts'
import type { Rating } from '../rules/rating.ts'
import { type Rated, rateCells } from './rate-cells.ts'

type Answer = { leader: Leader; ratings: readonly Rating[]; isLookedAtAnew: boolean }

/**
 * Levels as the manager of a team answers them by link, noted today. A cell is compared with what a manager has said before, not with what
 * the person says. The same level again is noted only where it has been looked at anew, on another day. Whoever the contact does not lead
 * today comes back as `unknown`. Refuses `not-found` where nothing is asked.
 */
export async function rateTeam(
  tx: Tx,
  { leader, ratings, isLookedAtAnew }: Answer,
): Promise<{ cells: Rated[] } | Refusal> {
  const today = tx.clock.today()
  const team = await teamOf(tx.db, { ...leader, today })
  if (!team) return refuse('not-found')
  const cells = await rateCells(
    tx,
    {
      programme_id: leader.programme_id,
      company_id: leader.company_id,
      action: 'levels-rated-by-manager',
      rows: async () => (await teamOf(tx.db, { ...leader, today }))?.rows ?? [],
      names: async () => new Map(team.competences.map(({ id, name }) => [id, name])),
      stands: ({ manager, wanted }) => ({ level: manager, wanted }),
      renews: ({ manager_on }) => isLookedAtAnew && manager_on !== today,
    },
    ratings,
  )
  return { cells }
}
