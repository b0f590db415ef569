import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { installationOf } from '../app/access/testing-door.ts'
import { clockOn } from '../app/foundation/clock.ts'
import { openInMemory } from '../app/foundation/embedded-database.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { guards } from '../app/guards.ts'
import { listeners } from '../app/listeners.ts'
import { makeDemonstration } from './demo.ts'

const database = await openInMemory()
after(() => database.close())

test('in the demonstration no company is contacted before a partner has taken it on, nor trained before its plan', async () => {
  const day = '2025-10-15'
  const env = { SPANG_TODAY: day }
  const installation = { ...installationOf(database, { env, clock: clockOn(day) }), listeners, guards }
  const { programme_id } = await makeDemonstration(installation, { scale: 1 })
  const { rows } = await reading(installation, houseScope, db =>
    sql<{ name: string; all: bigint; contacted: bigint; planned: bigint }>`
      select count(*) as all,
        count(*) filter (where contacted_on < referred_on or (contacted_on is not null and referred_on is null)) as contacted,
        count(*) filter (where planned_on > training_on) as planned
      from company_path where programme_id = ${programme_id}`.execute(db),
  )
  const { all, contacted, planned } = rows[0]!
  assert.ok(all > 90n)
  assert.deepEqual({ contacted, planned }, { contacted: 0n, planned: 0n })
})
