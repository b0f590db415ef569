import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { visitorIn } from '../../access/testing.ts'
import { companyFor, programmeFor } from '../../access/testing-door.ts'
import type { Clock } from '../../foundation/clock.ts'
import { readDeliveryReport } from '../../foundation/delivery-report.ts'
import { jobsOf } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { mailerOf } from '../../foundation/mail.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { lettersAbout } from '../queries/sent.ts'
import { fateOf } from '../rules/letter-state.ts'
import { LETTERS, type LetterCode } from '../rules/templates.ts'
import { noteBounce } from './note-bounce.ts'
import { resendLetter, trustAddress } from './resend-letter.ts'
import { backToProduct, saveWords } from './save-words.ts'
import { type NewLetter, sendLetter } from './send-letter.ts'
import { answerLetters, subscriptionOf } from './unsubscribe.ts'

// A real mail server of the test's own, and letters as they come out of it.

const BOUNCE = 'spang+*@exempel.se'
const database = await openForTest()
let now = '2025-10-15T09:00:00Z'
const clock: Clock = { now: () => new Date(now), today: () => now.slice(0, 10) }
const ground = groundOf(database, { clock })
type Received = { from: string; to: string; content: string }
const received: Received[] = []
let answers: (to: string) => Error | null = () => null
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _, done) => done(answers(address)),
  onData: (stream, { envelope }, done) => {
    const parts: Buffer[] = []
    stream.on('data', part => parts.push(part))
    stream.on('end', () => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      received.push({ from, to: envelope.rcptTo[0]!.address, content: Buffer.concat(parts).toString() })
      done()
    })
  },
})
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
const config = {
  smtpUrl,
  mailFrom: 'Spång <spang@exempel.se>',
  bounceAddress: BOUNCE,
  publicUrl: 'https://spang.exempel.se',
}
const jobs = jobsOf(database.pool, silentLog)
const post = { mailer: mailerOf({ ground, config, jobs, log: silentLog }), config } as unknown as Parameters<
  typeof sendLetter
>[1]
await jobs.start()
after(async () => {
  await jobs.stop()
  await new Promise<void>(resolve => server.close(resolve))
  await database.close()
})

// The letters of the product are mostly a duty; one that is not is borrowed for the test.
const optional = { ...LETTERS.appointment_made, is_duty: false }
let programme_id: number
let company_id: number
before(async () => {
  programme_id = (await programmeFor(ground)).id
  company_id = (await companyFor(ground, programme_id)).id
})

