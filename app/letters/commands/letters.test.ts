// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import PostalMime from 'postal-mime'
import { visitorIn } from '../../access/testing.ts'
import { programmeFor } from '../../access/testing-door.ts'
import { invite } from '../../access/users/invitations.ts'
import { until } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { invitationsNotArrived } from '../queries/invitations-not-arrived.ts'
import { lettersNotArrived } from '../queries/sent.ts'
import { fateOf, remedyFor } from '../rules/letter-state.ts'
import { dealWithLetter, resendLetter } from './resend-letter.ts'
import { backToProduct, saveWords } from './save-words.ts'
import { openLetters } from './testing.ts'
import { answerLetters, subscriptionOf } from './unsubscribe.ts'

// Letters as they come out of a real mail server.

const { database, ground, clock, post, programme, programme_id, company_id, received, ...letters } =
  await openLetters()
const { arrived, contactFor, send, leader, sent, stateOf, asOptional, at, answerWith, close } = letters
after(() => close())

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
  assert.deepEqual(await subscriptionOf(ground, token), { programme: programme.name, wants: true })
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
  at('2025-10-15T17:30:00Z')
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
  at('2025-10-16T05:00:01Z')
  await database.pool.query(
    "update pgboss.job set start_after = now() where name = 'mail' and state = 'created'",
  )
  await arrived('kvall@exempel.se')
  at('2025-10-16T09:00:00Z')
})

test('a letter that was given up says why and can be sent again', async () => {
  answerWith(to => (to === 'borta@exempel.se' ? Object.assign(new Error('no'), { responseCode: 550 }) : null))
  const id = await send(await contactFor('borta@exempel.se'))
  const letter = await until(async () => {
    const found = await stateOf(id!)
    return found.state?.failed_at ? found : false
  })
  assert.deepEqual([letter.state!.failed_because, letter.state!.can_resend], ['550', true])
  answerWith(() => null)
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

test('what did not arrive is one list, and leaves it when a later letter has arrived or someone has seen to it', async () => {
  const list = async () =>
    (await reading(ground, leader(), db => lettersNotArrived(db, clock, leader()))).map(letter => ({
      id: letter.id,
      remedy: remedyFor(letter, clock.now()),
    }))
  assert.deepEqual(await list(), [], 'the one that was sent again has arrived')
  answerWith(to => (to.startsWith('fel') ? Object.assign(new Error('no'), { responseCode: 550 }) : null))
  const contact = await contactFor('fel@exempel.se')
  const wrong = await send(contact)
  await until(async () => (await stateOf(wrong!)).state?.failed_at)
  await send(await contactFor(''))
  const [without] = await sent()
  assert.deepEqual(await list(), [
    { id: without!.id, remedy: 'enter_address' },
    { id: wrong, remedy: 'mend_address' },
  ])

  await transact(ground, leader(), tx =>
    tx.db.updateTable('contact').set({ email: 'ratt@exempel.se' }).where('id', '=', contact).execute(),
  )
  const right = await send(contact)
  await until(async () => (await stateOf(right!)).state?.sent_at)
  assert.deepEqual(await list(), [{ id: without!.id, remedy: 'enter_address' }])

  const other = visitorIn(programme_id, 'economist')
  const asked = { letter_id: without!.id }
  assert.deepEqual(await transact(ground, other, tx => dealWithLetter(tx, other, asked)), {
    refused: 'not-yours',
  })
  await transact(ground, leader(), tx => dealWithLetter(tx, leader(), asked))
  assert.deepEqual(await list(), [])
  answerWith(() => null)
})

test('an invitation that did not arrive stands there too, until it is made anew, and nobody else is told', async () => {
  const ask = (email: string) =>
    invite({ ...ground, ...post }, leader(), {
      email,
      name: 'Ny Person',
      role: 'officer',
      language: 'sv',
      partner_id: null,
      company_id: null,
      provider_id: null,
      until_on: null,
    })
  const list = (visitor = leader()) =>
    reading(ground, visitor, db => invitationsNotArrived(db, clock, visitor)).then(invitations =>
      invitations.map(one => [one.email, one.role, one.failed_because]),
    )
  answerWith(to => (to === 'ny@exempel.se' ? Object.assign(new Error('no'), { responseCode: 550 }) : null))
  await ask('ny@exempel.se')
  await ask('gammal@exempel.se')
  await arrived('gammal@exempel.se')
  assert.deepEqual(await until(async () => ((await list()).length > 0 ? list() : false)), [
    ['ny@exempel.se', 'officer', '550'],
  ])
  const elsewhere = visitorIn((await programmeFor(ground)).id, 'project_leader')
  assert.deepEqual(await list(elsewhere), [])
  answerWith(() => null)
  await ask('ny@exempel.se')
  assert.deepEqual(await list(), [], 'another has taken its place')
  await arrived('ny@exempel.se')
})

test('without an address nothing is sent, and the page says so', async () => {
  assert.equal(await send(await contactFor('')), null)
  assert.equal((await sent())[0]!.not_sent_because, 'no_address')
})

test('addresses are kept as keyed hashes only', async () => {
  const refusals = await reading(ground, houseScope, db =>
    db.selectFrom('mail_refusal').selectAll().execute(),
  )
  assert.equal(refusals.length, 1)
  for (const { address_hash } of refusals) {
    assert.equal(address_hash.length, 32)
    assert.doesNotMatch(address_hash.toString('latin1'), /exempel/)
  }
})
