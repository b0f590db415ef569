// On the embedded database too.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { idOf, refusedAs } from '../../agreements/commands/testing.ts'
import { addCompetence, mergeCompetences } from '../../competences/commands/save-competence.ts'
import { competenceForm } from '../../competences/rules/competence-form.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { noteMilestone } from '../../paths/commands/milestones.ts'
import { pathOf } from '../../paths/queries/paths.ts'
import { workshopsFollow } from '../../workshops/commands/follow-company.ts'
import { moveNeed } from '../../workshops/commands/needs.ts'
import { plansListener } from '../listener.ts'
import { declareReady } from './declare-ready.ts'
import { plansFollow } from './follow-company.ts'
import { changeLine, moveLine, removeLine } from './lines.ts'
import { takeNeeds } from './take-needs.ts'
import { lineTyped, openPlanGround } from './testing.ts'

let opened: Awaited<ReturnType<typeof openPlanGround>>
before(async () => {
  opened = await openPlanGround()
})
after(() => opened.database.close())

const fresh = async () => opened.planning(await opened.fresh())

test('needs become lines in the order in which they were ranked, once however often they are sent', async () => {
  const { need, does, lines, lead } = await fresh()
  const [first, second, third] = [await need('CNC'), await need('Svets'), await need('Ritning')]
  await lead((tx, visitor, at) => moveNeed(tx, visitor, { ...at, id: second, version: 1, by: -1 }))
  assert.deepEqual(
    idOf(await does((tx, visitor, at) => takeNeeds(tx, visitor, { ...at, needs: [first, second] }))),
    {
      added: 2,
    },
  )
  const told = (await lines()).map(line => [
    line.name,
    line.role,
    line.level_from,
    line.level_to,
    line.people,
  ])
  assert.deepEqual(told, [
    ['Svets', 'Operatörer', 1, 3, 4],
    ['CNC', 'Operatörer', 1, 3, 4],
  ])
  const again = await does((tx, visitor, at) => takeNeeds(tx, visitor, { ...at, needs: [first, second] }))
  assert.equal(refusedAs(again), 'needs-in-plan')
  // What is there stays as it is, and what is new comes last.
  idOf(await does((tx, visitor, at) => takeNeeds(tx, visitor, { ...at, needs: [first, third] })))
  assert.deepEqual(
    (await lines()).map(line => line.name),
    ['Svets', 'CNC', 'Ritning'],
  )
  const gone = await does((tx, visitor, at) => takeNeeds(tx, visitor, { ...at, needs: [randomUUID()] }))
  assert.equal(refusedAs(gone), 'needs-gone')
})

test('a line is moved, changed by one at a time, and removed so that its need can be taken again', async () => {
  const { need, does, lines, add } = await fresh()
  const need_id = await need('CNC')
  await does((tx, visitor, at) => takeNeeds(tx, visitor, { ...at, needs: [need_id] }))
  const { id } = idOf(await add('Truck', { role: 'Lager' }))
  await does((tx, visitor, at) => moveLine(tx, visitor, { ...at, line_id: id, by: -1 }))
  await does((tx, visitor, at) => moveLine(tx, visitor, { ...at, line_id: id, by: -1 }))
  const [truck, cnc] = await lines()
  assert.deepEqual([truck!.name, cnc!.name], ['Truck', 'CNC'])
  const change = (version: number) =>
    does((tx, visitor, at) =>
      changeLine(tx, visitor, { ...at, line_id: id, version, form: lineTyped('Truck', { people: '3' }) }),
    )
  idOf(await change(1))
  assert.equal(refusedAs(await change(1)), 'changed-by-other')
  idOf(
    await does((tx, visitor, at) =>
      removeLine(tx, visitor, { ...at, line_id: cnc!.id, version: cnc!.version }),
    ),
  )
  idOf(await does((tx, visitor, at) => takeNeeds(tx, visitor, { ...at, needs: [need_id] })))
  assert.deepEqual(
    (await lines()).map(line => [line.name, line.people]),
    [
      ['Truck', 3],
      ['CNC', 4],
    ],
  )
})

