// On the embedded database too.
import assert from 'node:assert/strict'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { jobsOf } from './jobs.ts'
import { silentLog } from './log.ts'
import { mailerOf, type NewMail } from './mail.ts'
import { LIMITS, type MailLimits, PAUSES, pauseAfter } from './mail-tries.ts'
import { groundOf, openForTest, until } from './testing.ts'
import { houseScope, reading, transact } from './transact.ts'

// What a mail server that is ill does to letters: real servers that accept a connection and then say nothing.

const database = await openForTest()
const ground = groundOf(database)
const endings: (() => Promise<unknown>)[] = []
after(async () => {
  for (const end of endings.toReversed()) await end()
  await database.close()
})

const SHORT: MailLimits = {
  dnsTimeout: 300,
  connectionTimeout: 300,
  greetingTimeout: 300,
  socketTimeout: 300,
}

/** Jobs and a mailer towards a server. Only one lives at a time: both would take each other's letters. */
async function mailerTo(server: Server, limits: MailLimits) {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const jobs = jobsOf(database.pool, silentLog)
  const smtpUrl = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
  const config = { smtpUrl, mailFrom: 'Spång <spang@exempel.se>' }
  const mailer = mailerOf({ ground, config, jobs, log: silentLog, limits })
  await jobs.start()
  const queue = (to: string, rest: Partial<NewMail> = {}) =>
    transact(ground, houseScope, tx =>
      mailer.queue(tx, {
        to,
        programme_id: null,
        language: 'sv',
        subject: 'Din länk',
        paragraphs: ['Hej.'],
        ...rest,
      }),
    )
  return { queue, jobs, close: () => jobs.stop() }
}

/** A mail server that takes letters, and for some of them never says that it has, or goes away instead. */
function forgetful() {
  const received: { to: string; content: string }[] = []
  const silences = new Set<string>()
  const losses = new Set<string>()
  const open = new Set<Socket>()
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      const to = envelope.rcptTo[0]!.address
      stream.on('data', part => parts.push(part))
      stream.on('end', () => {
        received.push({ to, content: Buffer.concat(parts).toString() })
        if (losses.has(to)) hangUp()
        else if (!silences.has(to)) done()
      })
    },
  })
  smtp.on('error', () => {})
  smtp.server.on('connection', socket => {
    open.add(socket)
    socket.on('error', () => {})
  })
  const hangUp = () => {
    for (const socket of open) socket.destroy()
  }
  const close = async () => {
    hangUp()
    await new Promise<void>(resolve => smtp.close(resolve))
  }
  return { server: smtp.server, received, silences, losses, close }
}

