import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { clockAt } from '../../foundation/clock.ts'
import { readConfig } from '../../foundation/config.ts'
import type { Jobs } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { type Mailer, mailerOf, type NewMail } from '../../foundation/mail.ts'
import { houseScope, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { clashesOf, personClashesOf } from '../queries/clashes.ts'
import { scheduleOf } from '../queries/occasion-list.ts'
import { unreachedOf } from '../queries/unreached.ts'
import { occasionOf, sessionsOf } from '../queries.ts'
import { clashKey } from '../rules/clash-key.ts'
import { cancelOccasion, moveOccasion } from './move-occasion.ts'
import { runOccasions } from './run-occasions.ts'
import { changeOccasion, createOccasion } from './save-occasion.ts'
import { giveSeatBack, takeSeat } from './seats.ts'
import { tellSeats } from './tell-seats.ts'
import { must, openTestGround, TODAY } from './testing.ts'
import { warnOfDecisions } from './warn-of-decisions.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

const noJobs: Jobs = { start: async () => {}, stop: async () => {}, work: () => {}, send: async () => {} }

/** What leaves the house, kept by the test as it was written. */
function postOf() {
  const letters: NewMail[] = []
  const mailer = mailerOf({ ground, config: readConfig({}), log: silentLog, jobs: noJobs })
  const queue: Mailer['queue'] = (tx, mail) => {
    letters.push(mail)
    return mailer.queue(tx, mail)
  }
  const post: Post = {
    config: readConfig({ SPANG_PUBLIC_URL: 'http://localhost:3000' }),
    mailer: { ...mailer, queue },
  }
  return { post, letters }
}

type Here = Awaited<ReturnType<typeof fresh>>

/** People who work at a company of their own, and the company. */
async function people({ programme_id }: Here, count: number, protectedOnes = 0) {
  return transact(ground, houseScope, async ({ db }) => {
    const company = await db
      .insertInto('company')
      .values({
        programme_id,
        organisation_number: `55${String(20_000_000 + programme_id * 100 + count)}`,
        name: `Bolag ${count} AB`,
        municipality_code: '1290',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const made = await db
      .insertInto('person')
      .values(
        Array.from({ length: count }, (_, at) => ({
          programme_id,
          given_name: at < protectedOnes ? '' : `Bo${at}`,
          sex: 'man' as const,
          born_on: '1990-01-01',
          education: 'isced_3_4' as const,
          is_protected: at < protectedOnes,
        })),
      )
      .returning('id')
      .execute()
    await db
      .insertInto('employment')
      .values(
        made.map(({ id }) => ({
          programme_id,
          person_id: id,
          company_id: company.id,
          category: 'kollektiv' as const,
        })),
      )
      .execute()
    return { company_id: company.id, ids: made.map(one => one.id) }
  })
}

const tentative = ({ programme_id, occasion_id }: Here, least_seats: number) =>
  transact(ground, { ...houseScope, programme: programme_id }, ({ db }) =>
    db
      .updateTable('occasion')
      .set({ state: 'tentative', least_seats })
      .where('id', '=', occasion_id)
      .execute(),
  )

test('the last of the least seats confirms it; a protected person is none of them', async () => {
  const here = await fresh()
  const { programme_id, occasion_id, carryOut, read, leader } = here
  const { ids } = await people(here, 3, 1)
  await tentative(here, 2)
  const book = (person_id: number) => carryOut(tx => takeSeat(tx, { programme_id, occasion_id, person_id }))
  const confirms = []
  for (const id of ids) confirms.push((await book(id)).confirms)
  assert.deepEqual(confirms, [false, false, true], 'the first is protected')
  assert.equal((await read(db => occasionOf(db, leader, occasion_id)))!.state, 'confirmed')
})

test('what is for named companies does not exist for another, but for whose people are there', async () => {
  const here = await fresh()
  const { programme_id, occasion_id, read } = here
  const [named, other, there] = [await people(here, 1), await people(here, 2), await people(here, 3)]
  const seen = async ({ company_id }: typeof named) => {
    const visitor = visitorIn(programme_id, 'company', { company_id })
    return (await read(db => occasionOf(db, visitor, occasion_id), visitor)) !== undefined
  }
  assert.deepEqual([await seen(named), await seen(other)], [true, true], 'open to all')
  await transact(ground, { ...houseScope, programme: programme_id }, async tx => {
    await tx.db
      .insertInto('occasion_company')
      .values({ programme_id, occasion_id, company_id: named.company_id })
      .execute()
    await takeSeat(tx, { programme_id, occasion_id, person_id: there.ids[0]! })
  })
  assert.deepEqual([await seen(named), await seen(other), await seen(there)], [true, false, true])
})

const COMING = [
  { id: null, held_on: '2025-11-03', starts_at: '08:00', ends_at: '12:00', place: 'Osby', room: 'Sal 2' },
  { id: null, held_on: '2025-11-10', starts_at: '08:00', ends_at: '12:00', place: 'Osby', room: 'Sal 2' },
]

/** An occasion to come with three who are booked: one without an address, one with protected identity; the company has a contact. */
async function coming(rest: { least_seats?: number } = {}) {
  const here = await fresh()
  const { programme_id, carryOut, occasion } = here
  const id = await must(
    carryOut(tx => createOccasion(tx, programme_id, { ...occasion, code: 'T9', sessions: COMING, ...rest })),
  )
  const { company_id, ids } = await people(here, 3, 1)
  const [hidden, bo, tove] = ids as [number, number, number]
  await transact(ground, { ...houseScope, programme: programme_id }, async ({ db }) => {
    await db.updateTable('person').set({ email: 'bo@exempel.example' }).where('id', '=', bo).execute()
    await db
      .insertInto('contact')
      .values({ programme_id, company_id, function: 'hr', name: 'Hanna Ek', email: 'hanna@exempel.example' })
      .execute()
  })
  for (const person_id of [hidden, bo, tove])
    await carryOut(tx => takeSeat(tx, { programme_id, occasion_id: id, person_id }))
  const told = () => here.read(db => sessionsOf(db, id))
  return { ...here, id, company_id, hidden, bo, tove, told }
}

test('a cancelled occasion writes once to each, gives the seats back, and says whom no letter reaches', async () => {
  const { id, carryOut, leader, read, occasion, bo, tove, told } = await coming()
  const { post, letters } = postOf()
  const cancel = () =>
    carryOut(tx => cancelOccasion(tx, leader, post, { occasion_id: id, why: 'För få har bokat.' }))
  const before = await told()
  assert.deepEqual(await cancel(), { id })
  assert.deepEqual(letters.map(one => one.to).sort(), ['bo@exempel.example', 'hanna@exempel.example'])
  const [own, company] = ['bo', 'hanna'].map(name => letters.find(one => one.to.startsWith(name))!)
  assert.equal(own!.subject, 'Inställt: Grön omställning')
  assert.match(own!.paragraphs.join(' '), /För få har bokat/)
  assert.equal(own!.event!.method, 'CANCEL')
  assert.match(own!.event!.ics, new RegExp(`SEQUENCE:${before[0]!.sequence + 1}`))
  assert.equal(own!.attachments!.length, 1, 'one for each session beyond the first')
  // Two of three: whoever is protected is in no count.
  assert.match(company!.paragraphs.join(' '), /Bokade från Bolag 3 AB: 2/)
  assert.deepEqual(await cancel(), { refused: 'already-so' })
  assert.equal(letters.length, 2)
  const seats = await read(db =>
    db
      .selectFrom('booking')
      .select(['person_id', 'cancelled_at', 'told'])
      .where('occasion_id', '=', id)
      .execute(),
  )
  assert.ok(seats.every(seat => seat.cancelled_at !== null))
  assert.deepEqual(
    seats.filter(seat => seat.told !== null).map(seat => seat.person_id),
    [bo],
  )
  assert.deepEqual(
    (await read(db => unreachedOf(db, { occasion_id: id, hasSms: false }))).map(one => one.id),
    [tove],
  )
  const schedule = await read(db => scheduleOf(db, leader, TODAY))
  assert.equal(schedule.coming, 1, 'the other one')
  const change = { ...occasion, code: 'T9', id, version: 1, sessions: [...(await told())] }
  assert.deepEqual(await carryOut(tx => changeOccasion(tx, change, post)), { refused: 'occasion-cancelled' })
})

test('those who are booked are told of a seat once, when it is confirmed; of a move with a higher number; of a seat that is gone', async () => {
  const { id, carryOut, leader, occasion, bo, told } = await coming({ least_seats: 3 })
  const { post, letters } = postOf()
  const tell = async () => {
    letters.length = 0
    await tellSeats(ground, post)
    return letters
      .filter(one => one.to === 'bo@exempel.example')
      .map(one => [one.subject.split(':')[0], one.event?.method])
  }
  assert.deepEqual(await tell(), [], 'two of three are booked, it is tentative')
  assert.deepEqual(
    await carryOut(tx =>
      moveOccasion(tx, leader, { occasion_id: id, to: 'confirmed', action: 'occasion-confirmed' }),
    ),
    { id },
  )
  assert.deepEqual(await tell(), [['Du har en plats', 'REQUEST']])
  assert.deepEqual(await tell(), [])
  const sessions = (await told()).map(one => ({
    ...one,
    held_on: one.held_on === '2025-11-03' ? '2025-11-04' : one.held_on,
  }))
  letters.length = 0
  const change = { ...occasion, code: 'T9', id, version: 1, sessions }
  assert.deepEqual(await carryOut(tx => changeOccasion(tx, change, post)), { id })
  const changed = letters.find(one => one.to === 'bo@exempel.example')!
  assert.equal(changed.subject, 'Ändrat: Grön omställning')
  assert.match(changed.event!.ics, /SEQUENCE:1/)
  assert.match(changed.paragraphs.join(' '), /4 november/)
  assert.equal(letters.length, 2, 'and the company')
  await carryOut(tx => giveSeatBack(tx, { occasion_id: id, person_id: bo }, 'Sjuk'))
  assert.deepEqual(await tell(), [['Du har inte längre en plats', 'CANCEL']])
  assert.deepEqual(await tell(), [])
})

test('whoever gives a seat back and is not told before it is cancelled is told then, and whoever takes it again anew', async () => {
  const { id, carryOut, programme_id, leader, bo, read } = await coming()
  const { post, letters } = postOf()
  const later = { ...ground, clock: clockAt('2025-10-15T15:00:00Z') }
  const told = async () =>
    (await read(db => db.selectFrom('booking').select('told').where('person_id', '=', bo).execute()))[0]!.told
  await tellSeats(ground, post)
  await carryOut(tx => giveSeatBack(tx, { occasion_id: id, person_id: bo }, 'Sjuk'))
  await transact(later, leader, tx => takeSeat(tx, { programme_id, occasion_id: id, person_id: bo }))
  letters.length = 0
  assert.equal(await tellSeats(later, post), 1)
  assert.equal(letters[0]!.subject, 'Du har en plats: Grön omställning')
  assert.equal(await tellSeats(later, post), 0)
  await carryOut(tx => giveSeatBack(tx, { occasion_id: id, person_id: bo }, 'Sjuk'))
  letters.length = 0
  await carryOut(tx => cancelOccasion(tx, leader, post, { occasion_id: id, why: 'För få har bokat.' }))
  assert.deepEqual(
    letters.filter(one => one.to === 'bo@exempel.example').map(one => one.subject.split(':')[0]),
    ['Inställt'],
  )
  assert.equal(await told(), 'no_seat')
})

test('a letter of a change tells what is something to its reader, and takes out what was put right to a day that has been', async () => {
  const { id, carryOut, occasion, told } = await coming()
  const { post, letters } = postOf()
  await tellSeats(ground, post)
  let version = 0
  const change = async (parts: object, nth = 0) => {
    letters.length = 0
    version += 1
    const sessions = (await told()).map((one, at) => (at === nth ? { ...one, ...parts } : one))
    const changed = { ...occasion, code: 'T9', id, version, sessions }
    assert.deepEqual(await carryOut(tx => changeOccasion(tx, changed, post)), { id })
    return letters.map(one => one.to.split('@')[0]).sort()
  }
  assert.deepEqual(await change({}), [])
  assert.deepEqual(await change({ link: 'https://mote.example/ny' }), ['bo'])
  assert.deepEqual(await change({ held_on: '2025-10-13' }), ['bo', 'hanna'])
  const own = letters.find(one => one.to.startsWith('bo'))!
  const calendar = [
    own.event!.ics,
    ...own.attachments!.map(one => String(Buffer.from(one.content, 'base64'))),
  ]
  assert.deepEqual(
    calendar.map(ics => /METHOD:(\w+)/.exec(ics)![1]),
    ['REQUEST', 'CANCEL'],
  )
  assert.deepEqual(await change({ ends_at: '11:30' }), [], 'it has been')
})

test('the same trainer, the same room and whoever is booked in both are found at once, and taken knowingly', async () => {
  const { id, carryOut, programme_id, occasion, read, bo } = await coming()
  const beside = [{ ...COMING[0]!, starts_at: '11:00', ends_at: '15:00', room: 'sal 2' }]
  const other = { ...occasion, code: 'T10', sessions: beside }
  const make = (seen: string[]) => carryOut(tx => createOccasion(tx, programme_id, { ...other, seen }))
  assert.deepEqual(await make([]), { refused: 'sessions-clash', field: 'save_anyway' })
  const clashes = await read(db => clashesOf(db, { programme_id, occasion_id: null, sessions: beside }))
  assert.deepEqual(
    clashes.map(one => [one.nth, one.kind, one.occasion_id]),
    [[1, 'room', id]],
  )
  const other_id = await must(make(clashes.map(clashKey)))
  await carryOut(tx => takeSeat(tx, { programme_id, occasion_id: other_id, person_id: bo }))
  const after = await read(db => clashesOf(db, { programme_id, occasion_id: other_id, sessions: beside }))
  assert.deepEqual(
    after.map(one => [one.kind, one.people]),
    [
      ['room', 0],
      ['people', 1],
    ],
  )
  const twice = await read(db => personClashesOf(db, { occasion_id: other_id, person_ids: [bo] }))
  assert.deepEqual(
    twice.map(one => [one.person_id, one.other_occasion_id]),
    [[bo, id]],
  )
})

test('a run makes as many as were asked for, with codes of their own, once the clashes have been seen', async () => {
  const { id, carryOut, leader, read } = await coming()
  const run = { from: '2025-11-24', weeks: 2, times: 2 }
  const made = await carryOut(tx => runOccasions(tx, leader, { occasion_id: id, run, seen: [] }))
  assert.deepEqual(made, { id, made: 2 })
  const codes = await read(db =>
    db
      .selectFrom('occasion')
      .select('code')
      .where('programme_id', '=', leader.programme)
      .orderBy('id')
      .execute(),
  )
  assert.deepEqual(
    codes.map(one => one.code),
    ['T1', 'T9', 'T10', 'T11'],
  )
  assert.deepEqual(await carryOut(tx => runOccasions(tx, leader, { occasion_id: id, run, seen: [] })), {
    refused: 'sessions-clash',
    field: 'save_anyway',
  })
})

test('those who lead are warned once, when the day is near and too few are booked', async () => {
  const { programme_id, id, carryOut, occasion } = await coming({ least_seats: 12 })
  const at = new Date('2025-01-01T09:00:00Z')
  const user = { id: `leder-${programme_id}`, email: `karin-${programme_id}@exempel.example` }
  await transact(ground, houseScope, async ({ db }) => {
    await db
      .insertInto('auth_user')
      .values({ ...user, name: 'Karin', created_at: at, updated_at: at })
      .execute()
    await db
      .insertInto('membership')
      .values({ programme_id, user_id: user.id, role: 'project_leader', granted_at: at })
      .execute()
  })
  const { post, letters } = postOf()
  const warn = (day: string) => warnOfDecisions({ ...ground, clock: clockAt(`${day}T09:00:00Z`) }, post)
  // Fourteen days before 3 November is 20 October, and seven before that the 13th.
  assert.equal(await warn('2025-10-12'), 0)
  assert.equal(await warn('2025-10-13'), 1)
  assert.match(letters.at(-1)!.paragraphs.join(' '), /Grön omställning T9 \(2 av minst 12, senast 20 oktober/)
  assert.equal(await warn('2025-10-14'), 0)
  const change = (version: number, decided_by: string) =>
    carryOut(async tx =>
      changeOccasion(tx, {
        ...occasion,
        ...{ code: 'T9', id, version, decided_by, least_seats: 12 },
        sessions: await sessionsOf(tx.db, id),
      }),
    )
  assert.deepEqual(await change(1, '2025-11-04'), { refused: 'decided-too-late', field: 'decided_by' })
  assert.deepEqual(await change(1, '2025-10-21'), { id })
  assert.equal(await warn('2025-10-14'), 1, 'another day, and it is told anew')
})
