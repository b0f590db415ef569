import { notFound, numberIn, seeOther } from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { CARRY_OUT } from '../commands/aside.ts'
import { mayImport, mayReadImports } from '../policy.ts'
import { outcomeOf } from './under-way.ts'

/** Someone who comes here by the address is shown the upload. */
export const loader = page(mayReadImports, async ({ params, at }) =>
  seeOther(at('import', numberIn(params.id))),
)

/** Of two who confirm at once the second is told that the first has done it. */
export const action = actionFor(mayImport, async visit => {
  const { ground, visitor, form, params, at } = visit
  const import_id = numberIn(params.id)
  const chosen = form.getAll('take').map(String)
  const begun = ground.aside.begin(CARRY_OUT, visitor, {
    programme_id: visitor.programme!,
    import_id,
    taking: chosen.includes('all') ? 'all' : chosen,
  })
  const outcome = await outcomeOf(visit, begun)
  if (outcome instanceof Response) return outcome
  if (!isRefusal(outcome)) return seeOther(at('import', import_id))
  if (outcome.refused === 'already-carried-out') return seeOther(`${at('import', import_id)}?redan=1`)
  return notFound()
})
