// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { installationOf } from '../../access/testing-door.ts'
import { clockAt } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { acceptHandOver } from '../../referrals/commands/answer-hand-over.ts'
import { referCompany } from '../../referrals/commands/refer-company.ts'
import { done, openPartnership, tipOf } from '../../referrals/commands/testing.ts'
import { healthAnswersOf } from '../queries/health.ts'
import { partnerRecords, personRecords, recordRows, wholeRecord } from '../queries/record.ts'
import { relatedOf } from '../queries/related.ts'
import { healthAnswerForm, STATEMENTS } from '../rules/health.ts'
import { answerHealthCheck, openHealthCheck } from './health-check.ts'
import { pointCompany } from './related.ts'

const { database, ground, fresh, carryOut } = await openPartnership()
after(() => database.close())
const post = installationOf(database)

test('what each has done is counted once, and every figure has its rows', async () => {
  const { partner, officer: newOfficer, someone } = await fresh()
  const officer = await newOfficer()
  const lina = await someone('process_leader', 'IUC Syd')
  const refer = (name: string) =>
    carryOut(officer, tx =>
      referCompany(tx, officer, tipOf({ company: { name, municipality_code: '1285' } })),
    ).then(done)
  const one = await refer('Ett AB')
  await refer('Två AB')
  const later = { ...ground, clock: clockAt('2025-10-18T09:00:00Z') }
  done(await transact(later, lina, tx => acceptHandOver(tx, lina, { id: one.referral_id, version: 1, post })))
  // The same workshop noted by the officer and ticked off in the calendar; a call that is no visit.
  await transact(ground, houseScope, async ({ db }) => {
    const own = { programme_id: officer.programme!, company_id: one.company_id }
    const at = new Date('2025-10-14T07:00:00Z')
    const met = {
      ...own,
      made_by: officer.user_id!,
      made_as: 'officer' as const,
      noted_at: at,
      held_on: '2025-10-14',
    }
    await db
      .insertInto('visit')
      .values([
        { ...met, kind: 'workshop' },
        { ...met, kind: 'call', confirms_spreading: true },
      ])
      .execute()
    const appointment = await db
      .insertInto('appointment')
      .values({
        ...own,
        kind: 'workshop_1',
        title: 'Workshop 1',
        starts_at: at,
        ends_at: new Date('2025-10-14T10:00:00Z'),
        made_at: at,
        changed_at: at,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('appointment_guest')
      .values({
        programme_id: own.programme_id,
        appointment_id: appointment.id,
        user_id: officer.user_id,
        attended: true,
      })
      .execute()
  })
  const read = await reading(ground, lina, async db => ({
    people: await personRecords({ db, visitor: lina, today: '2025-10-18' }, null),
    partners: await partnerRecords({ db, visitor: lina, today: '2025-10-18' }),
    rows: await recordRows(
      { db, visitor: lina, today: '2025-10-18' },
      { what: 'made', user_id: officer.user_id! },
    ),
  }))
  const expected = {
    made: 2,
    accepted: 1,
    agreed: 0,
    visits: 0,
    workshops: 1,
    follow_ups: 0,
    spreading: 1,
    days: 3,
  }
  assert.deepEqual(read.people, [
    { user_id: officer.user_id, name: officer.name, partner: 'IF Metall', ...expected },
  ])
  assert.deepEqual(read.partners, [
    { partner_id: partner('IF Metall'), partner: 'IF Metall', is_itself: false, ...expected },
  ])
  assert.deepEqual(
    read.rows.map(row => row.company),
    ['Ett AB', 'Två AB'],
  )
})

test('a company is one company, however many tipped it and however many it was merged of', async () => {
  const { officer: newOfficer, someone } = await fresh()
  const [one, two] = [await newOfficer(), await newOfficer()]
  const lina = await someone('process_leader', 'IUC Syd')
  const refer = (officer: typeof one, name: string) =>
    carryOut(officer, tx =>
      referCompany(tx, officer, tipOf({ company: { name, municipality_code: '1285' } })),
    ).then(done)
  const agreed = await refer(one, 'Ett AB')
  await refer(one, 'Ett AB')
  await refer(two, 'Ett AB')
  const other = await refer(one, 'Det andra AB')
  const [early, late] = [await refer(one, 'Förr AB'), await refer(one, 'Sen AB')]
  await transact(ground, houseScope, async ({ db }) => {
    const company = (id: number) => db.updateTable('company').where('id', '=', id)
    await db
      .updateTable('referral')
      .set({ company_id: agreed.company_id })
      .where('company_id', '=', other.company_id)
      .execute()
    await company(other.company_id)
      .set({ merged_into: agreed.company_id, merged_at: new Date('2025-10-15T09:00:00Z') })
      .execute()
    await company(agreed.company_id)
      .set({ organisation_number: '5566778899', agreed_on: '2025-10-16' })
      .execute()
    // Before the tip, and after the day that is asked about.
    await company(early.company_id)
      .set({ organisation_number: '5590000001', agreed_on: '2025-10-01' })
      .execute()
    await company(late.company_id)
      .set({ organisation_number: '5590000019', agreed_on: '2025-10-20' })
      .execute()
  })
  const { whole, people, partners, rows } = await reading(ground, lina, async db => {
    const asked = { db, visitor: lina, today: '2025-10-18' }
    return {
      whole: await wholeRecord(asked),
      people: await personRecords(asked, null),
      partners: await partnerRecords(asked),
      rows: [
        await recordRows(asked, { what: 'agreed' }),
        await recordRows(asked, { what: 'agreed', user_id: one.user_id! }),
        await recordRows(asked, { what: 'made' }),
      ],
    }
  })
  const told = ({ made, agreed }: { made: number; agreed: number }) => [made, agreed]
  assert.deepEqual(told(whole), [3, 1])
  assert.deepEqual(partners.map(told), [[3, 1]])
  assert.deepEqual(Object.fromEntries(people.map(person => [person.user_id, told(person)])), {
    [one.user_id!]: [3, 1],
    [two.user_id!]: [1, 1],
  })
  assert.deepEqual(
    rows.map(some => some.length),
    [1, 1, 3],
  )
})

test('a company is pointed on once to each programme, and counted there', async () => {
  const { officer: newOfficer } = await fresh()
  const officer = await newOfficer()
  const { company_id } = done(await carryOut(officer, tx => referCompany(tx, officer, tipOf())))
  const [related] = await reading(ground, officer, db => relatedOf(db, officer))
  const form = {
    related_programme_id: related!.id,
    direction: 'on_to' as const,
    pointed_on: '2025-10-14',
    note: '',
  }
  const point = (rest = {}) =>
    carryOut(officer, tx => pointCompany(tx, officer, { company_id, form: { ...form, ...rest } }))
  done(await point())
  const refused = [
    await point(),
    await point({ pointed_on: '2025-10-16' }),
    await point({ related_programme_id: 999_999 }),
  ]
  assert.deepEqual(
    refused.map(one => isRefusal(one) && one.refused),
    ['pointed-already', 'day-to-come', 'unknown-related'],
  )
  const counts = await reading(ground, officer, db => relatedOf(db, officer))
  assert.deepEqual([counts[0]!.on_to, counts[0]!.from], [1, 0])
})

test('each answers once, and neither row nor trail knows who', async () => {
  const { id, officer: newOfficer, someone } = await fresh()
  const [leader, officer] = [await someone('project_leader'), await newOfficer()]
  const check = done(
    await carryOut(leader, tx => openHealthCheck(tx, leader, { name: '2025', closes_on: '2025-10-20' })),
  )
  const again = await carryOut(leader, tx =>
    openHealthCheck(tx, leader, { name: '2026', closes_on: '2025-10-30' }),
  )
  assert.ok(isRefusal(again) && again.refused === 'open-already')
  const form = healthAnswerForm.schema.parse(
    Object.fromEntries(STATEMENTS.map(statement => [statement, '4'])),
  )
  const answer = (at = ground) => answerHealthCheck(at, officer, { id: check.id, form })
  done(await answer())
  const second = await answer()
  assert.ok(isRefusal(second) && second.refused === 'answered-already')
  const closed = await answer({ ...ground, clock: clockAt('2025-10-21T09:00:00Z') })
  assert.ok(isRefusal(closed) && closed.refused === 'closed')
  const read = await reading(ground, leader, async db => ({
    before: (await healthAnswersOf(db, leader, '2025-10-20')).length,
    after: (await healthAnswersOf(db, leader, '2025-10-21')).map(one => one.organisation),
    kept: await db
      .selectFrom('health_answer')
      .selectAll()
      .where('programme_id', '=', id)
      .executeTakeFirstOrThrow(),
    line: await db
      .selectFrom('trail')
      .select(['user_id', 'role'])
      .where('action', '=', 'health-check-answered')
      .where('programme_id', '=', id)
      .executeTakeFirstOrThrow(),
  }))
  assert.equal(read.before, 0, 'nothing is shown while it is open')
  assert.deepEqual(read.after, ['IF Metall'])
  assert.ok(!JSON.stringify(read.kept).includes(officer.user_id!))
  assert.deepEqual(read.line, { user_id: null, role: 'none' })
})
