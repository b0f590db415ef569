import { notFound, numberIn, seeOther } from '../../access/answers.ts'
import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { type CompanyFacts, companyOf, mergedInto } from '../queries.ts'

/** The company that the address names. One that has become part of another leads there, to the same page. */
export async function companyAt({ db, visitor, params, url, at }: Visit & { db: Db }): Promise<CompanyFacts> {
  const id = numberIn(params.id)
  const company = await companyOf(db, visitor, id)
  if (company) return company
  const other = await mergedInto(db, visitor, id)
  if (other === null) return notFound()
  throw seeOther(url.pathname.replace(at('foretag', id), at('foretag', other)))
}
