// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { anywhere, swedishOrder } from './swedish-order.ts'
import { openForTest } from './testing.ts'

const database = await openForTest()
after(() => database.close())

test('names stand in the order of the Swedish alphabet', async () => {
  const names = ['Östra', 'Zeta', 'Ängel', 'almbo', 'Ålund', 'Brovik', 'Étage']
  const { rows } = await sql<{ name: string }>`
    select name from unnest(${names}::text[]) as names (name) order by ${swedishOrder('name')}`.execute(
    database.db,
  )
  assert.deepEqual(
    rows.map(row => row.name),
    ['almbo', 'Brovik', 'Étage', 'Zeta', 'Ålund', 'Ängel', 'Östra'],
  )
})

test('what is searched for has no signs with a meaning of their own', async () => {
  const finds = async (typed: string, text: string) => {
    const { rows } = await sql<{
      found: boolean
    }>`select ${text}::text ilike ${anywhere(typed)} as found`.execute(database.db)
    return rows[0]!.found
  }
  assert.equal(await finds('åva', 'ÅVALLA'), true)
  assert.equal(await finds('100%', '1000'), false)
  assert.equal(await finds('a_b', 'axb'), false)
  assert.equal(await finds('\\', 'a\\b'), true)
})
