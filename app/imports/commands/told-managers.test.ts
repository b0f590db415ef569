// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { importFiles } from './import-files.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)

async function imported(programme_id: number, texts: Record<string, string>, taking?: 'all') {
  const files = Object.entries(texts).map(([name, text]) => ({
    name: `${name}.csv`,
    bytes: Buffer.from(text),
  }))
  const outcome = await importFiles(ground, houseScope, {
    programme_id,
    files,
    ...(taking ? { taking } : {}),
  })
  return isRefusal(outcome) ? assert.fail(outcome.refused) : outcome
}

const COMPANIES =
  'Organisationsnummer;Företag;Kommun;Överenskommelse;Kontaktperson;E-post\n5599900015;Provbolaget AB;Malmö;2024-03-01;Eva Ek;eva@exempel.se\n'
const HEAD = 'Personnummer;Förnamn;Organisationsnummer;Kategori;Skyddade personuppgifter;Team;Skift;Chef\n'
const [ANNA, BO, HIDDEN] = ['199001019802', '199207172397', '7212042399']
const people = (...rows: [number: string, is_protected: string, team: string, chef: string][]) => ({
  deltagare:
    HEAD +
    rows
      .map(([number, yes, team, chef]) => `${number};Kim;5599900015;kollektiv;${yes};${team};natt;${chef}\n`)
      .join(''),
})

const kept = (programme_id: number) =>
  reading(ground, houseScope, db =>
    db
      .selectFrom('employment')
      .innerJoin('person', 'person.id', 'employment.person_id')
      .leftJoin('manages', 'manages.person_id', 'person.id')
      .leftJoin('contact', 'contact.id', 'manages.contact_id')
      .select(['is_protected', 'employment.team', 'employment.shift', 'contact.name as manager'])
      .where('person.programme_id', '=', programme_id)
      .orderBy('person.id')
      .execute(),
  )

test('a register tells team and manager by name or address; one whom nobody knows is told, and the row stands', async () => {
  const { id } = await newProgrammeIn(ground)
  await imported(id, { foretag: COMPANIES })
  const files = people(
    [ANNA, '', 'Svets', 'eva ek'],
    [BO, '', 'Lack', 'Ingen Sådan'],
    [HIDDEN, 'ja', 'Lack', 'Eva Ek'],
  )
  const { report } = await imported(id, files)
  assert.deepEqual(
    report.unreadable.map(({ column, rows }) => [column, rows]),
    [['Chef', 1]],
  )
  const told = await kept(id)
  assert.deepEqual(
    told.toSorted((one, other) => other.team.localeCompare(one.team)),
    [
      { is_protected: false, team: 'Svets', shift: 'natt', manager: 'Eva Ek' },
      { is_protected: false, team: 'Lack', shift: 'natt', manager: null },
      { is_protected: true, team: '', shift: '', manager: null },
    ],
  )
  assert.ok((await imported(id, files)).report.changes_nothing)
  assert.deepEqual(await kept(id), told)
})

test('another team or manager is told cell by cell, and taken when that is chosen', async () => {
  const { id } = await newProgrammeIn(ground)
  await imported(id, { foretag: COMPANIES })
  await imported(id, people([ANNA, '', 'Svets', '']))
  const later = people([ANNA, '', 'Lack', 'EVA@exempel.se'])
  const { differences } = await imported(id, later)
  assert.deepEqual(
    differences.map(({ column, kept: was, told }) => [column, was, told]),
    [
      ['Team', 'Svets', 'Lack'],
      ['Chef', '', 'Eva Ek'],
    ],
  )
  assert.deepEqual((await kept(id))[0]?.manager, null)
  await imported(id, later, 'all')
  assert.deepEqual(await kept(id), [{ is_protected: false, team: 'Lack', shift: 'natt', manager: 'Eva Ek' }])
  assert.deepEqual((await imported(id, later)).differences, [])
})
