import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { clockAt } from '../app/foundation/clock.ts'
import type { OpenDatabase } from '../app/foundation/database.ts'
import { decodeText } from '../app/foundation/registers/decode.ts'
import type { SentFile } from '../app/foundation/registers/sheet.ts'
import { groundOf, openForTest } from '../app/foundation/testing.ts'
import { type Ground, houseScope, reading } from '../app/foundation/transact.ts'
import { ledgerListener } from '../app/ledger/listener.ts'
import { ledgerSums } from '../app/ledger/queries/sums.ts'
import { workbookWith } from '../tests/registers.ts'
import { newProgramme } from './create-programme.ts'
import { exampleRegisters } from './demo/registers.ts'
import { figures } from './figures.ts'
import { importRegisters } from './import.ts'
import { registersOf } from './registers.ts'

let database: OpenDatabase
let ground: Ground
const folder = mkdtempSync(join(tmpdir(), 'spang-registers-'))
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { listeners: [ledgerListener], clock: clockAt('2026-11-23T09:00:00Z') })
})
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

let programmes = 0
/** Imports files into a new programme on the command line; gives back what was printed. */
async function imported(files: readonly SentFile[]) {
  programmes += 1
  const programme = `prov-${programmes}`
  assert.equal((await newProgramme(ground, { slug: programme, name: 'Prov' })).code, 0)
  const paths = files.map(file => join(folder, `${programme}-${file.name}`))
  for (const [at, file] of files.entries()) writeFileSync(paths[at]!, file.bytes)
  const result = await importRegisters(ground, { paths, programme, json: true })
  assert.equal(result.stderr, '')
  return { programme, printed: JSON.parse(result.stdout) }
}
const told = async (programme: string) => JSON.parse((await figures(ground, { programme })).stdout)

test('the same seed gives the same registers, another seed others', () => {
  assert.deepEqual(registersOf({ scale: 0.1, seed: 1 }), registersOf({ scale: 0.1, seed: 1 }))
  assert.notDeepEqual(registersOf({ scale: 0.1, seed: 1 }).files, registersOf({ scale: 0.1, seed: 2 }).files)
})

test('every address of the demonstration and of generated registers can be written to', () => {
  const files = [...exampleRegisters(), ...registersOf({ scale: 0.3, seed: 3 }).files]
  const addresses = files.flatMap(file => decodeText(file.bytes).match(/[^\s;"]+@[^\s;"]+/g) ?? [])
  assert.ok(addresses.length > 1000)
  assert.deepEqual(
    addresses.filter(address => !/^[\w.+-]+@[\w.-]+$/.test(address)),
    [],
  )
})

test('registers of many seeds come out as they were meant', async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const { files, expected } = registersOf({ scale: 0.15, seed })
    const { programme, printed } = await imported(files)
    const { companies, persons, attendance } = expected
    const first = { companies: printed.companies, persons: printed.persons, attendance: printed.attendance }
    assert.deepEqual(first, { companies, persons, attendance }, `seed ${seed}`)
    assert.deepEqual(await told(programme), expected, `seed ${seed}`)
  }
})

test('and so they do as workbooks', async () => {
  for (const seed of [21, 22]) {
    const { files, expected } = registersOf({ scale: 0.15, seed })
    assert.deepEqual(await told((await imported([await workbookWith(files)])).programme), expected)
  }
})

test('registers ten times as large come out right, in seconds', async () => {
  const { files, expected } = registersOf({ scale: 10, seed: 3 })
  // Its own work, however many others want the machine meanwhile.
  const started = process.cpuUsage()
  const { programme } = await imported(files)
  const { user, system } = process.cpuUsage(started)
  assert.ok(user + system < 120_000_000)
  assert.deepEqual(await told(programme), expected)
})

test('the command line says what is wrong, and leaves everything as it was', async () => {
  const { programme } = await imported(registersOf({ scale: 0.05, seed: 5 }).files)
  const before = await told(programme)
  const failed = async (paths: string[], slug = programme) => {
    const { stderr, code } = await importRegisters(ground, { paths, programme: slug, json: true })
    assert.equal(code, 1)
    return stderr.trim()
  }
  writeFileSync(join(folder, 'narvaro.csv'), 'Tillfälle;Datum\nT1;2024-01-01\n')
  assert.equal(
    await failed([join(folder, 'narvaro.csv')]),
    'The register narvaro in narvaro.csv lacks Personnummer, Timmar, Signerad. It was not read.',
  )
  assert.match(await failed([join(folder, 'nowhere')]), /^There is no file or folder/)
  assert.equal(await failed([folder], 'annat'), 'There is no programme annat.')
  assert.equal((await figures(ground, { programme: 'annat' })).code, 1)
  assert.equal(
    (await newProgramme(ground, { slug: programme, name: 'Igen' })).stderr.trim(),
    'There is already a programme with that address.',
  )
  assert.equal((await newProgramme(ground, { slug: 'ny', name: 'x', from: 'igår' })).code, 1)
  assert.deepEqual(await told(programme), before)
})

test('without --json people read what became of the rows', async () => {
  const { files } = registersOf({ scale: 0.05, seed: 6 })
  const { programme } = await imported(files)
  const { stdout } = await importRegisters(ground, {
    paths: files.map(file => join(folder, `${programme}-${file.name}`)),
    programme,
    json: false,
  })
  assert.match(stdout, /^Companies: \d+ rows, 0 accepted, \d+ merged, \d+ rejected$/m)
  assert.match(stdout, /^ {2}\d bad-organisation-number: The organisation number is not right/m)
  assert.match(stdout, /^Nothing was changed\.$/m)
})

test('the ledger holds what was meant, with its reasons', async () => {
  const { files, truth } = registersOf({ scale: 0.3, seed: 7 })
  const { programme } = await imported(files)
  const { id } = await reading(ground, houseScope, db =>
    db.selectFrom('programme').select('id').where('slug', '=', programme).executeTakeFirstOrThrow(),
  )
  const sums = await reading(ground, houseScope, db => ledgerSums(db, id))
  const meant = new Map<string | null, number>()
  for (const { person, on, quarters, is_signed } of truth.attendance) {
    if (!is_signed) continue
    const { agreed_on } = person.company
    const because = agreed_on === null ? 'not_admitted' : agreed_on > on ? 'before_agreement' : null
    meant.set(because, (meant.get(because) ?? 0) + quarters)
  }
  assert.deepEqual(new Map(sums.map(sum => [sum.not_counted_because, sum.quarters])), meant)
})
