// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Visitor } from '../../access/visitor.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, reading } from '../../foundation/transact.ts'
import type { Tip } from '../rules/tip.ts'
import { referCompany } from './refer-company.ts'
import { done, openPartnership, tipOf } from './testing.ts'

const { database, ground, fresh, carryOut } = await openPartnership()
after(() => database.close())

const refer = (visitor: Visitor, tip: Partial<Tip> = {}) =>
  carryOut(visitor, tx => referCompany(tx, visitor, tipOf(tip)))
const companiesIn = (visitor: Visitor) =>
  reading(ground, visitor, db =>
    db
      .selectFrom('company')
      .selectAll()
      .where('programme_id', '=', visitor.programme!)
      .orderBy('id')
      .execute(),
  )
const referralsIn = (visitor: Visitor) =>
  reading(ground, visitor, db =>
    db
      .selectFrom('referral')
      .selectAll()
      .where('programme_id', '=', visitor.programme!)
      .orderBy('id')
      .execute(),
  )

test('a company that nobody knew becomes one, goes to the partner of its county, and is promised an answer in five workdays', async () => {
  const programme = await fresh()
  const officer = await programme.officer()
  const made = done(await refer(officer))
  assert.equal(made.is_new_company, true)
  assert.equal(made.held_by, null)
  const [company] = await companiesIn(officer)
  assert.equal(company!.organisation_number, null)
  assert.equal(company!.referred_on, '2025-10-15')
  assert.equal(company!.came_via, 'IF Metall')
  assert.equal(company!.accepted_on, null)
  const [referral] = await referralsIn(officer)
  assert.equal(referral!.partner_id, programme.partner('IUC Syd'))
  // Wednesday 15 October and five workdays: 16, 17, 20, 21, 22.
  assert.equal(referral!.promised_on, '2025-10-22')
  assert.equal(referral!.made_by, officer.user_id)
  assert.ok(referral!.contact_id)
})

test('the programme decides the promise, and a route goes before the county', async () => {
  const programme = await fresh()
  const officer = await programme.officer()
  const own = { programme_id: programme.id }
  await carryOut(officer, async tx => {
    const basis = { valid_from: '2025-01-01', source: 'Mötet', certainty: 'confirmed' as const }
    await tx.db
      .insertInto('setting')
      .values({ ...own, ...basis, name: 'hand_over_workdays', amount: '2' })
      .execute()
    const partner_id = programme.partner('Techtank')
    await tx.db
      .insertInto('partner_route')
      .values({ ...own, partner_id, municipality_code: '1285' })
      .execute()
    return {}
  })
  done(await refer(officer))
  const [referral] = await referralsIn(officer)
  assert.equal(referral!.promised_on, '2025-10-17')
  assert.equal(referral!.partner_id, programme.partner('Techtank'))
})

test('the same name in the same place is the same company, and a number is filled in; another number is another company', async () => {
  const officer = await (await fresh()).officer()
  const first = done(await refer(officer))
  const company = {
    name: 'norrvidinge gjuteri',
    municipality_code: '1285',
    organisation_number: '556677-8899',
  }
  const again = done(await refer(officer, { company }))
  assert.equal(again.company_id, first.company_id)
  assert.equal((await companiesIn(officer))[0]!.organisation_number, '5566778899')
  const other = done(await refer(officer, { company: { ...company, organisation_number: '5631335238' } }))
  assert.notEqual(other.company_id, first.company_id)
  const elsewhere = done(
    await refer(officer, { company: { ...company, name: 'x', municipality_code: '1290' } }),
  )
  assert.equal(elsewhere.company_id, first.company_id, 'the number tells, wherever it is said to be')
})

test('a company that somebody has keeps its partner and its promise; the new tip is kept beside it', async () => {
  const programme = await fresh()
  const [one, two] = [await programme.officer(), await programme.officer()]
  const first = done(await refer(one))
  const second = done(await refer(two))
  assert.equal(second.company_id, first.company_id)
  assert.deepEqual(second.held_by, {
    partner: 'IUC Syd',
    since_on: '2025-10-15',
    is_accepted: false,
    is_own: false,
  })
  await carryOut(one, async tx => {
    await tx.db
      .updateTable('referral')
      .set({ answer: 'accepted', answered_at: tx.clock.now() })
      .where('id', '=', first.referral_id)
      .execute()
    return {}
  })
  const third = done(await refer(await programme.officer()))
  assert.equal(third.held_by!.is_accepted, true)
  assert.equal((await referralsIn(two)).find(one => one.id === third.referral_id)!.answer, 'accepted')
})

test('who tips the same company again adds to the tip that waits, and may tip anew one that was declined', async () => {
  const officer = await (await fresh()).officer()
  const first = done(await refer(officer, { wants: ['green'], why: 'De söker folk.', may_call: false }))
  const again = done(await refer(officer, { wants: ['machines', 'green'], why: 'Ny chef nu.' }))
  assert.equal(again.referral_id, first.referral_id)
  assert.equal(again.held_by!.is_own, true)
  await refer(officer, { wants: [], why: 'Ny chef nu.' })
  const [tip, ...others] = await referralsIn(officer)
  assert.deepEqual(others, [])
  assert.deepEqual(tip!.wants, ['green', 'machines'])
  assert.equal(tip!.why, 'De söker folk.\nNy chef nu.')
  await carryOut(officer, async tx => {
    await tx.db
      .updateTable('referral')
      .set({ answer: 'declined', answered_at: tx.clock.now(), declined_because: 'x' })
      .where('id', '=', first.referral_id)
      .execute()
    return {}
  })
  assert.notEqual(done(await refer(officer)).referral_id, first.referral_id)
})

