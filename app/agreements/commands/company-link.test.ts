import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { saveBase } from '../../companies/commands/save-base.ts'
import { baseForm } from '../../companies/rules/base-form.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { addContact } from '../../people/commands/contacts.ts'
import { askerOf, declarationsOf, linksOf } from '../queries.ts'
import { digestOf } from '../rules/wording.ts'
import { revokeCompanyLink, visitorByLink } from './company-link.ts'
import { declareAid } from './declare-aid.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

const { database, ground, time, fresh } = await openTestGround()
after(() => database.close())
const nothing = {
  declared_by_name: 'Kim Ek',
  declared_by_title: 'vd',
  group_numbers: [],
  has_no_other_aid: true,
  aid: [],
}
const base = baseForm.schema.parse({
  employees: '20',
  women_kollektiv: '5',
  men_kollektiv: '10',
  women_tjansteman: '2',
  men_tjansteman: '3',
  women_unqualified: '4',
  men_unqualified: '0',
})

test('a link is sent once by letter; unknown, revoked and too old look the same', async () => {
  const { askByLink, letters, as, leader, own, other } = await fresh()
  const { id, token } = idOf(await askByLink())
  assert.match(letters.at(-1)!, new RegExp(`/foretagslank/${token}$`))
  assert.match(letters.at(-1)!, /antal anställda och försäkran om statsstöd/)
  const visitor = await visitorByLink(ground, token, 'sv')
  assert.deepEqual([visitor?.company, visitor?.user_id, visitor?.role], [own.id, null, 'company_link'])
  assert.equal(await visitorByLink(ground, `${token.slice(0, -1)}_`, 'sv'), null)
  const [link] = await reading(ground, leader, db => linksOf(db, leader, own.id))
  assert.ok(link?.last_used_at)
  const revoke = (company_id: number) =>
    as(leader, tx => revokeCompanyLink(tx, leader, { company_id, link_id: id }))
  assert.equal(refusedAs(await revoke(other.id)), 'not-found')
  idOf(await revoke(own.id))
  assert.equal(await visitorByLink(ground, token, 'sv'), null)
  const next = idOf(await askByLink())
  time.at = new Date('2025-11-14T09:00:00Z')
  assert.equal(await visitorByLink(ground, next.token, 'sv'), null)
  time.at = new Date('2025-10-15T09:00:00Z')
})

