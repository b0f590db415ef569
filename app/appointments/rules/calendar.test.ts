import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { STOCKHOLM } from '../../foundation/clock.ts'
import { addressIn, type Entry, feedOf, invitationFor } from './calendar.ts'

// Two parsers by different hands must read the same out of what we write.

const TITLE =
  'Workshop 1, Mind the Gap; åäö ÅÄÖ \\ och "citat"\nandra raden – med en rubrik så lång att den måste vikas på flera rader i filen'
const entry = (rest: Partial<Entry> = {}): Entry => ({
  uid: '6a895870-b2e8-4525-a115-8dfc95caa4f2',
  sequence: 0,
  title: TITLE,
  starts_at: new Date('2025-10-16T06:00:00Z'),
  ends_at: new Date('2025-10-16T10:00:00Z'),
  place: 'Östernäs, hus 3; vån 2',
  changed_at: new Date('2025-10-15T09:00:00Z'),
  is_cancelled: false,
  ...rest,
})

type Read = {
  uid: string
  title: string
  place: string
  start: string
  end: string | null
  status: string
  sequence: number
  all_day: boolean
}

function readByIcalJs(ics: string): Read[] {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    const all_day = event.startDate.isDate
    const at = (time: ICAL.Time) => (all_day ? time.toString() : time.toJSDate().toISOString())
    return {
      uid: event.uid,
      title: event.summary,
      place: event.location ?? '',
      start: at(event.startDate),
      end: all_day ? null : at(event.endDate),
      status: String(component.getFirstPropertyValue('status') ?? ''),
      sequence: Number(event.sequence),
      all_day,
    }
  })
}

function readByNodeIcal(ics: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(ics)).flatMap(event => {
    if (event?.type !== 'VEVENT') return []
    const all_day = event.datetype === 'date'
    const start = event.start as Date
    // It gives a day as the midnight of the machine.
    const day = `${start.getFullYear()}-${String(start.getMonth() + 1).padStart(2, '0')}-${String(start.getDate()).padStart(2, '0')}`
    return [
      {
        uid: event.uid,
        title: String(event.summary),
        place: String(event.location ?? ''),
        start: all_day ? day : start.toISOString(),
        end: all_day ? null : (event.end as Date).toISOString(),
        status: String(event.status ?? ''),
        sequence: Number(event.sequence),
        all_day,
      },
    ]
  })
}

const feed = (entries: Entry[], deadlines: Parameters<typeof feedOf>[2] = []) =>
  feedOf({ name: 'Spång', language: 'sv' }, entries, deadlines)

function bothRead(ics: string): Read[] {
  const [one, other] = [readByIcalJs(ics), readByNodeIcal(ics)]
  assert.deepEqual(one, other)
  return one
}

test('commas, semicolons, backslashes, Swedish letters and new lines come through whole', () => {
  const [read] = bothRead(feed([entry()]))
  assert.equal(read!.title, TITLE)
  assert.equal(read!.place, 'Östernäs, hus 3; vån 2')
  assert.equal(read!.status, 'CONFIRMED')
})

test('eight in the morning is eight in summer and in winter time, written in UTC', () => {
  const ics = feed([
    entry(),
    entry({
      uid: 'b',
      starts_at: new Date('2025-10-27T07:00:00Z'),
      ends_at: new Date('2025-10-27T11:00:00Z'),
    }),
  ])
  assert.match(ics, /DTSTART:20251016T060000Z/)
  assert.match(ics, /DTSTART:20251027T070000Z/)
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: STOCKHOLM, timeStyle: 'short' })
  assert.deepEqual(
    bothRead(ics).map(read => wall.format(new Date(read.start))),
    ['08:00', '08:00'],
  )
})

test('what is cancelled says so, and a change counts up', () => {
  const [read] = bothRead(feed([entry({ is_cancelled: true, sequence: 3 })]))
  assert.deepEqual([read!.status, read!.sequence], ['CANCELLED', 3])
})

test('a deadline lasts the day, whatever the hour, and takes no time', () => {
  const ics = feed(
    [],
    [{ uid: 'claim-7@spang.example.se', title: 'Ansökningsperioden slutar', day: '2025-12-31' }],
  )
  assert.match(ics, /DTSTART;VALUE=DATE:20251231/)
  assert.match(ics, /TRANSP:TRANSPARENT/)
  const [read] = bothRead(ics)
  assert.deepEqual([read!.all_day, read!.start], [true, '2025-12-31'])
})

test('a feed is a calendar to subscribe to: no method, a time to come back, lines of 75 octets at most', () => {
  const ics = feed([entry({ about: 'Norrvidinge Mekaniska AB '.repeat(12) })])
  assert.doesNotMatch(ics, /^METHOD/m)
  assert.match(ics, /^REFRESH-INTERVAL;VALUE=DURATION:PT1H/m)
  for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.equal(
    feed([entry()]),
    feed([entry()]),
    'the same calendar is the same text, so that it can be asked whether it changed',
  )
  assert.deepEqual(bothRead(feed([])), [])
})

test('an invitation names its guest and nobody else, and its withdrawal bears the same name', () => {
  const organiser = addressIn('Spång <spang@exempel.se>')
  const asked = {
    organiser,
    guest: { name: 'Åsa, "Ö" Öberg', email: 'asa@exempel.se' },
    language: 'sv',
  } as const
  const invitation = invitationFor(entry(), asked)
  const withdrawal = invitationFor(entry({ is_cancelled: true, sequence: 1 }), asked)
  assert.deepEqual([invitation.method, withdrawal.method], ['REQUEST', 'CANCEL'])
  for (const { ics, method } of [invitation, withdrawal]) {
    const root = new ICAL.Component(ICAL.parse(ics))
    assert.equal(root.getFirstPropertyValue('method'), method)
    const event = new ICAL.Event(root.getFirstSubcomponent('vevent')!)
    assert.equal(event.uid, entry().uid)
    assert.match(String(event.organizer), /^mailto:spang@exempel\.se$/i)
    assert.equal(event.attendees.length, 1)
    assert.match(String(event.attendees[0]!.getFirstValue()), /^mailto:asa@exempel\.se$/i)
  }
  assert.deepEqual(
    [invitation, withdrawal].map(({ ics }) => bothRead(ics)[0]!.sequence),
    [0, 1],
  )
})

test('the sender is read with and without a name', () => {
  assert.deepEqual(addressIn('Spång <spang@localhost>'), { name: 'Spång', email: 'spang@localhost' })
  assert.deepEqual(addressIn('"Spång i Skåne" <s@exempel.se>'), {
    name: 'Spång i Skåne',
    email: 's@exempel.se',
  })
  assert.deepEqual(addressIn('s@exempel.se'), { name: 'Spång', email: 's@exempel.se' })
})
