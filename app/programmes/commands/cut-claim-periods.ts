import type { Tx } from '../../foundation/transact.ts'
import { claimPeriodsOf, programmeOf, settingsOf } from '../queries.ts'
import { claimPeriods } from '../rules/claim-periods.ts'
import { figureOn } from '../rules/in-force.ts'
import { KNOWN_SETTINGS } from '../rules/settings.ts'

/** Cuts the programme into claim periods again. Those that begin on the same day keep their id and what hangs on it. */
export async function cutClaimPeriods(tx: Tx, programme_id: number): Promise<void> {
  const programme = await programmeOf(tx.db, programme_id)
  if (!programme) return
  const settings = await settingsOf(tx.db, programme_id)
  const periods = claimPeriods(programme.starts_on, programme.ends_on, day =>
    Number(figureOn(settings, 'claim_months', day) ?? KNOWN_SETTINGS.claim_months.amount),
  )
  const begins = new Set(periods.map(period => period.starts_on))
  const gone = (await claimPeriodsOf(tx.db, programme_id)).filter(period => !begins.has(period.starts_on))
  if (gone.length > 0)
    await tx.db
      .deleteFrom('claim_period')
      .where(
        'id',
        'in',
        gone.map(period => period.id),
      )
      .execute()
  await tx.db
    .insertInto('claim_period')
    .values(periods.map(period => ({ ...period, programme_id })))
    .onConflict(conflict =>
      conflict
        .columns(['programme_id', 'starts_on'])
        .doUpdateSet(eb => ({ ends_on: eb.ref('excluded.ends_on') })),
    )
    .execute()
}
