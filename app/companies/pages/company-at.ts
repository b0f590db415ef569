import { notFound, numberIn, seeOther } from '../../access/answers.ts'
import type { Reading } from '../../access/panel.tsx'
import type { Visitor } from '../../access/visitor.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import { type CompanyFacts, companyOf, mergedInto } from '../queries.ts'

const companyOnce = askedOnce((_: Visitor, id: number) => id, companyOf)

/**
 * The company that the address names, read once for all that a page shows of it. One that has become part of another leads there,
 * to the same page.
 */
export async function companyAt({ db, visitor, params, url, at }: Reading): Promise<CompanyFacts> {
  const id = numberIn(params.id)
  const company = await companyOnce(db, visitor, id)
  if (company) return company
  const other = await mergedInto(db, visitor, id)
  if (other === null) return notFound()
  throw seeOther(url.pathname.replace(at('foretag', id), at('foretag', other)))
}
