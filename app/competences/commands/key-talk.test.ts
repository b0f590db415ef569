// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import type { Visitor } from '../../access/visitor.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { matrixRows } from '../queries/matrix.ts'
import { workingOn } from '../queries/working.ts'
import type { Who } from '../rules/rating.ts'
import type { Ticked } from '../rules/talk-form.ts'
import { keyTalk } from './key-talk.ts'
import { noteGround } from './note-ground.ts'
import { NOTED, personAt } from './testing.ts'

const database = await openForTest()
const ground = groundOf(database)
after(() => database.close())
const today = ground.clock.today()

async function fresh() {
  const { id: programme_id } = await newProgrammeIn(ground)
  const leader = visitorIn(programme_id, 'process_leader')
  const made = await transact(ground, houseScope, async ({ db }) => {
    const { id: company_id } = await db
      .insertInto('company')
      .values({ programme_id, name: 'Bolaget', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const person = (name: string, job: object, is_protected = false) =>
      personAt(db, { programme_id, company_id }, name, job, is_protected)
    const { id: weld } = await db
      .insertInto('competence')
      .values({ programme_id, name: 'Svets', key: 'svets' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: employee } = await db
      .insertInto('employee')
      .values({ programme_id, company_id, name: 'Extra' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return {
      company_id,
      weld,
      employee,
      anna: await person('Anna', { starts_on: '2025-03-01' }),
      hidden: await person('Dold', {}, true),
      gone: await person('Gunnar', { ends_on: '2025-10-10' }),
    }
  })
  const { company_id, weld } = made
  const company = visitorIn(programme_id, 'company', { company_id })
  const open = () =>
    transact(ground, leader, tx => noteGround(tx, leader, { company_id, version: 0, form: NOTED }))
  const box = (column: Ticked['column'], now: Ticked['now'], was: Ticked['was'] = null): Ticked => ({
    competence: weld,
    column,
    now,
    was,
  })
  const key = (who: string, held_on: string, ticked: Ticked[], visitor: Visitor = company) =>
    transact(ground, visitor, tx => keyTalk(tx, visitor, { company_id, who: who as Who, held_on, ticked }))
  const standing = async (who: string) =>
    (await reading(ground, leader, db => matrixRows(db, leader, { company_id, today })))
      .find(row => row.who === who)
      ?.standing.get(weld)
  return { programme_id, ...made, leader, company, open, box, key, standing }
}

test('a talk is keyed by the company on its day: own and manager’s apart, wanted with the manager’s, once', async () => {
  const { programme_id, anna, employee, weld, open, box, key, standing } = await fresh()
  const who = `p${anna}`
  const sheet = [box('own', 3), box('manager', 2), box('wanted', 4)]
  assert.deepEqual(await key(who, '2025-10-01', sheet), { refused: 'levels-shut' })
  await open()
  for (let time = 0; time < 2; time += 1)
    assert.deepEqual(await key(who, '2025-10-01', sheet), { otherwise: [] })
  const { level, own, own_on, manager, manager_on, wanted } = (await standing(who))!
  assert.deepEqual(
    [level, own, own_on, manager, manager_on, wanted],
    [2, 3, '2025-10-01', 2, '2025-10-01', 4],
  )
  // What the day says otherwise is told, and written over when that is known; all of it or nothing.
  const other = [box('own', 1), box('manager', 4)]
  assert.deepEqual(await key(who, '2025-10-01', other), {
    otherwise: [
      { box: `own_${weld}`, stands: 3 },
      { box: `manager_${weld}`, stands: 2 },
    ],
  })
  assert.deepEqual(await key(who, '2025-10-01', [box('own', 1, 3), box('manager', 4)]), {
    otherwise: [{ box: `manager_${weld}`, stands: 2 }],
  })
  assert.equal((await standing(who))?.own, 3)
  assert.deepEqual(await key(who, '2025-10-01', [box('own', 1, 3), box('manager', 4, 2)]), { otherwise: [] })
  assert.deepEqual([(await standing(who))?.own, (await standing(who))?.manager], [1, 4])
  // An earlier talk that is keyed later does not stand before the later one.
  assert.deepEqual(await key(who, '2025-04-01', [box('manager', 0)]), { otherwise: [] })
  assert.equal((await standing(who))?.manager, 4)
  assert.deepEqual(await key(`e${employee}`, '2024-01-01', [box('own', 2)]), { otherwise: [] })
  const lines = await transact(ground, houseScope, ({ db }) =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select(['detail', 'trail_detail.person_id'])
      .where('programme_id', '=', programme_id)
      .where('action', '=', 'talk-keyed')
      .orderBy('trail.id')
      .execute(),
  )
  assert.deepEqual(
    lines.map(line => line.person_id),
    [anna, anna, anna, null],
  )
  assert.deepEqual(lines[0]!.detail, { about: { held_on: '2025-10-01', rated: 'Svets' } })
})

test('the day is none to come, none before the job and none after it; nobody protected and nobody else’s is there', async () => {
  const { programme_id, company_id, anna, hidden, gone, leader, open, box, key } = await fresh()
  await open()
  const sheet = [box('own', 3)]
  const refused = async (who: string, day: string, visitor?: Visitor) => {
    const outcome = await key(who, day, sheet, visitor)
    return 'refused' in outcome ? outcome.refused : null
  }
  assert.equal(await refused(`p${anna}`, '2025-10-16'), 'day-to-come')
  assert.equal(await refused(`p${anna}`, '2025-02-28'), 'before-job')
  assert.equal(await refused(`p${gone}`, '2025-10-10'), 'not-found', 'shut off when the job has ended')
  assert.equal(await refused(`p${hidden}`, today), 'not-found')
  assert.equal(await refused('p999999', today), 'not-found')
  assert.equal(await refused(`p${anna}`, today, visitorIn(programme_id, 'project_leader')), 'not-yours')
  const { company_id: far } = await fresh()
  const foreign = visitorIn(programme_id, 'company', { company_id: far })
  assert.equal(await refused(`p${anna}`, today, foreign), 'not-found')
  const working = await reading(ground, leader, db => workingOn(db, leader, { company_id, today }))
  assert.ok(working.has(`p${anna}`))
  assert.deepEqual([working.has(`p${hidden}`), working.has(`p${gone}`)], [false, false])
})
