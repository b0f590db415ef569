// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { shredLinesAboutEmployee, verifyTrail } from '../../foundation/trail.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { joinEmployee } from './join-employee.ts'
import { addEmployee, removeEmployee } from './save-employee.ts'
import { done, freshMatrix } from './testing.ts'

const database = await openForTest()
const ground = groundOf(database)
after(() => database.close())

test('what the trail tells of an employee goes when they are removed or become a participant; the trail stands', async () => {
  const { company_id, anna, leader, weld, open, rate } = await freshMatrix(
    ground,
    await newProgrammeIn(ground),
  )
  done(await open())
  const added = async (name: string) => {
    const form = { name, title: 'svarvare', team: 'Natt', shift: '', left_on: null }
    const { id } = done(
      await transact(ground, leader, tx => addEmployee(tx, leader, { company_id, form })),
    ) as {
      id: number
    }
    done(await rate([{ who: `e${id}`, competence: weld, level: { was: null, now: 3 } }]))
    return id
  }
  const [goes, joins, stays] = [await added('Går'), await added('Blir'), await added('Kvar')]
  const told = (id: number) =>
    reading(ground, houseScope, async db => {
      const lines = await db
        .selectFrom('trail')
        .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
        .select(['action', 'detail', 'trail_detail.person_id'])
        .where('subject', '=', 'employee')
        .where('subject_id', '=', String(id))
        .orderBy('trail.id')
        .execute()
      return lines.map(line => [line.action, line.detail, line.person_id])
    })
  const about = { team: 'Natt', shift: '', title: 'svarvare' }
  const stood = [
    ['employee-added', { about }, null],
    ['levels-rated', { about: { rated: 'Svets' } }, null],
  ]
  const gone = stood.map(([action]) => [action, null, null])
  assert.deepEqual(await told(goes), stood)
  done(await transact(ground, leader, tx => removeEmployee(tx, leader, { company_id, id: goes })))
  done(
    await transact(ground, leader, tx =>
      joinEmployee(tx, leader, { company_id, id: joins, person_id: anna }),
    ),
  )
  assert.deepEqual(await told(goes), [...gone, ['employee-removed', {}, null]])
  assert.deepEqual(await told(joins), [...gone, ['employee-joined', { about: { joined: anna } }, anna]])
  // Of one who is still there nobody can take anything away.
  await transact(ground, leader, tx => shredLinesAboutEmployee(tx, stays))
  assert.deepEqual(await told(stays), stood)
  const { broken_at, why } = await reading(ground, houseScope, db => verifyTrail(db))
  assert.deepEqual([broken_at, why], [null, null])
})
