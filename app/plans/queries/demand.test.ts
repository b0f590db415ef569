import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf, refusedAs } from '../../agreements/commands/testing.ts'
import { addCompetence } from '../../competences/commands/save-competence.ts'
import { competenceForm } from '../../competences/rules/competence-form.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { noteDeparture } from '../../paths/commands/departures.ts'
import { closeWorkshop } from '../../workshops/commands/open-room.ts'
import { prepareFollowUp } from '../../workshops/commands/prepare-follow-up.ts'
import { judgeGap } from '../../workshops/commands/walk.ts'
import { roomOf } from '../../workshops/queries/room.ts'
import { gapsInOrder } from '../../workshops/rules/walk.ts'
import { takeNeeds } from '../commands/take-needs.ts'
import { openPlanGround } from '../commands/testing.ts'
import { demandOf } from './demand.ts'
import { needsAt } from './needs.ts'

let opened: Awaited<ReturnType<typeof openPlanGround>>
before(async () => {
  opened = await openPlanGround()
})
after(() => opened.database.close())

async function fresh() {
  const place = await opened.fresh()
  const one = await opened.planning(place)
  const other = await opened.planning({ ...place, own: place.other })
  const told = async () =>
    (await reading(opened.ground, one.leader, db => demandOf(db, one.leader, one.today()))).map(item =>
      [
        item.source,
        item.company_id === one.company_id ? 'one' : 'other',
        item.name,
        item.people,
        item.urgency,
      ].join(' '),
    )
  return { one, other, told }
}

test('a need is asked for until it is a measure, and then as the measure says; each once', async () => {
  const { one, told } = await fresh()
  const cnc = await one.need('CNC')
  await one.need('Ritning')
  assert.deepEqual((await told()).toSorted(), ['workshop one CNC 4 short', 'workshop one Ritning 4 short'])
  idOf(await one.does((tx, visitor, at) => takeNeeds(tx, visitor, { ...at, needs: [cnc] })))
  await one.add('Truck', { due_on: '2028-01-01', people: '2' })
  // Nobody needs a place for what is learnt at work, nor for whom one takes on.
  await one.add('Montering', { people: '3', kind: 'at_work' })
  await one.add('Robotteknik', { people: '1', kind: 'recruit' })
  assert.deepEqual((await told()).toSorted(), [
    'plan one CNC 4 short',
    'plan one Truck 2 long',
    'workshop one Ritning 4 short',
  ])
})

test('those who are chosen are counted before those whom it is meant for', async () => {
  const { one, told } = await fresh()
  const { id: line_id } = idOf(await one.add('Truck', { people: '9' }))
  await transact(opened.ground, houseScope, async ({ db }) => {
    const { programme_id, company_id } = one
    for (const [name, ends_on] of [
      ['Anna', null],
      ['Gunnar', '2025-01-31'],
    ] as const) {
      const someone = { programme_id, given_name: name, family_name: 'Prov', sex: 'woman' as const }
      const { id: person_id } = await db
        .insertInto('person')
        .values({ ...someone, born_on: '1990-01-01', education: 'isced_3_4' })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('employment')
        .values({ programme_id, company_id, person_id, category: 'kollektiv', ends_on })
        .execute()
      await db
        .insertInto('plan_person')
        .values({ programme_id, company_id, person_id, line_id, chosen_on: '2025-01-01' })
        .execute()
    }
  })
  assert.deepEqual(await told(), ['plan one Truck 1 unknown'])
})

test('one competence is one however a company calls it, and a company that has left asks for nothing', async () => {
  const { one, other, told } = await fresh()
  await one.add('svets')
  await other.add('Svetsning')
  const form = competenceForm.schema.parse({ name: 'Svetsning', aliases: 'Svets' })
  idOf(await one.as(one.leader, tx => addCompetence(tx, one.leader, form)))
  const keys = async () =>
    (await reading(opened.ground, one.leader, db => demandOf(db, one.leader, one.today()))).map(
      item => item.key,
    )
  const [first, second] = await keys()
  assert.equal(first, second)
  assert.deepEqual((await told()).toSorted(), [
    'plan one Svetsning  unknown',
    'plan other Svetsning  unknown',
  ])
  const left = { because: 'no_time' as const, happened_on: '2025-10-01', note: '' }
  idOf(
    await one.as(one.leader, tx =>
      noteDeparture(tx, one.leader, { company_id: other.company_id, form: left }),
    ),
  )
  assert.deepEqual(await told(), ['plan one Svetsning  unknown'])
})

test('a gap that was walked through again is asked for once, as it became, and offered to the plan where no line stands', async () => {
  const { one, told } = await fresh()
  const { company_id, programme_id, leader, as } = one
  const needs: Record<string, string> = {}
  for (const name of ['CNC', 'Mätning', 'Ritning', 'Truck']) needs[name] = await one.need(name)
  const take = (...ids: string[]) => as(leader, tx => takeNeeds(tx, leader, { company_id, needs: ids }))
  idOf(await take(needs.CNC!, needs.Mätning!))
  const close = (workshop_id: number) =>
    as(leader, tx => closeWorkshop(tx, leader, { company_id, workshop_id, knows_unseen: true }))
  idOf(await close(one.workshop_id))
  const form = { language: 'sv' as const }
  const { id: workshop_id } = idOf(await as(leader, tx => prepareFollowUp(tx, leader, { company_id, form })))
  const before = await told()
  assert.equal(before.length, 4, 'a follow-up says nothing until it has been closed')
  const room = (await reading(opened.ground, houseScope, db => roomOf(db, { programme_id, workshop_id })))!
  for (const { id, name, version } of gapsInOrder(room)) {
    const became = ({ Mätning: 'closed', Ritning: 'not_relevant' } as const)[name] ?? ('partly' as const)
    idOf(
      await as(leader, tx =>
        judgeGap(tx, leader, { company_id, workshop_id, id, version, form: { became, why: '' } }),
      ),
    )
  }
  assert.deepEqual(await told(), before)
  idOf(await close(workshop_id))
  // The line of what was closed is not asked for either; it stands in the plan until the company removes it.
  assert.deepEqual((await told()).toSorted(), ['plan one CNC 4 short', 'workshop one Truck 4 short'])
  assert.equal((await one.lines()).length, 2)
  const offered = await reading(opened.ground, leader, db => needsAt(db, leader, company_id))
  assert.deepEqual(
    offered.map(need => [need.name, need.line_id !== null]),
    [
      ['CNC', true],
      ['Truck', false],
    ],
  )
  const truck = offered[1]!.id
  idOf(await take(truck))
  assert.deepEqual((await told()).toSorted(), ['plan one CNC 4 short', 'plan one Truck 4 short'])
  assert.equal(refusedAs(await take(truck)), 'needs-in-plan')
})

test('what is met at work asks for no training, and its need neither', async () => {
  const { one, told } = await fresh()
  const cnc = await one.need('CNC')
  idOf(await one.does((tx, visitor, at) => takeNeeds(tx, visitor, { ...at, needs: [cnc] })))
  const [line] = await one.lines()
  await transact(opened.ground, houseScope, ({ db }) =>
    db.updateTable('plan_line').set({ kind: 'at_work' }).where('id', '=', line!.id).execute(),
  )
  assert.deepEqual(await told(), [])
})
