import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayLeadAt, mayLeadWorkshops } from '../policy.ts'
import type { TimeForm } from '../rules/time-form.ts'
import { noteIn } from './change-room.ts'

type At = { company_id: number; workshop_id: number }

/**
 * Notes hours that the facilitation took: those of whoever notes them. Also when the workshop is closed, since its summary comes
 * after. Refuses `not-found`, `not-yours`, `day-to-come`, `too-long-a-day` above twenty-four hours of one person on one day.
 */
export async function noteTime(
  tx: Tx,
  visitor: Visitor,
  { form, ...at }: At & { form: TimeForm },
): Promise<{ id: number } | Refusal> {
  const refusal = await timeRefusal(tx, visitor, at)
  if (refusal) return refusal
  if (form.worked_on > tx.clock.today()) return refuse('day-to-come', { field: 'worked_on' })
  const before = await tx.db
    .selectFrom('workshop_time')
    .select(({ fn }) => fn.sum<string>('quarter_hours').as('quarters'))
    .where('programme_id', '=', visitor.programme)
    .where('user_id', '=', visitor.user_id)
    .where('worked_on', '=', form.worked_on)
    .executeTakeFirstOrThrow()
  if (Number(before.quarters ?? 0) + form.hours > QUARTERS_OF_A_DAY)
    return refuse('too-long-a-day', { field: 'hours' })
  const { id } = await tx.db
    .insertInto('workshop_time')
    .values({
      programme_id: visitor.programme!,
      workshop_id: at.workshop_id,
      what: form.what,
      worked_on: form.worked_on,
      quarter_hours: form.hours,
      user_id: visitor.user_id!,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await noteIn(tx, at, 'facilitation-noted', { worked_on: form.worked_on, quarter_hours: form.hours })
  return { id }
}

const QUARTERS_OF_A_DAY = 96

/** Takes a row away again. Gone already changes nothing. Refuses `not-found`, `not-yours`. */
export async function removeTime(
  tx: Tx,
  visitor: Visitor,
  { id, ...at }: At & { id: number },
): Promise<{ id: number } | Refusal> {
  const refusal = await timeRefusal(tx, visitor, at)
  if (refusal) return refusal
  const gone = await tx.db
    .deleteFrom('workshop_time')
    .where('programme_id', '=', visitor.programme)
    .where('workshop_id', '=', at.workshop_id)
    .where('id', '=', id)
    .returning(['worked_on', 'quarter_hours'])
    .executeTakeFirst()
  if (gone) await noteIn(tx, at, 'facilitation-removed', gone)
  return { id }
}

async function timeRefusal(tx: Tx, visitor: Visitor, at: At): Promise<Refusal | null> {
  const company = await companyOf(tx.db, visitor, at.company_id)
  const workshop = await tx.db
    .selectFrom('workshop')
    .select('id')
    .where('programme_id', '=', visitor.programme)
    .where('company_id', '=', at.company_id)
    .where('id', '=', at.workshop_id)
    .executeTakeFirst()
  if (!company || !workshop) return refuse('not-found')
  return mayLeadWorkshops(visitor) && mayLeadAt(visitor, company) ? null : refuse('not-yours')
}
