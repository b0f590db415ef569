import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openForTest } from '../../foundation/testing.ts'
import { employmentOrder } from '../queries/employment-on.ts'
import { employmentOn } from './employment-on.ts'

const database = await openForTest()
after(() => database.close())

test('an open job goes before an ended one, then the latest', () => {
  const old = { id: 1, starts_on: null, ends_on: '2025-05-31' }
  const now = { id: 2, starts_on: '2025-06-01', ends_on: null }
  assert.equal(employmentOn([old, now], '2025-05-31'), old)
  assert.equal(employmentOn([old, now], '2025-06-01'), now)
  assert.equal(employmentOn([old], '2025-07-01'), old)
  assert.equal(employmentOn([], '2025-07-01'), null)
})

test('the rule and the database choose the same job', async () => {
  const day = fc.integer({ min: 1, max: 28 }).map(n => `2025-02-${String(n).padStart(2, '0')}`)
  const spell = fc.record({ starts_on: fc.option(day), ends_on: fc.option(day) })
  await fc.assert(
    fc.asyncProperty(fc.array(spell, { minLength: 1, maxLength: 5 }), day, async (spells, on) => {
      const jobs = spells.map((one, at) => ({ id: at + 1, ...one }))
      const { rows } = await sql<{ id: number }>`
        select job.id from jsonb_to_recordset(${JSON.stringify(jobs)}::jsonb) as job (id integer, starts_on date, ends_on date)
        cross join (select ${on}::date as day) today order by ${employmentOrder('job', 'today.day')} limit 1`.execute(
        database.db,
      )
      assert.equal(employmentOn(jobs, on)?.id, rows[0]!.id)
    }),
    { numRuns: 100 },
  )
})
