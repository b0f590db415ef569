import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { programmeOf, settingsOf, targetsOf } from '../../programmes/queries.ts'
import { planOf, planOn } from '../../programmes/rules/plan-on.ts'
import { mayReadEveryPath } from '../policy.ts'
import { pathsOf } from '../queries/paths.ts'
import { isAdmitted } from '../rules/board-verdict.ts'
import { limitsOn } from '../rules/lateness.ts'
import { placed } from '../rules/path-list.ts'

/** The companies that the visitor sees by name, placed on their way, and what is said of them together. Four questions. */
export async function placedPaths(db: Db, visitor: Visitor, today: LocalDate) {
  const programme = (await programmeOf(db, visitor.programme!))!
  const limits = limitsOn(await settingsOf(db, visitor.programme!), today)
  const paths = (await pathsOf(db, visitor)).map(path => placed(path, { limits, today }))
  const plan = planOf(planOn(await targetsOf(db, visitor.programme!), today), 'companies')
  return {
    limits,
    paths,
    admitted: paths.filter(path => isAdmitted(path, { ...programme, today })).length,
    // Some of the companies are not measured against the target of all.
    target: mayReadEveryPath(visitor) ? (plan?.target ?? null) : null,
  }
}
export type PlacedPath = Awaited<ReturnType<typeof placedPaths>>['paths'][number]
