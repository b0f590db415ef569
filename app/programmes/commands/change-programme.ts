import { changeFacts } from '../../access/programmes.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { settingChanged } from '../rules/events.ts'
import { datesRefusal } from '../rules/programme.ts'
import { cutClaimPeriods } from './cut-claim-periods.ts'

export type ProgrammeChange = {
  id: number
  /** The version that was read. */
  version: number
  name: string
  line: string
  starts_on: LocalDate
  ends_on: LocalDate
}

/**
 * The facts of a programme. New dates give new claim periods, and are told of: what counts depends on them.
 * Refuses `changed-by-other`, `not-found`, `ends-before-start`, `too-long`.
 */
export async function changeProgramme(tx: Tx, change: ProgrammeChange): Promise<{ id: number } | Refusal> {
  const { id, version, ...after } = change
  const refusal = datesRefusal(change)
  if (refusal) return refusal
  const before = await tx.db
    .selectFrom('programme')
    .select(['name', 'line', 'starts_on', 'ends_on', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return refuse('not-found')
  if (before.version !== version) return refuse('changed-by-other')
  await changeFacts(tx, id, { ...after, version: version + 1 })
  const isMoved = before.starts_on !== after.starts_on || before.ends_on !== after.ends_on
  if (isMoved) await cutClaimPeriods(tx, id)
  await note(tx, {
    action: 'programme-changed',
    subject: 'programme',
    subject_id: id,
    programme_id: id,
    changed: changesBetween(before, after),
  })
  if (isMoved) await tx.tell(settingChanged({ programme_id: id }))
  return { id }
}
