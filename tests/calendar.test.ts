import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { visitorFor } from '../app/access/queries.ts'
import { mailbox } from '../app/foundation/mail.ts'
import { houseScope, transact } from '../app/foundation/transact.ts'
import { addressHash, unsubscribeToken } from '../app/letters/rules/unsubscribe-token.ts'
import { formIn } from './sending.ts'
import { type Asking, emailOf, openWorld, type World } from './world.ts'

let world: World
let leader: Asking
let officer: Asking
let stranger: Asking

before(async () => {
  world = await openWorld()
  leader = await world.as('project_leader')
  officer = await world.as('officer')
  stranger = await world.as('stranger')
})
after(() => world.close())

const addressFor = async (as: Asking): Promise<string> => {
  const answer = await as.post('/konto', { intent: 'calendar' })
  const path = /(\/kalender\/[\w-]{32}\.ics)/.exec(await answer.text())?.[1]
  assert.ok(path, 'the address is shown')
  return path
}
const titlesIn = (ics: string): string[] => {
  const one = new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents('vevent')
    .map(event => new ICAL.Event(event).summary)
  const other = Object.values(nodeIcal.sync.parseICS(ics)).flatMap(event =>
    event?.type === 'VEVENT' ? [String(event.summary)] : [],
  )
  assert.deepEqual(one.toSorted(), other.toSorted())
  return one
}
const userOf = (email: string) =>
  world.read(db =>
    db.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
  )
const find = (title: string) =>
  world.read(db =>
    db
      .selectFrom('appointment')
      .selectAll()
      .where('title', '=', title)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  )
const lettersTo = async (email: string) =>
  (await mailbox(world.installation, 200)).filter(letter => letter.to === email)

test('tomorrow at eight is Mind the Gap at one of Ingela’s companies, in her own calendar, in UTC', async () => {
  const answer = await stranger.get(await addressFor(officer))
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type')!, /^text\/calendar; charset=utf-8/)
  const ics = await answer.text()
  assert.ok(titlesIn(ics).includes('Workshop 1, Mind the Gap'))
  assert.match(ics, /DTSTART:20251016T060000Z/)
})

test('next steps and hand-overs stand as whole days, without what was noted', async () => {
  const { programme_id, installation } = world
  const ingela = await userOf(emailOf('officer'))
  const company = await world.read(db =>
    db
      .selectFrom('company')
      .select(['id', 'name'])
      .where('programme_id', '=', programme_id)
      .orderBy('id')
      .executeTakeFirstOrThrow(),
  )
  await transact(installation, houseScope, tx =>
    tx.db
      .insertInto('visit')
      .values({
        programme_id,
        company_id: company.id,
        kind: 'visit',
        held_on: '2025-10-14',
        made_by: ingela.id,
        made_as: 'officer',
        note: 'Hemlig anteckning',
        next_step: 'Hemligt nästa steg',
        next_on: '2025-10-20',
        noted_at: tx.clock.now(),
      })
      .execute(),
  )
  const ics = await (await stranger.get(await addressFor(officer))).text()
  assert.ok(titlesIn(ics).includes(`Nästa steg: ${company.name}`))
  assert.match(ics, /DTSTART;VALUE=DATE:20251020/)
  assert.doesNotMatch(ics, /Hemlig/)
})

test('a calendar that asks again is told that nothing has changed, and is told when something has', async () => {
  const path = await addressFor(leader)
  const first = await stranger.get(path)
  const tag = first.headers.get('etag')!
  const ask = () =>
    world.answer(new Request(`http://localhost:3000${path}`, { headers: { 'If-None-Match': tag } }))
  const again = await ask()
  assert.deepEqual([again.status, await again.text(), again.headers.get('etag')], [304, '', tag])
  const meeting = await find('Avstämning inför workshop 1')
  await leader.post(`/demo/kalender/${meeting.id}`, { intent: 'cancel' })
  assert.equal((await ask()).status, 304, 'that was not a time of hers')
  const own = await find('Workshop 2, från gap till plan')
  await leader.post(`/demo/kalender/${own.id}`, { intent: 'cancel' })
  const changed = await ask()
  assert.equal(changed.status, 200)
  assert.match(await changed.text(), /STATUS:CANCELLED/)
})

