import { page } from '../../access/web.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import { suggestedCompanies } from '../queries/company-register.ts'

/** Companies whose name or number begins as typed, for the script of the form. */
export const loader = page(mayRefer, async ({ db, visitor, url }) => {
  const found = await suggestedCompanies(db, visitor, url.searchParams.get('q') ?? '')
  return Response.json(
    found.map(({ name, municipality, municipality_code }) => ({ name, municipality, municipality_code })),
  )
})
