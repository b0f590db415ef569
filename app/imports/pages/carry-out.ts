import { notFound, numberIn, seeOther } from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { carryOutImport } from '../commands/carry-out-import.ts'
import { mayImport, mayReadImports } from '../policy.ts'

/** Someone who comes here by the address is shown the upload. */
export const loader = page(mayReadImports, async ({ params, at }) =>
  seeOther(at('import', numberIn(params.id))),
)

/** Of two who confirm at once the second is told that the first has done it. */
export const action = actionFor(mayImport, async ({ ground, visitor, form, params, at }) => {
  const import_id = numberIn(params.id)
  const chosen = form.getAll('take').map(String)
  const outcome = await carryOutImport(ground, visitor, {
    programme_id: visitor.programme!,
    import_id,
    taking: chosen.includes('all') ? 'all' : chosen,
  })
  if (!isRefusal(outcome)) return seeOther(at('import', import_id))
  if (outcome.refused === 'already-carried-out') return seeOther(`${at('import', import_id)}?redan=1`)
  return notFound()
})
