// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openMeasurement } from '../commands/measure.ts'
import { openMeasuringGround } from '../commands/testing.ts'
import { measuredCompanies, measuredCompanyCount } from './companies.ts'

const { database, fresh, measuring, read } = await openMeasuringGround()
after(() => database.close())

test('companies that have been measured are listed a page at a time, each once, by name', async () => {
  const place = await fresh()
  const { leader, as, programme_id } = place
  await measuring(place)
  await measuring(place, 'between')
  for (const name of ['Åsens Plåt', 'Bergs Lås', 'Ädla Metaller'])
    await as(leader, async tx => {
      const { id: company_id } = await tx.db
        .insertInto('company')
        .values({ programme_id, name, municipality_code: '1290' })
        .returning('id')
        .executeTakeFirstOrThrow()
      await openMeasurement(tx, leader, {
        company_id,
        form: { measurement: 'end', closes_on: '2025-11-05' },
      })
    })
  assert.equal(await read(leader, db => measuredCompanyCount(db, leader)), 4)
  const page = (limit: number, offset: number) =>
    read(leader, db => measuredCompanies(db, leader, { today: '2025-10-15', limit, offset }))
  const [first, second] = [await page(3, 0), await page(3, 3)]
  assert.deepEqual(
    [first, second].map(rows => rows.map(one => one.name)),
    [['Bergs Lås', 'Bolag 0 AB', 'Åsens Plåt'], ['Ädla Metaller']],
  )
})
