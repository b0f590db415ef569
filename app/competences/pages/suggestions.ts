import { page } from '../../access/web.ts'
import { soughtIn } from '../../ui/described-list.ts'
import { mayReadCompetences } from '../policy.ts'
import { likeName } from '../queries/alike.ts'

const MOST = 8

/** Names of the programme's competences that are like what is typed, the likest first: `{ "names": [...] }`. */
export const loader = page(mayReadCompetences, async ({ db, visitor, url }) => {
  const typed = soughtIn(url.searchParams.get('q') ?? '')
  const alike = typed === '' ? [] : await likeName(db, visitor.programme!, typed, { most: MOST })
  return Response.json({ names: alike.map(({ name }) => name) })
})
