import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { clockAt } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { verifyTrail } from '../../foundation/trail.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { importFiles } from './import-files.ts'

// Protection only rises: IMPORT.md, "deltagare".

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database, { clock: clockAt('2026-11-23T09:00:00Z') })

const COMPANY = 'Organisationsnummer;Företag;Kommun\n563133-5238;Åkeri AB;Lund\n'
const PERSON = 'Personnummer;Förnamn;Organisationsnummer;Kategori;Skyddade personuppgifter\n'
// A number of Skatteverket's published test pattern.
const BO = '920717-2397;Bo;5631335238;kollektiv;'

async function send(programme_id: number, ...texts: string[]) {
  const files = texts.map((text, at) => ({ name: `${at}.csv`, bytes: Buffer.from(text) }))
  const outcome = await importFiles(ground, houseScope, { programme_id, files })
  if (isRefusal(outcome)) assert.fail(outcome.refused)
  return outcome.report
}

const people = (programme_id: number) =>
  reading(ground, houseScope, db =>
    db
      .selectFrom('person')
      .select(['given_name', 'is_protected'])
      .where('programme_id', '=', programme_id)
      .execute(),
  )
const SEALED = [{ given_name: '', is_protected: true }]

test('a later register that says protected makes it so at once, and none that says otherwise takes it back', async () => {
  const { id } = await newProgrammeIn(ground)
  await send(id, COMPANY, `${PERSON}${BO}nej\n`)
  assert.deepEqual(await people(id), [{ given_name: 'Bo', is_protected: false }])
  const report = await send(id, `${PERSON}${BO}Ja\n`)
  assert.deepEqual(
    [report.account.deltagare.merged, report.changes_nothing, await people(id)],
    [1, false, SEALED],
  )
  const again = await send(id, `${PERSON}${BO}Ja\n`)
  await send(id, `${PERSON}920717-2397;Bosse;5631335238;kollektiv;nej\n`)
  assert.deepEqual([again.changes_nothing, await people(id)], [true, SEALED])
  const kept = await reading(ground, houseScope, db =>
    sql<{ changed: boolean; told: boolean }>`
      select not (counts->'changes_nothing')::boolean as changed, counts ? 'newly_protected' as told
      from import where programme_id = ${id} order by id`.execute(db),
  )
  assert.deepEqual(
    kept.rows.map(({ changed, told }) => [changed, told]),
    [
      [true, false],
      [false, false],
      [false, false],
      [false, false],
    ],
    'what is kept of the imports does not say in which of them somebody became protected',
  )
  assert.equal((await reading(ground, houseScope, db => verifyTrail(db))).broken_at, null)
})

test('the case of a protected person in a new register', async () => {
  const { id } = await newProgrammeIn(ground)
  const file = (name: string) =>
    readFileSync(new URL(`../../../tests/cases/protected-in-new-register/${name}`, import.meta.url), 'utf8')
  await send(id, file('step1/foretag.csv'), file('step1/deltagare.csv'))
  await send(id, file('step2/deltagare.csv'))
  assert.deepEqual(await people(id), SEALED)
})

test('whatever row of a file says it, before or after the first one and also when it is rejected for something else', async () => {
  for (const rows of [
    [`${BO}nej`, `${BO}x`],
    [`${BO}x`, `${BO}nej`],
    [`${BO}nej`, '920717-2397;Bo;5631335238;konsult;skyddad folkbokföring'],
    [`${BO}`, '9207172397;Bo;;kollektiv;JA'],
  ]) {
    const { id } = await newProgrammeIn(ground)
    await send(id, COMPANY, `${PERSON}${rows.join('\n')}\n`)
    assert.deepEqual(await people(id), SEALED, rows.join())
  }
})

test('a register that calls the column something else', async () => {
  const { id } = await newProgrammeIn(ground)
  await send(id, COMPANY, `${PERSON}${BO}nej\n`)
  await send(
    id,
    'Sekretessmarkering;Pnr;Orgnr;Kategori\nja;19920717-2397;5631335238;tjm\n'.replace('ja;', '\u200bJA ;'),
  )
  assert.deepEqual(await people(id), SEALED)
})

test('a row that was taken before, when its word for yes was not known, is heard again', async () => {
  const { id } = await newProgrammeIn(ground)
  await send(id, COMPANY, `${PERSON}${BO}sekretess\n`)
  await transact(ground, houseScope, tx =>
    tx.db.updateTable('person').set({ is_protected: false }).where('programme_id', '=', id).execute(),
  )
  const again = await send(id, `${PERSON}${BO}sekretess\n`)
  assert.deepEqual([again.account.deltagare.merged, again.changes_nothing], [1, false])
  assert.equal((await people(id))[0]!.is_protected, true)
})

test('what is neither yes nor no rejects the row, after the category', async () => {
  const { id } = await newProgrammeIn(ground)
  const report = await send(
    id,
    COMPANY,
    `${PERSON}${BO}kanske\n920717-2397;Bo;5631335238;konsult;kanske\n${BO}${'ja '.repeat(300)}\n`,
  )
  assert.deepEqual(report.account.deltagare.rejected, { 'unclear-protection': 2, 'unknown-category': 1 })
  assert.deepEqual(await people(id), [])
})
