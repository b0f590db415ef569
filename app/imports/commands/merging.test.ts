import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { ledgerListener } from '../../ledger/listener.ts'
import { ledgerSums } from '../../ledger/queries/sums.ts'
import { importFiles } from './import-files.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { listeners: [ledgerListener], clock: clockAt('2026-11-23T09:00:00Z') })
})
after(() => database.close())

const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, houseScope, work)

/** Sends texts as files, and gives back what became of the rows of each register that was sent. */
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

test('a company of before is filled where it was empty, its contact too, and the ledger follows its agreement', async () => {
  const { id } = await newProgrammeIn(ground)
  await send(
    id,
    `${COMPANY}563133-5238;Åkeri AB;Karlskrona;7;;;;\n`,
    `${PERSON}920717-2397;Bo;5631335238;kollektiv;;\n`,
    COURSE,
    `${OCCASION}T1;A;Lund;10;5000;2024-05-02;08:00;12:00\n`,
    `${ATTENDANCE}T1;2024-05-02;920717-2397;4;x\n`,
  )
  assert.deepEqual(await read(db => ledgerSums(db, id)), [
    { not_counted_because: 'not_admitted', quarters: 16, amount_ore: 0n },
  ])

  const report = await send(
    id,
    `${COMPANY}5631335238;Annat namn;Lund;99;2024-05-02;Kim Ek;kim@exempel.se;ombud@exempel.se\n`,
  )
  assert.deepEqual(
    [report.account.foretag.merged, report.filled.companies, report.changes_nothing],
    [1, 1, false],
  )
  const [company] = await read(db =>
    db
      .selectFrom('company')
      .innerJoin('partner', 'partner.id', 'partner_id')
      .select(['company.name', 'municipality_code', 'employees', 'agreed_on', 'partner.name as partner'])
      .where('company.programme_id', '=', id)
      .execute(),
  )
  assert.deepEqual(company, {
    name: 'Åkeri AB',
    municipality_code: '1080',
    employees: 7,
    agreed_on: '2024-05-02',
    partner: 'Techtank',
  })
  const contacts = () =>
    read(db =>
      db
        .selectFrom('contact')
        .select(['function', 'name', 'email'])
        .where('programme_id', '=', id)
        .orderBy('function')
        .execute(),
    )
  const both = [
    { function: 'contact', name: 'Kim Ek', email: 'kim@exempel.se' },
    { function: 'officer', name: '', email: 'ombud@exempel.se' },
  ]
  assert.deepEqual(await contacts(), both)
  // 4 hours at 417 kronor.
  assert.deepEqual(await read(db => ledgerSums(db, id)), [
    { not_counted_because: null, quarters: 16, amount_ore: 166_800n },
  ])

  const again = await send(
    id,
    `${COMPANY}5631335238;Annat namn;Lund;99;2025-01-01;Eva Ek;kim@exempel.se;annat@exempel.se\n`,
  )
  assert.equal(again.changes_nothing, true)
  assert.deepEqual(await contacts(), both)
})

test('of a person the first row stands; a protected one keeps name and addresses only in the seal', async () => {
  const { id } = await newProgrammeIn(ground)
  await send(
    id,
    `${COMPANY}563133-5238;Åkeri AB;Lund;7;;;;\n`,
    `${PERSON}920717-2397;Bo;5631335238;kollektiv;ja;bo@exempel.se\n19920717-2397;Bosse;5631335238;tjm;;\n`,
  )
  await send(id, `${PERSON}9207172397;Bosse;5631335238;tjm;nej;bosse@exempel.se\n`)
  const people = await read(db =>
    db
      .selectFrom('person')
      .innerJoin('personal_number', 'personal_number.person_id', 'person.id')
      .innerJoin('employment', 'employment.person_id', 'person.id')
      .selectAll()
      .where('person.programme_id', '=', id)
      .execute(),
  )
  assert.equal(people.length, 1)
  const [bo] = people
  assert.deepEqual(
    [bo!.given_name, bo!.email, bo!.is_protected, bo!.category, bo!.sex, bo!.born_on],
    ['', '', true, 'kollektiv', 'man', '1984-01-01'],
  )
  assert.equal(ground.vault.open(bo!.cipher), '199207172397')
  assert.deepEqual(bo!.keyed_hash, ground.vault.keyedHash('199207172397'))
  assert.deepEqual(JSON.parse(ground.vault.open(bo!.protected_cipher!)), {
    given_name: 'Bo',
    family_name: '',
    email: 'bo@exempel.se',
    mobile: '',
  })
})

test('attendance of before: the very same is merged, another account of it is rejected; two sessions on a day share the time', async () => {
  const { id } = await newProgrammeIn(ground)
  const sessions = `${OCCASION}T1;A;Lund;10;;2024-05-02;13:00;15:00\nT1;A;Lund;;5 000;2024-05-02;08:00;10:00\nT1;A;Lund;;;2024-05-02;08:00;10:00\nT1;A;Lund;;;2024-05-02;08:00;11:00\n`
  const first = await send(
    id,
    `${COMPANY}563133-5238;Åkeri AB;Lund;7;2024-01-01;;;\n`,
    `${PERSON}920717-2397;Bo;5631335238;kollektiv;;\n`,
    COURSE,
    sessions,
    `${ATTENDANCE}T1;2024-05-02;920717-2397;3;x\nT1;20240502;9207172397;3,0;JA\nT1;2024-05-02;920717-2397;3;nej\nT1;2024-05-02;920717-2397;4,25;x\n`,
  )
  assert.deepEqual(first.account.tillfallen, {
    rows: 4,
    accepted: 2,
    merged: 1,
    rejected: { 'conflicting-session': 1 },
  })
  assert.deepEqual(first.account.narvaro, {
    rows: 4,
    accepted: 1,
    merged: 1,
    rejected: { 'conflicting-duplicate': 1, 'longer-than-session': 1 },
  })
  const [occasion] = await read(db =>
    db.selectFrom('occasion').select(['seats', 'cost_ore']).where('programme_id', '=', id).execute(),
  )
  assert.deepEqual(occasion, { seats: 10, cost_ore: 500_000n })
  const pieces = await read(db =>
    db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'session_id')
      .select(['starts_at', 'attendance.quarters', 'signed_how'])
      .where('attendance.programme_id', '=', id)
      .orderBy('starts_at')
      .execute(),
  )
  assert.deepEqual(pieces, [
    { starts_at: '08:00:00', quarters: 8, signed_how: 'register' },
    { starts_at: '13:00:00', quarters: 4, signed_how: 'register' },
  ])

  const again = await send(
    id,
    `${ATTENDANCE}T1;2024-05-02;920717-2397;3;ja\nT1;2024-05-02;920717-2397;2;ja\n`,
  )
  assert.deepEqual(again.account.narvaro, {
    rows: 2,
    accepted: 0,
    merged: 1,
    rejected: { 'conflicting-duplicate': 1 },
  })
  assert.equal(again.changes_nothing, true)
})
