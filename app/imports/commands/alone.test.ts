import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope } from '../../foundation/transact.ts'
import { ledgerListener } from '../../ledger/listener.ts'
import { importFiles } from './import-files.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { listeners: [ledgerListener], clock: clockAt('2026-11-23T09:00:00Z') })
})
after(() => database.close())

async function send(programme_id: number, ...texts: string[]) {
  const files = texts.map((text, at) => ({ name: `${at}.csv`, bytes: Buffer.from(text) }))
  const outcome = await importFiles(ground, houseScope, { programme_id, files })
  if (isRefusal(outcome)) assert.fail(outcome.refused)
  return outcome.report
}

const COMPANY = 'Organisationsnummer;Företag;Kommun;Anställda;Överenskommelse;Kontaktperson;E-post;Ombud\n'
const PERSON = 'Personnummer;Förnamn;Organisationsnummer;Kategori;Skyddade personuppgifter;E-post\n'
const COURSE = 'Kurskod;Titel;Typ;Timmar;Lagkrav\nA;Kurs;bred;7;nej\n'
const OCCASION = 'Tillfälle;Kurskod;Ort;Platser;Kostnad SEK;Datum;Start;Slut\n'
const ATTENDANCE = 'Tillfälle;Datum;Personnummer;Timmar;Signerad\n'

test('each register comes alone, and is judged against what was there before it', async () => {
  const { id } = await newProgrammeIn(ground)
  const person = `${PERSON}920717-2397;Bo;5631335238;kollektiv;;\n`
  assert.deepEqual((await send(id, person)).account.deltagare.rejected, { 'unknown-company': 1 })
  await send(id, `${COMPANY}563133-5238;Åkeri AB;Lund;7;2024-01-01;;;\n`)
  assert.equal((await send(id, person)).account.deltagare.accepted, 1)
  const occasion = `${OCCASION}T1;A;Lund;10;5000;2024-05-02;08:00;12:00\n`
  assert.deepEqual((await send(id, occasion)).account.tillfallen.rejected, { 'unknown-course': 1 })
  await send(id, COURSE)
  await send(id, occasion)
  // A later session of the same occasion, whose cost stands where it stood.
  const later = await send(id, `${OCCASION}T1;;Lund;;9999;2024-05-03;08:00;12:00\n`)
  assert.deepEqual([later.account.tillfallen.accepted, later.filled.occasions], [1, 0])
  assert.equal((await send(id, `${ATTENDANCE}T1;2024-05-03;920717-2397;4;x\n`)).account.narvaro.accepted, 1)
})

test('two sheets of one register are read one after the other, and their rejected rows are told apart', async () => {
  const { id } = await newProgrammeIn(ground)
  const report = await send(
    id,
    `${COMPANY}563133-5238;Åkeri AB;Lund;7;;;;\nfel;X;Lund;;;;;\n`,
    `${COMPANY}5631335238;Åkeri AB;Lund;7;;;;\nfel;X;Lund;;;;;\n`,
  )
  assert.deepEqual(report.account.foretag, {
    rows: 4,
    accepted: 1,
    merged: 1,
    rejected: { 'bad-organisation-number': 2 },
  })
})

test('an import asks as often for few rows as for many', async () => {
  const { asked } = await import('../../foundation/asked.ts')
  const queries = async (people: number) => {
    const { id } = await newProgrammeIn(ground)
    const numbers = Array.from({ length: people }, (_, at) => `5${String(at).padStart(2, '0')}`)
    const work = { queries: 0 }
    await asked.run(work, () =>
      send(
        id,
        `${COMPANY}563133-5238;Åkeri AB;Lund;7;;;;\n${numbers.map(number => `${number};X;Lund;;;;;\n`).join('')}`,
      ),
    )
    return work.queries
  }
  assert.equal(await queries(1), await queries(100))
})
