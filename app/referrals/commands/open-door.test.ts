import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { installationOf } from '../../access/testing-door.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { allContactsOf, contactsOf } from '../../people/queries.ts'
import { knockerAt } from '../queries/open-door.ts'
import { isTooSoon, knockForm } from '../rules/open-door.ts'
import { acceptHandOver } from './answer-hand-over.ts'
import { knock, saveOpenDoor } from './open-door.ts'
import { referCompany } from './refer-company.ts'
import { done, openPartnership, tipOf } from './testing.ts'

const { database, ground, fresh, carryOut } = await openPartnership()
after(() => database.close())
const post = installationOf(database)

const KNOCK = knockForm.schema.parse({
  name: 'Smygehamns Gummidelar AB',
  municipality_code: '1287',
  contact_name: 'Anneli',
  contact_email: 'anneli@exempel.se',
  wishes: 'Vi vill lära oss mer.',
})

test('a company that knocks becomes a tip of its own; its partner is told, and it gets a word back', async () => {
  const { id, slug, partner, someone } = await fresh()
  const leader = await someone('project_leader')
  const lina = await someone('process_leader', 'IUC Syd')
  const knocker = (await knockerAt(ground, slug, 'sv'))!
  const knocked = () => transact(ground, knocker, tx => knock(tx, knocker, { form: KNOCK, post }))
  assert.deepEqual(await knocked(), { refused: 'closed' })
  const open = { is_open: true, offer_sv: '', offer_en: '' }
  done(await carryOut(leader, tx => saveOpenDoor(tx, leader, { ...open, version: 0 })))
  const late = await carryOut(leader, tx => saveOpenDoor(tx, leader, { ...open, version: 0 }))
  assert.ok(isRefusal(late) && late.refused === 'changed-by-other')
  done(await knocked())
  const [tips, letters] = await reading(ground, houseScope, async db => [
    await db
      .selectFrom('referral')
      .select(['channel', 'made_by', 'partner_id', 'why'])
      .where('programme_id', '=', id)
      .execute(),
    await db
      .selectFrom('letter')
      .select(['code', 'user_id'])
      .where('programme_id', '=', id)
      .orderBy('id')
      .execute(),
  ])
  assert.deepEqual(tips, [
    { channel: 'open_door', made_by: null, partner_id: partner('IUC Syd'), why: 'Vi vill lära oss mer.' },
  ])
  assert.deepEqual(letters, [
    { code: 'door_knocked', user_id: lina.user_id },
    { code: 'door_thanks', user_id: null },
  ])
})

test('a form that comes back sooner than a person writes, or without our own word, is not believed', () => {
  const now = new Date('2025-10-15T09:00:10Z')
  assert.equal(isTooSoon(now.getTime() - 2_999, now), true)
  assert.equal(isTooSoon(now.getTime() - 3_000, now), false)
  assert.equal(isTooSoon(null, now), true)
})

/** A programme whose door stands open, and a stranger before it. */
async function opened() {
  const programme = await fresh()
  const leader = await programme.someone('project_leader')
  const lina = await programme.someone('process_leader', 'IUC Syd')
  done(
    await carryOut(leader, tx =>
      saveOpenDoor(tx, leader, { is_open: true, offer_sv: '', offer_en: '', version: 0 }),
    ),
  )
  const knocker = (await knockerAt(ground, programme.slug, 'sv'))!
  const knockWith = (said: Partial<typeof KNOCK> = {}) =>
    transact(ground, knocker, tx => knock(tx, knocker, { form: { ...KNOCK, ...said }, post }))
  const accept = (id: number) =>
    carryOut(lina, tx => acceptHandOver(tx, lina, { id, version: 1, post })).then(done)
  const companies = () =>
    reading(ground, houseScope, db =>
      db
        .selectFrom('company')
        .select(['id', 'name', 'organisation_number', 'accepted_on'])
        .where('programme_id', '=', programme.id)
        .orderBy('id')
        .execute(),
    )
  const said = async (company_id: number) => {
    const rows = await reading(ground, lina, db => allContactsOf(db, lina, company_id))
    return rows.map(({ function: role, name, phone }) => [role, name, phone].join(' ').trim())
  }
  const tipped = async () => {
    const officer = await programme.officer()
    const company = { name: KNOCK.name, municipality_code: KNOCK.municipality_code }
    return done(
      await carryOut(officer, tx =>
        referCompany(tx, officer, tipOf({ company, contact: undefined, may_call: false })),
      ),
    )
  }
  return { ...programme, lina, knockWith, accept, companies, said, tipped }
}

test('a stranger adds nobody to a company that is known: it waits until a partner takes the tip, also one taken before', async () => {
  const { knockWith, accept, said, tipped, lina } = await opened()
  const { referral_id, company_id } = await tipped()
  await accept(referral_id)
  const knocked = done(await knockWith())
  assert.deepEqual(await said(company_id), ['knocked Anneli'])
  assert.deepEqual(await reading(ground, lina, db => contactsOf(db, lina, company_id)), [])
  await accept(knocked.referral_id)
  assert.deepEqual(await said(company_id), ['contact Anneli'])
})

test('who knocks with the name of a contact changes nothing about that contact before the tip is taken', async () => {
  const { knockWith, accept, said } = await opened()
  const first = done(await knockWith())
  const [{ company_id }] = (await reading(ground, houseScope, db =>
    db.selectFrom('referral').select('company_id').where('id', '=', first.referral_id).execute(),
  )) as [{ company_id: number }]
  await accept(first.referral_id)
  const again = done(await knockWith({ contact_phone: '070-174 06 21' }))
  assert.deepEqual(await said(company_id), ['contact Anneli', 'knocked Anneli 070-174 06 21'])
  await accept(again.referral_id)
  assert.deepEqual(await said(company_id), ['contact Anneli 070-174 06 21'])
})

test('a company that has agreed gets the same answer as any other, and no day of it moves', async () => {
  const { knockWith, accept, tipped, companies } = await opened()
  const { company_id } = await tipped()
  await transact(ground, houseScope, ({ db }) =>
    db
      .updateTable('company')
      .set({ agreed_on: '2025-09-01', organisation_number: '5566778899' })
      .where('id', '=', company_id)
      .execute(),
  )
  const one = done(await knockWith())
  const other = done(await knockWith({ name: 'Okänd Plåt AB' }))
  assert.deepEqual(Object.keys(one), Object.keys(other))
  await accept(one.referral_id)
  const [kept] = await companies()
  assert.equal(kept?.accepted_on, null)
})

test('a stranger gives a known company no number: it comes as one that may be the same', async () => {
  const { knockWith, tipped, companies } = await opened()
  await tipped()
  done(await knockWith({ organisation_number: '556677-8899' }))
  assert.deepEqual(
    (await companies()).map(one => one.organisation_number),
    [null, '5566778899'],
  )
})

test('the door asks for a name whatever the number, and knows the municipality before it looks for the company', async () => {
  const form = { municipality_code: '1287', contact_name: 'A', contact_email: 'a@exempel.se', wishes: 'Mer' }
  const read = knockForm.schema.safeParse({ ...form, organisation_number: '5566778899' })
  assert.deepEqual(
    read.error?.issues.map(issue => [issue.path[0], issue.message]),
    [['name', 'name-missing']],
  )
  const { knockWith, tipped } = await opened()
  await tipped()
  for (const name of [KNOCK.name, 'Okänd Plåt AB'])
    assert.deepEqual(await knockWith({ name, municipality_code: '9999' }), {
      refused: 'unknown-municipality',
      field: 'municipality_code',
    })
})
