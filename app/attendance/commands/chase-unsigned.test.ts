import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { clockAt } from '../../foundation/clock.ts'
import { readConfig } from '../../foundation/config.ts'
import type { Jobs } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { type Mailer, mailerOf, type NewMail } from '../../foundation/mail.ts'
import { reading, transact } from '../../foundation/transact.ts'
import {
  EVERYONE,
  type UnsignedFilter,
  unsignedChoices,
  unsignedPeople,
  unsignedSums,
} from '../queries/unsigned-people.ts'
import { askForHoursLink } from './ask-for-link.ts'
import { chaseUnsigned, remindUnsigned } from './chase-unsigned.ts'
import { idOf, openTestGround } from './testing.ts'

let opened: Awaited<ReturnType<typeof openTestGround>>
before(async () => {
  opened = await openTestGround()
})
after(() => opened.database.close())

const noJobs: Jobs = { start: async () => {}, stop: async () => {}, work: () => {}, send: async () => {} }

/** Åsa has a mobile, Bea an address, a protected person both: all were there, and none has signed. */
async function unsigned() {
  const place = await opened.fresh()
  const { ground } = opened
  const { programme_id, as, leader, asa, bea, hidden, record } = place
  await as(leader, ({ db }) =>
    db.updateTable('person').set({ mobile: '070-174 06 05' }).where('id', '=', asa).execute(),
  )
  await as(leader, ({ db }) =>
    db.updateTable('person').set({ email: 'bea@exempel.se' }).where('id', '=', bea).execute(),
  )
  idOf(await record(asa, 14))
  await record(bea, 8)
  await record(hidden, 10)
  const sent: NewMail[] = []
  const mailer = mailerOf({
    ground,
    config: readConfig({}),
    log: silentLog,
    jobs: noJobs,
    isDemonstration: true,
  })
  const queue: Mailer['queue'] = (tx, mail) => {
    sent.push(mail)
    return mailer.queue(tx, mail)
  }
  const post = { config: readConfig({}), mailer: { ...mailer, queue } }
  const at = { programme_id, now: ground.clock.now(), hasSms: true }
  const chase = (moment: string, filter: UnsignedFilter = EVERYONE) =>
    transact({ ...ground, clock: clockAt(moment) }, leader, tx =>
      chaseUnsigned(tx, post, { programme_id, filter }),
    )
  const listed = (filter: UnsignedFilter = EVERYONE) =>
    reading(ground, leader, async db => ({
      choices: await unsignedChoices(db, at),
      people: (await unsignedPeople(db, at, filter)).map(one => [one.person_id, one.quarters, one.reach]),
      sums: await unsignedSums(db, at, filter),
    }))
  return { ...place, ground, post, sent, chase, listed }
}

test('who has not signed is a list by how they are reached, and its sums are its rows', async () => {
  const { listed, asa, bea, occasion_id } = await unsigned()
  const { choices, ...all } = await listed()
  assert.deepEqual(choices.months, ['2025-10'])
  assert.deepEqual(choices.occasions, [{ id: occasion_id, title: 'Kurs', code: 'T' }])
  assert.equal(choices.companies.length, 2)
  assert.deepEqual(all, {
    people: [
      [bea, 8, 'mail'],
      [asa, 14, 'sms'],
    ],
    sums: { people: 2, quarters: 22, sessions: 2, mail: 1, sms: 1, none: 0 },
  })
  assert.deepEqual((await listed({ ...EVERYONE, reach: 'mail' })).people, [[bea, 8, 'mail']])
  assert.equal((await listed({ ...EVERYONE, month: '2025-09' })).sums.people, 0)
  assert.equal((await listed({ ...EVERYONE, month: '2025-10', occasion: occasion_id })).sums.people, 2)
  assert.equal((await listed({ ...EVERYONE, company: 1_000_000 })).sums.people, 0)
})

test('one letter or one SMS each, never twice the same week, and each with a link of their own that leaves the former alone', async () => {
  const { chase, sent, as, leader, asa } = await unsigned()
  assert.deepEqual(await chase('2025-10-15T11:00:00+02:00'), { mail: 1, sms: 1 })
  assert.deepEqual(
    sent.map(mail => [mail.channel, mail.to]),
    [
      ['mail', 'bea@exempel.se'],
      ['sms', '+46701740605'],
    ],
  )
  assert.match(sent[1]!.paragraphs.join(), /3,5 timmar väntar på din underskrift/)
  assert.doesNotMatch(JSON.stringify(sent[1]), /Åsa/)
  assert.deepEqual(await chase('2025-10-15T11:00:00+02:00'), { mail: 0, sms: 0 })
  assert.deepEqual(await chase('2025-10-22T10:59:00+02:00'), { mail: 0, sms: 0 })
  assert.deepEqual(await chase('2025-10-22T11:00:00+02:00'), { mail: 1, sms: 1 })
  const links = await as(leader, ({ db }) =>
    db.selectFrom('participant_link').select('revoked_at').where('person_id', '=', asa).execute(),
  )
  assert.deepEqual(links, [{ revoked_at: null }, { revoked_at: null }])
})

test('in quiet hours a reminder waits for the morning', async () => {
  const { chase, sent } = await unsigned()
  await chase('2025-10-15T19:00:00+02:00')
  assert.deepEqual(
    sent.map(mail => mail.not_before?.toISOString()),
    ['2025-10-16T05:00:00.000Z', '2025-10-16T05:00:00.000Z'],
  )
})

test('by itself it reminds from the day that the programme has set, three times in all', async () => {
  const { ground, post, sent, programme_id } = await unsigned()
  // The session was on the 14th.
  const remind = async (day: string) => {
    sent.length = 0
    await remindUnsigned({ ...ground, clock: clockAt(`${day}T10:30:00+02:00`) }, post)
    return sent.filter(mail => mail.programme_id === programme_id).length
  }
  assert.equal(await remind('2025-10-20'), 0)
  assert.equal(await remind('2025-10-21'), 2)
  assert.equal(await remind('2025-10-22'), 0)
  assert.equal(await remind('2025-10-28'), 2)
  assert.equal(await remind('2025-11-04'), 2)
  assert.equal(await remind('2025-11-11'), 0)
})

test('a phone that asks gets the link of one person by what is theirs, and nobody else’s and no protected one’s', async () => {
  const { ground, post, sent, programme_id, as, leader, asa, bea } = await unsigned()
  const ask = async (address: string) => {
    sent.length = 0
    await askForHoursLink(ground, post, { programme_id, address })
    return sent.map(mail => [mail.channel, mail.to, mail.is_awaited])
  }
  assert.deepEqual(await ask('0701740605'), [['sms', '+46701740605', true]])
  assert.deepEqual(await ask('Bea@Exempel.se'), [['mail', 'bea@exempel.se', true]])
  assert.deepEqual(await ask('070-174 06 06'), [])
  assert.deepEqual(await ask('ingen@exempel.se'), [])
  // By their number, though they have an address too.
  await as(leader, ({ db }) =>
    db.updateTable('person').set({ email: 'asa@exempel.se' }).where('id', '=', asa).execute(),
  )
  assert.deepEqual(await ask('0701740605'), [['sms', '+46701740605', true]])
  // Two who share a telephone: whose link would it be?
  await as(leader, ({ db }) =>
    db.updateTable('person').set({ mobile: '+46 70 174 06 05' }).where('id', '=', bea).execute(),
  )
  assert.deepEqual(await ask('0701740605'), [])
})
