import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { companyFor } from '../../access/testing-door.ts'
import { addCompetence, mergeCompetences } from '../../competences/commands/save-competence.ts'
import { competenceForm } from '../../competences/rules/competence-form.ts'
import { houseScope, transact } from '../../foundation/transact.ts'
import { coursesListener } from '../listener.ts'
import { coursesLeadingTo, occasionsWithSeats, outcomesOf } from '../queries/outcomes.ts'
import { changeCourse, createCourse } from './save-course.ts'
import { createOccasion } from './save-occasion.ts'
import { course, must, openTestGround, TODAY } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

async function withCompetences() {
  const place = await fresh()
  const { leader, carryOut } = place
  const add = (name: string, is_permit = '') =>
    must(
      carryOut(tx =>
        addCompetence(tx, leader, competenceForm.schema.parse({ name, is_permit, is_another: 'yes' })),
      ),
    )
  return { ...place, add, weld: await add('Svets'), truck: await add('Truckkort', 'yes') }
}

test('what a course leads to is kept with it, told in its line, and stands where a register changes the course', async () => {
  const { carryOut, course_id, weld, truck, read, leader } = await withCompetences()
  const change = (version: number, outcomes?: { competence_id: number; level: 3 | null }[]) =>
    carryOut(tx => changeCourse(tx, { ...course, id: course_id, version, outcomes }))
  await must(
    change(1, [
      { competence_id: weld, level: 3 },
      { competence_id: truck, level: null },
    ]),
  )
  const told = async () =>
    (await read(db => outcomesOf(db, [course_id]))).map(one => [one.name, one.level, one.is_permit])
  const both = [
    ['Svets', 3, false],
    ['Truckkort', null, true],
  ]
  assert.deepEqual(await told(), both)
  await must(change(2))
  assert.deepEqual(await told(), both)
  const [line] = await read(db =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select('detail')
      .where('action', '=', 'course-changed')
      .where('subject_id', '=', String(course_id))
      .orderBy('trail.id')
      .execute(),
  )
  assert.deepEqual((line!.detail as { changed: object }).changed, {
    outcomes: { before: '', after: 'Svets 3, Truckkort' },
  })
  await must(change(3, []))
  assert.deepEqual(await told(), [])
  assert.deepEqual(await read(db => coursesLeadingTo(db, leader, [weld])), [])
})

test('a course that leads to two that become one leads to the higher of their levels', async () => {
  const { carryOut, course_id, programme_id, weld, add, read, leader } = await withCompetences()
  const tig = await add('Svetsning')
  const other = await must(
    carryOut(tx =>
      createCourse(tx, programme_id, {
        ...course,
        code: 'B',
        outcomes: [{ competence_id: tig, level: 1 }],
      }),
    ),
  )
  await must(
    carryOut(tx =>
      changeCourse(tx, {
        ...course,
        id: course_id,
        version: 1,
        outcomes: [
          { competence_id: weld, level: 2 },
          { competence_id: tig, level: 4 },
        ],
      }),
    ),
  )
  await must(
    transact({ ...ground, listeners: [coursesListener] }, leader, tx =>
      mergeCompetences(tx, leader, { stays: weld, goes: tig }),
    ),
  )
  const rows = await read(db => coursesLeadingTo(db, leader, [weld, tig]))
  assert.deepEqual(
    rows.map(one => [one.course_id, one.competence_id, one.level]),
    [
      [other, weld, 1],
      [course_id, weld, 4],
    ],
  )
})

test('an occasion is offered while it has not begun and has free seats, the nearest first; a company changes nothing of it', async () => {
  const { carryOut, course_id, programme_id, occasion, read, leader, weld } = await withCompetences()
  const held = (code: string, held_on: string, seats = 12) =>
    must(
      carryOut(tx =>
        createOccasion(tx, programme_id, {
          ...occasion,
          code,
          seats,
          sessions: [{ id: null, held_on, starts_at: '08:00', ends_at: '12:00', place: 'Osby' }],
        }),
      ),
    )
  await held('I DAG', TODAY)
  await held('FULLT', '2025-10-20', 0)
  const later = await held('SEN', '2025-11-20')
  const next = await held('NÄST', '2025-10-22')
  const company_id = (await companyFor(ground, programme_id)).id
  const of = { course_ids: [course_id], company_id, today: TODAY }
  const named = await held('FÖR ANDRA', '2025-10-21')
  const { id: other } = await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('company')
      .values({
        programme_id,
        organisation_number: '5592345678',
        name: 'Annat AB',
        municipality_code: '1290',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('occasion_company')
      .values({ programme_id, occasion_id: named, company_id: other })
      .execute(),
  )
  const offered = await read(db => occasionsWithSeats(db, leader, of))
  // The one that the ground begins with was under way on the day.
  assert.deepEqual(
    offered.map(one => [one.id, one.first_on, one.place, one.open]),
    [
      [next, '2025-10-22', 'Osby', 12],
      [later, '2025-11-20', 'Osby', 12],
    ],
  )
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('course_outcome')
      .values({ programme_id, course_id, competence_id: weld, level: 3 })
      .execute(),
  )
  const company = visitorIn(programme_id, 'company', { company_id })
  await transact(ground, company, async ({ db }) => {
    await db.updateTable('course_outcome').set({ level: 1 }).execute()
    await db.deleteFrom('course_outcome').execute()
  })
  assert.deepEqual(
    (await read(db => coursesLeadingTo(db, company, [weld]), company)).map(one => one.level),
    [3],
  )
})
