import { notFound, numberIn, seeOther } from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { discardImport } from '../commands/carry-out-import.ts'
import { mayImport, mayReadImports } from '../policy.ts'

export const loader = page(mayReadImports, async ({ params, at }) =>
  seeOther(at('import', numberIn(params.id))),
)

/** Throws an upload away before it has been carried out; after that there is nothing to throw. */
export const action = actionFor(mayImport, async ({ ground, visitor, params, at }) => {
  const import_id = numberIn(params.id)
  const outcome = await discardImport(ground, visitor, { programme_id: visitor.programme!, import_id })
  if (!isRefusal(outcome)) return seeOther(at('import'))
  if (outcome.refused === 'already-carried-out') return seeOther(`${at('import', import_id)}?redan=1`)
  return notFound()
})
