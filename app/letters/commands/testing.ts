import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { visitorIn } from '../../access/testing.ts'
import { companyFor, programmeFor } from '../../access/testing-door.ts'
import type { Clock } from '../../foundation/clock.ts'
import { jobsOf } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { mailerOf } from '../../foundation/mail.ts'
import { groundOf, openForTest, until } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { peaceAt } from '../queries/quiet.ts'
import { lettersAbout } from '../queries/sent.ts'
import { LETTERS, type LetterCode } from '../rules/templates.ts'
import type { NewLetter } from './keep-letter.ts'
import { sendLetter } from './send-letter.ts'

export const BOUNCE = 'spang+*@exempel.se'

/** A programme with one company, letters, and a real mail server of the test's own that keeps what it gets. */
export async function openLetters(sms: { smsUrl?: string } = {}) {
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
    smsFrom: 'Spang',
    ...sms,
  }
  const jobs = jobsOf(database.pool, silentLog)
  const mailer = mailerOf({ ground, config, jobs, log: silentLog, peace: peaceAt })
  const post = { mailer, config } as unknown as Parameters<typeof sendLetter>[1]
  await jobs.start()
  const close = async () => {
    await jobs.stop()
    await mailer.close()
    await new Promise<void>(resolve => server.close(resolve))
    await database.close()
  }

  // The letters of the product are mostly a duty; one that is not is borrowed for the test.
  const optional = { ...LETTERS.appointment_made, is_duty: false }
  const programme = await programmeFor(ground)
  const programme_id = programme.id
  const company_id = (await companyFor(ground, programme_id)).id

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
  return {
    database,
    ground,
    clock,
    post,
    programme,
    programme_id,
    company_id,
    received,
    arrived,
    contactFor,
    send,
    leader,
    sent,
    stateOf,
    asOptional,
    close,
    /** The clock stands at a moment. */
    at: (moment: string) => {
      now = moment
    },
    /** What the mail server says to an address from now on. */
    answerWith: (answer: typeof answers) => {
      answers = answer
    },
  }
}
