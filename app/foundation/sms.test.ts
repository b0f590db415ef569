// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { jobsOf } from './jobs.ts'
import { mailbox, mailerOf, type NewMail } from './mail.ts'
import { noteReceiptAt } from './sms-delivery.ts'
import { gatewayTo } from './sms-gateway.ts'
import { formSystem, smppSystem } from './sms-testing.ts'
import { groundOf, openForTest, until } from './testing.ts'
import { houseScope, reading, transact } from './transact.ts'

const database = await openForTest()
const ground = groundOf(database)
const lines: string[] = []
const log = (event: string, about = {}) => void lines.push(JSON.stringify({ event, ...about }))
const system = await smppSystem()
const form = await formSystem()
const jobs = jobsOf(database.pool, log)
const base = {
  smtpUrl: null,
  mailFrom: 'a@exempel.se',
  smsFrom: 'Spang',
  publicUrl: 'https://spang.exempel.se',
}
const mailer = mailerOf({ ground, config: { ...base, smsUrl: system.url }, jobs, log })
await jobs.start()
after(async () => {
  await jobs.stop()
  await mailer.close()
  await Promise.all([system.close(), form.close()])
  await database.close()
})

const UKRAINIAN =
  'Ви записані на курс. Понеділок, 3 листопада 2025 р., 8.00–12.00. Осбю, Шкільна вулиця, 4, зал 2.'
