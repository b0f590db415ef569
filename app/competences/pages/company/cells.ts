import { forbidden, notFound, numberIn, seeOther } from '../../../access/answers.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { rateLevels } from '../../commands/rate-levels.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { ratings } from '../../rules/rating.ts'

/** Whoever comes here with a browser wants the matrix. */
export const loader = page(mayReadNamedLevels, async ({ params, at }) =>
  seeOther(at('foretag', numberIn(params.id), 'kompetenser')),
)

/** Cells of the matrix as they are typed, and what came of each, as JSON. 422 for what is no cells, 409 where the levels are shut off. */
export const action = actionFor(mayReadNamedLevels, async ({ ground, visitor, params, form }) => {
  const read = ratings.safeParse(parsed(String(form.get('cells') ?? '')))
  if (!read.success) return Response.json({ refused: 'bad-cells' }, { status: 422 })
  const rating = { company_id: numberIn(params.id), ratings: read.data }
  const rated = await transact(ground, visitor, tx => rateLevels(tx, visitor, rating))
  if (!isRefusal(rated)) return Response.json(rated)
  if (rated.refused === 'not-found') return notFound()
  if (rated.refused === 'not-yours') return forbidden()
  return Response.json(rated, { status: 409 })
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
