import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { factKey, planFacts } from './plan-progress.ts'

const database = await openForTest()
after(() => database.close())

test('how far a measure has come is the latest attendance since someone was chosen, else the booking; of nobody who is protected', async () => {
  const { ground, programme_id, companyId, personId } = await smallProgramme(database)
  const company_id = companyId('A')
  const leader = visitorIn(programme_id, 'process_leader')
  const { line, occasions } = await transact(ground, houseScope, async ({ db }) => {
    const { id: competence_id } = await db
      .insertInto('competence')
      .values({ programme_id, name: 'Grönt', key: 'grönt' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const courses = await db
      .selectFrom('occasion')
      .select(['id', 'code', 'course_id'])
      .where('programme_id', '=', programme_id)
      .execute()
    for (const course_id of new Set(courses.map(one => one.course_id)))
      await db
        .insertInto('course_outcome')
        .values({ programme_id, course_id, competence_id, level: 2 })
        .execute()
    const { id } = await db
      .insertInto('plan_line')
      .values({ programme_id, company_id, name: 'Grönt', competence_id, place: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    const occasions = Object.fromEntries(courses.map(one => [one.code, one.id]))
    const chosen = {
      Anna: '2024-01-01',
      Bea: '2024-05-15',
      Carl: '2024-06-01',
      Hemlig: '2024-01-01',
    } as const
    for (const [who, chosen_on] of Object.entries(chosen))
      await db
        .insertInto('plan_person')
        .values({
          programme_id,
          company_id,
          line_id: id,
          person_id: personId(who as keyof typeof chosen),
          chosen_on,
        })
        .execute()
    await db
      .insertInto('booking')
      .values({
        programme_id,
        occasion_id: occasions.T2!,
        person_id: personId('Carl'),
        booked_at: new Date('2024-06-02T09:00:00Z'),
      })
      .execute()
    return { line: { id, competence_id }, occasions }
  })
  const today = '2025-10-15'
  const read = async (on: { company_id: number; today: LocalDate }) =>
    [...(await reading(ground, leader, db => planFacts(db, leader, on)))].toSorted()
  const key = (who: 'Anna' | 'Carl') => factKey(line.id, personId(who))
  // Anna was there in May and again in October. Bea was there the day before she was chosen. Carl was booked in September and never seen.
  const anna = [key('Anna'), { occasion_id: occasions.T3, day: '2025-10-01', kind: 'attended' }]
  assert.deepEqual(
    await read({ company_id, today }),
    [anna, [key('Carl'), { occasion_id: occasions.T2, day: '2024-09-10', kind: 'missed' }]].toSorted(),
  )
  // Until its last day is over a booking stands.
  const before = await read({ company_id, today: '2024-09-10' })
  assert.deepEqual(before.find(([of]) => of === key('Carl'))![1], {
    ...{ occasion_id: occasions.T2, day: '2024-09-10', kind: 'booked' },
  })
  assert.deepEqual(await read({ company_id: companyId('B'), today }), [])
  // The trainings lead to level 2, which is not further for a line that starts there.
  await transact(ground, houseScope, ({ db }) =>
    db.updateTable('plan_line').set({ level_from: 2 }).where('id', '=', line.id).execute(),
  )
  assert.deepEqual(await read({ company_id, today }), [])
})
