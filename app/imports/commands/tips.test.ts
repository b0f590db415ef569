import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { importFiles } from './import-files.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { clock: clockAt('2026-11-23T09:00:00Z') })
})
after(() => database.close())

const COMPANIES = 'Organisationsnummer;Företag;Kommun;Förmedlad;Överenskommelse\n'

const send = async (programme_id: number, rows: string, on: Ground = ground) => {
  const files = [{ name: 'foretag.csv', bytes: Buffer.from(COMPANIES + rows) }]
  const outcome = await importFiles(on, houseScope, { programme_id, files })
  if (isRefusal(outcome)) assert.fail(outcome.refused)
}

const tips = (programme_id: number) =>
  reading(ground, houseScope, db =>
    db
      .selectFrom('referral')
      .innerJoin('company', 'company.id', 'referral.company_id')
      .leftJoin('partner', 'partner.id', 'referral.partner_id')
      .select(['company.name', 'partner.name as partner', 'channel', 'made_on', 'promised_on', 'answer'])
      .where('referral.programme_id', '=', programme_id)
      .execute(),
  )

test('a company without a day waits for an answer from the day it was read, until a register says that it came in', async () => {
  const { id } = await newProgrammeIn(ground)
  await send(
    id,
    '563133-5238;Odaterat AB;Karlskrona;;\n559129-2308;Tipsat AB;Lund;2026-11-02;\n556677-8899;Med AB;Lund;;2026-11-03\n',
  )
  const told = {
    name: 'Odaterat AB',
    partner: 'Techtank',
    channel: 'register',
    made_on: '2026-11-23',
    promised_on: '2026-11-30',
    answer: null,
  }
  assert.deepEqual(await tips(id), [told])
  await send(id, '563133-5238;Odaterat AB;Karlskrona;;\n')
  assert.deepEqual(await tips(id), [told], 'the same register makes no second tip')
  await send(id, '563133-5238;Odaterat AB;Karlskrona;;2026-11-20\n')
  assert.deepEqual(await tips(id), [{ ...told, answer: 'accepted' }])
})

test('nobody is promised an answer when the programme is over', async () => {
  const { id } = await newProgrammeIn(ground)
  const later = groundOf(database, { clock: clockAt('2027-01-04T09:00:00Z') })
  await send(id, '563133-5238;Odaterat AB;Karlskrona;;\n', later)
  assert.deepEqual(await tips(id), [])
})
