import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf } from '../../agreements/commands/testing.ts'
import { addCompetence } from '../../competences/commands/save-competence.ts'
import { competenceForm } from '../../competences/rules/competence-form.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { noteDeparture } from '../../paths/commands/departures.ts'
import { takeNeeds } from '../commands/take-needs.ts'
import { openPlanGround } from '../commands/testing.ts'
import { demandOf } from './demand.ts'

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
