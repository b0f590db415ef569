import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { isAdmitted as meant } from '../../../tests/counted-again.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { openForTest } from '../../foundation/testing.ts'
import { isAdmitted } from './admitted.ts'

let database: OpenDatabase
before(async () => {
  database = await openForTest()
})
after(() => database.close())

const PROGRAMME = { starts_on: '2024-01-01', ends_on: '2026-12-31' }

const told = async (agreed_on: string | null, until: string | null) => {
  const { rows } = await sql<{ told: boolean }>`select ${isAdmitted(until)} as told
    from (select ${agreed_on}::date as agreed_on) company,
      (select ${PROGRAMME.starts_on}::date as starts_on, ${PROGRAMME.ends_on}::date as ends_on) programme`.execute(
    database.db,
  )
  return rows[0]!.told
}

test('admitted is agreed within the programme, up to and with the day', async () => {
  assert.deepEqual(
    await Promise.all(
      ['2025-10-15', '2025-10-16', '2024-01-01', '2023-12-31', null].map(on => told(on, '2025-10-15')),
    ),
    [true, false, true, false, false],
  )
  assert.deepEqual(
    [await told('2026-12-31', null), await told('2027-01-01', null), await told('2027-01-01', '2027-06-30')],
    [true, false, false],
  )
})

test('its twin says the same around every edge', async () => {
  const days = [null, '2023-12-31', '2024-01-01', '2025-10-15', '2025-10-16', '2026-12-31', '2027-01-01']
  for (const agreed_on of days)
    for (const until of days)
      assert.equal(
        await told(agreed_on, until),
        meant({ agreed_on }, { ...PROGRAMME, until }),
        `${agreed_on} ${until}`,
      )
})
