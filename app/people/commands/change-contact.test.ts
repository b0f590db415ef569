import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import type { Visitor } from '../../access/visitor.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { contactsOf } from '../queries.ts'
import { type ContactForm, contactForm } from '../rules/contact-form.ts'
import { changeContact } from './change-contact.ts'
import { addContact, confirmContact } from './contacts.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)
let programmes = 0

const MARIT = contactForm.schema.parse({
  function: 'hr',
  name: 'Marit Holm',
  email: 'marit@exempel.se',
  phone: '',
})

async function freshContact(by: 'project_leader' | 'company' = 'project_leader') {
  const made = await transact(ground, houseScope, tx =>
    createProgramme(tx, {
      slug: `kontakt-${++programmes}`,
      name: 'Kontakter',
      starts_on: '2024-01-01',
      ends_on: '2026-12-31',
    }),
  )
  assert.ok(!isRefusal(made))
  const programme_id = made.id
  const { id: company_id } = await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('company')
      .values({ programme_id, organisation_number: '5566778899', name: 'Ett AB', municipality_code: '1290' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const leader = visitorIn(programme_id, 'project_leader')
  const company = visitorIn(programme_id, 'company', { company_id })
  const giver = by === 'company' ? company : leader
  const added = await transact(ground, giver, tx => addContact(tx, giver, { company_id, form: MARIT }))
  assert.ok(!isRefusal(added))
  const contact_id = added.id
  const change = (visitor: Visitor, version: number, rest: Partial<ContactForm>) =>
    transact(ground, visitor, tx =>
      changeContact(tx, visitor, { company_id, contact_id, version, form: { ...MARIT, ...rest } }),
    )
  const confirm = (email: string) =>
    transact(ground, leader, tx => confirmContact(tx, leader, { company_id, contact_id, email }))
  const kept = async () => {
    const all = await reading(ground, leader, db => contactsOf(db, leader, company_id))
    const one = all.find(contact => contact.id === contact_id)!
    return [one.name, one.email, one.phone, one.given_by, one.confirmed_at !== null, one.version]
  }
  return { programme_id, company_id, contact_id, leader, company, change, confirm, kept }
}

test('a contact is changed where it stands; a name and a number leave the address as it is believed', async () => {
  const { leader, company, change, confirm, kept, contact_id } = await freshContact('company')
  assert.ok(!isRefusal(await confirm(MARIT.email)))
  assert.deepEqual(await change(leader, 1, { name: 'Marit Holm Ek', phone: '070-174 06 05' }), {
    id: contact_id,
  })
  assert.deepEqual(await kept(), ['Marit Holm Ek', MARIT.email, '070-174 06 05', 'company', true, 2])
  assert.deepEqual(await change(company, 2, { name: 'Marit Ek' }), { id: contact_id })
  assert.deepEqual(await kept(), ['Marit Ek', MARIT.email, '', 'company', true, 3])
})

test('another address is believed as one that is new: by who gave it, and nobody has made sure of it', async () => {
  const { leader, company, change, confirm, kept } = await freshContact()
  assert.ok(!isRefusal(await confirm(MARIT.email)))
  assert.ok(!isRefusal(await change(company, 1, { email: 'ny@exempel.se' })))
  assert.deepEqual((await kept()).slice(3), ['company', false, 2])
  assert.deepEqual(await confirm(MARIT.email), { refused: 'address-changed' })
  assert.ok(!isRefusal(await confirm('ny@exempel.se')))
  assert.ok(!isRefusal(await change(leader, 2, { email: 'nyare@exempel.se' })))
  assert.deepEqual((await kept()).slice(3), ['programme', false, 3])
})

test('who comes second is told, one that is there already is refused, and the same again writes nothing', async () => {
  const { programme_id, company_id, leader, change, kept, contact_id } = await freshContact()
  assert.deepEqual(await change(leader, 1, {}), { id: contact_id })
  assert.equal((await kept()).at(-1), 1)
  assert.ok(!isRefusal(await change(leader, 1, { phone: '070-174 06 05' })))
  assert.deepEqual(await change(leader, 1, { phone: '070-174 06 13' }), { refused: 'changed-by-other' })
  const other = { ...MARIT, name: 'Bo Ek' }
  await transact(ground, leader, tx => addContact(tx, leader, { company_id, form: other }))
  assert.deepEqual(await change(leader, 2, { name: 'Bo Ek' }), { refused: 'contact-there', field: 'name' })
  const economist = visitorIn(programme_id, 'economist')
  assert.deepEqual(await change(economist, 2, { name: 'X' }), { refused: 'not-yours' })
})

test('whoever has only been interested is no contact yet, and is not changed', async () => {
  const { company_id, contact_id, leader, change } = await freshContact()
  await transact(ground, houseScope, ({ db }) =>
    db
      .updateTable('contact')
      .set({ function: 'knocked' })
      .where('company_id', '=', company_id)
      .where('id', '=', contact_id)
      .execute(),
  )
  assert.deepEqual(await change(leader, 1, { name: 'X' }), { refused: 'not-found' })
})
