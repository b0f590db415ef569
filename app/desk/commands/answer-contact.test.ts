import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { historyOf } from '../../access/trail/queries.ts'
import { formatIn } from '../../foundation/format.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { spoken } from '../../foundation/text.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { trailWords } from '../../trail-words.ts'
import { personTexts } from '../messages/extract.ts'
import { readableText } from '../rules/readable.ts'
import { takeOutContact } from './answer-contact.ts'
import { takeOutPerson } from './answer-person.ts'

const database = await openForTest()
after(() => database.close())

/** Two companies where Robert is a contact by one address, which a colleague shares, a namesake at the first, and notes of three visits. */
async function freshContacts() {
  const small = await smallProgramme(database)
  const { ground, programme_id } = small
  const leader = visitorIn(programme_id, 'project_leader')
  const kept = await transact(ground, houseScope, async ({ db }) => {
    const [first, second] = await db
      .selectFrom('company')
      .select('id')
      .where('programme_id', '=', programme_id)
      .orderBy('name')
      .limit(2)
      .execute()
    const contact = (company_id: number, name: string, email: string) =>
      db
        .insertInto('contact')
        .values({ programme_id, company_id, function: 'hr', name, email, phone: '070-1740605' })
        .returning('id')
        .executeTakeFirstOrThrow()
    const robert = await contact(first!.id, 'Robert Nyberg', 'robert@exempel.se')
    await contact(second!.id, 'Robert Nyberg', 'Robert@exempel.se')
    await contact(first!.id, 'Robert Nyberg', 'en-annan@exempel.se')
    await contact(first!.id, 'Rut Rönnberg', 'robert@exempel.se')
    await contact(second!.id, '', 'robert@exempel.se')
    await db
      .insertInto('auth_user')
      .values({
        id: `skrev-${programme_id}`,
        name: 'Olle',
        email: `olle-${programme_id}@exempel.se`,
        email_verified: true,
        created_at: new Date('2025-01-01'),
        updated_at: new Date('2025-01-01'),
      })
      .execute()
    const visit = (note: string) => ({
      programme_id,
      company_id: first!.id,
      kind: 'visit' as const,
      held_on: '2025-09-01',
      made_by: `skrev-${programme_id}`,
      made_as: 'officer' as const,
      note,
      noted_at: new Date('2025-09-01T10:00:00Z'),
    })
    await db
      .insertInto('visit')
      .values([
        visit('Pratade med robert om skiftet.'),
        visit('Robertsson var inte där.'),
        visit('Anna Annasson visade oss runt.'),
      ])
      .execute()
    return { company_id: first!.id, contact_id: robert.id }
  })
  return { ...small, leader, kept }
}

test('everything about a contact is taken out wherever they are one, nothing of who shares the address, and the notes with their name', async () => {
  const { ground, leader, kept } = await freshContacts()
  const everything = await transact(ground, leader, tx => takeOutContact(tx, leader, kept))
  assert.ok(!isRefusal(everything))
  assert.deepEqual(
    everything.contact!.map(row => [row.name, row.email]),
    [
      ['Robert Nyberg', 'robert@exempel.se'],
      ['Robert Nyberg', 'Robert@exempel.se'],
    ],
  )
  assert.deepEqual(
    everything.written!.map(row => row.note),
    ['Pratade med robert om skiftet.'],
  )
  const [line] = await reading(ground, leader, db => historyOf(db, leader, 'company', kept.company_id))
  assert.equal(line?.action, 'contact-exported')
  assert.doesNotMatch(JSON.stringify(line), /Robert/)
  const text = readableText(
    everything,
    { heading: 'Allt om Robert', after: [] },
    {
      t: spoken(personTexts, 'sv'),
      language: 'sv',
      words: trailWords,
      format: formatIn('sv'),
    },
  )
  assert.match(text, /ANTECKNINGAR DÄR NAMNET STÅR\n {2}Företag: /)
  assert.match(text, /Anteckning: Pratade med robert om skiftet/)
})

test('only who leads the programme takes out, and only a contact of the company that is named', async () => {
  const { ground, leader, programme_id, kept } = await freshContacts()
  const process_leader = visitorIn(programme_id, 'process_leader')
  assert.deepEqual(await transact(ground, process_leader, tx => takeOutContact(tx, process_leader, kept)), {
    refused: 'not-allowed',
  })
  const elsewhere = { ...kept, company_id: 999_999 }
  assert.deepEqual(await transact(ground, leader, tx => takeOutContact(tx, leader, elsewhere)), {
    refused: 'not-found',
  })
})

test('a participant is told of the notes with the whole name, from companies where they have worked', async () => {
  const { ground, leader, personId } = await freshContacts()
  const everything = await transact(ground, leader, tx => takeOutPerson(tx, leader, personId('Anna')))
  assert.ok(!isRefusal(everything))
  assert.deepEqual(
    everything.written!.map(row => row.note),
    ['Anna Annasson visade oss runt.'],
  )
})
