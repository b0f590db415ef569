import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import ExcelJS from 'exceljs'
import { clockAt } from '../app/foundation/clock.ts'
import type { OpenDatabase } from '../app/foundation/database.ts'
import { groundOf, openForTest } from '../app/foundation/testing.ts'
import { type Ground, houseScope, reading } from '../app/foundation/transact.ts'
import { ledgerListener } from '../app/ledger/listener.ts'
import { newProgrammeIn } from '../tests/registers.ts'
import { importRegisters } from './import.ts'

let database: OpenDatabase
let ground: Ground
const place = mkdtempSync(join(tmpdir(), 'spang-import-'))
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { listeners: [ledgerListener], clock: clockAt('2026-11-23T09:00:00Z') })
})
after(async () => {
  await database.close()
  rmSync(place, { recursive: true })
})

type Files = Record<string, string | Uint8Array>

/** Reads a folder of files into a programme, as the command does. */
async function imported(programme: string, files: Files) {
  const folder = mkdtempSync(join(place, 'f-'))
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  const { code, stdout, stderr } = await importRegisters(ground, { paths: [folder], programme, json: true })
  return { code, stderr, printed: stdout ? JSON.parse(stdout) : null }
}

const COMPANIES = 'Organisationsnummer;Företag;Kommun\n5599900015;Provbolaget AB;Malmö\n'
const PEOPLE =
  'Personnummer;Förnamn;Efternamn;Organisationsnummer;Kategori;Skyddade personuppgifter\n199001019802;Test;Ek;5599900015;kollektiv;nej\n'
const COURSES = 'Kurskod;Titel;Typ;Timmar\nK1;Kurs ett;bred;8\n'
const OCCASIONS = 'Tillfälle;Kurskod;Platser;Datum;Start;Slut\nT1;K1;12;2025-03-10;08:00;16:00\n'
const AROUND = {
  'foretag.csv': COMPANIES,
  'deltagare.csv': PEOPLE,
  'kurser.csv': COURSES,
  'tillfallen.csv': OCCASIONS,
}

const workbook = async (fill: (workbook: ExcelJS.Workbook) => void) => {
  const made = new ExcelJS.Workbook()
  fill(made)
  return new Uint8Array(await made.xlsx.writeBuffer())
}

test('a file that could not be read is told with what it is, the others are read, and the command fails', async () => {
  for (const [name, bytes, code] of [
    [
      'deltagare.ods',
      `${'PK\u0003\u0004'.padEnd(30, '\0')}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`,
      'open-document',
    ],
    ['deltagare.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-workbook'],
    ['deltagare.csv', '%PDF-1.7', 'pdf'],
    ['deltagare.csv', '', 'empty-file'],
    [
      'deltagare.csv',
      `${PEOPLE}199001019802;"Test;Ek;5599900015;kollektiv;nej\n199001019802;"Test;Ek;5599900015;kollektiv;nej\n`,
      'stray-quote',
    ],
    ['anteckningar.csv', 'Hej;Du\n1;2\n', 'no-register'],
    ['deltagare.csv', 'Personnummer;Förnamn\n199001019802;Test\n', 'columns-missing'],
    ['deltagare.xlsx', 'PK\u0003\u0004 and no more', 'damaged-file'],
  ] as const) {
    const { slug } = await newProgrammeIn(ground)
    const { code: exit, printed } = await imported(slug, { 'foretag.csv': COMPANIES, [name]: bytes })
    assert.equal(exit, 1, name)
    assert.equal(printed.companies.accepted, 1)
    assert.deepEqual(
      printed.unread_files.map((one: { file: string; code: string }) => [one.file, one.code]),
      [[name, code]],
    )
    const { code: alone, stderr, printed: none } = await imported(slug, { [name]: bytes })
    assert.equal(alone, 1)
    assert.match(stderr, new RegExp(name))
    assert.equal(none.unread_files[0].code, code)
  }
})

test('hours with a format of hours are hours; formulas without a value and errors are told by column and row', async () => {
  const { id, slug } = await newProgrammeIn(ground)
  const bytes = await workbook(made => {
    const courses = made.addWorksheet('kurser')
    courses.addRow(['Kurskod', 'Titel', 'Typ', 'Timmar'])
    courses.addRow(['K1', 'Kurs ett', 'bred', 0.25]).getCell(4).numFmt = '[h]:mm'
    const sheet = made.addWorksheet('narvaro')
    sheet.addRow(['Tillfälle', 'Datum', 'Personnummer', 'Timmar', 'Signerad'])
    for (const [format, days, day] of [
      ['[h]:mm', 0.25, '2025-03-10'],
      ['h:mm', 3.5 / 24, '2025-03-11'],
      ['hh:mm:ss', 7.75 / 24, '2025-03-12'],
      ['[hh]:mm', 1 / 24, '2025-03-13'],
      ['0.00', 0.25, '2025-03-14'],
    ] as const)
      sheet.addRow(['T1', day, '199001019802', days, 'ja']).getCell(4).numFmt = format
    sheet.addRow(['T1', '2025-03-17', '199001019802', { formula: '8-2' }, 'ja'])
    sheet.addRow(['T1', '2025-03-18', '199001019802', 8, { formula: 'IF(1,"ja","nej")' }])
    sheet.addRow(['T1', '2025-03-19', '199001019802', 8, { error: '#REF!' }])
    sheet.addRow(['T1', '2025-03-20', '199001019802', { formula: '16-8', result: 8 }, 'ja'])
  })
  const days = ['10', '11', '12', '13', '14', '17', '18', '19', '20']
  const { code, printed } = await imported(slug, {
    ...AROUND,
    'kurser.csv': 'Kurskod;Titel;Typ;Timmar\n',
    'tillfallen.csv': `Tillfälle;Kurskod;Platser;Datum;Start;Slut\n${days.map(day => `T1;K1;12;2025-03-${day};08:00;16:00`).join('\n')}\n`,
    'bok.xlsx': bytes,
  })
  assert.equal(code, 0)
  assert.deepEqual(printed.attendance, { rows: 9, accepted: 8, merged: 0, rejected: { 'bad-hours': 1 } })
  assert.deepEqual(printed.unreadable, [
    { register: 'narvaro', column: 'Timmar', rows: 1, at: [7] },
    { register: 'narvaro', column: 'Signerad', rows: 2, at: [8, 9] },
  ])
  const kept = await reading(ground, houseScope, db =>
    db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'session_id')
      .select(['attendance.quarters'])
      .where('attendance.programme_id', '=', id)
      .orderBy('held_on')
      .execute(),
  )
  assert.deepEqual(
    kept.map(one => one.quarters),
    [24, 14, 31, 4, 1, 32, 32, 32],
  )
})

