// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { ledgerListener } from '../../ledger/listener.ts'
import { differencesOf } from '../queries/imports.ts'
import { isTheSame } from '../rules/import-verdict.ts'
import { carryOutImport } from './carry-out-import.ts'
import { importFiles } from './import-files.ts'
import { previewImport } from './preview-import.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { listeners: [ledgerListener], clock: clockAt('2026-11-23T09:00:00Z') })
})
after(() => database.close())

const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, houseScope, work)
const filesOf = (texts: Record<string, string>) =>
  Object.entries(texts).map(([name, text]) => ({ name: `${name}.csv`, bytes: Buffer.from(text) }))
async function imported(programme_id: number, texts: Record<string, string>, taking?: 'all' | string[]) {
  const outcome = await importFiles(ground, houseScope, {
    programme_id,
    files: filesOf(texts),
    ...(taking ? { taking } : {}),
  })
  if (isRefusal(outcome)) assert.fail(outcome.refused)
  return outcome
}
const cellsOf = ({ differences }: Awaited<ReturnType<typeof imported>>) =>
  differences.map(({ row, column, kept, told }) => [row, column, kept, told])

const COMPANY =
  'Organisationsnummer;Företag;Kommun;Anställda;Män kollektiv;Överenskommelse;Kontaktperson;E-post\n'
const FIRST = `${COMPANY}5599900015;Provbolaget AB;Malmö;40;40;2024-03-01;Eva Ek;eva@exempel.se\n5599900023;Andra Bolaget AB;Karlskrona;;;;;\n`
const PERSON = 'Personnummer;Förnamn;Efternamn;Organisationsnummer;Befattning;Kategori;Senaste utbildning\n'
const ANNA = `${PERSON}199001019802;Anna;Ek;5599900015;Svetsare;kollektiv;2019\n`

test('a company told of otherwise is told cell by cell, and nothing changes until it is chosen', async () => {
  const { id } = await newProgrammeIn(ground)
  await imported(id, { foretag: FIRST })
  const again = await imported(id, { foretag: FIRST })
  assert.deepEqual([cellsOf(again), isTheSame(again.report)], [[], true])

  const corrected = `${COMPANY}5599900015;Provbolaget i Malmö AB;Malmö kommun;55;25;2024-09-01;Bo Ek;eva@exempel.se\n5599900023;Andra Bolaget AB;KARLSKRONA;;;;;\n`
  const told = [
    [2, 'Företag', 'Provbolaget AB', 'Provbolaget i Malmö AB'],
    [2, 'Anställda', '40', '55'],
    [2, 'Män kollektiv', '40', '25'],
    [2, 'Överenskommelse', '2024-03-01', '2024-09-01'],
    [2, 'Kontaktperson', 'Eva Ek', 'Bo Ek'],
  ]
  const left = await imported(id, { foretag: corrected })
  assert.deepEqual(cellsOf(left), told)
  assert.deepEqual([left.report.changes_nothing, isTheSame(left.report)], [true, false])
  const kept = () =>
    read(db =>
      db
        .selectFrom('company')
        .innerJoin('contact', 'contact.company_id', 'company.id')
        .select(['company.name', 'employees', 'men_kollektiv', 'agreed_on', 'contact.name as contact'])
        .where('company.programme_id', '=', id)
        .executeTakeFirstOrThrow(),
    )
  assert.deepEqual(Object.values(await kept()), ['Provbolaget AB', 40, 40, '2024-03-01', 'Eva Ek'])

  await imported(id, { foretag: corrected }, ['foretag:Anställda'])
  assert.deepEqual(Object.values(await kept()), ['Provbolaget AB', 55, 40, '2024-03-01', 'Eva Ek'])
  const taken = await imported(id, { foretag: corrected }, 'all')
  assert.equal(taken.report.changes_nothing, false)
  assert.deepEqual(Object.values(await kept()), ['Provbolaget i Malmö AB', 55, 25, '2024-09-01', 'Bo Ek'])
  assert.ok(isTheSame((await imported(id, { foretag: corrected })).report))
  const lines = await read(db =>
    db.selectFrom('trail').select('action').where('programme_id', '=', id).orderBy('id').execute(),
  )
  assert.deepEqual(
    lines.map(line => line.action).filter(action => /^(company|contact)/.test(action)),
    ['company-changed', 'company-changed', 'contact-changed'],
  )
})

test('a new employer is told and noted from the day on; a title too; a second employer in one file as well', async () => {
  const { id } = await newProgrammeIn(ground)
  await imported(id, { foretag: FIRST, deltagare: ANNA })
  const moved = ANNA.replace('5599900015', '5599900023')
  const told = await imported(id, { deltagare: moved })
  assert.deepEqual(cellsOf(told), [[2, 'Organisationsnummer', '5599900015', '5599900023']])
  await imported(id, { deltagare: moved }, 'all')
  const jobs = () =>
    read(db =>
      db
        .selectFrom('employment')
        .innerJoin('company', 'company.id', 'company_id')
        .select(['organisation_number', 'title', 'starts_on', 'ends_on'])
        .where('employment.programme_id', '=', id)
        .orderBy('employment.id')
        .execute(),
    )
  assert.deepEqual(
    (await jobs()).map(job => Object.values(job)),
    [
      ['5599900015', 'Svetsare', null, '2026-11-22'],
      ['5599900023', 'Svetsare', '2026-11-23', null],
    ],
  )
  const titled = moved.replace('Svetsare', 'Ledare').replace('2019', 'aldrig')
  assert.deepEqual(cellsOf(await imported(id, { deltagare: titled }, 'all')), [
    [2, 'Befattning', 'Svetsare', 'Ledare'],
    [2, 'Senaste utbildning', '2019', 'aldrig'],
  ])
  assert.deepEqual((await jobs()).at(-1)!.title, 'Ledare')

  const { id: other } = await newProgrammeIn(ground)
  const both = `${ANNA}199001019802;Anna;Ek;5599900023;Svetsare;kollektiv;2019\n`
  assert.deepEqual(cellsOf(await imported(other, { foretag: FIRST, deltagare: both })), [
    [3, 'Organisationsnummer', '5599900015', '5599900023'],
  ])
  // The same file again still says that there are two.
  assert.equal((await imported(other, { deltagare: both })).differences.length, 1)
})

