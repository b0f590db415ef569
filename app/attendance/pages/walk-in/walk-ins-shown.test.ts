import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { formatIn } from '../../../foundation/format.ts'
import { spoken } from '../../../foundation/text.ts'
import { houseScope, reading } from '../../../foundation/transact.ts'
import { takeWalkIn } from '../../commands/take-walk-in.ts'
import { idOf, openTestGround } from '../../commands/testing.ts'
import { sessionNow } from '../../queries/sessions-now.ts'
import type { RollShown } from '../roll-shown.ts'
import { walkInsShown } from './walk-ins-shown.ts'

const { ground, database, fresh } = await openTestGround()
after(() => database.close())

test('whoever has a link learns of no company whether it takes part, neither by what is said nor by the order', async () => {
  const { as, leader, first } = await fresh()
  const session = (await reading(ground, houseScope, db => sessionNow(db, first)))!
  const take = (given_name: string, company: string) =>
    as(leader, tx =>
      takeWalkIn(tx, session, { word: randomUUID(), given_name, family_name: 'Ek', company, quarters: 4 }),
    )
  idOf(await take('Kim', '5566778899'))
  idOf(await take('Lo', 'Okända Svets'))
  const shown = (may_settle: boolean) =>
    reading(ground, houseScope, async db => {
      const roll = { rows: [] } as unknown as RollShown
      const { waiting } = await walkInsShown(
        { db, format: formatIn('sv'), say: texts => spoken(texts, 'sv') },
        session,
        { roll, may_settle },
      )
      return waiting.map(one => [one.name, one.waits])
    })
  assert.deepEqual(await shown(false), [
    ['Kim Ek', 'väntar på svar'],
    ['Lo Ek', 'väntar på svar'],
  ])
  assert.deepEqual(await shown(true), [
    ['Lo Ek', 'väntar på den som ordnar'],
    ['Kim Ek', 'väntar på företaget'],
  ])
})
