// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { historyOf } from '../../access/trail/queries.ts'
import type { Visitor } from '../../access/visitor.ts'
import { formatIn } from '../../foundation/format.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { spoken } from '../../foundation/text.ts'
import { reading } from '../../foundation/transact.ts'
import { referCompany } from '../../referrals/commands/refer-company.ts'
import { done, openPartnership, tipOf } from '../../referrals/commands/testing.ts'
import { visitTexts } from '../messages/visits.ts'
import { visitShown } from '../pages/visit-shown.ts'
import { myCompanies } from '../queries/my-companies.ts'
import { myReferral } from '../queries/my-referral.ts'
import { myVisit, visitsAt } from '../queries/visits.ts'
import { type VisitForm, visitForm } from '../rules/forms.ts'
import { noteVisitAsTyped, referAsTyped } from './as-typed.ts'
import { changeVisit, finishNextStep, noteVisit } from './note-visit.ts'

const { database, ground, fresh, carryOut } = await openPartnership()
after(() => database.close())

const visit = (rest: Record<string, string> = {}): VisitForm => {
  const form = visitForm.schema.parse({ kind: 'visit', held_on: '2025-10-14', ...rest })
  return form
}
const noted = (visitor: Visitor, company_id: number, rest: Record<string, string> = {}) =>
  carryOut(visitor, tx => noteVisit(tx, visitor, { company_id, form: visit(rest) }))
const at = (visitor: Visitor, company_id: number) =>
  reading(ground, visitor, db => visitsAt(db, visitor, company_id))
const refusalOf = (outcome: unknown) =>
  isRefusal(outcome) ? `${outcome.refused} ${outcome.field ?? ''}`.trim() : outcome

async function aCompany() {
  const programme = await fresh()
  const officer = await programme.officer()
  const { company_id } = done(await carryOut(officer, tx => referCompany(tx, officer, tipOf())))
  return { programme, officer, company_id }
}

test('an officer notes a visit; what was said stands in no trail', async () => {
  const { programme, officer, company_id } = await aCompany()
  const said = { met: 'Robert', note: 'Två går i pension.', next_step: 'Ringa Robert', next_on: '2025-10-20' }
  done(await noted(officer, company_id, said))
  const [kept] = await at(officer, company_id)
  assert.equal(kept!.made_as, 'officer')
  assert.equal(kept!.note, said.note)
  const leader = await programme.someone('project_leader')
  const lines = await reading(ground, leader, db => historyOf(db, leader, 'company', company_id))
  assert.equal(lines.filter(line => line.action === 'visit-noted').length, 1)
  assert.doesNotMatch(JSON.stringify(lines), /Robert|pension/)
  const milestones = await reading(ground, officer, db =>
    db.selectFrom('milestone').selectAll().where('company_id', '=', company_id).execute(),
  )
  assert.deepEqual(milestones, [], 'an officer’s visit is not yet the programme’s')
})

test('the first call by staff makes the company contacted, the next does not do so again', async () => {
  const { programme, company_id } = await aCompany()
  const leader = await programme.someone('process_leader', 'IUC Syd')
  done(await noted(leader, company_id, { kind: 'call', held_on: '2025-10-10' }))
  done(await noted(leader, company_id, { kind: 'visit' }))
  const path = await reading(ground, leader, db =>
    db
      .selectFrom('company_path')
      .select(['stage', 'contacted_on'])
      .where('company_id', '=', company_id)
      .executeTakeFirst(),
  )
  assert.deepEqual(path, { stage: 'contacted', contacted_on: '2025-10-10' })
})

test('a call that is noted late, and one whose day is mended, move the day of the contact', async () => {
  const { programme, company_id } = await aCompany()
  const leader = await programme.someone('process_leader', 'IUC Syd')
  const contactedOn = async () => {
    const path = await reading(ground, leader, db =>
      db
        .selectFrom('company_path')
        .select('contacted_on')
        .where('company_id', '=', company_id)
        .executeTakeFirst(),
    )
    return path?.contacted_on
  }
  done(await noted(leader, company_id, { kind: 'visit', held_on: '2025-10-10' }))
  const late = done(await noted(leader, company_id, { kind: 'call', held_on: '2025-10-03' }))
  assert.equal(await contactedOn(), '2025-10-03')
  const mend = (version: number, told: Record<string, string>) =>
    carryOut(leader, tx =>
      changeVisit(tx, leader, {
        id: late.id,
        company_id,
        version,
        form: visitForm.schema.parse({ ...told }),
      }),
    )
  done(await mend(1, { kind: 'call', held_on: '2025-10-06' }))
  assert.equal(await contactedOn(), '2025-10-06')
  done(await mend(2, { kind: 'follow_up', held_on: '2025-10-06' }))
  assert.equal(await contactedOn(), '2025-10-10', 'a follow-up is no first contact')
})

test('what cannot be is refused beside its field', async () => {
  const { programme, officer, company_id } = await aCompany()
  assert.equal(refusalOf(await noted(officer, company_id, { held_on: '2025-10-16' })), 'day-to-come held_on')
  assert.equal(
    refusalOf(await noted(officer, company_id, { next_on: '2025-10-20' })),
    'next-step-missing next_step',
  )
  const early = { next_step: 'Ring', next_on: '2025-10-01' }
  assert.equal(refusalOf(await noted(officer, company_id, early)), 'next-before-visit next_on')
  assert.equal(refusalOf(await noted(officer, 999_999)), 'not-found')
  await carryOut(officer, async tx => {
    const partner_id = programme.partner('IUC Syd')
    await tx.db.updateTable('company').set({ partner_id }).where('id', '=', company_id).execute()
    return {}
  })
  const other = await programme.someone('process_leader', 'Techtank')
  assert.equal(refusalOf(await noted(other, company_id)), 'not-yours')
})

