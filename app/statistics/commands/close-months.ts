import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { closeRuleOf, countedAt, everyClose, lastClosedOn, monthsToClose } from '../queries/closing.ts'
import { closedFigures } from '../rules/closing.ts'

const LOCK = 7_270_009

/** What this process has seen closed, so that nobody asks for it with each page. */
const closed = new WeakMap<Db, Map<number, string>>()

/**
 * Keeps what is told of the months that are over, for those who see no small counts. Done when a month turns, and at the latest
 * before the first of them reads: doing it again changes nothing.
 */
export async function closeMonths(ground: Ground, programme_id: number): Promise<void> {
  const today = ground.clock.today()
  const known = closed.get(ground.db) ?? new Map<number, string>()
  closed.set(ground.db, known)
  if ((known.get(programme_id) ?? '') >= lastClosedOn(today)) return
  await transact(ground, { ...houseScope, programme: programme_id }, async tx => {
    const { db } = tx
    await sql`select pg_advisory_xact_lock(${LOCK}, ${programme_id})`.execute(db)
    const months = await monthsToClose(db, { programme_id, today })
    const until = months.at(-1)
    if (!until) return {}
    const rule = await closeRuleOf(db, { programme_id, until })
    const counted = await countedAt(db, { programme_id, months })
    const rows = closedFigures(await everyClose(db, programme_id), counted, rule)
    await db
      .insertInto('published_figure')
      .values(rows.map(row => ({ ...row, programme_id })))
      .execute()
    await note(tx, {
      action: 'month-closed',
      subject: 'programme',
      subject_id: programme_id,
      programme_id,
      about: { until },
    })
    return {}
  })
  known.set(programme_id, lastClosedOn(today))
}

/** The same for every programme of the installation. */
export async function closeEveryMonth(ground: Ground): Promise<void> {
  const programmes = await reading(ground, houseScope, db =>
    db.selectFrom('programme').select('id').execute(),
  )
  for (const { id } of programmes) await closeMonths(ground, id)
}
