import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import type { Db, OpenDatabase } from '../../foundation/database.ts'
import { addDays } from '../../foundation/dates.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { personProtected } from '../../people/rules/events.ts'
import { protectedCode } from '../../people/rules/protected-code.ts'
import { addSetting } from '../../programmes/commands/add-setting.ts'
import { competencesListener } from '../listener.ts'
import { competencesOf } from '../queries/competences.ts'
import { competenceFigures } from '../queries/figures.ts'
import { matrixCompetences, matrixRows, rolesOf } from '../queries/matrix.ts'
import { cellOf, NOT_RATED, roleKey, sumsOf } from '../rules/matrix.ts'
import { chooseCompetences } from './arrange-matrix.ts'
import { joinEmployee } from './join-employee.ts'
import { rateProtected, readProtectedLevels } from './protected-levels.ts'
import { addEmployee } from './save-employee.ts'
import { done, freshMatrix } from './testing.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database)
})
after(() => database.close())

const fresh = async () => freshMatrix(ground, await newProgrammeIn(ground))

test('an employee who is booked becomes the participant, with what was noted; the name is gone', async () => {
  const { leader, company, company_id, open, rate, rows, one, weld, turn, anna, hidden } = await fresh()
  done(await open())
  const form = { name: 'Anna P', title: 'Svarvare', team: '', shift: '', left_on: null }
  const { id } = done(await transact(ground, leader, tx => addEmployee(tx, leader, { company_id, form })))
  const theirs = { who: `e${id}` as const }
  done(await rate([one(weld, { was: null, now: 4 }, theirs), one(turn, { was: null, now: 1 }, theirs)]))
  done(await rate([one(weld, { was: null, now: 2 })]))
  const join = (person_id: number, visitor = company) =>
    transact(ground, visitor, tx => joinEmployee(tx, visitor, { company_id, id, person_id }))
  for (const person_id of [hidden, 999_999])
    assert.deepEqual(await join(person_id), { refused: 'no-such-person', field: 'person_id' })
  done(await join(anna))
  assert.deepEqual(
    (await rows()).map(row => [row.who, row.standing.get(weld)?.level, row.standing.get(turn)?.level]),
    [[`p${anna}`, 2, 1]],
    'what Anna had of the same day stands',
  )
  assert.deepEqual(await join(anna), { refused: 'not-found' })
})

test('who has protected identity is rated under their code by their handler, and stands nowhere else', async () => {
  const { programme_id, open, rows, hidden, turn, weld, leader, company_id, at, one, rate } = await fresh()
  const handler = visitorIn(programme_id, 'project_leader', { handles_protected: true })
  const code = protectedCode(ground.vault, hidden)
  const read = (visitor = handler) => transact(ground, visitor, tx => readProtectedLevels(tx, visitor, code))
  const say = (typed: Record<string, string>, visitor = handler) =>
    transact(ground, visitor, tx => rateProtected(tx, visitor, { code, typed }))
  assert.deepEqual(await read(), { competences: null })
  assert.deepEqual(await say({}), { refused: 'levels-shut' })
  done(await open())
  await transact(ground, leader, tx =>
    chooseCompetences(tx, leader, { company_id, competences: [weld, turn] }),
  )
  const columns = () => reading(ground, leader, db => matrixCompetences(db, leader, company_id))
  const [before, seen] = [await rows(), await columns()]
  done(await say({ [`level_${weld}`]: '3', [`was_level_${weld}`]: '' }))
  done(await say({ [`level_${weld}`]: '3', [`was_level_${weld}`]: '' }))
  const [late] = done(await say({ [`level_${weld}`]: '1', [`was_level_${weld}`]: '2' })).cells
  assert.equal(late!.outcome, 'changed-by-other')
  assert.deepEqual(
    (await read())!.competences!.map(each => [each.name, each.standing.level]),
    [
      ['Svets', 3],
      ['Svarv', null],
    ],
  )
  assert.deepEqual([await rows(), await columns()], [before, seen], 'nothing else moves')
  const whose = { who: `p${hidden}` as const }
  const [unknown] = done(await rate([one(weld, { was: 3, now: 1 }, whose)])).cells
  assert.equal(unknown!.outcome, 'unknown')
  const other = visitorIn(programme_id, 'project_leader')
  assert.equal(await read(other), null)
  assert.deepEqual(await say({}, other), { refused: 'not-found' })
  const lines = await reading(ground, houseScope, db =>
    db
      .selectFrom('trail')
      .select(['action', 'subject_id'])
      .where('programme_id', '=', programme_id)
      .where('action', 'like', 'protected-levels-%')
      .execute(),
  )
  assert.deepEqual(
    new Set(lines.map(line => `${line.action} ${line.subject_id}`)),
    new Set([`protected-levels-read ${code}`, `protected-levels-rated ${code}`]),
  )
  assert.equal(lines.filter(line => line.action === 'protected-levels-rated').length, 1)
  assert.equal(at.company_id, company_id)
})

