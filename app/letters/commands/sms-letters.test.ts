import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { linkFor, participantByToken } from '../../access/participants/link.ts'
import { visitorIn } from '../../access/testing.ts'
import { smppSystem } from '../../foundation/sms-testing.ts'
import { until } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { savePerson } from '../../people/commands/save-person.ts'
import { lettersListener } from '../listener.ts'
import { lettersNotArrived } from '../queries/sent.ts'
import { letGoOfReader, lettersKeepOfPerson } from './kept-of-person.ts'
import { resendLetter } from './resend-letter.ts'
import { sendLetter } from './send-letter.ts'
import { openLetters } from './testing.ts'

// What goes to participants as SMS, through a real SMPP system of the test's own.

const system = await smppSystem()
const { ground, clock, post, programme_id, received, arrived, at, close } = await openLetters({
  smsUrl: system.url,
})
after(async () => {
  await close()
  await system.close()
})
const scope = { ...houseScope, programme: programme_id }

const personFor = (rest: { email?: string; mobile?: string; reads?: 'uk' | 'en'; is_protected?: boolean }) =>
  transact(ground, scope, tx =>
    tx.db
      .insertInto('person')
      .values({
        programme_id,
        given_name: rest.is_protected ? '' : 'Oksana',
        family_name: rest.is_protected ? '' : 'Prov',
        sex: 'woman',
        born_on: '1985-03-02',
        education: 'isced_unknown',
        ...rest,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  ).then(row => row.id)

const send = (person_id: number, rest: { is_awaited?: boolean } = {}) =>
  transact(ground, scope, tx =>
    sendLetter(tx, post, {
      code: 'hours_unsigned',
      programme_id,
      to: { person_id },
      values: ({ language }) => ({ programme: 'Provet', hours: `${language} 3`, until: 'snart' }),
      path: '/timmar/abc',
      ...rest,
    }),
  )
const mailOf = (letter_id: number) =>
  reading(ground, scope, db =>
    db
      .selectFrom('letter')
      .innerJoin('mail', 'mail.id', 'letter.mail_id')
      .selectAll('mail')
      .select('letter.language')
      .where('letter.id', '=', letter_id)
      .executeTakeFirstOrThrow(),
  )
const textTo = (number: string) =>
  until(() => {
    const pdu = system.received.findLast(one => one.destination_addr === number)
    return pdu && String(pdu.short_message?.message || pdu.message_payload?.message)
  })
const switchOn = (name: string) =>
  transact(ground, visitorIn(programme_id, 'project_leader'), tx =>
    tx.db
      .insertInto('setting')
      .values({
        programme_id,
        name,
        valid_from: clock.today(),
        amount: '1',
        source: 'Vi',
        certainty: 'confirmed',
      })
      .execute(),
  )

test('whoever has an address gets mail, and whoever has only a mobile an SMS with the same link', async () => {
  await send(await personFor({ email: 'oksana@exempel.se', mobile: '070-174 06 01' }))
  await arrived('oksana@exempel.se')
  await send(await personFor({ mobile: '070-174 06 02' }))
  assert.equal(
    await textTo('46701740602'),
    'Provet: sv 3 väntar på din underskrift. Läs och skriv under. Länken är bara din.\nhttps://spang.exempel.se/timmar/abc',
  )
  assert.equal(
    system.received.some(one => one.destination_addr === '46701740601'),
    false,
  )
})

test('a language is used from the day on which the programme switches it on', async () => {
  const person = await personFor({ mobile: '070-174 06 03', reads: 'uk' })
  await send(person)
  assert.match(await textTo('46701740603'), /väntar på din underskrift/)
  await switchOn('language_uk')
  const later = await personFor({ mobile: '070-174 06 04', reads: 'uk' })
  const id = await send(later)
  assert.match(await textTo('46701740604'), /^Провет: |^Provet: на ваш підпис чекає: uk 3\./)
  assert.equal((await mailOf(id!)).language, 'uk')
  await send(await personFor({ email: 'uk@exempel.se', reads: 'uk' }))
  const { content } = await arrived('uk@exempel.se')
  assert.match(content, /Subject: =\?UTF-8\?/)
  assert.match(content.replaceAll('=\r\n', ''), /<html lang=3D"uk" dir=3D"ltr">|<html lang="uk" dir="ltr">/)
})

test('whoever has neither, or a number that takes no SMS, and whoever is protected, gets nothing', async () => {
  const before = [system.received.length, received.length]
  assert.equal(await send(await personFor({})), null)
  assert.equal(await send(await personFor({ mobile: '040-12 34 56' })), null)
  assert.equal(await send(await personFor({ is_protected: true })), null)
  assert.deepEqual([system.received.length, received.length], before)
})

test('an SMS waits for the morning as a letter does', async () => {
  at('2025-10-15T17:30:00Z')
  const id = await send(await personFor({ mobile: '070-174 06 05' }))
  assert.deepEqual((await mailOf(id!)).not_before, new Date('2025-10-16T05:00:00Z'))
  at('2025-10-16T09:00:00Z')
})

test('whoever is forgotten leaves no number behind, whether the text has gone or not', async () => {
  const person = await personFor({ mobile: '070-174 06 06' })
  const gone = await send(person)
  await until(async () => (await mailOf(gone!)).sent_at)
  at('2025-10-16T19:00:00Z')
  const waits = await send(person)
  at('2025-10-17T09:00:00Z')
  assert.equal(ground.vault.open((await mailOf(gone!)).to_cipher), '+46701740606')
  await transact(ground, scope, async tx => {
    await letGoOfReader(tx, person)
  })
  for (const id of [gone!, waits!]) {
    const mail = await mailOf(id)
    assert.deepEqual([mail.to_cipher.length, mail.body_cipher], [0, null])
  }
  const [sent, kept] = [await mailOf(gone!), await mailOf(waits!)]
  assert.deepEqual([sent.failed_at, kept.failed_because], [null, 'let_go'])
})

const leader = visitorIn(programme_id, 'project_leader')
const listening = { ...ground, listeners: [lettersListener] }
/** The leader corrects how a person is reached. */
const reachedAt = (id: number, rest: { email?: string; mobile?: string }) =>
  transact(listening, leader, async tx => {
    const { version, ...kept } = await tx.db
      .selectFrom('person')
      .select(['given_name', 'family_name', 'sex', 'born_on', 'education', 'email', 'mobile', 'version'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const form = { ...kept, ...rest } as Parameters<typeof savePerson>[2]['form']
    return savePerson(tx, leader, { id, version, form })
  })
const failedFor = (id: number) =>
  until(async () => {
    const mail = await mailOf(id)
    return mail.failed_at ? mail : false
  })

test('a text that is sent again goes to the number that has been corrected, and not where there is none', async () => {
  const person = await personFor({ mobile: '070-174 06 07' })
  system.answerWith(pdu => (pdu.destination_addr === '46701740607' ? { command_status: 0x0b } : null))
  const id = (await send(person))!
  await failedFor(id)
  await reachedAt(person, { mobile: '' })
  const again = () => transact(ground, leader, tx => resendLetter(tx, leader, post, { letter_id: id }))
  assert.deepEqual(await again(), { refused: 'no-address' })
  await reachedAt(person, { mobile: '070-174 06 08' })
  assert.deepEqual(await again(), { id })
  assert.match(await textTo('46701740608'), /väntar på din underskrift/)
  system.answerWith(() => null)
})

test('a text that has arrived after all is not sent again, and waits for nobody', async () => {
  system.answerWith(() => ({ command_status: 0x0b }))
  const person = await personFor({ mobile: '070-174 06 09' })
  const id = (await send(person))!
  await failedFor(id)
  system.answerWith(() => null)
  const missing = async () =>
    (await reading(ground, leader, db => lettersNotArrived(db, clock, leader))).some(one => one.id === id)
  assert.ok(await missing())
  const told = async () =>
    (
      await reading(ground, leader, db =>
        lettersKeepOfPerson.export({ db, vault: ground.vault }, { id: person } as never),
      )
    ).letters!.map(({ subject, channel, fate, because, delivered_at }) => [
      ...[subject, channel, fate, because, delivered_at !== null],
    ])
  const what = ['Du har timmar att skriva under', 'sms']
  assert.deepEqual(await told(), [[...what, 'failed', 'sms_number', false]])
  const { id: mail_id } = await mailOf(id)
  await transact(ground, scope, tx =>
    tx.db.updateTable('mail').set({ delivered_at: clock.now() }).where('id', '=', mail_id).execute(),
  )
  assert.equal(await missing(), false)
  assert.deepEqual(await told(), [[...what, 'delivered', null, true]])
  assert.deepEqual(await transact(ground, leader, tx => resendLetter(tx, leader, post, { letter_id: id })), {
    refused: 'words-forgotten',
  })
})

test('what waits for a wrong number goes to the right one, and links that went to the wrong one end', async () => {
  const person = await personFor({ mobile: '070-174 06 10' })
  const link = () =>
    transact(ground, scope, tx =>
      linkFor(tx, programme_id, { person_id: person, purpose: 'hours', endsFormer: false }),
    )
  at('2025-10-20T12:00:00Z')
  const gone = await link()
  const told = (await send(person))!
  await until(async () => (await mailOf(told)).sent_at)
  at('2025-10-20T19:00:00Z')
  const waiting = await link()
  const id = (await send(person))!
  await reachedAt(person, { mobile: '0701740610' })
  assert.ok(await participantByToken(ground, gone.token), 'the same number in another writing')
  await reachedAt(person, { mobile: '070-174 06 11' })
  assert.equal(ground.vault.open((await mailOf(id)).to_cipher), '+46701740611')
  assert.equal(await participantByToken(ground, gone.token), null)
  assert.ok(await participantByToken(ground, waiting.token))
  await reachedAt(person, { mobile: '' })
  const given_up = await mailOf(id)
  assert.deepEqual([given_up.failed_because, given_up.to_cipher.length], ['no_address', 0])
  at('2025-10-21T09:00:00Z')
})

test('a text that is tried again does not ring at night, and one that somebody waits for does', async () => {
  system.answerWith(() => ({ command_status: 0x14 }))
  const nextTry = async (rest: { is_awaited?: boolean }) => {
    at('2025-10-21T15:59:30Z')
    const id = (await send(await personFor({ mobile: '070-174 06 12' }), rest))!
    const tried = await until(async () => {
      const mail = await mailOf(id)
      return mail.failed_because ? mail : false
    })
    return tried.next_try_at.toISOString()
  }
  assert.equal(await nextTry({}), '2025-10-22T05:00:00.000Z')
  assert.equal(await nextTry({ is_awaited: true }), '2025-10-21T16:00:30.000Z')
  system.answerWith(() => null)
})
