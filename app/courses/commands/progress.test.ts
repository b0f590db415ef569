// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { houseScope, transact } from '../../foundation/transact.ts'
import { progressCounts, progressRows } from '../queries/progress.ts'
import { createCourse } from './save-course.ts'
import { createOccasion } from './save-occasion.ts'
import { course, listOf, must, openTestGround, TODAY } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

test('who was in the last session has gone a course to its end, and a role programme is as many of its courses', async () => {
  const { programme_id, leader, carryOut, course_id, occasion, read } = await fresh()
  const make = (code: string, more = {}) =>
    must(carryOut(tx => createCourse(tx, programme_id, { ...course, code, title: code, ...more })))
  const second = await make('B')
  const bundle = await make('R', { kind: 'role', parts: [second, course_id] })
  /** An occasion of two days; answers with its sessions in order. */
  const held = async (code: string, of: number, days: readonly [string, string]) => {
    const id = await must(
      carryOut(tx =>
        createOccasion(tx, programme_id, {
          ...occasion,
          code,
          course_id: of,
          sessions: days.map(held_on => ({
            ...{ id: null, held_on, starts_at: '08:00', ends_at: '12:00', place: 'Osby' },
          })),
        }),
      ),
    )
    const sessions = await read(db =>
      db.selectFrom('session').select('id').where('occasion_id', '=', id).orderBy('held_on').execute(),
    )
    return sessions.map(session => session.id)
  }
  const [a1, a2] = await held('A1', course_id, ['2025-03-03', '2025-03-10'])
  const [again1, again2] = await held('A2', course_id, ['2025-04-07', '2025-04-14'])
  const [b1, b2] = await held('B1', second, ['2025-05-05', '2025-05-12'])
  const [under, way] = await held('B2', second, ['2025-10-13', '2025-10-20'])
  const made = await transact(ground, houseScope, async ({ db }) => {
    const company = async (number: string, name: string) =>
      (
        await db
          .insertInto('company')
          .values({ programme_id, organisation_number: number, name, municipality_code: '1290' })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    const companies = [await company('5560004615', 'Ett AB'), await company('5560004623', 'Två AB')]
    const who = async (name: string, at: number, sessions: (number | undefined)[], is_protected = false) => {
      const { id } = await db
        .insertInto('person')
        .values({
          programme_id,
          given_name: is_protected ? '' : name,
          sex: 'man',
          born_on: '1990-01-01',
          education: 'isced_3_4',
          is_protected,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('employment')
        .values({ programme_id, person_id: id, company_id: companies[at]!, category: 'kollektiv' })
        .execute()
      for (const session_id of sessions)
        await db
          .insertInto('attendance')
          .values({ programme_id, session_id: session_id!, person_id: id, quarters: 16 })
          .execute()
      return id
    }
    return {
      companies,
      // Both to the end.
      anna: await who('Anna', 0, [a1, a2, b1, b2]),
      // The one twice, which is once; the other is under way.
      bo: await who('Bo', 0, [a2, again1, again2, under]),
      // Missed the beginning, was there at the end.
      cia: await who('Cia', 1, [b2]),
      // Left before the end, twice; what has not been held yet ends nothing.
      dan: await who('Dan', 1, [a1, b1, way]),
      hidden: await who('', 1, [a1, a2, b1, b2], true),
    }
  })
  const of = { course_id: bundle, today: TODAY }
  const told = (visitor = leader, query = '', done: number | null = null) =>
    read(
      async db => ({
        counts: await progressCounts(db, visitor, of),
        rows: (
          await progressRows(db, visitor, of, { list: { ...listOf(query), sort: 'name' }, done })
        ).rows.map(row => [row.given_name, row.company, row.parts.toSorted((a, b) => a - b)]),
      }),
      visitor,
    )
  // Anna 2 of 2, Bo and Cia 1 of 2.
  assert.deepEqual(await told(), {
    counts: [
      { finished: 2, people: 1 },
      { finished: 1, people: 2 },
    ],
    rows: [
      ['Anna', 'Ett AB', [course_id, second].toSorted((a, b) => a - b)],
      ['Bo', 'Ett AB', [course_id]],
      ['Cia', 'Två AB', [second]],
    ],
  })
  assert.deepEqual((await told(leader, '', 2)).rows.length, 1)
  assert.deepEqual((await told(leader, 'q=ci')).rows.length, 1)
  const company = visitorIn(programme_id, 'company', { company_id: made.companies[1]! })
  assert.deepEqual(await told(company), {
    counts: [{ finished: 1, people: 1 }],
    rows: [['Cia', 'Två AB', [second]]],
  })
})
