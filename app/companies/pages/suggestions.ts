import { page } from '../../access/web.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { soughtIn } from '../../ui/described-list.ts'
import { mayReadCompanies } from '../policy.ts'
import { nameApart } from '../queries/name-apart.ts'
import { isCompanySought } from '../queries/sought.ts'
import { companiesOf } from '../queries.ts'

const MOST = 8

/** Names that a field for a company may mean, while one types: `{ "names": [...] }`, as they tell companies apart. */
export const loader = page(mayReadCompanies, async ({ db, visitor, url }) => {
  const typed = soughtIn(url.searchParams.get('q') ?? '')
  const rows =
    typed === ''
      ? []
      : await companiesOf(db, visitor)
          .select(nameApart.as('name'))
          .where('company.merged_into', 'is', null)
          .where(isCompanySought(typed))
          .orderBy(swedishOrder('company.name'))
          .limit(MOST)
          .execute()
  return Response.json({ names: rows.map(row => row.name) })
})