test('a gap is one thing: the matrix, the list of competences and the figures count the same', async () => {
  const { open, rate, one, leader, programme_id, company_id, at, weld, turn } = await fresh()
  done(await open())
  const need = (competence_id: number, wanted: 3 | 4) =>
    transact(ground, houseScope, ({ db }) =>
      db
        .insertInto('role_level')
        .values({ programme_id, company_id, role_key: roleKey('SVARVARE '), competence_id, wanted, usual: 1 })
        .execute(),
    )
  await need(weld, 3)
  await need(turn, 4)
  // One level below what the role needs in welding; what the role usually knows of turning is assumed, and nobody’s gap.
  done(await rate([one(weld, { was: null, now: 2 })]))
  const counted = async () =>
    reading(ground, leader, async db => {
      const [row] = await matrixRows(db, leader, at)
      const [role] = await rolesOf(db, leader, at)
      const cells = [weld, turn].map(id => cellOf(row!.standing.get(id) ?? NOT_RATED, role!.levels.get(id)))
      const list = { q: '', sort: 'name', direction: 'ascending', page: 1, filters: {} } as never
      const { rows } = await competencesOf(db, leader, { list, today: at.today })
      const figures = await competenceFigures(db, programme_id, at.today)
      return {
        matrix: sumsOf(cells).gaps,
        list: rows.reduce((sum, each) => sum + each.gaps, 0),
        figures: figures.gaps,
        steps: figures.steps,
      }
    })
  assert.deepEqual(await counted(), { matrix: 1, list: 1, figures: 1, steps: 1 })
  // The own wish goes before the role’s need.
  done(await rate([one(weld, undefined, { wanted: { was: null, now: 4 } })]))
  assert.deepEqual(await counted(), { matrix: 1, list: 1, figures: 1, steps: 2 })
  done(await rate([one(turn, { was: null, now: 1 })]))
  assert.deepEqual(await counted(), { matrix: 2, list: 2, figures: 2, steps: 5 })
})

test('a day when somebody did not work there is another employer’s; a new job at the same company is not', async () => {
  const { programme_id, open, rate, rows, one, weld, turn, anna, company_id, other_id, at, leader } =
    await fresh()
  done(await open())
  done(await rate([one(weld, { was: null, now: 3 })]))
  const jobs = (work: (db: Db) => Promise<unknown>) => transact(ground, houseScope, ({ db }) => work(db))
  const job = { programme_id, person_id: anna, category: 'kollektiv' as const, title: 'Svarvare' }
  await jobs(db =>
    db.updateTable('employment').set({ ends_on: at.today }).where('person_id', '=', anna).execute(),
  )
  await jobs(db =>
    db
      .insertInto('employment')
      .values({ ...job, company_id, starts_on: '2025-10-16' })
      .execute(),
  )
  const later = { company_id, today: '2025-10-20' }
  const then = await reading(ground, leader, db => matrixRows(db, leader, later))
  assert.equal(then[0]!.standing.get(weld)?.level, 3, 'a fixed term that became permanent')
  await jobs(db =>
    db
      .updateTable('employment')
      .set({ company_id: other_id })
      .where('starts_on', '=', '2025-10-16')
      .where('person_id', '=', anna)
      .execute(),
  )
  await jobs(db =>
    db
      .insertInto('competence_level')
      .values({
        programme_id,
        person_id: anna,
        competence_id: turn,
        rated_on: '2025-10-17',
        source: 'manager',
        level: 1,
      })
      .execute(),
  )
  assert.equal((await rows())[0]!.standing.get(turn)?.level, undefined, 'rated at the next employer')
})

test('with protection the free words about permits and moves go', async () => {
  const { programme_id, company_id, anna, weld } = await fresh()
  await transact(ground, houseScope, async tx => {
    const permit = {
      programme_id,
      company_id,
      competence_id: weld,
      person_id: anna,
      evidence: 'Kort hos Anna',
    }
    await tx.db
      .insertInto('permit')
      .values({ ...permit, noted_at: tx.clock.now() })
      .execute()
    await competencesListener(tx, personProtected({ programme_id, person_id: anna }))
    const kept = await tx.db.selectFrom('permit').select('evidence').where('person_id', '=', anna).execute()
    assert.deepEqual(kept, [{ evidence: '' }])
  })
})

test('a company reads in the database, too, only whom its matrix shows: until so many days after the job', async () => {
  const { programme_id, company_id, anna, weld, leader, company, open, rate, one, at } = await fresh()
  done(await open())
  const extra = { name: 'Eva Extra', title: '', team: '', shift: '', left_on: null }
  const { id } = done(
    await transact(ground, leader, tx => addEmployee(tx, leader, { company_id, form: extra })),
  )
  done(await rate([one(weld, { was: null, now: 3 })]))
  done(await rate([{ who: `e${id}`, competence: weld, level: { was: null, now: 2 } }]))
  const seen = () =>
    reading(ground, company, async db => ({
      levels: (await db.selectFrom('competence_level').select('whose').orderBy('whose').execute()).map(
        level => level.whose,
      ),
      matrix: (await matrixRows(db, company, at)).map(row => row.who).toSorted(),
    }))
  const both = [`e${id}`, `p${anna}`]
  const is = (who: string[]) => ({ levels: who, matrix: who })
  assert.deepEqual(await seen(), is(both))
  const leaves = (day: string) =>
    transact(ground, houseScope, async ({ db }) => {
      await db.updateTable('employment').set({ ends_on: day }).where('person_id', '=', anna).execute()
      await db.updateTable('employee').set({ left_on: day }).where('id', '=', id).execute()
    })
  await leaves(at.today)
  assert.deepEqual(await seen(), is(both), 'the last day is a day')
  await leaves(addDays(at.today, -1))
  assert.deepEqual(await seen(), is([]))
  const setting = { name: 'levels_after_job', source: 'Prov', certainty: 'stated' } as const
  for (const [amount, valid_from] of [
    ['0', '2025-01-01'],
    ['1', '2025-10-01'],
    ['0', addDays(at.today, 1)],
  ] as const)
    done(
      await transact(ground, leader, tx => addSetting(tx, programme_id, { ...setting, amount, valid_from })),
    )
  assert.deepEqual(await seen(), is(both))
  await leaves(addDays(at.today, -2))
  assert.deepEqual(await seen(), is([]))
})