const rowOf = (id: number) =>
  reading(ground, houseScope, db =>
    db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

/** The row when it has become so. */
const when = (id: number, has: (row: Awaited<ReturnType<typeof rowOf>>) => unknown) =>
  until(async () => {
    const row = await rowOf(id)
    return has(row) ? row : null
  })

const forgetJobs = () => database.pool.query("delete from pgboss.job where name like 'mail%'")

/** What waits for its next try has it now. */
const tryNow = () =>
  until(async () => {
    const { rowCount } = await database.pool.query(
      "update pgboss.job set start_after = now() where name like 'mail%' and state = 'created' and start_after > now()",
    )
    return rowCount === 1
  })

test('a server that is silent after a letter holds no sign-in link, which goes in a lane of its own', async () => {
  const { server, received, silences, close } = forgetful()
  const { queue, close: stop } = await mailerTo(server, { ...LIMITS, socketTimeout: 600_000 })
  silences.add('stum@exempel.se')
  const held = await queue('stum@exempel.se')
  await until(() => received.some(mail => mail.to === 'stum@exempel.se'))
  const behind = await queue('bakom@exempel.se')
  const link = await queue('anna@exempel.se', { is_awaited: true })
  await when(link, row => row.sent_at)
  // The one before still waits for its answer, and the one behind it for its turn.
  assert.deepEqual([(await rowOf(held)).sent_at, (await rowOf(held)).failed_because], [null, null])
  assert.equal((await rowOf(behind)).attempts, 0)
  await close()
  await stop()
  await when(held, row => row.failed_because)
  await forgetJobs()
})

test('a server that accepts and never greets is left after a short while, and each letter says why', async () => {
  const mute: Socket[] = []
  const server = createServer(socket => void mute.push(socket.on('error', () => {})))
  const { queue, close: stop } = await mailerTo(server, SHORT)
  endings.push(async () => server.close())
  const ids = [await queue('a@exempel.se'), await queue('b@exempel.se', { is_awaited: true })]
  for (const id of ids) {
    const row = await when(id, one => one.failed_because)
    assert.deepEqual([row.failed_because, row.failed_at, row.attempts], ['ETIMEDOUT', null, 1])
    assert.ok(row.body_cipher && row.next_try_at > ground.clock.now())
  }
  for (const socket of mute) socket.destroy()
  await stop()
  await forgetJobs()
})

test('from then on there is a server that answers', async t => {
  const { server, received, losses, close } = forgetful()
  const { queue, jobs, close: stop } = await mailerTo(server, LIMITS)
  endings.push(close, stop)

  await t.test(
    'a letter that arrived without our being told is sent once more by the same name',
    async () => {
      losses.add('eva@exempel.se')
      const id = await queue('eva@exempel.se')
      await when(id, row => row.failed_because)
      losses.clear()
      await tryNow()
      const row = await when(id, one => one.sent_at)
      assert.equal(row.attempts, 2)
      const names = received
        .filter(mail => mail.to === 'eva@exempel.se')
        .map(({ content }) => /^Message-ID: (<[\w-]+@exempel\.se>)\r$/im.exec(content)?.[1])
      assert.equal(names.length, 2)
      assert.ok(names[0])
      assert.equal(names[0], names[1])
    },
  )

  await t.test('a link that is good for nothing any more is not sent', async () => {
    const good_until = new Date(ground.clock.now().getTime() - 1000)
    const id = await queue('sen@exempel.se', { is_awaited: true, good_until })
    const row = await when(id, one => one.failed_at)
    assert.deepEqual([row.failed_because, row.body_cipher], ['too-late', null])
    assert.equal(
      received.some(mail => mail.to === 'sen@exempel.se'),
      false,
    )
  })

  await t.test('a letter whose try was cut off is found', async () => {
    const id = await queue('avbruten@exempel.se', { not_before: new Date('2025-10-15T10:00:00Z') })
    await forgetJobs()
    const next_try_at = new Date('2025-10-15T08:50:00Z')
    await transact(ground, houseScope, tx =>
      tx.db.updateTable('mail').set({ attempts: 1, next_try_at }).where('id', '=', id).execute(),
    )
    await transact(ground, houseScope, tx => jobs.send(tx.db, 'mail-left-behind', {}))
    assert.equal((await when(id, row => row.sent_at)).attempts, 2)
  })
})

test('a letter is tried for two days, with longer and longer between; a link only while it is good', () => {
  const now = new Date('2025-10-15T09:00:00Z')
  assert.equal(
    PAUSES.reduce((sum, pause) => sum + pause, 0),
    2 * 24 * 3600,
  )
  assert.deepEqual(
    PAUSES,
    PAUSES.toSorted((a, b) => a - b),
  )
  assert.deepEqual(
    [1, PAUSES.length, PAUSES.length + 1].map(attempts => pauseAfter({ attempts, good_until: null }, now)),
    [60, 4 * 3600, null],
  )
  const good_until = new Date('2025-10-15T09:02:00Z')
  assert.deepEqual(
    [1, 2, 3, 4, 40].map(attempts => pauseAfter({ attempts, good_until }, now)),
    [15, 30, 60, null, null],
  )
})
