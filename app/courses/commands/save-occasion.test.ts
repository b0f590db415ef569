import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { once } from '../../foundation/transact.ts'
import { companyChoices } from '../queries/named-companies.ts'
import { courseOf, occasionOf, providersOf, sessionsOf } from '../queries.ts'
import { createProvider } from './create-provider.ts'
import { changeCourse, createCourse } from './save-course.ts'
import { changeOccasion, createOccasion } from './save-occasion.ts'
import { attend, course, must, openTestGround, sessions } from './testing.ts'

const { database, ground, told, fresh } = await openTestGround()
after(() => database.close())

test('codes and names are taken once', async () => {
  const { programme_id, carryOut, occasion } = await fresh()
  assert.deepEqual(await carryOut(tx => createCourse(tx, programme_id, course)), {
    refused: 'code-taken',
    field: 'code',
  })
  assert.deepEqual(await carryOut(tx => createOccasion(tx, programme_id, occasion)), {
    refused: 'code-taken',
    field: 'code',
  })
  assert.deepEqual(
    await carryOut(tx => createProvider(tx, programme_id, { name: 'Lära AB', organisation_number: null })),
    { refused: 'name-taken', field: 'name' },
  )
})

test('a course changes once; the one who comes second is told', async () => {
  const { carryOut, course_id, leader, read } = await fresh()
  const change = { ...course, id: course_id, version: 1, title: 'Ny titel' }
  assert.deepEqual(await carryOut(tx => changeCourse(tx, change)), { id: course_id })
  assert.deepEqual(await carryOut(tx => changeCourse(tx, change)), { refused: 'changed-by-other' })
  assert.equal((await read(db => courseOf(db, leader, course_id)))!.title, 'Ny titel')
})

test('sessions are kept, moved, added and taken away; a session with attendance tells that it moved', async () => {
  const { programme_id, carryOut, occasion, occasion_id, read } = await fresh()
  const [first, second] = await read(db => sessionsOf(db, occasion_id))
  await attend(ground, programme_id, first!.id, [{ quarters: 16 }])
  const typed = [
    { ...first!, held_on: '2025-10-13' },
    { ...second!, held_on: first!.held_on, starts_at: first!.starts_at },
    { ...sessions[0]!, held_on: '2025-10-28' },
  ]
  const change = { ...occasion, id: occasion_id, version: 1, sessions: typed }
  assert.deepEqual(await carryOut(tx => changeOccasion(tx, change)), { id: occasion_id })
  const after = await read(db => sessionsOf(db, occasion_id))
  assert.deepEqual(
    after.map(one => [one.held_on, one.id === first!.id]),
    [
      ['2025-10-13', true],
      ['2025-10-14', false],
      ['2025-10-28', false],
    ],
  )
  assert.deepEqual(told, [{ what: 'sessions-moved', programme_id, session_ids: [first!.id, second!.id] }])
  const without = { ...change, version: 2, sessions: after.filter(one => one.id !== first!.id) }
  assert.equal(
    ((await carryOut(tx => changeOccasion(tx, without))) as { refused: string }).refused,
    'session-has-attendance',
  )
  assert.equal((await read(db => sessionsOf(db, occasion_id))).length, 3)
  assert.deepEqual(await carryOut(tx => changeOccasion(tx, change)), { refused: 'changed-by-other' })
})

test('a form sent twice makes one occasion', async () => {
  const { programme_id, carryOut, occasion } = await fresh()
  const form = { id: 'a1b0c8f4-52a8-4cf0-8e0c-5c80b2b0d1aa', digest: '' }
  const send = () =>
    carryOut(tx => once(tx, form, () => createOccasion(tx, programme_id, { ...occasion, code: 'T2' })))
  assert.deepEqual(await send(), await send())
})

test('what belongs to another programme is not there', async () => {
  const one = await fresh()
  const other = await fresh()
  const seen = await one.read(async db => [
    await courseOf(db, one.leader, other.course_id),
    await occasionOf(db, one.leader, other.occasion_id),
  ])
  assert.deepEqual(seen, [undefined, undefined])
  const foreign = { ...one.occasion, code: 'T9', course_id: other.course_id }
  assert.deepEqual(await one.carryOut(tx => createOccasion(tx, one.programme_id, foreign)), {
    refused: 'course-missing',
    field: 'course_id',
  })
  const bought = { ...one.occasion, code: 'T9', provider_id: other.provider_id }
  assert.deepEqual(await one.carryOut(tx => createOccasion(tx, one.programme_id, bought)), {
    refused: 'provider-missing',
    field: 'provider_id',
  })
  const taken = { ...other.occasion, id: other.occasion_id, version: 1 }
  assert.deepEqual(await one.carryOut(tx => changeOccasion(tx, taken)), { refused: 'not-found' })
  assert.deepEqual(await one.read(db => providersOf(db, other.programme_id)), [])
})

test('a session that has not come is removed with what was said too early there', async () => {
  const { programme_id, carryOut, occasion, occasion_id, read } = await fresh()
  const [first, second] = await read(db => sessionsOf(db, occasion_id))
  await attend(ground, programme_id, first!.id, [{ quarters: 16 }])
  await carryOut(async ({ db, clock }) => {
    const { person_id } = await db.selectFrom('attendance').select('person_id').executeTakeFirstOrThrow()
    await db
      .insertInto('check_in')
      .values({
        programme_id,
        session_id: second!.id,
        person_id,
        came_at: clock.now(),
        came_how: 'phone',
      })
      .execute()
  })
  const change = { ...occasion, id: occasion_id, version: 1, sessions: [first!] }
  assert.equal(await must(carryOut(tx => changeOccasion(tx, change))), occasion_id)
  assert.equal((await read(db => sessionsOf(db, occasion_id))).length, 1)
})

test('a company that has left may go on being the one that an occasion is for', async () => {
  const { programme_id, carryOut, occasion, occasion_id, read, leader } = await fresh()
  const [first] = await read(db => sessionsOf(db, occasion_id))
  const company_id = await attend(ground, programme_id, first!.id, [])
  const choices = (of: number | null) =>
    read(async db => (await companyChoices(db, leader, of)).map(company => company.id))
  const change = { ...occasion, id: occasion_id, version: 1, company_ids: [company_id] }
  const kept = { ...change, sessions: await read(db => sessionsOf(db, occasion_id)) }
  assert.equal(await must(carryOut(tx => changeOccasion(tx, kept))), occasion_id)
  await carryOut(({ db, clock }) =>
    db
      .insertInto('departure')
      .values({
        programme_id,
        company_id,
        kind: 'left',
        happened_on: '2025-10-01',
        because: 'other',
        noted_at: clock.now(),
      })
      .execute(),
  )
  assert.deepEqual([await choices(occasion_id), await choices(null)], [[company_id], []])
})
