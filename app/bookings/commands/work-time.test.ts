import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { takeSeat } from '../../courses/commands/seats.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { chooseTeams } from '../../shifts/commands/choose-teams.ts'
import { saveRota } from '../../shifts/commands/save-rota.ts'
import { addTeam } from '../../shifts/commands/save-team.ts'
import { peopleToBook } from '../queries/people-to-book.ts'
import { workTimesOf } from '../queries/work-times.ts'
import type { Said } from '../rules/work-time.ts'
import { bookPeople } from './bookings.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

/** Åsa works nights at a company with a visitor of its own; Bo works there too, and nobody knows when. */
async function night() {
  const made = await fresh()
  const [company_id] = made.companies as [number, number]
  const own = visitorIn(made.programme_id, 'company', { company_id })
  const { programme_id, asa, as, occasion_id } = made
  const bo = await transact(ground, houseScope, async ({ db }) => {
    const { id } = await db
      .insertInto('person')
      .values({
        ...{ programme_id, given_name: 'Bo', family_name: 'Ny', sex: 'man', born_on: '1990-01-01' },
        education: 'isced_unknown',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('employment')
      .values({ programme_id, person_id: id, company_id, category: 'kollektiv' })
      .execute()
    return id
  })
  const team_id = idOf(await as(own, tx => addTeam(tx, own, { company_id, name: 'Natt', form: 'night' })))
  const rota = { valid_from: '2025-09-01', first_on: '2025-09-01' }
  idOf(
    await as(own, tx =>
      saveRota(tx, own, {
        ...{ company_id, team_id, version: 1, ...rota },
        turns: [{ starts_at: '22:00', ends_at: '06:00' }],
      }),
    ),
  )
  idOf(
    await as(own, tx =>
      chooseTeams(tx, own, {
        ...{ company_id, from_on: '2025-09-01' },
        chosen: [{ person_id: asa, team_id, read: '' }],
      }),
    ),
  )
  const times = (person_id: number) =>
    reading(ground, own, async db => (await workTimesOf(db, own, [{ occasion_id, person_id }]))[0])
  const book = (person_ids: number[], said?: Said) =>
    as(own, tx =>
      bookPeople(tx, own, { occasion_id, company_id, person_ids, wait: false, despite: '', said }),
    )
  return { ...made, company_id, own, bo, team_id, times, book }
}

test('outside paid time and a broken rest are told, and answered before anybody is booked', async () => {
  const { asa, bo, book, times, occasion_id, own, company_id } = await night()
  // 14 and 21 October 8–12, after a shift that began at ten the evening before: fourteen hours.
  const asas = await times(asa)
  assert.deepEqual(
    [asas?.outside, asas?.broken].map(each => each?.map(one => one.held_on)),
    [
      ['2025-10-14', '2025-10-21'],
      ['2025-10-14', '2025-10-21'],
    ],
  )
  const bos = await times(bo)
  assert.deepEqual(
    [bos?.outside, bos?.broken, bos?.is_paid_unknown, bos?.is_rest_unknown],
    [[], [], true, true],
    'without a rota nothing is said to be free',
  )
  const unsaid = await book([asa, bo])
  assert.deepEqual(unsaid, { refused: 'paid-unsaid', field: 'paid', about: { named: 'Åsa Ek' } })
  const rest = await book([asa, bo], { is_paid: true, rest_because: '' })
  assert.deepEqual(rest, { refused: 'rest-unsaid', field: 'rest', about: { named: 'Åsa Ek' } })
  const booked = await book([asa, bo], { is_paid: true, rest_because: 'Åsa är ledig natten före' })
  assert.ok(!isRefusal(booked) && booked.booked === 2, JSON.stringify(booked))
  const said = await reading(ground, own, db =>
    db
      .selectFrom('work_time_said')
      .select(['person_id', 'is_paid', 'rest_because'])
      .where('occasion_id', '=', occasion_id)
      .execute(),
  )
  assert.deepEqual(said, [{ person_id: asa, is_paid: true, rest_because: 'Åsa är ledig natten före' }])
  const people = await reading(ground, own, db => peopleToBook(db, own, { company_id, occasion_id }))
  assert.deepEqual(
    people.map(one => [one.given_name, one.team, one.form]),
    [
      ['Åsa', 'Natt', 'night'],
      ['Bo', '', null],
    ],
  )
})

test('a session of something else on the same days is work too', async () => {
  const { bo, times, as, leader, programme_id, occasion_id } = await night()
  const other = await transact(ground, houseScope, async ({ db }) => {
    const { course_id } = await db
      .selectFrom('occasion')
      .select('course_id')
      .where('id', '=', occasion_id)
      .executeTakeFirstOrThrow()
    const { id } = await db
      .insertInto('occasion')
      .values({ programme_id, course_id, code: 'KVÄLL', seats: 9, cost_ore: 0n })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('session')
      .values({ programme_id, occasion_id: id, held_on: '2025-10-20', starts_at: '18:00', ends_at: '22:00' })
      .execute()
    return id
  })
  await as(leader, tx => takeSeat(tx, { programme_id, occasion_id: other, person_id: bo }))
  // From ten in the evening to eight is ten hours.
  assert.deepEqual(
    (await times(bo))?.broken.map(one => one.held_on),
    ['2025-10-21'],
  )
})

test('nobody with protected identity is answered for', async () => {
  const { hidden, times, bea, book } = await night()
  assert.equal(await times(hidden), undefined)
  assert.equal(await times(bea), undefined, 'nor for those of another company')
  assert.equal(refusedAs(await book([hidden])), 'people-gone')
})
