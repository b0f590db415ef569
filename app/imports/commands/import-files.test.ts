// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { csvOf } from '../../foundation/registers/csv.ts'
import type { SentFile } from '../../foundation/registers/sheet.ts'
import { workbookOf } from '../../foundation/registers/workbook.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { ledgerListener } from '../../ledger/listener.ts'
import { importsOf, programmeAccount } from '../queries/imports.ts'
import { type RejectedSheet, rejectedSheets } from '../queries/rejected-sheets.ts'
import { importFiles } from './import-files.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { listeners: [ledgerListener], clock: clockAt('2026-11-23T09:00:00Z') })
})
after(() => database.close())

const csv = (name: string, text: string): SentFile => ({ name, bytes: Buffer.from(text) })
const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, houseScope, work)
async function whole<T>(outcome: Promise<T>) {
  const value = await outcome
  if (isRefusal(value)) assert.fail(value.refused)
  return value as Exclude<T, { refused: string }>
}

const COMPANIES =
  'Organisationsnummer;Företag;Kommun;Överenskommelse\n563133-5238;Åkeri AB;Lund;2024-02-01\n12;Fel AB;Lund;\n'

test('rejected rows are taken out with their reasons, mended and sent again, in either kind of file', async () => {
  for (const pack of [
    (heads: string[], rows: string[][]) => ({ name: 'avvisade.csv', bytes: csvOf([heads, ...rows]) }),
    (heads: string[], rows: string[][]) => ({
      name: 'avvisade.xlsx',
      bytes: workbookOf([{ name: 'Blad1', header: heads, rows }]),
    }),
  ]) {
    const { id } = await newProgrammeIn(ground)
    const wrong =
      'Kommun;Organisationsnummer;Företag;Anteckning;Överenskommelse\nLund;563133-5238;Åkeri AB;;\nVäxjö;567834-5595;"Trä; AB";=1+1;20240407\n'
    const first = await whole(
      importFiles(ground, houseScope, { programme_id: id, files: [csv('foretag.csv', wrong)] }),
    )
    const sheets = await read(db =>
      rejectedSheets(db, ground.vault, { programme_id: id, import_id: first.import_id, language: 'sv' }),
    )
    const [{ heads, rows }] = sheets as [RejectedSheet]
    assert.deepEqual(heads, [
      'Kommun',
      'Organisationsnummer',
      'Företag',
      'Anteckning',
      'Överenskommelse',
      'Rad',
      'Orsak',
    ])
    assert.deepEqual(rows, [
      [
        'Växjö',
        '567834-5595',
        'Trä; AB',
        '=1+1',
        '20240407',
        '3',
        'Kommunen ligger utanför projektets län. Skriv i kolumnen Skäl utanför området varför företaget ändå ska vara med.',
      ],
    ])

    const again = await whole(
      importFiles(ground, houseScope, { programme_id: id, files: [pack(heads, [rows[0]!.with(0, 'Osby')])] }),
    )
    assert.equal(again.report.account.foretag.accepted, 1)
    assert.deepEqual(again.report.sheets[0]!.unknown, ['Anteckning'])
    const company = await read(db =>
      db
        .selectFrom('company')
        .select(['name', 'agreed_on'])
        .where('programme_id', '=', id)
        .where('municipality_code', '=', '1273')
        .executeTakeFirst(),
    )
    assert.deepEqual(company, { name: 'Trä; AB', agreed_on: '2024-04-07' })
    // The row that was rejected came too: every row that ever came is accounted for.
    assert.deepEqual((await read(db => programmeAccount(db, id))).foretag, {
      rows: 3,
      accepted: 2,
      merged: 0,
      rejected: { 'unknown-municipality': 1 },
    })
  }
})

test('an upload of which nothing can be read is refused, and says why', async () => {
  const { id } = await newProgrammeIn(ground)
  const refused = async (...files: SentFile[]) => {
    const outcome = await importFiles(ground, houseScope, { programme_id: id, files })
    return isRefusal(outcome) ? outcome : null
  }
  assert.deepEqual(await refused(csv('narvaro.csv', 'Tillfälle;Datum;Timmar\nT1;2024-01-01;3')), {
    refused: 'columns-missing',
    about: {
      file: 'narvaro.csv',
      sheet: 'narvaro',
      register: 'narvaro',
      columns: 'Personnummer, Signerad',
    },
  })
  assert.deepEqual(await refused(csv('a.csv', 'Namn;Adress\nx;y'), csv('b.csv', 'x;y')), {
    refused: 'no-register',
    about: { file: 'a.csv, b.csv' },
  })
  assert.equal((await read(db => importsOf(db, id))).length, 0)
})

test('a file beside the registers that is none is told of and left; an empty sheet is not spoken of', async () => {
  const { id } = await newProgrammeIn(ground)
  const book = workbookOf([
    { name: 'kurser', header: ['Kurskod', 'Titel', 'Typ', 'Timmar'], rows: [['K1', 'Ett', 'bred', 8]] },
    { name: 'Blad2', header: [], rows: [] },
    { name: 'Anteckningar', header: ['Hej', 'Du'], rows: [['1', '2']] },
  ])
  const { report } = await whole(
    importFiles(ground, houseScope, {
      programme_id: id,
      files: [
        csv('foretag.csv', COMPANIES),
        csv('anteckningar.csv', 'Hej;Du\n1;2'),
        { name: 'bok.xlsx', bytes: book },
      ],
    }),
  )
  assert.deepEqual(report.unread, [
    { file: 'anteckningar.csv', code: 'no-register', about: { file: 'anteckningar.csv' } },
  ])
  assert.deepEqual(report.aside, [{ file: 'bok.xlsx', sheet: 'Anteckningar' }])
})

test('a cell that has swallowed half the file, or holds what no database keeps, does not stop the rest', async () => {
  const { id } = await newProgrammeIn(ground)
  const heads = 'Organisationsnummer;Företag;Kommun;Kontaktperson\n'
  // Thousands of rows before it, so that the file is not taken for anything but text.
  const text = `${heads}${'\n'.repeat(5000)}563133-5238;Åk\0eri AB;Lund;${'x'.repeat(200_000)}\n567834-5595;${'y'.repeat(200_000)};Lund;\n`
  const { report } = await whole(
    importFiles(ground, houseScope, { programme_id: id, files: [csv('foretag.csv', text)] }),
  )
  assert.deepEqual(report.account.foretag, {
    rows: 2,
    accepted: 1,
    merged: 0,
    rejected: { 'name-missing': 1 },
  })
  assert.deepEqual(
    report.unreadable.map(({ column, rows }) => [column, rows]),
    [
      ['Kontaktperson', 1],
      ['Företag', 1],
    ],
  )
  const kept = await read(db =>
    db.selectFrom('company').select('name').where('programme_id', '=', id).execute(),
  )
  assert.deepEqual(kept, [{ name: 'Åkeri AB' }])
})
