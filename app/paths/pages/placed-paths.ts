import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsOf, targetsOf } from '../../programmes/queries.ts'
import { planOf, planOn } from '../../programmes/rules/plan-on.ts'
import { mayReadEveryPath } from '../policy.ts'
import { pathsOf } from '../queries/paths.ts'
import { limitsOn } from '../rules/lateness.ts'
import { placed } from '../rules/path-list.ts'

/** The companies that the visitor sees by name, placed on their way, and what is said of them together. Three questions. */
export async function placedPaths(db: Db, visitor: Visitor, today: LocalDate) {
  const limits = limitsOn(await settingsOf(db, visitor.programme!), today)
  const paths = (await pathsOf(db, visitor, today)).map(path => placed(path, { limits, today }))
  const plan = planOf(planOn(await targetsOf(db, visitor.programme!), today), 'companies')
  return {
    limits,
    paths,
    admitted: paths.filter(path => path.is_admitted).length,
    // Some of the companies are not measured against the target of all.
    target: mayReadEveryPath(visitor) ? (plan?.target ?? null) : null,
  }
}
export type PlacedPath = Awaited<ReturnType<typeof placedPaths>>['paths'][number]