let contacts = 0
const contactFor = async (email: string): Promise<number> => {
  const { id } = await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('contact')
      .values({ programme_id, company_id, function: 'hr', name: `Kontakt ${++contacts}`, email, phone: '' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  return id
}
const values = {
  title: 'Workshop 1',
  when: 'i morgon',
  place: 'Osby',
  programme: 'Projektet',
  company: 'Bolaget',
}
const send = (contact_id: number, rest: Partial<NewLetter> = {}) =>
  transact(ground, { ...houseScope, programme: programme_id }, tx =>
    sendLetter(tx, post, {
      code: 'appointment_made',
      programme_id,
      company_id,
      to: { contact_id },
      values,
      ...rest,
    }),
  )
const leader = () => visitorIn(programme_id, 'project_leader')
const sent = () => reading(ground, leader(), db => lettersAbout(db, leader(), company_id))
const stateOf = async (id: number) => (await sent()).find(letter => letter.id === id)!

async function until<T>(find: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (let time = 0; time < 400; time++) {
    const found = await find()
    if (found) return found
    await wait(25)
  }
  throw new Error('it never came')
}
const arrived = (to: string) => until(() => received.find(mail => mail.to === to))
const asOptional = async <T>(work: () => Promise<T>): Promise<T> => {
  const before = LETTERS.appointment_made
  ;(LETTERS as Record<LetterCode, typeof optional>).appointment_made = optional
  try {
    return await work()
  } finally {
    LETTERS.appointment_made = before
  }
}

test('a duty leaves with the emblem and why it cannot be declined, and is seen on the company’s page', async () => {
  const id = await send(await contactFor('plikt@exempel.se'))
  const mail = await PostalMime.parse((await arrived('plikt@exempel.se')).content)
  assert.equal(mail.subject, 'Inbjudan: Workshop 1')
  assert.match(mail.text!, /Medfinansieras av Europeiska unionen/)
  assert.match(mail.text!, /också till den som har avanmält sig/)
  assert.equal(
    mail.headers.some(header => header.key === 'list-unsubscribe'),
    false,
  )
  const letter = await until(async () => {
    const found = await stateOf(id!)
    return found.state?.sent_at ? found : false
  })
  assert.deepEqual(
    [letter.function, letter.subject, fateOf(letter.state, clock.now())],
    ['hr', 'Inbjudan: Workshop 1', 'sent'],
  )
})

test('an invitation arrives as something that calendars understand', async () => {
  const ics = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'
  await send(await contactFor('kalender@exempel.se'), { event: () => ({ method: 'REQUEST', ics }) })
  const { content } = await arrived('kalender@exempel.se')
  assert.match(content, /Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
  const mail = await PostalMime.parse(content)
  assert.ok(mail.attachments.some(part => part.method === 'REQUEST' || part.filename === 'invite.ics'))
})

test('the programme’s own words are used from the moment they are saved, and the product’s again when they are withdrawn', async () => {
  const write = (body: string) =>
    transact(ground, leader(), tx =>
      saveWords(tx, leader(), {
        code: 'appointment_made',
        form: { language: 'sv', subject: 'Välkommen till {title}', body },
      }),
    )
  assert.deepEqual(await write('Hej {namn}'), {
    refused: 'unknown-placeholder',
    field: 'body',
    about: { name: 'namn', known: 'title, company, when, place, programme' },
  })
  assert.deepEqual(await write('Vi ses {when}.'), { version: 1 })
  const contact = await contactFor('ord@exempel.se')
  const id = await send(contact)
  assert.equal((await stateOf(id!)).subject, 'Välkommen till Workshop 1')
  assert.match((await arrived('ord@exempel.se')).content, /Vi ses i morgon\./)
  const back = await transact(ground, leader(), tx =>
    backToProduct(tx, leader(), { code: 'appointment_made', language: 'sv' }),
  )
  assert.deepEqual(back, { version: 2 })
  assert.equal((await stateOf((await send(contact))!)).subject, 'Inbjudan: Workshop 1')
})

test('who has said no gets no more of what is no duty, and may say yes again', async () => {
  const contact = await contactFor('nej@exempel.se')
  await asOptional(() => send(contact))
  const { content } = await arrived('nej@exempel.se')
  const link = /^List-Unsubscribe: <https:\/\/spang\.exempel\.se\/avanmal\/([^>]+)>/m.exec(
    content.replace(/\r\n\s+/g, ' '),
  )
  assert.match(content, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
  const token = link![1]!
  assert.deepEqual(await subscriptionOf(ground, token), { programme: 'Projekt 1', wants: true })
  assert.equal(
    await answerLetters(
      ground,
      token.replace(/.$/, sign => (sign === 'A' ? 'B' : 'A')),
      false,
    ),
    null,
  )
  assert.deepEqual(await answerLetters(ground, token, false), { wants: false })
  assert.deepEqual(await answerLetters(ground, token, false), { wants: false })
  assert.equal(await asOptional(() => send(contact)), null)
  const [latest] = await sent()
  assert.deepEqual(
    [latest!.not_sent_because, fateOf(latest!.state, clock.now())],
    ['unsubscribed', 'not_sent'],
  )
  assert.equal(typeof (await send(contact)), 'number', 'a duty goes anyway')
  await answerLetters(ground, token, true)
  assert.equal(typeof (await asOptional(() => send(contact))), 'number')
})

test('in the evening a letter waits for the morning, over a restart, but not one that is waited for', async () => {
  now = '2025-10-15T17:30:00Z'
  const id = await send(await contactFor('kvall@exempel.se'))
  assert.deepEqual((await stateOf(id!)).state?.not_before, new Date('2025-10-16T05:00:00Z'))
  assert.equal(fateOf((await stateOf(id!)).state, clock.now()), 'quiet')
  await send(await contactFor('genast@exempel.se'), { is_awaited: true })
  await arrived('genast@exempel.se')
  assert.equal(
    received.some(mail => mail.to === 'kvall@exempel.se'),
    false,
  )
  const { rows } = await database.pool.query<{ hours: number }>(
    `select extract(epoch from start_after - created_on) / 3600 as hours from pgboss.job
     where name = 'mail' and state = 'created' and start_after > now() + interval '1 hour'`,
  )
  assert.deepEqual(
    rows.map(row => Math.round(Number(row.hours) * 10) / 10),
    [11.5],
    'the job lies in the database until 7.00',
  )
  now = '2025-10-16T05:00:01Z'
  await database.pool.query(
    "update pgboss.job set start_after = now() where name = 'mail' and state = 'created'",
  )
  await arrived('kvall@exempel.se')
  now = '2025-10-16T09:00:00Z'
})

test('a letter that was given up says why and can be sent again', async () => {
  answers = to => (to === 'borta@exempel.se' ? Object.assign(new Error('no'), { responseCode: 550 }) : null)
  const id = await send(await contactFor('borta@exempel.se'))
  const letter = await until(async () => {
    const found = await stateOf(id!)
    return found.state?.failed_at ? found : false
  })
  assert.deepEqual([letter.state!.failed_because, letter.state!.can_resend], ['550', true])
  answers = () => null
  const asked = { company_id, letter_id: id! }
  const other = visitorIn(programme_id, 'economist')
  assert.deepEqual(await transact(ground, other, tx => resendLetter(tx, other, post, asked)), {
    refused: 'not-yours',
  })
  assert.deepEqual(await transact(ground, leader(), tx => resendLetter(tx, leader(), post, asked)), { id })
  await arrived('borta@exempel.se')
  await until(async () => (await stateOf(id!)).state?.sent_at)
  const again = await transact(ground, leader(), tx => resendLetter(tx, leader(), post, asked))
  assert.deepEqual(again, { refused: 'words-forgotten' })
})

const reportTo = (address: string, action = 'failed', status = '5.1.1') =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.exempel.se',
      `To: <${address}>`,
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="gräns"'.replace('gräns', 'b1'),
      '',
      '--b1',
      'Content-Type: text/plain',
      '',
      'I am sorry.',
      '--b1',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.exempel.se',
      '',
      'Final-Recipient: rfc822; studs@exempel.se',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 no such',
      '  user here',
      '',
      '--b1',
      'Content-Type: text/rfc822-headers',
      '',
      'Subject: Inbjudan',
      '--b1--',
      '',
    ].join('\r\n'),
  )
const noteReport = async (raw: Buffer) => {
  const report = await readDeliveryReport(raw)
  return report && transact(ground, houseScope, tx => noteBounce(tx, BOUNCE, report))
}

test('a letter that comes back later is found by the address it left with', async () => {
  const contact = await contactFor('studs@exempel.se')
  const id = await send(contact)
  const { from } = await arrived('studs@exempel.se')
  assert.match(from, /^spang\+[0-9a-f]{24}@exempel\.se$/)
  assert.deepEqual(await noteReport(reportTo(from, 'delayed', '4.4.1')), { noted: false, status: '4.4.1' })
  assert.deepEqual(await noteReport(reportTo(from.toUpperCase())), { noted: true, status: '5.1.1' })
  assert.deepEqual(await noteReport(reportTo(from)), { noted: false, status: '5.1.1' })
  assert.equal(fateOf((await stateOf(id!)).state, clock.now()), 'bounced')
  assert.equal(await asOptional(() => send(contact)), null)
  const [latest] = await sent()
  assert.equal(latest!.not_sent_because, 'bounced')
  await transact(ground, leader(), tx => trustAddress(tx, leader(), { company_id, letter_id: id! }))
  assert.equal(typeof (await asOptional(() => send(contact))), 'number')
})

test('what is no report, and a report about someone else’s letter, are told apart and change nothing', async () => {
  assert.equal(await noteReport(Buffer.from('Hello')), null)
  assert.equal(await noteReport(Buffer.from([0, 255, 1, 2])), null)
  assert.equal(await noteReport(Buffer.from('Content-Type: message/delivery-status\r\n\r\n')), null)
  assert.deepEqual(await noteReport(reportTo(`spang+${'0'.repeat(24)}@exempel.se`)), { refused: 'not-ours' })
  assert.deepEqual(await noteReport(reportTo('anna@exempel.se')), { refused: 'not-ours' })
})

test('without an address nothing is sent, and the page says so', async () => {
  assert.equal(await send(await contactFor('')), null)
  assert.equal((await sent())[0]!.not_sent_because, 'no_address')
})

test('addresses are kept as keyed hashes only', async () => {
  const refusals = await reading(ground, houseScope, db =>
    db.selectFrom('mail_refusal').selectAll().execute(),
  )
  assert.equal(refusals.length, 2)
  for (const { address_hash } of refusals) {
    assert.equal(address_hash.length, 32)
    assert.doesNotMatch(address_hash.toString('latin1'), /exempel/)
  }
})