test('an address that is changed or closed is not there any more, nor is one that never was', async () => {
  const old = await addressFor(leader)
  const path = await addressFor(leader)
  assert.equal((await stranger.get(old)).status, 404)
  assert.equal((await stranger.get(path)).status, 200)
  const page = await (await leader.get('/konto')).text()
  assert.equal(page.includes(path), false, 'it is shown once only')
  assert.equal((await leader.post('/konto', { intent: 'calendar-close' })).status, 303)
  assert.equal((await stranger.get(path)).status, 404)
  assert.equal((await leader.post('/konto', { intent: 'calendar-close' })).status, 422)
  assert.equal((await stranger.get('/kalender/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.ics')).status, 404)
})

test('who loses the role loses the calendar with it', async () => {
  const mirza = 'ombud8@exempel.example'
  const path = await addressFor(await world.asEmail(mirza))
  assert.ok(titlesIn(await (await stranger.get(path)).text()).length > 0)
  const { id } = await userOf(mirza)
  const membership = await world.read(db =>
    db.selectFrom('membership').select('id').where('user_id', '=', id).executeTakeFirstOrThrow(),
  )
  await transact(world.installation, houseScope, tx =>
    tx.db
      .updateTable('membership')
      .set({ revoked_at: tx.clock.now() })
      .where('id', '=', membership.id)
      .execute(),
  )
  assert.equal(await visitorFor(world.installation, id, 'demo', 'sv'), null)
  assert.deepEqual(titlesIn(await (await stranger.get(path)).text()), [])
})

test('a time that is booked, moved and cancelled tells its guests each time, and the calendar counts up', async () => {
  const form = {
    kind: 'visit',
    title: 'Prov, besök',
    held_on: '2025-10-16',
    starts_at: '8.00',
    ends_at: '9:30',
    place: '',
  }
  const lina = await userOf('lina.berglund@exempel.example')
  const guests = `user-${lina.id}`
  const wrong = await leader.post('/demo/kalender/nytt', { ...form, ends_at: '7.00', guests })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Den slutar innan den börjar/)
  const made = await leader.post('/demo/kalender/nytt', { ...form, guests })
  const path = made.headers.get('location')!
  assert.equal(made.status, 303)
  const page = await (await leader.get(path)).text()
  assert.match(
    page,
    /Lina Berglund har Workshop 1, Mind the Gap 8\.00–12\.00/,
    'the collision is told, not refused',
  )
  const edit = formIn(await (await leader.get(`${path}/andring`)).text())!
  edit.set('starts_at', '13:00')
  edit.set('ends_at', '14:00')
  assert.equal((await leader.post(`${path}/andring`, Object.fromEntries(edit))).status, 303)
  assert.equal(
    (await leader.post(`${path}/andring`, Object.fromEntries(edit))).status,
    303,
    'the same form again is harmless',
  )
  edit.set('once', crypto.randomUUID())
  edit.set('starts_at', '13:30')
  assert.equal((await leader.post(`${path}/andring`, Object.fromEntries(edit))).status, 409)
  assert.equal((await leader.post(path, { intent: 'cancel' })).status, 303)
  assert.equal((await leader.post(path, { intent: 'cancel' })).status, 422)
  const letters = (await lettersTo('lina.berglund@exempel.example')).filter(letter =>
    letter.subject.includes('Prov, besök'),
  )
  assert.deepEqual(
    letters
      .toReversed()
      .map(({ subject, event }) => [
        subject,
        event!.method,
        /SEQUENCE:(\d)/.exec(event!.ics)![1],
        /UID:(.*)/.exec(event!.ics)![1],
      ]),
    (['Inbjudan', 'Ändrat', 'Inställt'] as const).map((word, at) => [
      `${word}: Prov, besök`,
      at === 2 ? 'CANCEL' : 'REQUEST',
      String(at),
      /UID:(.*)/.exec(letters[0]!.event!.ics)![1],
    ]),
  )
})

