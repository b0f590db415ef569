// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import type { Who } from '../../../tests/small-registers.ts'
import { linkFor } from '../../access/participants/link.ts'
import { visitorIn } from '../../access/testing.ts'
import { correctAttendance } from '../../attendance/commands/correct-attendance.ts'
import { recordAttendance } from '../../attendance/commands/record-attendance.ts'
import { signOwnHours } from '../../attendance/commands/sign-own-hours.ts'
import { ownHoursOf } from '../../attendance/queries/own-hours.ts'
import { signedTextOf } from '../../attendance/queries/signed-text.ts'
import { isToSign, readIn, readKey } from '../../attendance/rules/own-hours.ts'
import { digestOf, saysStill, textOf } from '../../attendance/rules/own-hours-text.ts'
import { changeOccasion, createOccasion } from '../../courses/commands/save-occasion.ts'
import { sessionsOf } from '../../courses/queries.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { addEmployment, saveEmployment } from '../../people/commands/save-employment.ts'
import { type HoursFilter, hoursSums } from '../queries/hours.ts'

const database = await openForTest()
after(() => database.close())

const ALL: HoursFilter = {
  state: '',
  companies: null,
  partner: null,
  occasion_id: null,
  person_id: null,
  month: '',
}
type At = readonly [held_on: string, starts_at: string, ends_at: string]
const DAY: At = ['2025-10-08', '08:00', '12:00']

/** The small programme, on 15 October 2025, where an hour is worth 417 kronor: an occasion of these sessions, and what can happen to its hours. */
async function occasionOf(...days: At[]) {
  const { ground, programme_id, companyId, personId } = await smallProgramme(database)
  const leader = visitorIn(programme_id, 'project_leader')
  const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, leader, work)
  const as = <T>(work: (tx: Tx) => Promise<T>) => transact(ground, leader, work)
  const must = async (made: Promise<{ id: number } | Refusal>) => {
    const one = await made
    assert.ok(!isRefusal(one), JSON.stringify(one))
    return one.id
  }
  const { course_id, provider_id } = await read(db =>
    db
      .selectFrom('occasion')
      .select(['course_id', 'provider_id'])
      .where('programme_id', '=', programme_id)
      .where('code', '=', 'T2')
      .executeTakeFirstOrThrow(),
  )
  const facts = { code: 'HAND', course_id, provider_id, seats: 12, cost_ore: 0n }
  const typed = ([held_on, starts_at, ends_at]: At) => ({ held_on, starts_at, ends_at, place: 'Osby' })
  const occasion_id = await must(
    as(tx =>
      createOccasion(tx, programme_id, {
        ...facts,
        sessions: days.map(day => ({ id: null, ...typed(day) })),
      }),
    ),
  )
  const ids = (await read(db => sessionsOf(db, occasion_id))).map(session => session.id)
  const session = (held_on: string) =>
    read(db => sessionsOf(db, occasion_id)).then(all => all.find(one => one.held_on === held_on)!.id)
  let version = 1
  const moves = async (day: At) => {
    const change = { ...facts, id: occasion_id, version, sessions: [{ id: ids[0]!, ...typed(day) }] }
    const made = await as(tx => changeOccasion(tx, change))
    if (!isRefusal(made)) version++
    return made
  }
  /** Somebody with a seat was there. */
  const comes = async (who: Who, quarters: number, held_on = DAY[0]) => {
    const session_id = await session(held_on)
    const person_id = personId(who)
    return as(async tx => {
      await tx.db
        .insertInto('booking')
        .values({ programme_id, occasion_id, person_id, booked_at: tx.clock.now() })
        .onConflict(conflict => conflict.doNothing())
        .execute()
      return recordAttendance(tx, leader, { occasion_id, session_id, person_id, quarters })
    })
  }
  /** Signs all that waits, on a phone of one's own. */
  const signs = async (who: Who) => {
    const own = { programme_id, person_id: personId(who) }
    const scope = { ...houseScope, programme: programme_id }
    return transact(ground, scope, async tx => {
      const { link_id } = await linkFor(tx, programme_id, { person_id: own.person_id, purpose: 'hours' })
      const rows = (await ownHoursOf(tx.db, { ...own, now: ground.clock.now() })).filter(isToSign)
      const digest = digestOf(textOf(rows, 'sv'))
      return signOwnHours(tx, {
        ...own,
        ...{ by: { link_id }, read: readIn(rows.map(readKey)), language: 'sv', digest },
      })
    })
  }
  const corrects = async (attendance_id: number, is_signed: boolean) => {
    const row = await read(db =>
      db
        .selectFrom('attendance')
        .select(['version', 'quarters'])
        .where('id', '=', attendance_id)
        .executeTakeFirstOrThrow(),
    )
    const change = { ...row, is_signed, reason: 'Skrev under åt fel person' }
    return must(as(tx => correctAttendance(tx, leader, { occasion_id, attendance_id, ...change })))
  }
  /** Quarter-hours of this occasion alone; kronor of them. */
  const sums = async (filter: Partial<HoursFilter> = {}) => {
    const told = await read(db => hoursSums(db, leader, { ...ALL, occasion_id, ...filter }, 'row'))
    return { ...told, kronor: Number(told.amount_ore) / 100 }
  }
  const posted = (attendance_id: number) =>
    read(db =>
      db
        .selectFrom('in_kind_entry')
        .select(['quarters', 'amount_ore', 'not_counted_because'])
        .where('attendance_id', '=', attendance_id)
        .orderBy('id')
        .execute(),
    )
  return { as, leader, read, must, moves, comes, signs, corrects, sums, posted, companyId, personId }
}

const refused = (made: unknown) => (isRefusal(made) ? made.refused : null)

