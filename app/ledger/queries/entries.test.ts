// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { admissionChanged } from '../../companies/rules/events.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { type EntryFilter, type EntryOrder, entryRows, entrySums, protectedSums } from './entries.ts'
import { entryChoices } from './entry-choices.ts'
import { correctionsOf, entriesOfAttendance, evidenceOf } from './one-entry.ts'
import { ledgerSums } from './sums.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const leader = visitorIn(programme_id, 'project_leader')
const all: EntryFilter = { state: '', companies: null, course_id: null, person_id: null, month: '' }
const read = <T>(work: Parameters<typeof reading<T>>[2], visitor = leader) => reading(ground, visitor, work)
const rows = (filter: Partial<EntryFilter> = {}, order: Partial<EntryOrder> = {}, visitor = leader) =>
  read(
    db => entryRows(db, visitor, { ...all, ...filter }, { sort: 'day', direction: 'descending', ...order }),
    visitor,
  )
const sums = (filter: Partial<EntryFilter> = {}, visitor = leader) =>
  read(db => entrySums(db, visitor, { ...all, ...filter }), visitor)

test('rows, the latest first, each with person, company, course and worth', async () => {
  const listed = await rows()
  assert.equal(listed.length, 10)
  assert.deepEqual(
    listed
      .slice(0, 2)
      .map(({ held_on, given_name, company, course, quarters, amount_ore }) => [
        held_on,
        given_name,
        company,
        course,
        quarters,
        amount_ore,
      ])
      // Of one day in no order of their own.
      .toSorted(([, one], [, other]) => String(one).localeCompare(String(other))),
    [
      ['2025-10-01', 'Anna', 'Almbo Mekaniska AB', 'Grön omställning', 14, 145_950n],
      ['2025-10-01', 'Hans', 'Brovik Gjuteri AB', 'Grön omställning', 16, 166_800n],
    ],
  )
  assert.ok(listed.every(row => row.given_name !== '' && row.person_id !== personId('Hemlig')))
})

test('rows and the sum of the protected are the whole ledger', async () => {
  const [shown, hidden, whole] = [
    await sums(),
    await read(db => protectedSums(db, leader)),
    await read(db => ledgerSums(db, programme_id)),
  ]
  assert.deepEqual(hidden, { rows: 1, quarters: 16, counted_quarters: 16, amount_ore: 166_800n })
  assert.equal(
    shown.quarters + hidden.quarters,
    whole.reduce((sum, part) => sum + part.quarters, 0),
  )
  assert.equal(shown.amount_ore + hidden.amount_ore, 1_438_650n)
})

test('narrowed by state, company, month, course and person, the sums follow', async () => {
  assert.deepEqual(await sums({ state: 'counted' }), {
    rows: 8,
    quarters: 122,
    counted_quarters: 122,
    amount_ore: 1_271_850n,
  })
  assert.deepEqual(await sums({ state: 'uncounted' }), {
    rows: 2,
    quarters: 24,
    counted_quarters: 0,
    amount_ore: 0n,
  })
  assert.equal((await sums({ state: 'not_admitted' })).rows, 1)
  assert.equal((await sums({ state: 'undone' })).rows, 0)
  assert.equal((await sums({ companies: [companyId('B')] })).quarters, 24)
  assert.equal((await sums({ month: '2025-10' })).quarters, 30)
  assert.equal((await sums({ person_id: personId('Anna') })).quarters, 42)
  assert.equal((await sums({ person_id: personId('Hemlig') })).rows, 0)
  const { courses, months } = await read(db => entryChoices(db, leader))
  assert.deepEqual(months, ['2025-10', '2024-09', '2024-05'])
  assert.equal(
    (await sums({ course_id: courses.find(course => course.title === 'Digital grund')!.id })).rows,
    1,
  )
})

test('an agreement that moves reverses and posts anew; both can be seen, and the sum follows', async () => {
  const other = await smallProgramme(database)
  const visitor = visitorIn(other.programme_id, 'project_leader')
  await transact(other.ground, houseScope, async tx => {
    await tx.db
      .updateTable('company')
      .set({ agreed_on: '2024-05-14' })
      .where('id', '=', other.companyId('B'))
      .execute()
    await tx.tell(admissionChanged({ programme_id: other.programme_id, company_id: other.companyId('B') }))
  })
  const undone = await rows({ state: 'undone' }, {}, visitor)
  assert.deepEqual(undone.map(row => [row.quarters, row.reverses_id !== null]).sort(), [
    [-8, true],
    [8, false],
  ])
  const [posted] = await rows({ month: '2024-05', companies: [other.companyId('B')] }, {}, visitor)
  assert.equal(posted!.amount_ore, 83_400n)
  const evidence = await read(db => evidenceOf(db, visitor, posted!.id), visitor)
  const siblings = await read(db => entriesOfAttendance(db, visitor, evidence!.attendance_id), visitor)
  assert.deepEqual(
    siblings.map(entry => [entry.quarters, entry.posted_because]),
    [
      [8, 'attendance-read-in'],
      [-8, 'admission-changed'],
      [8, 'admission-changed'],
    ],
  )
})

test('an entry leads to its session, signature and rate', async () => {
  const [row] = await rows({ person_id: personId('Gun') })
  const found = await read(db => evidenceOf(db, leader, row!.id))
  const {
    course,
    place,
    starts_at,
    ends_at,
    signed_how,
    ore_per_hour,
    rate_from,
    rate_certainty,
    not_counted_because,
  } = found!
  assert.deepEqual(
    {
      course,
      place,
      starts_at,
      ends_at,
      signed_how,
      ore_per_hour,
      rate_from,
      rate_certainty,
      not_counted_because,
    },
    {
      course: 'Grön omställning',
      place: 'Osby',
      starts_at: '08:00:00',
      ends_at: '12:00:00',
      signed_how: 'register',
      ore_per_hour: 41_700n,
      rate_from: '2024-01-01',
      rate_certainty: 'inferred',
      not_counted_because: 'before_agreement',
    },
  )
  assert.deepEqual(await read(db => correctionsOf(db, found!.attendance_id)), [])
})

test('nobody comes to the entry of a protected person, a company only to its own', async () => {
  const hidden = await reading(ground, houseScope, db =>
    db
      .selectFrom('in_kind_entry')
      .select('id')
      .where('person_id', '=', personId('Hemlig'))
      .executeTakeFirstOrThrow(),
  )
  assert.equal(await read(db => evidenceOf(db, leader, hidden.id)), null)
  const brovik = visitorIn(programme_id, 'company', { company_id: companyId('B') })
  assert.deepEqual(
    (await rows({}, {}, brovik)).map(row => row.given_name),
    ['Hans', 'Gun'],
  )
  const [annas] = await rows({ person_id: personId('Anna') })
  assert.equal(await read(db => evidenceOf(db, brovik, annas!.id), brovik), null)
})