test('who came is noted, and the workshop becomes a step on the company’s path', async () => {
  const held = await world.read(db =>
    db
      .selectFrom('appointment')
      .selectAll()
      .where('kind', '=', 'workshop_1')
      .where('starts_at', '<', new Date('2025-10-01'))
      .executeTakeFirstOrThrow(),
  )
  const steps = await world.read(db =>
    db
      .selectFrom('company_path')
      .select('workshop_1_on')
      .where('company_id', '=', held.company_id!)
      .executeTakeFirstOrThrow(),
  )
  assert.equal(steps.workshop_1_on, '2025-09-15')
  assert.equal(
    (await leader.post(`/demo/kalender/${held.id}`, { intent: 'came' })).status,
    422,
    'nobody ticked',
  )
  const coming = await find('Besök i gjutningen med klubben')
  const early = await leader.post(`/demo/kalender/${coming.id}`, { intent: 'came', came: '1' })
  assert.match(await early.text(), /Det har inte börjat än/)
})

test('what was held and is moved to a day to come has not been held', async () => {
  const lina = await userOf('lina.berglund@exempel.example')
  const form = { kind: 'meeting', title: 'Prov, flyttat', held_on: '2025-10-15', place: '' }
  const made = await leader.post('/demo/kalender/nytt', {
    ...form,
    ...{ starts_at: '0.15', ends_at: '0.30', guests: `user-${lina.id}` },
  })
  const path = made.headers.get('location')!
  const guest = () =>
    world.read(db =>
      db
        .selectFrom('appointment_guest')
        .select(['id', 'attended'])
        .where('appointment_id', '=', Number(path.split('/').at(-1)))
        .executeTakeFirstOrThrow(),
    )
  const came = String((await guest()).id)
  assert.equal((await leader.post(path, { intent: 'came', came })).status, 303)
  assert.equal((await guest()).attended, true)
  const edit = formIn(await (await leader.get(`${path}/andring`)).text())!
  edit.set('held_on', '2025-10-20')
  assert.equal((await leader.post(`${path}/andring`, Object.fromEntries(edit))).status, 303)
  assert.equal((await guest()).attended, null)
})

test('a company sees its own times without who is invited, an officer cannot change another’s', async () => {
  const company = await world.as('company')
  const own = await find('Workshop 2, från gap till plan')
  const page = await company.get(`/demo/kalender/${own.id}`)
  const html = await page.text()
  assert.equal(page.status, 200)
  assert.doesNotMatch(html, /Karin Ekdahl|Inbjudna/)
  assert.equal(
    (await company.get(`/demo/kalender/${(await find('Besök hos ledning och klubb')).id}`)).status,
    404,
  )
  assert.equal((await officer.get(`/demo/kalender/${own.id}/andring`)).status, 403)
})

test('a mail reader unsubscribes by itself, from no page; a person does it with a button and can change their mind', async () => {
  const { vault } = world.installation
  const token = unsubscribeToken(vault, {
    programme_id: world.programme_id,
    address_hash: addressHash(vault, 'HR@exempel.example'),
  })
  const path = `/avanmal/${token}`
  const asked = await world.answer(
    new Request(`http://localhost:3000${path}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    }),
  )
  assert.equal(asked.status, 200, 'answered without sending on')
  assert.match(await (await stranger.get(path)).text(), /Du är avanmäld/)
  await stranger.post(path, { intent: 'wanted' })
  assert.match(await (await stranger.get(path)).text(), /Avanmäl mig/)
  assert.equal((await stranger.get(path.slice(0, -1))).status, 404)
})

test('who asks for calendars too often is asked to wait', async () => {
  const path = '/kalender/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.ics'
  let status = 404
  for (let time = 0; time < 200 && status === 404; time++) status = (await stranger.get(path)).status
  assert.equal(status, 429)
})