test('a night is as long as the clock says that night, and belongs to the day on which it begins', async () => {
  const { comes, signs, sums, must } = await occasionOf(
    ['2024-10-26', '22:00', '06:00'], // the clock goes back: nine hours
    ['2025-03-29', '22:00', '06:00'], // the clock goes forward: seven
    ['2025-09-30', '22:00', '06:00'], // eight, and most of them in October
  )
  assert.equal(refused(await comes('Anna', 37, '2024-10-26')), 'longer-than-session')
  assert.equal(refused(await comes('Anna', 29, '2025-03-29')), 'longer-than-session')
  assert.equal(refused(await comes('Anna', 33, '2025-09-30')), 'longer-than-session')
  await must(comes('Anna', 36, '2024-10-26'))
  await must(comes('Anna', 28, '2025-03-29'))
  await must(comes('Anna', 32, '2025-09-30'))
  assert.deepEqual(await signs('Anna'), { signed: 3 })
  // 9 + 7 + 8 = 24 hours × 417 kronor = 10 008.
  const all = await sums()
  assert.deepEqual([all.signed, all.counted, all.kronor], [96, 96, 10_008])
  assert.deepEqual((await sums({ month: '2025-09' })).kronor, 3_336)
  assert.deepEqual((await sums({ month: '2025-10' })).rows, 0)
})

test('a session that moves when half have signed: each hour is judged by its new day, and what was signed stands', async () => {
  const { comes, signs, sums, must, moves, posted, read } = await occasionOf(DAY)
  const anna = await must(comes('Anna', 16))
  await must(comes('Bea', 16))
  const gun = await must(comes('Gun', 16))
  await signs('Anna')
  await signs('Gun')
  // Two of three have signed four hours: 8 × 417 = 3 336.
  const before = await sums()
  assert.deepEqual([before.counted, before.to_sign, before.kronor], [32, 16, 3_336])

  // Brovik agreed on 1 October 2024: the day before, Gun’s hours are no co-financing. 4 × 417 = 1 668.
  assert.equal(refused(await moves(['2024-09-30', '09:00', '13:00'])), null)
  const moved = await sums()
  assert.deepEqual(
    [moved.signed, moved.counted, moved.before_agreement, moved.to_sign, moved.kronor],
    [32, 16, 16, 16, 1_668],
  )
  assert.deepEqual((await sums({ month: '2025-10' })).rows, 0)
  const signed = (await read(db => signedTextOf(db, anna)))!
  assert.match(signed.text, /8 oktober 2025, 08:00–12:00/)
  const row = { course: 'Digital grund', quarters: 16 }
  assert.ok(saysStill(signed, { ...row, held_on: DAY[0], starts_at: '08:00', ends_at: '12:00' }))
  assert.ok(!saysStill(signed, { ...row, held_on: '2024-09-30', starts_at: '09:00', ends_at: '13:00' }))
  // Bea signs by the new day.
  assert.deepEqual(await signs('Bea'), { signed: 1 })
  assert.deepEqual((await sums()).kronor, 3_336)

  // No shorter than what has been attended; and back, where all three count: 12 × 417 = 5 004.
  assert.equal(refused(await moves(['2025-10-08', '08:00', '11:00'])), 'shorter-than-attended')
  assert.equal(refused(await moves(DAY)), null)
  const back = await sums()
  assert.deepEqual([back.counted, back.before_agreement, back.to_sign, back.kronor], [48, 0, 0, 5_004])
  assert.deepEqual(
    (await posted(gun)).map(entry => [entry.quarters, Number(entry.amount_ore) / 100]),
    [
      [16, 1_668],
      [-16, -1_668],
      [16, 0],
      [-16, 0],
      [16, 1_668],
    ],
  )
})

test('hours stay with the employer of the session’s day, also when they are signed at the next', async () => {
  const { as, read, leader, must, comes, signs, sums, moves, companyId, personId } = await occasionOf(DAY)
  const person_id = personId('Anna')
  await must(comes('Anna', 16))
  const job = await read(db =>
    db.selectFrom('employment').selectAll().where('person_id', '=', person_id).executeTakeFirstOrThrow(),
  )
  const { id, version, ...facts } = job
  await must(
    as(tx =>
      saveEmployment(tx, leader, {
        id,
        version,
        person_id,
        form: { ...facts, ends_on: '2025-10-09' },
      }),
    ),
  )
  await must(
    as(tx =>
      addEmployment(tx, leader, {
        person_id,
        form: { ...facts, company_id: companyId('B'), starts_on: '2025-10-10', ends_on: null },
      }),
    ),
  )
  await signs('Anna')
  const of = async (which: 'A' | 'B') => (await sums({ companies: [companyId(which)] })).kronor
  assert.deepEqual([await of('A'), await of('B')], [1_668, 0])
  await moves(['2025-10-10', '08:00', '12:00'])
  assert.deepEqual([await of('A'), await of('B')], [0, 1_668])
})

test('a signature that is withdrawn takes its hours out, and they are signed anew by hand', async () => {
  const { must, comes, signs, corrects, sums, posted } = await occasionOf(DAY)
  const anna = await must(comes('Anna', 14))
  await must(comes('Bea', 16))
  await signs('Anna')
  await signs('Bea')
  // 3,5 + 4 = 7,5 hours: 3 127,50. Without Anna’s: 1 668.
  assert.deepEqual((await sums()).kronor, 3_127.5)
  await corrects(anna, false)
  const without = await sums()
  assert.deepEqual([without.counted, without.to_sign, without.kronor], [16, 14, 1_668])
  await signs('Anna')
  const anew = await sums()
  assert.deepEqual([anew.counted, anew.to_sign, anew.kronor], [30, 0, 3_127.5])
  assert.deepEqual(
    (await posted(anna)).map(entry => entry.quarters),
    [14, -14, 14],
  )
})
