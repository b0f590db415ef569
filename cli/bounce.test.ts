import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { installationOf } from '../app/access/testing-door.ts'
import { openForTest } from '../app/foundation/testing.ts'
import { bounce } from './bounce.ts'

const database = await openForTest()
after(() => database.close())
const installation = installationOf(database, { env: { SPANG_BOUNCE_ADDRESS: 'spang+*@exempel.example' } })
const told = (text: string) => bounce(installation, Readable.from([Buffer.from(text)]))

test('without the setting, or without a report, the command ends with a sentence and a code', async () => {
  const unset = await bounce(installationOf(database), Readable.from([]))
  assert.deepEqual([unset.code, unset.stdout], [1, ''])
  assert.match(unset.stderr, /^SPANG_BOUNCE_ADDRESS is not set/)
  for (const text of ['', 'Hello', 'Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n'])
    assert.match((await told(text)).stderr, /no delivery report \(RFC 3464\)/)
})

test('a report about a letter that never left from here changes nothing', async () => {
  const report = [
    `To: spang+${'a'.repeat(24)}@exempel.example`,
    'Content-Type: multipart/report; boundary=x',
    '',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.exempel.se',
    '',
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--x--',
  ].join('\r\n')
  const { code, stderr } = await told(report)
  assert.deepEqual([code, stderr], [1, 'The report is about no letter of ours. Nothing was noted.\n'])
})
