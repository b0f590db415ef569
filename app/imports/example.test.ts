import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { figures, headOf } from '../../cli/figures.ts'
import {
  exampleFiles,
  expectedText,
  fileOf,
  newProgrammeIn,
  recordsIn,
  workbookWith,
} from '../../tests/registers.ts'
import { clockAt } from '../foundation/clock.ts'
import type { OpenDatabase } from '../foundation/database.ts'
import { isRefusal } from '../foundation/refusal.ts'
import type { SentFile } from '../foundation/registers/sheet.ts'
import { groundOf, openForTest } from '../foundation/testing.ts'
import { type Ground, houseScope, reading } from '../foundation/transact.ts'
import { ledgerListener } from '../ledger/listener.ts'
import { importFiles } from './commands/import-files.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { clock: clockAt('2026-11-23T09:00:00Z'), listeners: [ledgerListener] })
})
after(() => database.close())

const expected = JSON.parse(expectedText())

async function imported(programme_id: number, files: readonly SentFile[]) {
  const result = await importFiles(ground, houseScope, { programme_id, files })
  if (isRefusal(result)) assert.fail(result.refused)
  return result.report
}

const told = async (slug: string) => JSON.parse((await figures(ground, { programme: slug })).stdout)

/** What a programme holds, all but the imports themselves. */
async function contents(programme_id: number) {
  const tables = [
    'company',
    'contact',
    'person',
    'personal_number',
    'employment',
    'course',
    'occasion',
    'session',
    'attendance',
    'in_kind_entry',
    'import_row',
  ]
  return reading(ground, houseScope, async db =>
    Promise.all(
      tables.map(async table => {
        const { rows } = await sql<{ digest: string }>`
        select count(*) || ' ' || coalesce(md5(string_agg(line, ',' order by line)), '') as digest
        from (select ${sql.table(table)}::text as line from ${sql.table(table)} where programme_id = ${programme_id}) lines`.execute(
          db,
        )
        return `${table} ${rows[0]!.digest}`
      }),
    ),
  )
}

test('the figures of the example registers are the expected ones, to the letter, and stay so when they are sent again', async () => {
  const { id, slug } = await newProgrammeIn(ground)
  const report = await imported(id, exampleFiles())
  assert.equal((await figures(ground, { programme: slug })).stdout.trim(), expectedText().trim())
  const before = await contents(id)

  const again = await imported(id, exampleFiles().reverse())
  assert.equal(again.changes_nothing, true)
  for (const [register, { rows, accepted, rejected }] of Object.entries(again.account)) {
    assert.equal(accepted, 0)
    assert.deepEqual(rejected, report.account[register as keyof typeof report.account].rejected)
    assert.equal(rows, report.account[register as keyof typeof report.account].rows)
  }
  assert.deepEqual(await contents(id), before)
  assert.deepEqual(await told(slug), expected)
})

test('what an import prints is the first three keys', async () => {
  const { id } = await newProgrammeIn(ground)
  const report = await imported(id, exampleFiles())
  const head = headOf(report.account, { companies: expected.companies })
  assert.deepEqual(Object.keys(head), Object.keys(expected).slice(0, 3))
  assert.deepEqual(head.persons, expected.persons)
  assert.deepEqual(head.attendance, expected.attendance)
})

test('a workbook with a sheet for each register, as Excel makes the values, gives the same', async () => {
  const { id, slug } = await newProgrammeIn(ground)
  await imported(id, [await workbookWith(exampleFiles().reverse())])
  assert.deepEqual(await told(slug), expected)
})

test('one register at a time, and in an order that cannot work until they are sent once more', async () => {
  const { id, slug } = await newProgrammeIn(ground)
  const files = exampleFiles()
  for (const file of files.toReversed()) await imported(id, [file])
  for (const file of files) await imported(id, [file])
  assert.deepEqual(await told(slug), expected)
})

test('sent in halves it is the same as sent whole', async () => {
  const { id, slug } = await newProgrammeIn(ground)
  const half = (file: SentFile, first: boolean) => {
    const { header, rows } = recordsIn(file)
    const middle = Math.floor(rows.length / 2)
    return fileOf(file.name, { header, rows: first ? rows.slice(0, middle) : rows.slice(middle) })
  }
  const [companies, people, ...rest] = exampleFiles() as [SentFile, SentFile, ...SentFile[]]
  await imported(id, [half(companies, true), half(companies, false), half(people, true)])
  await imported(id, [half(people, false)])
  await imported(id, rest.slice(0, 2))
  await imported(id, [half(rest[2]!, true)])
  await imported(id, [half(rest[2]!, false)])
  const { attendance, ...figures } = await told(slug)
  const { attendance: whole, ...others } = expected
  assert.deepEqual(figures, others)
  // The very same row in both halves is one row sent twice; in one file it would be two.
  assert.deepEqual(
    [attendance.accepted, attendance.rejected, attendance.rows - attendance.merged],
    [whole.accepted, whole.rejected, whole.rows - whole.merged],
  )
})

test('the rows in another order, the columns too, with columns that nobody knows, give the same', async () => {
  const { id, slug } = await newProgrammeIn(ground)
  const report = await imported(id, exampleFiles().map(stirred))
  assert.deepEqual(await told(slug), expected)
  assert.deepEqual(
    report.sheets.map(sheet => sheet.unknown),
    Array.from({ length: 5 }, () => ['Anteckning']),
  )
})

/** Every row elsewhere, but rows about the same thing in the order they had: there the first decides. */
function stirred(file: SentFile): SentFile {
  const { header, rows } = recordsIn(file)
  const thing = (row: string[]) =>
    file.name === 'narvaro.csv'
      ? row[0]!
      : file.name === 'tillfallen.csv'
        ? row[0]!
        : row[0]!.replace(/\D/g, '').slice(-10)
  const groups = [...Map.groupBy(rows, thing).values()]
  const moved = groups
    .map((group, at) => ({ group, place: (at * 7919) % groups.length }))
    .sort((a, b) => a.place - b.place)
  return fileOf(file.name, {
    header: [...header.toReversed(), 'Anteckning'],
    rows: moved.flatMap(({ group }) => group).map(row => [...row.toReversed(), 'hej']),
  })
}

test('the ledger sums to the co-financing, and every row is accounted for', async () => {
  const { id } = await newProgrammeIn(ground)
  const report = await imported(id, exampleFiles())
  for (const { rows, accepted, merged, rejected } of Object.values(report.account))
    assert.equal(rows, accepted + merged + Object.values(rejected).reduce((sum, count) => sum + count, 0))
  const sums = await reading(ground, houseScope, db =>
    db
      .selectFrom('in_kind_entry')
      .where('programme_id', '=', id)
      .where('not_counted_because', 'is', null)
      .select(({ fn }) => [fn.sum<bigint>('quarters').as('quarters'), fn.sum<string>('amount_ore').as('ore')])
      .executeTakeFirstOrThrow(),
  )
  assert.equal(Number(sums.quarters) / 4, expected.hours.cofinanced)
  assert.equal(Number(sums.ore), expected.cofinancing_ore)
})