test('a hidden sheet is not read, hidden rows are, and both are told', async () => {
  const { slug } = await newProgrammeIn(ground)
  const folder = mkdtempSync(join(place, 'h-'))
  const path = join(folder, 'bok.xlsx')
  writeFileSync(
    path,
    await workbook(made => {
      const sheet = made.addWorksheet('foretag')
      sheet.addRow(['Organisationsnummer', 'Företag', 'Kommun'])
      sheet.addRow(['5599900015', 'Provbolaget AB', 'Malmö'])
      sheet.addRow(['5599900023', 'Andra Bolaget AB', 'Malmö']).hidden = true
      for (const state of ['hidden', 'veryHidden'] as const) {
        const hidden = made.addWorksheet(`gammalt ${state}`, { state })
        hidden.addRow(['Organisationsnummer', 'Företag', 'Kommun'])
        hidden.addRow(['5599900031', 'Dolda Bolaget AB', 'Malmö'])
      }
    }),
  )
  const { code, stdout } = await importRegisters(ground, { paths: [path], programme: slug, json: false })
  assert.equal(code, 0)
  assert.match(stdout, /Companies: 2 rows, 2 accepted/)
  assert.match(stdout, /bok\.xlsx, foretag: 1 hidden rows were read too/)
  assert.match(stdout, /bok\.xlsx, gammalt hidden: the sheet is hidden and was not read/)
  assert.match(stdout, /bok\.xlsx, gammalt veryHidden: the sheet is hidden and was not read/)
})

test('a register below a letter, in MacRoman, above empty rows with borders is read', async () => {
  const { slug } = await newProgrammeIn(ground)
  const letter = Array.from({ length: 40 }, (_, at) => `Rad ${at}`).join('\n')
  const mac = Buffer.concat([
    Buffer.from('Personnummer;F'),
    Buffer.from([0x9a]),
    Buffer.from('rnamn;Efternamn;Organisationsnummer;Kategori\n199001019802;'),
    Buffer.from([0x81]),
    Buffer.from('sa;Ek;5599900015;tj'),
    Buffer.from([0x8a]),
    Buffer.from('nsteman\n'),
  ])
  const bordered = await workbook(made => {
    const sheet = made.addWorksheet('kurser')
    sheet.addRow(['Kurskod', 'Titel', 'Typ', 'Timmar'])
    sheet.addRow(['K1', 'Kurs ett', 'bred', 8])
    for (let row = 3; row < 3000; row += 1) sheet.getCell(row, 1).border = { top: { style: 'thin' } }
  })
  const { code, printed } = await imported(slug, {
    'foretag.csv': `${letter}\n${COMPANIES}`,
    'deltagare.csv': mac,
    'kurser.xlsx': bordered,
  })
  assert.deepEqual([code, printed.companies.accepted, printed.persons.accepted], [0, 1, 1])
})

test('a column to take that no register has stops the command with a sentence, and nothing is read', async () => {
  const { id, slug } = await newProgrammeIn(ground)
  const folder = mkdtempSync(join(place, 'f-'))
  writeFileSync(join(folder, 'foretag.csv'), COMPANIES)
  const take = (...taking: string[]) =>
    importRegisters(ground, { paths: [folder], programme: slug, json: false, taking })
  for (const wrong of ['foretag:Anstälda', 'Anställda', 'narvaro:Timmar']) {
    const { code, stdout, stderr } = await take('foretag:Anställda', wrong)
    assert.notEqual(code, 0)
    assert.equal(stdout, '')
    assert.match(stderr, new RegExp(`no such column to take: ${wrong}\\.`))
  }
  const companies = () =>
    reading(ground, houseScope, db =>
      db.selectFrom('company').select('id').where('programme_id', '=', id).execute(),
    )
  assert.deepEqual(await companies(), [])
  assert.equal((await take('foretag:Anställda', 'deltagare:Befattning')).code, 0)
  assert.equal((await companies()).length, 1)
})
