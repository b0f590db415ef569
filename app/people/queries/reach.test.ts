import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { smsNumber } from '../../foundation/telephone.ts'
import { openForTest } from '../../foundation/testing.ts'
import { reachOf } from './reach.ts'

const database = await openForTest()
after(() => database.close())

const reach = async (person: { email: string; mobile: string }, hasSms = true) => {
  const { rows } = await sql<{ reach: string }>`
    select ${reachOf(hasSms)} as reach from (select ${person.email}::text as email, ${person.mobile}::text as mobile) person`.execute(
    database.db,
  )
  return rows[0]!.reach
}

test('the database finds the same numbers as the letters do', async () => {
  for (const mobile of [
    '070-174 06 05',
    '+46 (0)70 174 06 05',
    '0046 70 174 06 05',
    '+380 67 123 45 67',
    '070–174.06.05',
    '040-12 34 56',
    '+46 40 12 34 56',
    '46701740605',
    '070-174 06',
    'ring 0701740605',
    '070-174 06 05 anknytning',
    '',
  ])
    assert.equal(await reach({ email: '', mobile }), smsNumber(mobile) ? 'sms' : 'none', mobile)
})

test('an address goes before a mobile, and without a gateway a mobile is nothing', async () => {
  assert.equal(await reach({ email: 'a@exempel.se', mobile: '070-174 06 05' }), 'mail')
  assert.equal(await reach({ email: '', mobile: '070-174 06 05' }, false), 'none')
})