test('the company is told who asked it, and whom an answer goes to', async () => {
  const { askByLink, letters, leader, own } = await fresh()
  const lina = { name: 'Lina Berglund', email: 'lina.berglund@exempel.se' }
  const asked = { company_id: own.id, clock: ground.clock }
  const { id: membership } = await transact(ground, houseScope, async ({ db, clock }) => {
    const user = { id: leader.user_id!, ...lina, created_at: clock.now(), updated_at: clock.now() }
    await db.insertInto('auth_user').values(user).execute()
    return db
      .insertInto('membership')
      .values({
        user_id: user.id,
        programme_id: leader.programme,
        role: 'project_leader',
        granted_at: clock.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  })
  const { token } = idOf(await askByLink())
  assert.match(letters.at(-1)!, /Svara på det här brevet, så kommer det till Lina Berglund\./)
  const holder = (await visitorByLink(ground, token, 'sv'))!
  assert.deepEqual(await reading(ground, holder, db => askerOf(db, holder, asked)), lina)
  await transact(ground, houseScope, ({ db, clock }) =>
    db.updateTable('membership').set({ revoked_at: clock.now() }).where('id', '=', membership).execute(),
  )
  assert.equal(await reading(ground, holder, db => askerOf(db, holder, asked)), undefined)
})

test('whoever holds the link sees one company of one programme, and nothing that is said about it', async () => {
  const { askByLink, own, other, as, leader } = await fresh()
  const far = await fresh()
  idOf(await far.askByLink())
  const { token } = idOf(await askByLink())
  for (const company of [own, other])
    idOf(
      await as(leader, tx =>
        declareAid(tx, leader, { company_id: company.id, declaration: nothing, language: 'sv' }),
      ),
    )
  const holder = (await visitorByLink(ground, token, 'sv'))!
  const seen = await reading(ground, holder, async db => ({
    companies: await db.selectFrom('company').select('id').execute(),
    contacts: await db.selectFrom('contact').select('company_id').execute(),
    declarations: await db.selectFrom('aid_declaration').select('company_id').execute(),
    links: await db.selectFrom('company_link').select('company_id').execute(),
    letters: await db.selectFrom('letter').select('id').execute(),
    visits: await db.selectFrom('visit').select('id').execute(),
    people: await db.selectFrom('person').select('id').execute(),
  }))
  assert.deepEqual(seen, {
    companies: [{ id: own.id }],
    contacts: [{ company_id: own.id }],
    declarations: [{ company_id: own.id }],
    links: [{ company_id: own.id }],
    letters: [],
    visits: [],
    people: [],
  })
})

test('by link the company tells its numbers, its contacts and its aid; of another company nothing', async () => {
  const { as, speaker, own, other } = await fresh()
  const state = (id: number, rest: Partial<typeof base> = {}) =>
    as(speaker, tx => saveBase(tx, speaker, { id, version: 1, form: { ...base, ...rest } }))
  assert.equal(refusedAs(await state(other.id)), 'not-found')
  assert.equal(refusedAs(await state(own.id, { employees: 21 })), 'parts-do-not-sum')
  assert.equal(refusedAs(await state(own.id, { women_unqualified: 6 })), 'more-unqualified')
  idOf(await state(own.id))
  assert.equal(refusedAs(await state(own.id)), 'changed-by-other')
  const form = { function: 'change_leader' as const, name: 'Åsa', email: '', phone: '' }
  idOf(await as(speaker, tx => addContact(tx, speaker, { company_id: own.id, form })))
  assert.equal(
    refusedAs(await as(speaker, tx => addContact(tx, speaker, { company_id: other.id, form }))),
    'not-found',
  )
  const declare = (company_id: number) =>
    as(speaker, tx => declareAid(tx, speaker, { company_id, declaration: nothing, language: 'sv' }))
  assert.equal(refusedAs(await declare(other.id)), 'not-found')
  idOf(await declare(own.id))
})

test('a later declaration counts instead, and all are kept with their digests', async () => {
  const { as, speaker, leader, own } = await fresh()
  const declare = (visitor: typeof leader, rest: Partial<typeof nothing> = {}) =>
    as(visitor, tx =>
      declareAid(tx, visitor, {
        company_id: own.id,
        declaration: { ...nothing, ...rest },
        language: 'sv',
      }),
    )
  idOf(await declare(speaker))
  time.at = new Date('2025-10-15T09:30:00Z')
  idOf(await declare(leader, { declared_by_name: 'Åsa Alm' }))
  time.at = new Date('2025-10-15T09:00:00Z')
  const given = await reading(ground, leader, db => declarationsOf(db, leader, own.id))
  assert.deepEqual(
    given.map(one => [one.declared_by_name, one.method, digestOf(one.text) === one.text_digest]),
    [
      ['Åsa Alm', 'paper', true],
      ['Kim Ek', 'link', true],
    ],
  )
})

test('there must be someone to write to, and something to ask for', async () => {
  const { askByLink, own, other, as, speaker, leader } = await fresh()
  assert.equal(refusedAs(await askByLink(own.id, other.contact_id)), 'no-address')
  idOf(await as(speaker, tx => saveBase(tx, speaker, { id: own.id, version: 1, form: base })))
  idOf(
    await as(leader, tx =>
      declareAid(tx, leader, { company_id: own.id, declaration: nothing, language: 'sv' }),
    ),
  )
  assert.equal(refusedAs(await askByLink()), 'nothing-to-ask')
})