const text = (rest: Partial<NewMail> = {}): NewMail => ({
  channel: 'sms',
  to: '+46701740605',
  programme_id: null,
  language: 'sv',
  subject: 'Din plats',
  paragraphs: [UKRAINIAN],
  action: { label: 'Öppna', href: 'https://spang.exempel.se/timmar/abc' },
  ...rest,
})
const queue = (mail: NewMail) => transact(ground, houseScope, tx => mailer.queue(tx, mail))
const rowOf = (id: number) =>
  reading(ground, houseScope, db =>
    db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
const settled = (id: number) =>
  until(async () => {
    const row = await rowOf(id)
    return row.sent_at || row.failed_because ? row : false
  })

test('a Ukrainian text goes over SMPP as UCS-2 in one piece, and its receipt is kept', async () => {
  const id = await queue(text())
  const row = await settled(id)
  assert.ok(row.sent_at)
  assert.equal(row.body_cipher, null)
  const pdu = system.received.at(-1)!
  assert.deepEqual(
    [pdu.destination_addr, pdu.source_addr, pdu.source_addr_ton, pdu.data_coding, pdu.registered_delivery],
    ['46701740605', 'Spang', 5, 8, 1],
  )
  assert.equal(pdu.message_payload!.message, `${UKRAINIAN}\nhttps://spang.exempel.se/timmar/abc`)
  const kept = await system.receipt(row.reference!, 'DELIVRD')
  assert.equal(kept.command_status, 0)
  assert.ok((await rowOf(id)).delivered_at)
  await system.receipt(row.reference!, 'UNDELIV')
  assert.equal((await rowOf(id)).bounced_at, null, 'what has been told first stands')
})

test('a Swedish text stays in the alphabet of telephones', async () => {
  await settled(
    await queue(text({ paragraphs: ['Hej! I morgon är det kurs på Åsgården.'], action: undefined })),
  )
  const pdu = system.received.at(-1)!
  assert.deepEqual(
    [pdu.data_coding, pdu.short_message!.message],
    [0, 'Hej! I morgon är det kurs på Åsgården.'],
  )
})

test('a receipt that comes before the answer is noted is kept too, and one of another system is let go', async () => {
  system.before(message_id => void system.receipt(message_id, 'UNDELIV'))
  const id = await queue(text({ to: '+46701740606' }))
  const row = await until(async () => {
    const found = await rowOf(id)
    return found.bounced_at ? found : false
  })
  system.before(() => {})
  assert.deepEqual([row.bounced_because, row.delivered_at], ['sms_undelivered', null])
  assert.equal((await system.receipt('m-somebody-else', 'DELIVRD')).command_status, 0)
})

test('a number that is none is given up, a busy gateway is tried again, and the log knows no number', async () => {
  system.answerWith(() => ({ command_status: 0x0b }))
  const wrong = await settled(await queue(text()))
  assert.deepEqual([wrong.failed_because, wrong.failed_at !== null], ['sms_number', true])
  for (const command_status of [0x58, 0x08, 0x45]) {
    system.answerWith(() => ({ command_status }))
    const busy = await settled(await queue(text()))
    assert.deepEqual([busy.failed_because, busy.failed_at, busy.handed_at], ['sms_busy', null, null])
  }
  system.answerWith(() => null)
  assert.doesNotMatch(lines.join(' '), /46701740605/)
})

test('a text whose answer never came is not sent twice by itself', async () => {
  system.answerWith(() => ({ silent: true }))
  const before = system.received.length
  const id = await queue(text())
  const row = await settled(id)
  system.answerWith(() => null)
  assert.deepEqual([row.failed_because, row.failed_at !== null], ['sms_unanswered', true])
  assert.equal(system.received.length, before + 1)
  // The process ended in the middle: what was handed over is not handed over again.
  const cut = await queue(text({ not_before: new Date(ground.clock.now().getTime() + 3_600_000) }))
  await transact(ground, houseScope, tx =>
    tx.db.updateTable('mail').set({ handed_at: tx.clock.now() }).where('id', '=', cut).execute(),
  )
  await transact(ground, houseScope, tx => mailer.again(tx, { id: cut, channel: 'sms' }))
  assert.equal((await settled(cut)).failed_because, 'sms_unanswered')
  assert.equal(system.received.length, before + 1)
})

const needs = { from: 'Spang', onReceipt: async () => {} }
const sms = { id: 7, to: '+46701740605', text: 'Hej', receipt_url: 'https://spang.exempel.se/sms/kvitto/x' }

test('the same id is sent once, whichever the gateway, and again only where it was refused', async () => {
  const gateway = gatewayTo({ ...needs, url: form.url })
  const [first, second] = await Promise.all([gateway.send(sms), gateway.send(sms)])
  assert.deepEqual([first, second], [first, first])
  assert.equal(form.received.length, 1)
  form.answerWith(503)
  const other = { ...sms, id: 8 }
  assert.deepEqual(await gateway.send(other), { answer: 'refused', code: 'sms_busy', isFinal: false })
  form.answerWith(200)
  assert.deepEqual(await gateway.send(other), { answer: 'accepted', reference: null })
  assert.equal(form.received.length, 3)
})

test('a form carries what 46elks asks for, and each answer is told apart', async () => {
  const gateway = gatewayTo({ ...needs, url: form.url })
  await gateway.send({ ...sms, id: 20 })
  assert.deepEqual(form.received.at(-1), {
    authorization: `Basic ${Buffer.from('spang:hemligt').toString('base64')}`,
    form: { from: 'Spang', to: sms.to, message: 'Hej', whendelivered: sms.receipt_url },
  })
  const answers = new Map<number, string>()
  for (const status of [400, 401, 500, 0]) {
    form.answerWith(status)
    answers.set(status, JSON.stringify(await gateway.send({ ...sms, id: 100 + status })))
  }
  form.answerWith(200)
  assert.deepEqual(
    [...answers.values()],
    [
      '{"answer":"refused","code":"sms_refused","isFinal":true}',
      '{"answer":"refused","code":"sms_sign_in","isFinal":false}',
      '{"answer":"unknown"}',
      '{"answer":"unknown"}',
    ],
  )
  const gone = await formSystem()
  await gone.close()
  const nowhere = gatewayTo({ ...needs, url: gone.url })
  assert.deepEqual(await nowhere.send(sms), { answer: 'refused', code: 'ECONNREFUSED', isFinal: false })
})

test('a receipt at an address is kept where its secret is a text’s own', async () => {
  const config = { ...base, smsUrl: form.url }
  const other = jobsOf(database.pool, log)
  const byForm = mailerOf({ ground, config, jobs: { ...other, send: async () => {} }, log })
  const { deliverSms } = await import('./sms-delivery.ts')
  const id = await transact(ground, houseScope, tx => byForm.queue(tx, text()))
  const gateway = gatewayTo({ ...needs, url: form.url })
  await deliverSms(
    { ground, log, again: async () => {}, gateway, publicUrl: config.publicUrl },
    { id, attempts: 0 },
  )
  const secret = form.received.at(-1)!.form.whendelivered!.split('/').at(-1)!
  assert.match(secret, /^[0-9a-f]{24}$/)
  assert.equal(await noteReceiptAt(ground, '0'.repeat(24), true), false)
  assert.equal((await rowOf(id)).delivered_at, null)
  assert.equal(await noteReceiptAt(ground, secret, false), true)
  assert.equal((await rowOf(id)).bounced_because, 'sms_undelivered')
  await noteReceiptAt(ground, secret, true)
  const late = await rowOf(id)
  assert.deepEqual([late.bounced_at, late.bounced_because, late.delivered_at !== null], [null, null, true])
})

test('a name or secret that is not let in is told, and without a gateway a text lies where a demonstration shows it', async () => {
  const locked = gatewayTo({ ...needs, url: system.url.replace('hemligt', 'fel') })
  assert.deepEqual(await locked.send(sms), { answer: 'refused', code: 'sms_sign_in', isFinal: false })
  await locked.close()
  const kept = mailerOf({ ground, config: base, jobs, log, isDemonstration: true })
  assert.deepEqual([kept.hasSms, kept.shows], [true, ['mail', 'sms']])
  assert.equal(mailerOf({ ground, config: base, jobs, log }).hasSms, false)
  const id = await transact(ground, houseScope, tx => kept.queue(tx, text()))
  const [latest] = await mailbox(ground)
  assert.deepEqual([latest!.id, latest!.channel, latest!.to], [id, 'sms', '+46701740605'])
  const byMail = mailerOf({
    ground,
    config: { ...base, smtpUrl: 'smtp://127.0.0.1:1' },
    jobs: jobsOf(database.pool, log),
    log,
    isDemonstration: true,
  })
  assert.deepEqual(byMail.shows, ['sms'])
  await transact(ground, houseScope, tx =>
    kept.queue(tx, text({ channel: 'mail', to: 'verklig@exempel.se' })),
  )
  assert.deepEqual(
    (await mailbox(ground, 50, byMail.shows)).filter(one => one.channel === 'mail'),
    [],
    'what is on its way to somebody is not shown',
  )
})
