// On the embedded database too.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { figures, gapAccount } from '../../cli/figures.ts'
import { exampleFiles, newProgrammeIn } from '../../tests/registers.ts'
import { clockAt } from '../foundation/clock.ts'
import type { OpenDatabase } from '../foundation/database.ts'
import { isRefusal } from '../foundation/refusal.ts'
import type { SentFile } from '../foundation/registers/sheet.ts'
import { groundOf, openForTest } from '../foundation/testing.ts'
import { type Ground, houseScope } from '../foundation/transact.ts'
import { ledgerListener } from '../ledger/listener.ts'
import { importFiles } from './commands/import-files.ts'

/** The registers of an invented gap beside those of the invented programme, with the figures that a right reading gives. */
const EXAMPLE = new URL('../../tests/gap-example/', import.meta.url)

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { clock: clockAt('2026-11-23T09:00:00Z'), listeners: [ledgerListener] })
})
after(() => database.close())

const gapFiles = (): SentFile[] =>
  readdirSync(EXAMPLE)
    .filter(name => name.endsWith('.csv'))
    .map(name => ({ name, bytes: readFileSync(new URL(name, EXAMPLE)) }))
const expected = JSON.parse(readFileSync(new URL('expected-figures.json', EXAMPLE), 'utf8'))

async function imported(programme_id: number, files: readonly SentFile[]) {
  const result = await importFiles(ground, houseScope, { programme_id, files })
  if (isRefusal(result)) assert.fail(result.refused)
  return result.report
}

test('the registers of the gap give the expected figures, whatever their order, and stay so when they are sent again', async () => {
  const { id, slug } = await newProgrammeIn(ground)
  await imported(id, exampleFiles())
  const report = await imported(id, gapFiles().reverse())
  const { assessments, competences, staircase } = JSON.parse(
    (await figures(ground, { programme: slug })).stdout,
  )
  assert.deepEqual({ ...gapAccount(report.account), assessments, competences, staircase }, expected)

  const again = await imported(id, gapFiles())
  assert.equal(again.changes_nothing, true)
  for (const [register, counts] of Object.entries(again.account)) {
    const first = report.account[register as keyof typeof report.account]
    assert.deepEqual([counts.accepted, counts.rejected], [0, first.rejected])
  }
})