test('two officers who refer the same company at once make one company and two referrals', async () => {
  const programme = await fresh()
  const officers = [await programme.officer(), await programme.officer(), await programme.officer()]
  const made = await Promise.all(officers.map(officer => refer(officer)))
  assert.equal(made.filter(one => done(one).is_new_company).length, 1)
  assert.equal((await companiesIn(officers[0]!)).length, 1)
  assert.equal((await referralsIn(officers[0]!)).length, 3)
})

test('the same form sent twice is one referral', async () => {
  const officer = await (await fresh()).officer()
  const form = { id: crypto.randomUUID(), digest: '' }
  const send = () => carryOut(officer, tx => once(tx, form, () => referCompany(tx, officer, tipOf())))
  const [first, second] = await Promise.all([send(), send()])
  assert.deepEqual(first, second)
  assert.equal((await referralsIn(officer)).length, 1)
})

test('what cannot be referred is refused beside its field', async () => {
  const programme = await fresh()
  const officer = await programme.officer()
  const refusal = async (tip: Partial<Tip>) => {
    const outcome = await refer(officer, tip)
    assert.ok(isRefusal(outcome))
    return `${outcome.refused} ${outcome.field}`
  }
  const place = { municipality_code: '1285' }
  assert.equal(
    await refusal({ company: { name: 'X', ...place, organisation_number: '556677-8890' } }),
    'bad-organisation-number organisation_number',
  )
  assert.equal(
    await refusal({ company: { name: '', ...place, organisation_number: '556677-8899' } }),
    'name-missing name',
  )
  assert.equal(
    await refusal({ company: { name: 'X', municipality_code: '0000' } }),
    'unknown-municipality municipality_code',
  )
  assert.equal(
    await refusal({ company: { name: 'X', municipality_code: '1480' } }),
    'outside-area outside_because',
  )
  assert.equal(await refusal({ company: { id: 999_999 } }), 'not-found undefined')
  assert.equal(
    await refusal({ contact: { name: '', phone: '070-1740605', email: '' }, may_call: false }),
    'contact-unnamed contact_name',
  )
  assert.equal(
    await refusal({ contact: { name: 'Robert', phone: '', email: '' } }),
    'phone-missing contact_phone',
  )
  assert.equal(await refusal({ related_programme_id: 4711 }), 'unknown-programme related_programme_id')
  assert.equal((await companiesIn(officer)).length, 0, 'a refusal leaves nothing behind')
})

test('a company outside the area comes in with its reason, and waits for the project leader', async () => {
  const officer = await (await fresh()).officer()
  const company = {
    name: 'Göta Svets',
    municipality_code: '1480',
    outside_because: 'Flyttar till Osby i vår',
  }
  done(await refer(officer, { company }))
  assert.equal((await companiesIn(officer))[0]!.outside_because, 'Flyttar till Osby i vår')
  assert.equal((await referralsIn(officer))[0]!.partner_id, null)
})

test('a company that has agreed is in already', async () => {
  const officer = await (await fresh()).officer()
  const { company_id } = done(await refer(officer))
  await carryOut(officer, async tx => {
    await tx.db
      .updateTable('company')
      .set({ organisation_number: '5566778899', agreed_on: '2025-09-01' })
      .where('id', '=', company_id)
      .execute()
    return {}
  })
  const outcome = await refer(officer)
  assert.deepEqual(outcome, {
    refused: 'already-in',
    field: 'name',
    about: { company: 'Norrvidinge Gjuteri AB' },
  })
})

test('what came by itself or from another programme says so', async () => {
  const programme = await fresh()
  const leader = await programme.someone('project_leader', 'IUC Syd')
  done(await refer(leader, { channel: 'open_door' }))
  const { id } = await carryOut(leader, tx =>
    tx.db
      .insertInto('related_programme')
      .values({ programme_id: programme.id, name: 'Provlyftet' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  ).then(done)
  const company = { name: 'Andra AB', municipality_code: '1290' }
  done(await refer(leader, { channel: 'programme', related_programme_id: id, company }))
  done(await refer(leader, { channel: 'partner', company: { name: 'Tredje AB', municipality_code: '1290' } }))
  const ways = (await companiesIn(leader)).map(one => one.came_via)
  assert.deepEqual(ways, ['Egen anmälan', 'Provlyftet', 'IUC Syd'])
  const pointings = await reading(ground, leader, db => db.selectFrom('pointing').selectAll().execute())
  assert.equal(pointings.filter(one => one.direction === 'from').length, 1)
})

test('a merged company is the one that it went into', async () => {
  const officer = await (await fresh()).officer()
  const kept = done(await refer(officer))
  const gone = done(await refer(officer, { company: { name: 'Norrv. Gjut', municipality_code: '1285' } }))
  await carryOut(officer, async tx => {
    await tx.db
      .updateTable('company')
      .set({ merged_into: kept.company_id, merged_at: tx.clock.now() })
      .where('id', '=', gone.company_id)
      .execute()
    return {}
  })
  assert.equal(done(await refer(officer, { company: { id: gone.company_id } })).company_id, kept.company_id)
})
