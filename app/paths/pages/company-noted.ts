import { forbidden, found, numberIn } from '../../access/answers.ts'
import type { Visit } from '../../access/web.ts'
import { companyOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { mayNotePath } from '../policy.ts'

/** The company that the address names, when the visitor may note things about it. */
export async function companyToNoteIn({ db, visitor, params }: Visit & { db: Db }) {
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  return mayNotePath(visitor, company) ? company : forbidden()
}
