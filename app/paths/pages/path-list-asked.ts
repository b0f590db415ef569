import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { readList } from '../../ui/list-url.ts'
import { chosenPaths, PATH_FILTERS, PATH_SORTS, type PathFilter, sortedPaths } from '../rules/path-list.ts'
import { placedPaths } from './placed-paths.ts'

/** What the address asks of the list, the same for the page and for its files. */
export async function pathListAsked({ db, visitor, ground, url }: Visit & { db: Db }) {
  const list = readList(url.searchParams, { sorts: PATH_SORTS, filters: PATH_FILTERS })
  const facts = await placedPaths(db, visitor, ground.clock.today())
  const chosen = chosenPaths(facts.paths, { ...list.filters, q: list.q } as PathFilter)
  return { list, facts, chosen: sortedPaths(chosen, list) }
}