test('a company changes its own plan and no other; the officer changes none', async () => {
  const { company_id, programme_id, add, lines } = await fresh()
  const own = visitorIn(programme_id, 'company', { company_id })
  const foreign = visitorIn(programme_id, 'company', { company_id: company_id + 1 })
  const officer = visitorIn(programme_id, 'officer')
  idOf(await add('Svets', {}, own))
  assert.equal(refusedAs(await add('Svets', {}, foreign)), 'not-found')
  assert.equal(refusedAs(await add('Svets', {}, officer)), 'not-yours')
  assert.deepEqual([(await lines(own)).length, (await lines(foreign)).length], [1, 0])
})

test('a plan that is ready is the fact, and what was noted by hand gives way to it', async () => {
  const { does, add, as, leader, plan, company_id, today } = await fresh()
  const declare = (is_ready: boolean, version: number) =>
    does((tx, visitor, at) => declareReady(tx, visitor, { ...at, version, is_ready }))
  const planned = async () =>
    (await reading(opened.ground, leader, db => pathOf(db, leader, { company_id, today: today() })))
      ?.planned_on
  assert.equal(refusedAs(await declare(true, 0)), 'plan-empty')
  const form = { stage: 'planned' as const, reached_on: '2025-10-01' }
  idOf(await as(leader, tx => noteMilestone(tx, leader, { company_id, form })))
  idOf(await add('Svets'))
  assert.equal(await planned(), '2025-10-01')
  idOf(await declare(true, 0))
  assert.equal(await planned(), '2025-10-15')
  assert.deepEqual(await plan(), { ready_on: '2025-10-15', version: 1 })
  idOf(await declare(true, 0))
  assert.equal(refusedAs(await declare(false, 0)), 'changed-by-other')
  idOf(await declare(false, 1))
  assert.equal(await planned(), '2025-10-01')
})

test('a line knows the competence of the list, follows when it becomes part of another, and finds the one that gets its name', async () => {
  const { add, as, leader, lines } = await fresh()
  const named = async (name: string) =>
    idOf(await as(leader, tx => addCompetence(tx, leader, competenceForm.schema.parse({ name })))).id
  const [stays, goes] = [await named('Svetsning'), await named('Truckkörning')]
  idOf(await add(' truckkörning '))
  idOf(await add('Något som listan inte har'))
  assert.deepEqual(
    (await lines()).map(line => line.competence_id),
    [goes, null],
  )
  const told = { ...opened.ground, listeners: [plansListener] }
  idOf(await transact(told, leader, tx => mergeCompetences(tx, leader, { stays, goes })))
  assert.deepEqual(
    (await lines()).map(line => line.competence_id),
    [stays, null],
  )
  const added = competenceForm.schema.parse({ name: 'Något annat', aliases: 'Något som listan inte har' })
  const { id } = idOf(await transact(told, leader, tx => addCompetence(tx, leader, added)))
  assert.deepEqual(
    (await lines()).map(line => line.competence_id),
    [stays, id],
  )
})

test('of two plans that are one company’s the lines of the other come after, and its own word that it is ready holds', async () => {
  const place = await opened.fresh()
  const one = await opened.planning(place)
  const other = await opened.planning({ ...place, own: place.other })
  await one.add('Först')
  await other.add('Sedan')
  await other.add('Sist')
  for (const each of [one, other])
    idOf(
      await each.does((tx, visitor, at) => declareReady(tx, visitor, { ...at, version: 0, is_ready: true })),
    )
  idOf(await one.does((tx, visitor, at) => declareReady(tx, visitor, { ...at, version: 1, is_ready: false })))
  await transact(opened.ground, houseScope, async ({ db, clock }) => {
    const merger = { stays: one.company_id, goes: other.company_id, now: clock.now(), who: null }
    for (const statement of [...workshopsFollow(merger), ...plansFollow(merger)]) await statement.execute(db)
  })
  assert.deepEqual(
    (await one.lines()).map(line => line.name),
    ['Först', 'Sedan', 'Sist'],
  )
  assert.equal((await one.plan()).ready_on, null)
  assert.equal((await other.lines()).length, 0)
})
