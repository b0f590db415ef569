import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readDeliveryReport } from '../../foundation/delivery-report.ts'
import { houseScope, transact } from '../../foundation/transact.ts'
import { fateOf } from '../rules/letter-state.ts'
import { noteBounce } from './note-bounce.ts'
import { trustAddress } from './resend-letter.ts'
import { BOUNCE, openLetters } from './testing.ts'

const { ground, clock, company_id, arrived, contactFor, send, leader, sent, stateOf, asOptional, close } =
  await openLetters()
after(() => close())

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
