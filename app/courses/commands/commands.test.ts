import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { asked } from '../../foundation/database.ts'
import type { Happening } from '../../foundation/events.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, once, reading, type Tx, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { readList } from '../../ui/list-url.ts'
import { ownProviders } from '../policy.ts'
import { attendedInCourses, coursesOf } from '../queries/course-list.ts'
import { attendedOf, monthsOf, OCCASION_SORTS, occasionsOf, scheduleOf } from '../queries/occasion-list.ts'
import { courseOf, occasionOf, providersOf, sessionsOf } from '../queries.ts'
import { createProvider } from './create-provider.ts'
import { changeCourse, createCourse } from './save-course.ts'
import { changeOccasion, createOccasion } from './save-occasion.ts'

const TODAY = '2025-10-15'
const database = await openForTest()
after(() => database.close())
const told: Happening[] = []
const ground = groundOf(database, { listeners: [async (_, happening) => void told.push(happening)] })
let programmes = 0

const course = {
  code: 'GRN-01',
  title: 'Grön omställning',
  kind: 'broad' as const,
  quarters: 28,
  is_required_by_law: false,
}
const sessions = [
  { id: null, held_on: '2025-10-14', starts_at: '08:00', ends_at: '12:00', place: 'Osby' },
  { id: null, held_on: '2025-10-21', starts_at: '08:00', ends_at: '11:30', place: 'Osby' },
]

async function fresh() {
  const made = await transact(ground, houseScope, tx =>
    createProgramme(tx, {
      slug: `kurs-${++programmes}`,
      name: 'Kurs',
      starts_on: '2024-01-01',
      ends_on: '2026-12-31',
    }),
  )
  assert.ok(!isRefusal(made))
  const programme_id = made.id
  const leader = visitorIn(programme_id, 'project_leader')
  const carryOut = <T>(work: (tx: Tx) => Promise<T>) => transact(ground, leader, work)
  const course_id = await must(carryOut(tx => createCourse(tx, programme_id, course)))
  const provider_id = await must(
    carryOut(tx => createProvider(tx, programme_id, { name: 'Lära AB', organisation_number: null })),
  )
  const occasion = { code: 'T1', course_id, provider_id, seats: 12, cost_ore: 5_100_000n, sessions }
  const occasion_id = await must(carryOut(tx => createOccasion(tx, programme_id, occasion)))
  const read = <T>(work: Parameters<typeof reading<T>>[2], visitor = leader) => reading(ground, visitor, work)
  told.length = 0
  return { programme_id, leader, carryOut, course_id, provider_id, occasion, occasion_id, read }
}

async function must(outcome: Promise<{ id: number } | { refused: string }>): Promise<number> {
  const made = await outcome
  assert.ok('id' in made, JSON.stringify(made))
  return made.id
}

/** A company with people who attended the first session. */
async function attend(
  programme_id: number,
  session_id: number,
  people: { quarters: number; is_protected?: boolean; signed?: boolean }[],
) {
  return transact(ground, houseScope, async tx => {
    const company = await tx.db
      .insertInto('company')
      .values({
        programme_id,
        organisation_number: `55${String(10_000_000 + session_id)}`,
        name: 'Ett AB',
        municipality_code: '1290',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const { quarters, is_protected = false, signed = false } of people) {
      const person = await tx.db
        .insertInto('person')
        .values({
          programme_id,
          given_name: is_protected ? '' : 'Bo',
          sex: 'man',
          born_on: '1990-01-01',
          education: 'isced_3_4',
          is_protected,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx.db
        .insertInto('employment')
        .values({ programme_id, person_id: person.id, company_id: company.id, category: 'kollektiv' })
        .execute()
      await tx.db
        .insertInto('attendance')
        .values({
          programme_id,
          session_id,
          person_id: person.id,
          quarters,
          ...(signed
            ? { signed_at: ground.clock.now(), signed_by: 'register', signed_how: 'register' as const }
            : {}),
        })
        .execute()
    }
    return company.id
  })
}

const listOf = (query: string) =>
  readList(new URLSearchParams(query), {
    sorts: OCCASION_SORTS,
    filters: ['time', 'course', 'kind', 'month'],
  })

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
  await attend(programme_id, first!.id, [{ quarters: 16 }])
  const typed = [
    { ...first!, held_on: second!.held_on, starts_at: second!.starts_at, ends_at: '12:00' },
    { ...second!, held_on: first!.held_on, starts_at: first!.starts_at },
    { ...sessions[0]!, held_on: '2025-10-28' },
  ]
  const change = { ...occasion, id: occasion_id, version: 1, sessions: typed }
  assert.deepEqual(await carryOut(tx => changeOccasion(tx, change)), { id: occasion_id })
  const after = await read(db => sessionsOf(db, occasion_id))
  assert.deepEqual(
    after.map(one => [one.held_on, one.id === first!.id]),
    [
      ['2025-10-14', false],
      ['2025-10-21', true],
      ['2025-10-28', false],
    ],
  )
  assert.deepEqual(
    told.map(one => one.what === 'attendance-changed' && one.attendance_ids.length),
    [1],
  )
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
  const id = 'a1b0c8f4-52a8-4cf0-8e0c-5c80b2b0d1aa'
  const send = () =>
    carryOut(tx => once(tx, id, () => createOccasion(tx, programme_id, { ...occasion, code: 'T2' })))
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

test('attended time is counted: everyone for the leader, none protected for company and provider', async () => {
  const { programme_id, leader, course_id, occasion_id, provider_id, read } = await fresh()
  const [first] = await read(db => sessionsOf(db, occasion_id))
  const company_id = await attend(programme_id, first!.id, [
    { quarters: 16, signed: true },
    { quarters: 8 },
    { quarters: 4, is_protected: true },
  ])
  const all = await read(db => attendedOf(db, leader, [occasion_id]))
  assert.deepEqual(all.get(occasion_id), { participants: 3, quarters: 28, unsigned: 12 })
  for (const visitor of [
    visitorIn(programme_id, 'provider', { provider_id }),
    visitorIn(programme_id, 'company', { company_id }),
  ]) {
    const own = await read(
      async db => [
        await attendedOf(db, visitor, [occasion_id]),
        await attendedInCourses(db, visitor, [course_id]),
      ],
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
  assert.equal((await read(db => attendedOf(db, stranger, [occasion_id]), stranger)).size, 0)
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
          leader,
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
