import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { addDays } from '../../foundation/dates.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import {
  CELL_STATES,
  type GridAsked,
  gridCells,
  gridOutline,
  gridPeople,
  gridSessions,
} from './whole-grid.ts'

const database = await openForTest()
after(() => database.close())

const ALL: GridAsked = { companies: null, course_id: null, occasion_id: null, month: '', state: '' }
const sumOf = (cells: readonly { quarters: number }[]) => cells.reduce((sum, cell) => sum + cell.quarters, 0)

/** Each row and each column says the sum of its own cells. */
function sumsAgree({ cells, outline }: Pick<Awaited<ReturnType<Grid>>, 'cells' | 'outline'>) {
  const of = (key: 'person_id' | 'session_id', id: number) => sumOf(cells.filter(cell => cell[key] === id))
  for (const [id, quarters] of outline.people) assert.equal(quarters, of('person_id', id))
  for (const [id, quarters] of outline.sessions) assert.equal(quarters, of('session_id', id))
}
type Grid = Awaited<ReturnType<typeof tell>>['gridOf']

/** The whole grid of one reader, as pages put it together. */
async function tell() {
  const small = await smallProgramme(database)
  const { ground, programme_id } = small
  const leader = visitorIn(programme_id, 'project_leader')
  const gridOf = (asked: Partial<GridAsked> = {}, visitor = leader) =>
    reading(ground, visitor, async db => {
      const whole = { ...ALL, ...asked }
      const outline = await gridOutline(db, visitor, whole)
      const sessions = await gridSessions(db, outline)
      const people = await gridPeople(db, outline)
      const within = { people, sessions: sessions.map(session => session.id) }
      const cells = await gridCells(db, visitor, whole, within)
      return { outline, sessions, people, cells }
    })
  /** Every row of attendance with what stands around it, read without the grid's own questions. */
  const rows = await reading(ground, houseScope, db =>
    db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'attendance.session_id')
      .innerJoin('person', 'person.id', 'attendance.person_id')
      .select([
        'attendance.id',
        'attendance.person_id',
        'session_id',
        'attendance.quarters',
        'signed_at',
        'held_on',
        'is_protected',
      ])
      .where('attendance.programme_id', '=', programme_id)
      .execute(),
  )
  return { ...small, leader, gridOf, rows, seen: rows.filter(row => !row.is_protected) }
}

test('every noted hour stands once, in its own person and session, and none of a protected person', async () => {
  const { gridOf, seen, rows, personId } = await tell()
  const { cells, outline, people, sessions } = await gridOf()
  const noted = cells.filter(cell => cell.id !== null)
  assert.deepEqual(
    noted.map(cell => [cell.id, cell.person_id, cell.session_id, cell.quarters]).toSorted(),
    seen.map(row => [row.id, row.person_id, row.session_id, row.quarters]).toSorted(),
  )
  assert.ok(rows.length > seen.length, 'somebody protected has been there')
  assert.ok(!people.includes(personId('Hemlig')))
  sumsAgree({ cells, outline })
  const where = new Set(sessions.map(session => session.id))
  assert.ok(cells.every(cell => where.has(cell.session_id) && people.includes(cell.person_id)))
})

