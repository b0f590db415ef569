// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { asked } from '../../foundation/asked.ts'
import { ownProviders } from '../policy.ts'
import { attendedInCourses, coursesOf } from '../queries/course-list.ts'
import { attendedOf, monthsOf, occasionsOf, scheduleOf } from '../queries/occasion-list.ts'
import { courseOf, occasionOf, sessionsOf } from '../queries.ts'
import { createCourse } from './save-course.ts'
import { createOccasion } from './save-occasion.ts'
import { attend, course, listOf, must, openTestGround, sessions, TODAY } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

test('a provider sees its own occasions and their courses only', async () => {
  const { programme_id, carryOut, course_id, occasion, occasion_id, provider_id, read } = await fresh()
  const other = await must(
    carryOut(tx => createCourse(tx, programme_id, { ...course, code: 'X', title: 'Annan' })),
  )
  const foreign = await must(
    carryOut(tx =>
      createOccasion(tx, programme_id, { ...occasion, code: 'T2', course_id: other, provider_id: null }),
    ),
  )
  const provider = visitorIn(programme_id, 'provider', { provider_id })
  assert.deepEqual(ownProviders(provider), [provider_id])
  const seen = await read(
    async db => ({
      own: (await occasionOf(db, provider, occasion_id))?.id,
      foreign: await occasionOf(db, provider, foreign),
      list: (await occasionsOf(db, provider, listOf('time=all'), TODAY)).rows.map(row => row.id),
      courses: (await coursesOf(db, provider, listOf(''), TODAY)).rows.map(row => row.id),
      foreignCourse: await courseOf(db, provider, other),
    }),
    provider,
  )
  assert.deepEqual(seen, {
    own: occasion_id,
    foreign: undefined,
    list: [occasion_id],
    courses: [course_id],
    foreignCourse: undefined,
  })
})

test('the list is filtered, sorted and cut by the database', async () => {
  const { programme_id, leader, carryOut, course_id, occasion, occasion_id, read } = await fresh()
  const past = {
    ...occasion,
    code: 'T0',
    seats: 8,
    sessions: [{ ...sessions[0]!, held_on: '2025-03-04', place: 'Ängelholm' }],
  }
  const past_id = await must(carryOut(tx => createOccasion(tx, programme_id, past)))
  const ids = (query: string) =>
    read(async db => (await occasionsOf(db, leader, listOf(query), TODAY)).rows.map(row => row.id))
  assert.deepEqual(await ids(''), [occasion_id])
  assert.deepEqual(await ids('time=past'), [past_id])
  assert.deepEqual(await ids('time=all'), [past_id, occasion_id])
  assert.deepEqual(await ids('time=all&sort=-held_on'), [occasion_id, past_id])
  assert.deepEqual(await ids('time=all&sort=seats'), [past_id, occasion_id])
  assert.deepEqual(await ids('time=all&q=ängel'), [past_id])
  assert.deepEqual(await ids('time=all&q=%25'), [])
  assert.deepEqual(await ids('time=all&month=2025-03'), [past_id])
  assert.deepEqual(await ids(`time=all&course=${course_id}&kind=broad`), [past_id, occasion_id])
  assert.deepEqual(await ids('time=all&kind=role'), [])
  assert.deepEqual(await ids('time=all&page=2'), [])
  assert.deepEqual(await read(db => monthsOf(db, leader)), ['2025-03', '2025-10'])
  assert.deepEqual(await read(db => scheduleOf(db, leader, TODAY)), {
    all: 2,
    coming: 1,
    next_on: '2025-10-21',
  })
})

test('attended time is counted, and nobody with protected identity is in it, whoever asks', async () => {
  const { programme_id, leader, course_id, occasion_id, provider_id, read } = await fresh()
  const [first] = await read(db => sessionsOf(db, occasion_id))
  const company_id = await attend(ground, programme_id, first!.id, [
    { quarters: 16, signed: true },
    { quarters: 8 },
    { quarters: 4, is_protected: true },
  ])
  for (const visitor of [
    leader,
    visitorIn(programme_id, 'provider', { provider_id }),
    visitorIn(programme_id, 'company', { company_id }),
  ]) {
    const own = await read(
      async db => [await attendedOf(db, [occasion_id]), await attendedInCourses(db, visitor, [course_id])],
      visitor,
    )
    assert.deepEqual(
      [own[0]!.get(occasion_id), own[1]!.get(course_id)],
      [
        { participants: 2, quarters: 24, unsigned: 8 },
        { participants: 2, quarters: 24 },
      ],
    )
  }
  const stranger = visitorIn(programme_id, 'company', { company_id: 0 })
  assert.equal((await read(db => attendedOf(db, [occasion_id]), stranger)).size, 0)
})

test('the number of queries does not grow with the list', async () => {
  const { programme_id, leader, carryOut, occasion, read } = await fresh()
  const queries = async () => {
    const work = { queries: 0 }
    await asked.run(work, () =>
      read(async db => {
        const { rows } = await occasionsOf(db, leader, listOf('time=all'), TODAY)
        return attendedOf(
          db,
          rows.map(row => row.id),
        )
      }),
    )
    return work.queries
  }
  const before = await queries()
  for (const code of ['T2', 'T3', 'T4'])
    await must(carryOut(tx => createOccasion(tx, programme_id, { ...occasion, code })))
  assert.equal(await queries(), before)
})
