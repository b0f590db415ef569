import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { clockAt } from '../../foundation/clock.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, once, reading, transact } from '../../foundation/transact.ts'
import { forgetExpired } from './forget-expired.ts'

const database = await openForTest()
after(() => database.close())
const at = (moment: string) => groundOf(database, { clock: clockAt(moment) })
const send = (moment: string, id: string) =>
  transact(at(moment), houseScope, tx => once(tx, { id, digest: '' }, async () => ({ sent: moment })))

test('the ids of old forms are forgotten, those of the last month are kept', async () => {
  const [old, fresh] = [
    '11111111-0000-4000-8000-000000000001',
    '11111111-0000-4000-8000-000000000002',
  ] as const
  await send('2025-08-01T08:00:00Z', old)
  await send('2025-10-10T08:00:00Z', fresh)
  await forgetExpired(at('2025-10-15T03:15:00Z'))
  const left = await reading(at('2025-10-15T03:15:00Z'), houseScope, db =>
    db.selectFrom('sent_form').select('id').execute(),
  )
  assert.deepEqual(left, [{ id: fresh }])
})
