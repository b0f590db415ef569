import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { houseScope, transact } from '../../foundation/transact.ts'
import { occasionOf } from '../queries.ts'
import { takeSeat } from './seats.ts'
import { openTestGround } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

type Here = Awaited<ReturnType<typeof fresh>>

/** People who work at a company of their own, and the company. */
async function people({ programme_id }: Here, count: number, protectedOnes = 0) {
  return transact(ground, houseScope, async ({ db }) => {
    const company = await db
      .insertInto('company')
      .values({
        programme_id,
        organisation_number: `55${String(20_000_000 + programme_id * 100 + count)}`,
        name: `Bolag ${count} AB`,
        municipality_code: '1290',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const made = await db
      .insertInto('person')
      .values(
        Array.from({ length: count }, (_, at) => ({
          programme_id,
          given_name: at < protectedOnes ? '' : `Bo${at}`,
          sex: 'man' as const,
          born_on: '1990-01-01',
          education: 'isced_3_4' as const,
          is_protected: at < protectedOnes,
        })),
      )
      .returning('id')
      .execute()
    await db
      .insertInto('employment')
      .values(
        made.map(({ id }) => ({
          programme_id,
          person_id: id,
          company_id: company.id,
          category: 'kollektiv' as const,
        })),
      )
      .execute()
    return { company_id: company.id, ids: made.map(one => one.id) }
  })
}

const tentative = ({ programme_id, occasion_id }: Here, least_seats: number) =>
  transact(ground, { ...houseScope, programme: programme_id }, ({ db }) =>
    db
      .updateTable('occasion')
      .set({ state: 'tentative', least_seats })
      .where('id', '=', occasion_id)
      .execute(),
  )

test('the last of the least seats confirms it; a protected person is none of them', async () => {
  const here = await fresh()
  const { programme_id, occasion_id, carryOut, read, leader } = here
  const { ids } = await people(here, 3, 1)
  await tentative(here, 2)
  const book = (person_id: number) => carryOut(tx => takeSeat(tx, { programme_id, occasion_id, person_id }))
  const confirms = []
  for (const id of ids) confirms.push((await book(id)).confirms)
  assert.deepEqual(confirms, [false, false, true], 'the first is protected')
  assert.equal((await read(db => occasionOf(db, leader, occasion_id)))!.state, 'confirmed')
})

test('what is for named companies does not exist for another, but for whose people are there', async () => {
  const here = await fresh()
  const { programme_id, occasion_id, read } = here
  const [named, other, there] = [await people(here, 1), await people(here, 2), await people(here, 3)]
  const seen = async ({ company_id }: typeof named) => {
    const visitor = visitorIn(programme_id, 'company', { company_id })
    return (await read(db => occasionOf(db, visitor, occasion_id), visitor)) !== undefined
  }
  assert.deepEqual([await seen(named), await seen(other)], [true, true], 'open to all')
  await transact(ground, { ...houseScope, programme: programme_id }, async tx => {
    await tx.db
      .insertInto('occasion_company')
      .values({ programme_id, occasion_id, company_id: named.company_id })
      .execute()
    await takeSeat(tx, { programme_id, occasion_id, person_id: there.ids[0]! })
  })
  assert.deepEqual([await seen(named), await seen(other), await seen(there)], [true, false, true])
})