test('a coordination number that became a personal number is told, and taken is the same person', async () => {
  const { id } = await newProgrammeIn(ground)
  const before = ANNA.replace('199001019802', '199001619809')
  const first = await imported(id, { foretag: FIRST, deltagare: before })
  assert.equal(first.report.account.deltagare.accepted, 1, JSON.stringify(first.report.account.deltagare))
  const people = () =>
    read(db => db.selectFrom('person').select(['given_name']).where('programme_id', '=', id).execute())
  const taken = await imported(id, { deltagare: ANNA }, 'all')
  assert.deepEqual(cellsOf(taken), [[2, 'Personnummer', 'samordningsnummer', 'personnummer']])
  assert.equal((await people()).length, 1)
  assert.ok(isTheSame((await imported(id, { deltagare: ANNA })).report))
})

test('a coordination number and a personal number of one person in one file are told, in either order, and taken are one', async () => {
  const coordination = ANNA.replace('199001019802', '199001619809').split('\n')[1]!
  const personal = ANNA.split('\n')[1]!
  for (const rows of [
    [coordination, personal],
    [personal, coordination],
  ]) {
    const { id } = await newProgrammeIn(ground)
    const deltagare = `${PERSON}${rows.join('\n')}\n`
    const sent = {
      foretag: FIRST,
      deltagare,
      kurser: 'Kurskod;Titel;Typ;Timmar\nK1;Kurs ett;bred;8\n',
      tillfallen:
        'Tillfälle;Kurskod;Datum;Start;Slut\nT1;K1;2025-03-10;08:00;16:00\nT1;K1;2025-03-11;08:00;16:00\n',
      narvaro:
        'Tillfälle;Datum;Personnummer;Timmar;Signerad\nT1;2025-03-10;199001619809;4;ja\nT1;2025-03-11;199001019802;4;ja\n',
    }
    const kept = () =>
      read(db =>
        db
          .selectFrom('person')
          .leftJoin('attendance', 'attendance.person_id', 'person.id')
          .select(['person.id', 'quarters'])
          .where('person.programme_id', '=', id)
          .execute(),
      )
    const told = await imported(id, { foretag: FIRST, deltagare })
    assert.deepEqual(cellsOf(told), [[3, 'Personnummer', 'samordningsnummer', 'personnummer']])
    assert.equal((await kept()).length, 2)

    const other = await newProgrammeIn(ground)
    await imported(other.id, sent, 'all')
    const attended = await read(db =>
      db.selectFrom('attendance').select('person_id').where('programme_id', '=', other.id).execute(),
    )
    assert.deepEqual([attended.length, new Set(attended.map(one => one.person_id)).size], [2, 1])
  }
})

test('courses and occasions too; nothing is told of whoever is protected', async () => {
  const { id } = await newProgrammeIn(ground)
  const courses = 'Kurskod;Titel;Typ;Timmar\nK1;Kurs ett;bred;8\n'
  const occasions =
    'Tillfälle;Kurskod;Platser;Kostnad SEK;Datum;Start;Slut\nT1;K1;12;10000;2025-03-10;08:00;16:00\n'
  const shielded = ANNA.replace('Senaste utbildning', 'Skyddade personuppgifter').replace('2019', 'ja')
  await imported(id, { foretag: FIRST, deltagare: shielded, kurser: courses, tillfallen: occasions })
  const changed = {
    deltagare: shielded.replace('Anna', 'Annika'),
    kurser: courses.replace('Kurs ett', 'Kurs två').replace(';8', ';16'),
    tillfallen: occasions.replace('12;10000', '14;9000,50'),
  }
  const told = [
    [2, 'Titel', 'Kurs ett', 'Kurs två'],
    [2, 'Timmar', '8', '16'],
    [2, 'Platser', '12', '14'],
    [2, 'Kostnad SEK', '10000', '9000,5'],
  ]
  assert.deepEqual(cellsOf(await imported(id, changed)), told)
  await imported(id, changed, 'all')
  assert.deepEqual(cellsOf(await imported(id, changed)), [])
})

test('a preview keeps what differs sealed until it is decided', async () => {
  const { id } = await newProgrammeIn(ground)
  await imported(id, { foretag: FIRST })
  const preview = await previewImport(ground, houseScope, {
    programme_id: id,
    files: filesOf({ foretag: FIRST.replace(';40;40;', ';41;41;') }),
  })
  if (isRefusal(preview)) assert.fail(preview.refused)
  const about = { programme_id: id, import_id: preview.import_id }
  const cells = () => read(db => differencesOf(db, ground.vault, about))
  assert.deepEqual(
    (await cells()).map(({ column, kept, told }) => [column, kept, told]),
    [
      ['Anställda', '40', '41'],
      ['Män kollektiv', '40', '41'],
    ],
  )
  const done = await carryOutImport(ground, houseScope, { ...about, taking: ['foretag:Män kollektiv'] })
  if (isRefusal(done)) assert.fail(done.refused)
  assert.deepEqual(
    done.report.differing!.map(({ column, taken }) => [column, taken]),
    [
      ['Anställda', false],
      ['Män kollektiv', true],
    ],
  )
  assert.deepEqual(await cells(), [])
})
