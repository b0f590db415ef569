// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { type Clock, clockAt } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { unreachedPermits } from '../queries/lapsing.ts'
import { remindOfPermits } from './remind-of-permits.ts'
import { addEmployee } from './save-employee.ts'
import { done, freshPermits, postOf } from './testing.ts'

const database = await openForTest()
let clock: Clock
const ground = groundOf(database, { clock: { now: () => clock.now(), today: () => clock.today() } })
after(() => database.close())
const on = (day: string) => {
  clock = clockAt(`${day}T09:00:00Z`)
}

async function fresh() {
  on('2025-10-15')
  const made = await freshPermits(ground, await newProgrammeIn(ground))
  /** How many permits lapse within sixty days where nobody can be told, as their process leader sees it. */
  const unreached = async (today: string) => {
    const within = { programme_id: made.programme_id, today, until: addDays(today, 60) }
    const rows = await reading(ground, made.leader, db => unreachedPermits(db, within))
    return rows.map(one => [one.company_id, one.permits])
  }
  return { ...made, unreached }
}

test('the company is told once, so many days before, without a name, and each manager of their own', async () => {
  const { openLevels, note, a, b, programme_id, company_id, contact_id, unreached } = await fresh()
  done(await openLevels())
  // Sixty days before 14 December is 15 October.
  done(await note([a], '2025-12-14'))
  done(await note([b], '2025-12-15'))
  const { post, letters } = postOf(ground)
  const remind = async (day: string) => {
    on(day)
    letters.length = 0
    const told = await remindOfPermits(ground, post)
    return [told, letters.map(one => one.to).toSorted()]
  }
  assert.deepEqual(await remind('2025-10-14'), [0, []])
  assert.deepEqual(await remind('2025-10-15'), [1, ['cia@exempel.example', 'hanna@exempel.example']])
  assert.ok(letters.every(one => one.said.includes('1 Truckkort') && !/Anna|Bo /.test(one.said)))
  assert.deepEqual(await remind('2025-10-15'), [0, []])
  // Bo has no manager. Where there is nobody to write to it waits.
  const write = (email: string) =>
    transact(ground, houseScope, ({ db }) =>
      db.updateTable('contact').set({ email }).where('id', '=', contact_id).execute(),
    )
  assert.deepEqual(await unreached('2025-10-17'), [])
  await write('')
  assert.deepEqual(await remind('2025-10-17'), [0, []])
  assert.deepEqual(await unreached('2025-10-17'), [[company_id, 1]])
  await write('hanna@exempel.example')
  assert.deepEqual(await remind('2025-10-20'), [1, ['hanna@exempel.example']])
  // Renewed: a new last day is told of anew.
  done(await note([a], '2025-12-18'))
  assert.deepEqual(await remind('2025-10-21'), [1, ['cia@exempel.example', 'hanna@exempel.example']])
  const lines = await reading(ground, houseScope, db =>
    db
      .selectFrom('trail')
      .select('action')
      .where('action', '=', 'permits-reminded')
      .where('programme_id', '=', programme_id)
      .execute(),
  )
  assert.equal(lines.length, 3)
})

test('permits that lapse while there is nobody to write to are counted, until there is somebody', async () => {
  const {
    openLevels,
    note,
    as,
    leader,
    a,
    b,
    hidden,
    programme_id,
    company_id,
    contact_id,
    truck,
    unreached,
  } = await fresh()
  done(await openLevels())
  const form = { name: 'Eva Extra', title: '', team: '', shift: '', left_on: null }
  const { id } = done(await as(tx => addEmployee(tx, leader, { company_id, form })))
  done(await note([b, `e${id}`], '2025-11-30'))
  const house = (work: Parameters<typeof transact>[2]) => transact(ground, houseScope, work)
  const permit = { programme_id, company_id, competence_id: truck, until_on: '2025-11-30' }
  await house(({ db, clock }) =>
    db
      .insertInto('permit')
      .values({ ...permit, person_id: hidden, noted_at: clock.now() })
      .execute(),
  )
  assert.deepEqual(await unreached('2025-10-15'), [])
  await house(({ db }) => db.updateTable('contact').set({ email: '' }).where('id', '=', contact_id).execute())
  // Nobody with protected identity is counted.
  assert.deepEqual(await unreached('2025-10-15'), [[company_id, 2]])
  assert.deepEqual(await unreached('2025-12-31'), [[company_id, 2]], 'it has lapsed, and nobody was told')
  assert.deepEqual(await unreached('2025-09-01'), [], 'not yet')
  await house(({ db }) =>
    db.updateTable('employee').set({ left_on: '2025-10-14' }).where('id', '=', id).execute(),
  )
  assert.deepEqual(await unreached('2025-10-15'), [[company_id, 1]])
  // Her manager can be told, and a letter to one is a letter about them all.
  done(await note([a], '2025-11-30'))
  assert.deepEqual(await unreached('2025-10-15'), [])
})
