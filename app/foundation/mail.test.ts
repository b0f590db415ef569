// On the embedded database too.
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { jobsOf } from './jobs.ts'
import { mailbox, mailerOf, type NewMail } from './mail.ts'
import { refuse } from './refusal.ts'
import { groundOf, openForTest, until } from './testing.ts'
import { houseScope, reading, transact } from './transact.ts'

const database = await openForTest()
const ground = groundOf(database)
const lines: string[] = []
const log = (event: string, about = {}) => void lines.push(JSON.stringify({ event, ...about }))

type Received = { to: string; content: string }
const received: Received[] = []
let answers: (to: string) => Error | null = () => null
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _, done) => done(answers(address)),
  onData: (stream, session, done) => {
    const parts: Buffer[] = []
    stream.on('data', part => parts.push(part))
    stream.on('end', () => {
      received.push({ to: session.envelope.rcptTo[0]!.address, content: Buffer.concat(parts).toString() })
      done()
    })
  },
})
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
const jobs = jobsOf(database.pool, log)
const mailer = mailerOf({ ground, config: { smtpUrl, mailFrom: 'Spång <spang@exempel.se>' }, jobs, log })
await jobs.start()
after(async () => {
  await jobs.stop()
  await new Promise<void>(resolve => server.close(resolve))
  await database.close()
})

const letter = (to: string, rest: Partial<NewMail> = {}): NewMail => ({
  to,
  programme_id: null,
  language: 'sv',
  subject: 'Din länk',
  paragraphs: ['Hej på dig & <alla>.'],
  action: { label: 'Logga in', href: 'https://spang.exempel.se/logga-in/lank?token=abc&till=%2F' },
  ...rest,
})
const queue = (mail: NewMail) => transact(ground, houseScope, tx => mailer.queue(tx, mail))
const rowOf = (id: number) =>
  reading(ground, houseScope, db =>
    db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

const serverSays = (code: number) =>
  Object.assign(new Error('the text may quote anna@exempel.se'), { responseCode: code })

test('a queued letter reaches the mail server as text and HTML, with the emblem and its words', async () => {
  const id = await queue(letter('anna@exempel.se'))
  const { content } = await until(() => received.find(mail => mail.to === 'anna@exempel.se'))
  assert.match(content, /^From: =\?UTF-8\?Q\?Sp=C3=A5ng\?= <spang@exempel\.se>/m)
  assert.match(content, /^Auto-Submitted: auto-generated/m)
  assert.match(content, /multipart\/alternative/)
  assert.match(content, /Content-Id: <eu@spang>/i)
  assert.match(content.replaceAll('=\r\n', ''), /Medfinansieras av Europeiska unionen/)
  const row = await until(async () => {
    const found = await rowOf(id)
    return found.sent_at && found
  })
  assert.deepEqual([row.attempts, row.failed_because, row.body_cipher], [1, null, null])
})

test('an answer goes to whom the letter says', async () => {
  await queue(letter('eva@exempel.se', { answers_to: { name: 'Lina Berglund', email: 'lina@exempel.se' } }))
  const { content } = await until(() => received.find(mail => mail.to === 'eva@exempel.se'))
  assert.match(content, /^Reply-To: Lina Berglund <lina@exempel\.se>$/im)
})

test('a letter whose command is undone is never sent', async () => {
  const outcome = await transact(ground, houseScope, async tx => {
    await mailer.queue(tx, letter('angrad@exempel.se'))
    return refuse('thought-better')
  })
  assert.equal(outcome.refused, 'thought-better')
  await queue(letter('efter@exempel.se'))
  await until(() => received.find(mail => mail.to === 'efter@exempel.se'))
  assert.equal(
    received.some(mail => mail.to === 'angrad@exempel.se'),
    false,
  )
})

test('a server that is busy is tried again; why is noted', async () => {
  answers = to => (to === 'upptagen@exempel.se' ? serverSays(451) : null)
  const id = await queue(letter('upptagen@exempel.se'))
  const row = await until(async () => {
    const found = await rowOf(id)
    return found.failed_because !== null && found
  })
  assert.deepEqual([row.failed_because, row.failed_at, row.sent_at, row.attempts], ['451', null, null, 1])
  assert.ok(row.body_cipher)
  answers = () => null
  assert.equal(row.next_try_at.getTime() - ground.clock.now().getTime(), 60_000)
  const { rowCount } = await database.pool.query(
    "update pgboss.job set start_after = now() where name = 'mail' and state = 'created'",
  )
  assert.equal(rowCount, 1)
  const sent = await until(async () => {
    const found = await rowOf(id)
    return found.sent_at && found
  })
  assert.deepEqual([sent.attempts, sent.failed_because], [2, null])
})

// No such mailbox, a mailbox that is elsewhere, a name that is not allowed.
for (const code of [550, 551, 553])
  test(`an address that the server refuses for good with ${code} is given up at once`, async () => {
    const to = `borta-${code}@exempel.se`
    answers = asked => (asked === to ? serverSays(code) : null)
    const id = await queue(letter(to))
    const row = await until(async () => {
      const found = await rowOf(id)
      return found.failed_because !== null && found
    })
    assert.deepEqual([row.failed_because, row.attempts, row.body_cipher], [String(code), 1, null])
    assert.ok(row.failed_at)
    answers = () => null
  })

test('what is kept is sealed, and the log names nobody', async () => {
  await queue(letter('hemlig@exempel.se', { paragraphs: ['Något som bara hon får veta.'] }))
  const { rows } = await database.pool.query<{ all: string }>(
    `select coalesce(string_agg(encode(to_cipher, 'escape') || coalesce(encode(body_cipher, 'escape'), '') || subject, ' '), '') as all from mail`,
  )
  assert.doesNotMatch(rows[0]!.all, /exempel|Något/)
  await until(
    () =>
      lines.some(line => line.includes('mail-failed')) &&
      received.find(mail => mail.to === 'hemlig@exempel.se'),
  )
  assert.ok(lines.some(line => /"mail-sent","mail_id":\d+/.test(line)))
  assert.doesNotMatch(lines.join('\n'), /@|exempel|token/)
})

test('a letter queued where no jobs run is found by those that do', async () => {
  const elsewhere = mailerOf({
    ground,
    config: { smtpUrl, mailFrom: 'a@exempel.se' },
    jobs: jobsOf(database.pool, log),
    log,
  })
  const early = {
    ...ground,
    clock: { ...ground.clock, now: () => new Date(ground.clock.now().getTime() - 6 * 60_000) },
  }
  const id = await transact(early, houseScope, tx => elsewhere.queue(tx, letter('kommandorad@exempel.se')))
  await transact(ground, houseScope, tx => jobs.send(tx.db, 'mail-left-behind', {}))
  await until(async () => (await rowOf(id)).sent_at)
})

test('without a server the letters stay in the mailbox, the latest first', async () => {
  const kept = mailerOf({ ground, config: { smtpUrl: null, mailFrom: 'a@exempel.se' }, jobs, log })
  assert.equal(kept.hasServer, false)
  const mail = letter('bo@exempel.se', { language: 'en', subject: 'Your link' })
  const id = await transact(ground, houseScope, tx => kept.queue(tx, mail))
  const { programme_id: _, ...shown } = mail
  assert.deepEqual((await mailbox(ground))[0], {
    ...{ ...shown, id, channel: 'mail' },
    queued_at: ground.clock.now(),
  })
})
