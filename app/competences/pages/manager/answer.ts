import { invalid, notFound, refusedAs } from '../../../access/answers.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import type { Rated } from '../../commands/rate-cells.ts'
import { rateTeam } from '../../commands/rate-team.ts'
import { managerLinkTexts } from '../../messages/manager-link.ts'
import { levelWordsOf } from '../../queries/level-words.ts'
import type { Rating } from '../../rules/rating.ts'
import type { ManagerVisit } from './door.ts'

type Sent = { ratings: readonly Rating[]; isLookedAtAnew: boolean; fieldOf: (cell: Rated) => string }

/**
 * Saves what a manager has answered, and gives back what is wrong or null. What another changed first comes back beside its field, with
 * what the other said.
 */
export async function saveAnswers(
  visit: ManagerVisit & { form: FormData },
  { ratings, isLookedAtAnew, fieldOf }: Sent,
) {
  const { ground, scope, leader, form, say, language } = visit
  const t = say(managerLinkTexts)
  if (ratings.length === 0) return null
  const outcome = await transact(ground, scope, async tx => {
    const rated = await rateTeam(tx, { leader, ratings, isLookedAtAnew })
    if (isRefusal(rated)) return rated
    return { ...rated, words: await levelWordsOf(tx.db, leader.programme_id) }
  })
  if (isRefusal(outcome)) return refusedAs(form, outcome, t)
  const { cells, words } = outcome
  if (cells.every(cell => cell.outcome === 'unknown')) return notFound()
  const errors = Object.fromEntries(
    cells.flatMap((cell): [string, string][] => {
      if (cell.outcome === 'saved') return []
      if (cell.outcome === 'unknown') return [['form', t.no_longer]]
      const said = cell.level === null ? t.nothing : words.of(cell.competence)[cell.level]![language]
      return [[fieldOf(cell), t.changed_by_other(said)]]
    }),
  )
  return Object.keys(errors).length > 0 ? invalid(form, errors, 409) : null
}
