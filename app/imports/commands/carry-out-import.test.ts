// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import type { SentFile } from '../../foundation/registers/sheet.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { verifyTrail } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Scope } from '../../foundation/transact.ts'
import { ledgerListener } from '../../ledger/listener.ts'
import { carriedOutBefore, importOf, importsOf, problemsOf, rejectedRows } from '../queries/imports.ts'
import { carryOutImport, discardImport } from './carry-out-import.ts'
import { previewImport } from './preview-import.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { listeners: [ledgerListener], clock: clockAt('2026-11-23T09:00:00Z') })
})
after(() => database.close())

const csv = (name: string, text: string): SentFile => ({ name, bytes: Buffer.from(text) })
const leaderOf = (programme_id: number): Scope => ({
  ...houseScope,
  is_house: false,
  user_id: 'leader',
  role: 'project_leader',
  programme: programme_id,
  programmes: [programme_id],
})
const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, houseScope, work)
async function whole<T>(outcome: Promise<T>) {
  const value = await outcome
  if (isRefusal(value)) assert.fail(value.refused)
  return value as Exclude<T, { refused: string }>
}

const COMPANIES =
  'Organisationsnummer;Företag;Kommun;Överenskommelse\n563133-5238;Åkeri AB;Lund;2024-02-01\n12;Fel AB;Lund;\n'

test('a preview changes nothing but what it keeps of itself; confirming carries it out once', async () => {
  const { id } = await newProgrammeIn(ground)
  const scope = leaderOf(id)
  const preview = await whole(
    previewImport(ground, scope, { programme_id: id, files: [csv('foretag.csv', COMPANIES)] }),
  )
  assert.deepEqual(preview.report.account.foretag, {
    rows: 2,
    accepted: 1,
    merged: 0,
    rejected: { 'bad-organisation-number': 1 },
  })
  assert.equal(
    (await read(db => db.selectFrom('company').select('id').where('programme_id', '=', id).execute())).length,
    0,
  )
  const kept = await read(db =>
    db.selectFrom('import_file').select('cipher').where('import_id', '=', preview.import_id).execute(),
  )
  assert.equal(kept.length, 1)
  assert.ok(!kept[0]!.cipher.includes('Åkeri'), 'kept sealed')
  assert.equal(
    (await read(db => problemsOf(db, { programme_id: id, import_id: preview.import_id, limit: 5 }))).length,
    1,
  )

  const done = await whole(carryOutImport(ground, scope, { programme_id: id, import_id: preview.import_id }))
  assert.deepEqual(done.report, preview.report)
  assert.equal(
    (await read(db => db.selectFrom('company').select('id').where('programme_id', '=', id).execute())).length,
    1,
  )
  assert.equal(
    (
      await read(db =>
        db.selectFrom('import_file').select('position').where('import_id', '=', preview.import_id).execute(),
      )
    ).length,
    0,
  )
  assert.equal(
    (await read(db => rejectedRows(db, ground.vault, { programme_id: id, import_id: preview.import_id })))
      .length,
    1,
  )

  assert.deepEqual(await carryOutImport(ground, scope, { programme_id: id, import_id: preview.import_id }), {
    refused: 'already-carried-out',
  })
  assert.deepEqual(await discardImport(ground, scope, { programme_id: id, import_id: preview.import_id }), {
    refused: 'already-carried-out',
  })
  const [one] = await read(db => importsOf(db, id))
  assert.equal(one!.uploaded_by, 'leader')
  assert.ok(await read(db => carriedOutBefore(db, id, one!.file_digest)))
  assert.equal((await read(db => verifyTrail(db))).why, null)
})

test('a preview can be thrown away, a foreign one does not exist, and an old one is forgotten by the next', async () => {
  const { id } = await newProgrammeIn(ground)
  const other = await newProgrammeIn(ground)
  const scope = leaderOf(id)
  const sent = { programme_id: id, files: [csv('foretag.csv', COMPANIES)] }
  const first = await whole(previewImport(ground, scope, sent))
  assert.deepEqual(
    await carryOutImport(ground, leaderOf(other.id), { programme_id: other.id, import_id: first.import_id }),
    { refused: 'import-not-found' },
  )
  await whole(discardImport(ground, scope, { programme_id: id, import_id: first.import_id }))
  assert.equal(await read(db => importOf(db, id, first.import_id)), undefined)

  const second = await whole(previewImport(ground, scope, sent))
  await whole(previewImport({ ...ground, clock: clockAt('2026-11-24T10:00:00Z') }, scope, sent))
  assert.equal(await read(db => importOf(db, id, second.import_id)), undefined)
  assert.equal((await read(db => importsOf(db, id))).length, 1)
})
