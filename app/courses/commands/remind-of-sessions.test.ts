import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { clockAt } from '../../foundation/clock.ts'
import { readConfig } from '../../foundation/config.ts'
import type { Jobs } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { type Mailer, mailerOf, type NewMail } from '../../foundation/mail.ts'
import { houseScope, transact } from '../../foundation/transact.ts'
import { addSetting } from '../../programmes/commands/add-setting.ts'
import { sessionsOf } from '../queries.ts'
import { remindOfSessions } from './remind-of-sessions.ts'
import { changeOccasion, createOccasion } from './save-occasion.ts'
import { takeSeat } from './seats.ts'
import { tellSeats } from './tell-seats.ts'
import { must, openTestGround } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

const noJobs: Jobs = { start: async () => {}, stop: async () => {}, work: () => {}, send: async () => {} }
const MONDAY = { id: null, held_on: '2025-11-03', starts_at: '08:00', ends_at: '12:00', place: 'Osby' }

/** Bo has a mobile, Tove an address, Kim neither, and one is protected: all have a seat on Monday the third of November. */
async function booked() {
  const here = await fresh()
  const { programme_id, carryOut, occasion } = here
  const id = await must(
    carryOut(tx => createOccasion(tx, programme_id, { ...occasion, code: 'T9', sessions: [MONDAY] })),
  )
  const common = { programme_id, sex: 'man', born_on: '1990-01-01', education: 'isced_3_4' } as const
  const people = await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('person')
      .values([
        { ...common, given_name: 'Bo', mobile: '070-174 06 05' },
        { ...common, given_name: 'Tove', email: 'tove@exempel.se', mobile: '070-174 06 06' },
        { ...common, given_name: 'Kim' },
        { ...common, is_protected: true },
      ])
      .returning('id')
      .execute(),
  )
  for (const person of people)
    await carryOut(tx => takeSeat(tx, { programme_id, occasion_id: id, person_id: person.id }))
  const sent: NewMail[] = []
  const mailer = mailerOf({
    ground,
    config: readConfig({}),
    log: silentLog,
    jobs: noJobs,
    isDemonstration: true,
  })
  const queue: Mailer['queue'] = (tx, mail) => {
    if (mail.programme_id === programme_id) sent.push(mail)
    return mailer.queue(tx, mail)
  }
  const post = { config: readConfig({}), mailer: { ...mailer, queue } }
  const at = (moment: string) => ({ ...ground, clock: clockAt(moment) })
  const since = () => sent.splice(0).map(mail => [mail.channel, mail.to])
  const remind = async (moment: string) => {
    await remindOfSessions(at(moment), post)
    return since()
  }
  return { ...here, id, post, at, since, sent, remind }
}

const BOTH = [
  ['sms', '+46701740605'],
  ['mail', 'tove@exempel.se'],
]

test('whoever has a seat is reminded the workday before, once, and again of the day it is moved to', async () => {
  const { remind, sent, carryOut, occasion, id, post, since, read } = await booked()
  assert.deepEqual(await remind('2025-10-30T13:00:00+01:00'), [], 'Thursday')
  await remind('2025-10-31T13:00:00+01:00').then(told => assert.deepEqual(told, BOTH, 'Friday'))
  assert.deepEqual(await remind('2025-10-31T13:10:00+01:00'), [])
  const [session] = await read(db => sessionsOf(db, id))
  const moved = {
    ...occasion,
    code: 'T9',
    id,
    version: 1,
    sessions: [{ ...session!, held_on: '2025-11-05' }],
  }
  assert.ok('id' in (await carryOut(tx => changeOccasion(tx, moved, post))))
  since()
  assert.deepEqual(await remind('2025-11-03T13:00:00+01:00'), [])
  assert.deepEqual(await remind('2025-11-04T13:00:00+01:00'), BOTH)
  assert.equal(sent.length, 0)
})

test('a programme that has switched it off reminds nobody', async () => {
  const { remind, carryOut, programme_id } = await booked()
  const setting = { name: 'session_reminder', valid_from: '2025-10-01', amount: '0', source: 'Vi' } as const
  await carryOut(tx => addSetting(tx, programme_id, { ...setting, certainty: 'confirmed' }))
  assert.deepEqual(await remind('2025-10-31T13:00:00+01:00'), [])
})

test('of a seat, and of a move, whoever has only a mobile is told by SMS', async () => {
  const { post, at, since, sent, carryOut, occasion, id, read } = await booked()
  await tellSeats(at('2025-10-15T09:00:00Z'), post)
  assert.match(
    sent[0]!.paragraphs.join(' '),
    /Du har en plats: Grön omställning\. måndag 3 november 2025 kl\. 8\.00–12\.00, Osby/,
  )
  assert.deepEqual(since(), BOTH)
  const [session] = await read(db => sessionsOf(db, id))
  const moved = {
    ...occasion,
    code: 'T9',
    id,
    version: 1,
    sessions: [{ ...session!, held_on: '2025-11-05' }],
  }
  assert.ok('id' in (await carryOut(tx => changeOccasion(tx, moved, post))))
  assert.match(sent[0]!.paragraphs.join(' '), /^Ändrat: .* Nu: onsdag 5 november/)
  assert.deepEqual(since(), BOTH)
})
