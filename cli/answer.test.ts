import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { companyFor, installationOf, letterTo, programmeFor } from '../app/access/testing-door.ts'
import { peopleAt } from '../app/access/testing-people.ts'
import { makeAppointment } from '../app/appointments/commands/save-appointment.ts'
import { openForTest } from '../app/foundation/testing.ts'
import { houseScope, reading, transact } from '../app/foundation/transact.ts'
import { answer } from './answer.ts'

const database = await openForTest()
after(() => database.close())
const installation = installationOf(database)
const told = (text: string) => answer(installation, Readable.from([Buffer.from(text)]))

const programme = await programmeFor(installation)
const leader = await peopleAt(installation).leaderOf(programme)
const company_id = (await companyFor(installation, programme.id)).id
const contact = await transact(installation, leader, tx =>
  tx.db
    .insertInto('contact')
    .values({
      programme_id: programme.id,
      company_id,
      function: 'hr',
      name: 'Åsa Öberg',
      email: 'Asa.Oberg@foretaget.example',
      phone: '',
    })
    .returning('id')
    .executeTakeFirstOrThrow(),
)
const made = await transact(installation, leader, tx =>
  makeAppointment(tx, leader, installation, {
    company_id,
    kind: 'visit',
    title: 'Besök',
    held_on: '2025-10-20',
    starts_at: '08:00',
    ends_at: '09:00',
    place: '',
    guests: [`contact-${contact.id}`],
    version: 1,
  }),
)
assert.ok('id' in made)
const guest = () =>
  reading(installation, houseScope, db =>
    db
      .selectFrom('appointment_guest')
      .innerJoin('appointment', 'appointment.id', 'appointment_id')
      .select(['answer', 'uid'])
      .where('appointment_id', '=', made.id)
      .executeTakeFirstOrThrow(),
  )
const { uid } = await guest()

const mail = (head: string[], ics: string[]) =>
  [
    'From: asa.oberg@foretaget.example',
    'To: lena@programmet.example',
    'Subject: Avböjt: Besök',
    'MIME-Version: 1.0',
    ...head,
    '',
    ...ics,
  ].join('\r\n')

/** As Outlook writes: one part, a file of its own, parameters before the address, and a name with a colon. */
const outlook = (partstat: string, sequence = 0) =>
  mail(
    [
      'Content-Type: multipart/alternative; boundary="_000_"',
      '',
      '--_000_',
      'Content-Type: text/plain; charset="utf-8"',
      '',
      'Tyvärr.',
      '',
      '--_000_',
      'Content-Type: text/calendar; charset="utf-8"; method=REPLY',
    ],
    [
      'BEGIN:VCALENDAR',
      'METHOD:REPLY',
      'PRODID:Microsoft Exchange Server 2010',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      `ATTENDEE;PARTSTAT=${partstat};CN="Öberg: Åsa":mailto:asa.oberg@foretaget.example`,
      'COMMENT;LANGUAGE=sv-SE:Tyvärr.\\n',
      `UID:${uid}`,
      'SUMMARY;LANGUAGE=sv-SE:Avböjt: Besök',
      `SEQUENCE:${sequence}`,
      'END:VEVENT',
      'END:VCALENDAR',
      '--_000_--',
    ],
  )

/** As Google writes: folded lines, and the address after a line's end. */
const google = (partstat: string) =>
  mail(
    ['Content-Type: text/calendar; charset="UTF-8"; method=REPLY'],
    [
      'BEGIN:VCALENDAR',
      'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      'DTSTART:20251020T060000Z',
      `UID:${uid}`,
      `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${partstat};CN=Åsa`,
      '  Öberg;X-NUM-GUESTS=0:mailto:asa.oberg@foretaget.',
      ' example',
      'SEQUENCE:0',
      'END:VEVENT',
      'END:VCALENDAR',
    ],
  )

/** As Apple writes: in capitals, as a file in base64. */
const apple = (partstat: string) =>
  mail(
    [
      'Content-Type: text/calendar; method=REPLY; charset=utf-8; name=iCal.ics',
      'Content-Transfer-Encoding: base64',
    ],
    [
      Buffer.from(
        [
          'BEGIN:VCALENDAR',
          'CALSCALE:GREGORIAN',
          'METHOD:REPLY',
          'PRODID:-//Apple Inc.//macOS 15//EN',
          'BEGIN:VEVENT',
          `ATTENDEE;CN="Åsa Öberg";CUTYPE=INDIVIDUAL;EMAIL=asa.oberg@foretaget.example;PARTSTAT=${partstat}:MAILTO:ASA.OBERG@FORETAGET.EXAMPLE`,
          'SEQUENCE:0',
          `UID:${uid.toUpperCase()}`,
          'END:VEVENT',
          'END:VCALENDAR',
        ].join('\n'),
      ).toString('base64'),
    ],
  )

test('what Outlook, Google and Apple answer is read, and a no is told to whoever made the time', async () => {
  assert.equal((await told(outlook('TENTATIVE'))).stdout, 'The guest has answered: tentative. It is noted.\n')
  assert.equal((await told(google('ACCEPTED'))).code, 0)
  assert.equal((await guest()).answer, 'accepted')
  assert.equal(await letterTo(installation, leader.email), undefined)
  assert.equal((await told(apple('DECLINED'))).code, 0)
  assert.equal((await guest()).answer, 'declined')
  const letter = await letterTo(installation, leader.email)
  assert.equal(letter?.subject, 'Åsa Öberg kan inte komma: Besök')
})

test('an invitation goes out in the name of whoever made it, who gets the answers', async () => {
  const letter = await letterTo(installation, 'Asa.Oberg@foretaget.example')
  assert.deepEqual(letter?.answers_to, { name: leader.name, email: leader.email })
  const ics = letter!.event!.ics.replace(/\r\n /g, '')
  assert.match(
    ics,
    /^ORGANIZER;CN="?Lena Ledare"?;SENT-BY="mailto:spang@localhost":mailto:person-\d+@exempel\.se\r$/im,
  )
  assert.match(letter!.action!.href, /\/kalender\/svar\/[\w.-]+$/)
})

test('what is no answer, from nobody who is asked or to an earlier time changes nothing', async () => {
  assert.match((await told('Hello')).stderr, /no answer to an invitation/)
  assert.match((await told(outlook('DELEGATED'))).stderr, /no answer to an invitation/)
  const stranger = outlook('DECLINED').replaceAll('asa.oberg@', 'nagon.annan@')
  assert.match((await told(stranger)).stderr, /nobody who is invited here/)
  await transact(installation, houseScope, tx =>
    tx.db.updateTable('appointment').set({ sequence: 1 }).where('id', '=', made.id).execute(),
  )
  assert.match((await told(outlook('ACCEPTED'))).stderr, /changed since/)
  assert.equal((await guest()).answer, 'declined')
  assert.equal((await told(outlook('ACCEPTED', 1))).code, 0)
})