test('a day long before the programme asks why it is right; the trail tells the reason, and it is not asked for again', async () => {
  const { programme, officer, company_id } = await aCompany()
  const long_ago = { held_on: '1925-10-14' }
  assert.equal(refusalOf(await noted(officer, company_id, long_ago)), 'day-unlikely day_because')
  const reason = 'Fabriken firade hundra år.'
  const { id } = done(await noted(officer, company_id, { ...long_ago, day_because: reason }))
  done(
    await carryOut(officer, tx =>
      changeVisit(tx, officer, { id, company_id, version: 1, form: visit({ ...long_ago, met: 'Robert' }) }),
    ),
  )
  const leader = await programme.someone('project_leader')
  const lines = await reading(ground, leader, db => historyOf(db, leader, 'company', company_id))
  assert.equal(lines.filter(line => JSON.stringify(line).includes(reason)).length, 1)
})

test('one changes one’s own note once; another’s is not there', async () => {
  const { programme, officer, company_id } = await aCompany()
  const { id } = done(await noted(officer, company_id, { next_step: 'Ringa' }))
  const other = await programme.officer()
  const change = (visitor: Visitor, version: number, rest: Record<string, string>) =>
    carryOut(visitor, tx =>
      changeVisit(tx, visitor, { id, company_id, version, form: visit({ next_step: 'Ringa', ...rest }) }),
    )
  assert.equal(refusalOf(await change(other, 1, { note: 'Mitt' })), 'not-found')
  assert.equal(
    await reading(ground, other, db => myVisit(db, other, { company_id, visit_id: id })),
    undefined,
  )
  done(await change(officer, 1, { note: 'De vill' }))
  assert.equal(refusalOf(await change(officer, 1, { note: 'De vill inte' })), 'changed-by-other')
  assert.equal(
    refusalOf(await carryOut(other, tx => finishNextStep(tx, other, { id, company_id }))),
    'not-found',
  )
  done(await carryOut(officer, tx => finishNextStep(tx, officer, { id, company_id })))
  const [mine] = await reading(ground, officer, db => myCompanies(db, officer, ground.clock.now()))
  assert.equal(mine!.next_step, null)
})

test('another officer sees that it took place and no more; the partner’s leader reads it; the company nothing', async () => {
  const { programme, officer, company_id } = await aCompany()
  done(await noted(officer, company_id, { met: 'Robert', note: 'Hemligt', next_step: 'Ringa' }))
  const shownTo = async (visitor: Visitor) => {
    const context = { t: spoken(visitTexts, 'sv'), format: formatIn('sv'), at: () => '/' }
    return (await at(visitor, company_id)).map(one =>
      visitShown(one, { visitor, company: { partner_id: programme.partner('IUC Syd') }, ...context }),
    )
  }
  const [other] = await shownTo(await programme.officer())
  assert.match(other!.what, /^Besök, Person \d+ \(ombudsman\)$/)
  assert.equal(other!.said, null)
  assert.doesNotMatch(JSON.stringify(other), /Robert|Hemligt|Ringa/)
  const [led] = await shownTo(await programme.someone('process_leader', 'IUC Syd'))
  assert.equal(led!.said!.note, 'Hemligt')
  const [elsewhere] = await shownTo(await programme.someone('process_leader', 'Techtank'))
  assert.equal(elsewhere!.said, null)

  const company = await programme.someone('company', undefined, { company_id })
  for (const table of ['visit', 'referral'] as const)
    assert.deepEqual(await reading(ground, company, db => db.selectFrom(table).selectAll().execute()), [])
  const foreign = await (await fresh()).officer()
  assert.deepEqual(await at(foreign, company_id), [])
})

test('a referral is read by the one who made it', async () => {
  const { programme, officer } = await aCompany()
  const [mine] = await reading(ground, officer, db => myCompanies(db, officer, ground.clock.now()))
  const referral_id = mine!.referral_id!
  const read = (visitor: Visitor) => reading(ground, visitor, db => myReferral(db, visitor, referral_id))
  assert.equal((await read(officer))!.contact, 'Robert')
  assert.equal(await read(await programme.officer()), undefined)
})

test('on the phone the company is written by name or number', async () => {
  const { officer, company_id } = await aCompany()
  const typed = (company: string) =>
    carryOut(officer, tx => noteVisitAsTyped(tx, officer, { company, ...visit() }))
  assert.equal(done(await typed('norrvidinge gjuteri')).company_id, company_id)
  assert.equal(done(await typed('Norrvidinge Gjuteri AB, Eslöv')).company_id, company_id)
  assert.equal(refusalOf(await typed('Okänt AB')), 'unknown-company company')
  assert.equal(refusalOf(await typed(' ,')), 'unknown-company company')
  const refer = (company: string, municipality_code = '') =>
    carryOut(officer, tx =>
      referAsTyped(tx, officer, {
        company,
        municipality_code,
        outside_because: '',
        contact_name: '',
        contact_phone: '',
        wants: [],
        why: '',
        may_call: false,
        company_id: null,
      }),
    )
  assert.equal(done(await refer('Norrvidinge Gjuteri AB, Eslöv')).company_id, company_id)
  assert.equal(refusalOf(await refer('556677-8899')), 'unknown-number company')
  assert.equal(refusalOf(await refer('556677-8899', '1285')), 'unknown-number company')
  assert.equal(refusalOf(await refer('556677-8890', '1285')), 'bad-organisation-number company')
  assert.equal(refusalOf(await refer('Nya AB')), 'municipality-missing municipality_code')
  const made = done(await refer('Nya AB 556677-8899', '1290'))
  assert.equal(done(await refer('556677 8899')).company_id, made.company_id)
})