test('months, and employers of the day, divide the hours: nothing falls between and nothing stands twice', async () => {
  const { gridOf, ground, seen, companyId, personId, programme_id, leader } = await tell()
  const all = sumOf(seen)
  const months = [...new Set(seen.map(row => row.held_on.slice(0, 7)))]
  const byMonth = await Promise.all(months.map(month => gridOf({ month })))
  assert.deepEqual(
    byMonth.map(grid => sumOf(grid.cells)),
    months.map(month => sumOf(seen.filter(row => row.held_on.startsWith(month)))),
  )
  const ids = (
    await reading(ground, houseScope, db =>
      db.selectFrom('company').select('id').where('programme_id', '=', programme_id).execute(),
    )
  ).map(row => row.id)
  const byCompany = await Promise.all(ids.map(id => gridOf({ companies: [id] })))
  assert.equal(
    byCompany.reduce((sum, grid) => sum + sumOf(grid.cells), 0),
    all,
  )
  assert.deepEqual((await gridOf({ companies: [] })).people, [])

  // Anna changes employer: what she did before stays where it was, and what comes after goes with her.
  const before = sumOf((await gridOf({ companies: [companyId('A')] })).cells)
  const last = seen
    .filter(row => row.person_id === personId('Anna'))
    .map(row => row.held_on)
    .toSorted()
    .at(-1)!
  await transact(ground, houseScope, async ({ db }) => {
    await db
      .updateTable('employment')
      .set({ ends_on: last })
      .where('person_id', '=', personId('Anna'))
      .execute()
    await db
      .insertInto('employment')
      .values({
        programme_id,
        person_id: personId('Anna'),
        company_id: companyId('B'),
        category: 'kollektiv',
        starts_on: addDays(last, 1),
      })
      .execute()
  })
  assert.equal(sumOf((await gridOf({ companies: [companyId('A')] })).cells), before)
  // Whoever is elsewhere on the day is nobody that the former employer has to ask about.
  const ahead = await transact(ground, houseScope, async ({ db }) => {
    const { occasion_id } = await db
      .selectFrom('session')
      .select('occasion_id')
      .where('id', '=', seen.find(row => row.person_id === personId('Anna'))!.session_id)
      .executeTakeFirstOrThrow()
    const anna = { programme_id, occasion_id, person_id: personId('Anna'), booked_at: new Date() }
    await db
      .insertInto('booking')
      .values(anna)
      .onConflict(one => one.doNothing())
      .execute()
    const day = { held_on: '2025-12-01', starts_at: '08:00', ends_at: '12:00' }
    return db
      .insertInto('session')
      .values({ programme_id, occasion_id, ...day })
      .returning('id')
      .executeTakeFirstOrThrow()
  })
  const annaAhead = async (visitor = leader) =>
    (await gridOf({}, visitor)).cells.filter(
      cell => cell.session_id === ahead.id && cell.person_id === personId('Anna'),
    ).length
  const former = visitorIn(programme_id, 'company', { company_id: companyId('A') })
  assert.deepEqual([await annaAhead(), await annaAhead(former)], [1, 0])
})

test('what is asked for is found in every row and column, and the states are one for each cell', async () => {
  const { gridOf } = await tell()
  const { cells } = await gridOf()
  for (const state of CELL_STATES) {
    const those = cells.filter(cell => cell.state === state)
    const found = await gridOf({ state })
    assert.deepEqual(
      found.people.toSorted(),
      [...new Set(those.map(cell => cell.person_id))].toSorted(),
      state,
    )
    sumsAgree(found)
    assert.deepEqual(
      found.sessions.map(session => session.id).toSorted(),
      [...new Set(those.map(cell => cell.session_id))].toSorted(),
      state,
    )
  }
  assert.ok(cells.some(cell => cell.state === 'signed') && cells.some(cell => cell.state === 'to_sign'))
})

test('a company finds its own people alone, and a provider its own sessions', async () => {
  const { gridOf, ground, programme_id, companyId, seen } = await tell()
  const company = visitorIn(programme_id, 'company', { company_id: companyId('A') })
  const own = await gridOf({}, company)
  const employed = await reading(ground, houseScope, db =>
    db.selectFrom('employment').select('person_id').where('company_id', '=', companyId('A')).execute(),
  )
  assert.ok(own.people.length > 0 && own.people.length < new Set(seen.map(row => row.person_id)).size)
  assert.ok(own.people.every(id => employed.some(row => row.person_id === id)))
  const nobody = await gridOf({}, visitorIn(programme_id, 'provider'))
  assert.deepEqual([nobody.people, nobody.sessions, nobody.cells], [[], [], []])
})
