import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf } from '../../agreements/commands/testing.ts'
import { houseScope, transact } from '../../foundation/transact.ts'
import { takeNeeds } from '../../plans/commands/take-needs.ts'
import { openPlanGround } from '../../plans/commands/testing.ts'
import { closeWorkshop } from '../../workshops/commands/open-room.ts'
import { prepareFollowUp } from '../../workshops/commands/prepare-follow-up.ts'
import { roomOf } from '../../workshops/queries/room.ts'
import { gapsInOrder } from '../../workshops/rules/walk.ts'
import { knowGaps } from './know-gaps.ts'

let opened: Awaited<ReturnType<typeof openPlanGround>>
before(async () => {
  opened = await openPlanGround()
})
after(() => opened.database.close())

/** Twelve operators, one of them with protected identity: six have come from level 1 to 3 and a step higher. */
test('what is known of a gap is its measure, how many have been in training, and how levels and steps have moved, as counts', async () => {
  const { ground, time } = opened
  const one = await opened.planning(await opened.fresh())
  const { programme_id, company_id, leader, as } = one
  const { competence_id, people, steps } = await transact(ground, houseScope, async ({ db }) => {
    const { id: competence } = await db
      .insertInto('competence')
      .values({ programme_id, name: 'CNC', key: 'cnc' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const ids: number[] = []
    for (let at = 0; at < 12; at++) {
      const { id } = await db
        .insertInto('person')
        .values({
          programme_id,
          given_name: at === 11 ? '' : 'Nr',
          family_name: at === 11 ? '' : String(at),
          sex: 'woman',
          born_on: '1990-01-01',
          education: 'isced_3_4',
          is_protected: at === 11,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('employment')
        .values({ programme_id, company_id, person_id: id, category: 'kollektiv', title: 'Operatörer' })
        .execute()
      ids.push(id)
    }
    const stairs = await db
      .selectFrom('staircase_step')
      .innerJoin('staircase', 'staircase.id', 'staircase_id')
      .select('step_id')
      .where('staircase.programme_id', '=', programme_id)
      .orderBy('number')
      .execute()
    return { competence_id: competence, people: ids, steps: stairs.map(step => step.step_id) }
  })
  const rate = (whom: readonly number[], level: number, rated_on: string) =>
    transact(ground, houseScope, ({ db }) =>
      db
        .insertInto('competence_level')
        .values(
          whom.map(person_id => ({
            programme_id,
            person_id,
            competence_id,
            level,
            rated_on,
            source: 'manager' as const,
          })),
        )
        .execute(),
    )
  const stand = (whom: readonly number[], step: number, from_on: string) =>
    transact(ground, houseScope, ({ db }) =>
      db
        .insertInto('person_step')
        .values(whom.map(person_id => ({ programme_id, person_id, step_id: steps[step]!, from_on })))
        .execute(),
    )
  const cnc = await one.need('CNC', 'operatörer')
  await one.need('Truck')
  await rate(people, 1, '2025-09-01')
  await stand(people, 0, '2025-09-01')
  idOf(await as(leader, tx => takeNeeds(tx, leader, { company_id, needs: [cnc] })))
  const close = { company_id, workshop_id: one.workshop_id, knows_unseen: true }
  idOf(await as(leader, tx => closeWorkshop(tx, leader, close)))
  time.at = new Date('2026-04-15T09:00:00Z')
  await rate(people.slice(0, 6), 3, '2026-04-01')
  await stand(people.slice(0, 6), 1, '2026-04-01')
  const follow = await as(leader, tx => prepareFollowUp(tx, leader, { company_id, form: { language: 'sv' } }))
  const { id: workshop_id } = idOf(follow)
  const known = async () => {
    await as(leader, tx => knowGaps(tx, { programme_id, company_id, workshop_id }))
    const room = await transact(ground, houseScope, ({ db }) => roomOf(db, { programme_id, workshop_id }))
    return gapsInOrder(room!).map(need => need.facts!)
  }
  const [shut] = await known()
  assert.deepEqual([shut!.day, shut!.levels], ['2026-04-15', null], 'levels are not open there')
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('level_ground')
      .values({
        programme_id,
        company_id,
        heard: 'employees',
        unions: '',
        heard_how: 'informed',
        heard_on: '2025-01-10',
        purpose: 'Utbildning',
        controller: 'Bolaget',
        processing_agreed_on: '2025-01-11',
        legal_ground: 'legitimate_interest',
        legal_why: 'Behövs',
        assessed: 'not_needed',
        assessed_why: 'Få uppgifter',
        told_on: '2025-01-12',
        noted_at: new Date('2025-01-12T09:00:00Z'),
      })
      .execute(),
  )
  // Seven are chosen for the measure, one of them with protected identity; none has been in training.
  const [line] = await one.lines()
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('plan_person')
      .values(
        people.slice(5).map(person_id => ({
          ...{ programme_id, company_id, line_id: line!.id, person_id },
          chosen_on: '2025-11-01',
        })),
      )
      .execute(),
  )
  const [told, other] = await known()
  assert.deepEqual(told!.levels, { wanted: 3, of: 11, before: 'few', now: 6, is_little: false })
  assert.equal(told!.whom, 'role')
  assert.deepEqual(told!.steps, { of: 11, higher: 6 })
  assert.deepEqual(
    told!.lines.map(line => [line.name, line.people, line.chosen, line.attended]),
    [['CNC', 4, 6, 'few']],
  )
  assert.deepEqual([other!.lines, other!.levels], [[], null])
  time.at = new Date('2025-10-15T09:00:00Z')
})
