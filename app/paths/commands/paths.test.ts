import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { historyOf } from '../../access/trail/queries.ts'
import { addCompany } from '../../companies/commands/save-company.ts'
import { companyForm } from '../../companies/rules/company-form.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, once, reading, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { departureOf, milestonesOf } from '../queries/noted.ts'
import { pathOf } from '../queries/paths.ts'
import { noteDeparture, undoDeparture } from './departures.ts'
import { noteMilestone, noteMilestones, withdrawMilestone } from './milestones.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)
let programmes = 0

const idOf = (made: { id: number } | Refusal): number => {
  assert.ok(!isRefusal(made), JSON.stringify(made))
  return made.id
}
const codeOf = (made: object) => (isRefusal(made) ? made.refused : null)

async function fresh() {
  const programme_id = idOf(
    await transact(ground, houseScope, tx =>
      createProgramme(tx, {
        slug: `steg-${++programmes}`,
        name: 'Steg',
        starts_on: '2024-01-01',
        ends_on: '2026-12-31',
      }),
    ),
  )
  const partners = await reading(ground, houseScope, db =>
    db.selectFrom('partner').select('id').where('programme_id', '=', programme_id).orderBy('id').execute(),
  )
  const leader = visitorIn(programme_id, 'project_leader')
  const form = companyForm.schema.parse({
    organisation_number: '556677-8899',
    name: 'Exempelbolaget AB',
    municipality_code: '1290',
    partner_id: String(partners[0]!.id),
    referred_on: '2025-09-01',
  })
  const company_id = idOf(await transact(ground, leader, tx => addCompany(tx, leader, form)))
  const note = (stage: 'contacted' | 'assessed', reached_on: string, by = leader) =>
    transact(ground, by, tx => noteMilestone(tx, by, { company_id, form: { stage, reached_on } }))
  const leave = (happened_on: string) =>
    transact(ground, leader, tx =>
      noteDeparture(tx, leader, { company_id, form: { because: 'no_time', happened_on, note: '' } }),
    )
  const path = () =>
    reading(ground, leader, db => pathOf(db, leader, { company_id, today: ground.clock.today() }))
  return { programme_id, company_id, leader, partners, note, leave, path }
}

test('a step is noted once, withdrawn with a trace, and noted anew on another day', async () => {
  const { company_id, leader, note, path } = await fresh()
  const id = idOf(await note('contacted', '2025-09-05'))
  assert.equal((await path())?.contacted_on, '2025-09-05')
  assert.equal(codeOf(await note('contacted', '2025-09-06')), 'stage-noted')

  const withdraw = () =>
    transact(ground, leader, tx => withdrawMilestone(tx, leader, { company_id, milestone_id: id }))
  idOf(await withdraw())
  assert.equal(codeOf(await withdraw()), 'changed-by-other')
  assert.equal((await path())?.contacted_on, null)
  idOf(await note('contacted', '2025-09-06'))

  const standing = await reading(ground, leader, db => milestonesOf(db, leader, company_id))
  assert.deepEqual(
    standing.map(one => [one.stage, one.reached_on, one.noted_by]),
    [['contacted', '2025-09-06', leader.user_id]],
  )
  const history = await reading(ground, leader, db => historyOf(db, leader, 'company', company_id))
  assert.deepEqual(
    history.map(line => line.action),
    ['milestone-noted', 'milestone-withdrawn', 'milestone-noted', 'company-added'],
  )
})

test('the same form sent twice notes one step', async () => {
  const { company_id, leader } = await fresh()
  const send = () =>
    transact(ground, leader, tx =>
      once(tx, { id: 'a1b2c3d4-0000-4000-8000-000000000007', digest: '' }, () =>
        noteMilestone(tx, leader, { company_id, form: { stage: 'assessed', reached_on: '2025-09-05' } }),
      ),
    )
  assert.equal(idOf(await send()), idOf(await send()))
})

test('a day to come, and one before the tip, is refused beside its field', async () => {
  const { note, leave } = await fresh()
  assert.deepEqual(await note('contacted', '2025-10-16'), { refused: 'day-to-come', field: 'reached_on' })
  assert.deepEqual(await note('contacted', '2025-08-31'), {
    refused: 'day-before-tip',
    field: 'reached_on',
    about: { tip_on: '2025-09-01' },
  })
  assert.deepEqual(await leave('2025-10-16'), { refused: 'day-to-come', field: 'happened_on' })
})

test('a process leader notes for the own partner; another’s company and a foreign one are not there', async () => {
  const { programme_id, partners, note } = await fresh()
  const [own, other] = partners as [{ id: number }, { id: number }]
  const theirs = visitorIn(programme_id, 'process_leader', { partner_id: other.id })
  // Row security does not let it be held, so it is as good as not there.
  assert.equal(codeOf(await note('contacted', '2025-09-05', theirs)), 'not-found')
  const mine = visitorIn(programme_id, 'process_leader', { partner_id: own.id })
  idOf(await note('contacted', '2025-09-05', mine))
  const stranger = (await fresh()).leader
  assert.equal(codeOf(await note('assessed', '2025-09-05', stranger)), 'not-found')
})

test('a company that says no can come back, and stands where its days say', async () => {
  const { company_id, leader, note, leave, path } = await fresh()
  idOf(await note('contacted', '2025-09-05'))
  const departure_id = idOf(await leave('2025-09-20'))
  assert.equal((await path())?.left_kind, 'declined')
  assert.equal(codeOf(await leave('2025-09-21')), 'changed-by-other')

  const comeBack = () =>
    transact(ground, leader, tx => undoDeparture(tx, leader, { company_id, departure_id }))
  idOf(await comeBack())
  assert.equal(codeOf(await comeBack()), 'changed-by-other')
  assert.equal((await path())?.left_on, null)
  assert.equal(await reading(ground, leader, db => departureOf(db, leader, company_id)), undefined)
  idOf(await leave('2025-10-01'))
})

test('many steps at once: one line, what stands and what is to come is left', async () => {
  const { programme_id, company_id, note, leader } = await fresh()
  idOf(await note('contacted', '2025-09-05'))
  const told = (stage: 'contacted' | 'offered' | 'assessed', reached_on: string) => ({
    company_id,
    stage,
    reached_on,
  })
  const milestones = [
    told('contacted', '2025-09-09'),
    told('offered', '2025-09-10'),
    told('assessed', '2025-12-01'),
  ]
  const outcome = await transact(ground, leader, tx => noteMilestones(tx, { programme_id, milestones }))
  assert.deepEqual(outcome, { noted: 1 })
})
