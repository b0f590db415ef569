// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { knownCompetences } from '../queries/competences.ts'
import { levelsAreOpen } from '../queries/ground.ts'
import { matrixCompetences, matrixRows, rolesOf } from '../queries/matrix.ts'
import { cellOf, cellText } from '../rules/matrix.ts'
import { ownSheetIn } from '../rules/own-sheet.ts'
import { choicesTyped, suggestedChoices } from '../rules/sheet-choices.ts'
import { chooseCompetences, markOfColumns, markOfRole, saveRole } from './arrange-matrix.ts'
import { noteGround, shutLevels } from './note-ground.ts'
import { rateOwn } from './rate-own.ts'
import { mergeCompetences } from './save-competence.ts'
import { addEmployee, removeEmployee } from './save-employee.ts'
import { takeSheet } from './take-sheet.ts'
import { done, freshMatrix, NOTED } from './testing.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database)
})
after(() => database.close())

const fresh = async () => freshMatrix(ground, await newProgrammeIn(ground))

test('levels are open when the company has noted why, and shut when it says so', async () => {
  const { leader, company, company_id, other_id, open, rate, weld, one } = await fresh()
  assert.deepEqual(await rate([one(weld, { was: null, now: 2 })]), { refused: 'levels-shut' })
  done(await open(company))
  assert.ok(await reading(ground, leader, db => levelsAreOpen(db, leader, company_id)))
  assert.deepEqual(await open(), { refused: 'changed-by-other' })
  done(await rate([one(weld, { was: null, now: 2 })]))
  const shut = (version: number) =>
    transact(ground, leader, tx => shutLevels(tx, leader, { company_id, version }))
  assert.deepEqual(await shut(9), { refused: 'changed-by-other' })
  done(await shut(1))
  assert.deepEqual(await shut(2), { refused: 'not-open' })
  assert.deepEqual(await rate([one(weld, { was: 2, now: 3 })]), { refused: 'levels-shut' })
  const foreign = await transact(ground, company, tx =>
    noteGround(tx, company, { company_id: other_id, version: 0, form: NOTED }),
  )
  assert.deepEqual(foreign, { refused: 'not-found' })
  const early = await transact(ground, leader, tx =>
    noteGround(tx, leader, { company_id, version: 0, form: { ...NOTED, told_on: '2099-01-01' } }),
  )
  assert.deepEqual(early, { refused: 'day-to-come', field: 'told_on' })
})

test('those who work there today stand in the matrix; nobody who is protected, and no one who has left', async () => {
  const { open, rows, company, anna } = await fresh()
  done(await open())
  assert.deepEqual(
    (await rows()).map(row => [row.who, row.name, row.title]),
    [[`p${anna}`, 'Anna Prov', 'Svarvare']],
  )
  assert.equal((await rows(company)).length, 1)
})

test('a level is noted once however often it is sent, and never over another’s', async () => {
  const { open, rate, rows, weld, turn, one, hidden, anna, programme_id } = await fresh()
  done(await open())
  const send = [one(weld, { was: null, now: 2 }, { wanted: { was: null, now: 3 } })]
  for (let time = 0; time < 2; time += 1) {
    const { cells } = done(await rate(send))
    assert.deepEqual(
      cells.map(({ outcome, level, wanted }) => [outcome, level, wanted]),
      [['saved', 2, 3]],
    )
  }
  const mixed = done(
    await rate([
      one(weld, { was: 1, now: 4 }),
      one(turn, { was: null, now: 1 }),
      one(weld, { was: null, now: 1 }, { who: `p${hidden}` }),
    ]),
  )
  assert.deepEqual(
    mixed.cells.map(({ outcome, level }) => [outcome, level]),
    [
      ['changed-by-other', 2],
      ['saved', 1],
      ['unknown', null],
    ],
  )
  const [row] = await rows()
  assert.equal(row!.standing.get(weld)!.level, 2)
  // The trail is read by more than the levels are.
  const told = await reading(ground, houseScope, db =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select(['detail', 'trail_detail.person_id'])
      .where('action', '=', 'levels-rated')
      .where('programme_id', '=', programme_id)
      .orderBy('trail.id')
      .execute(),
  )
  assert.deepEqual(
    told.map(line => [line.person_id, line.detail]),
    [
      [anna, { about: { rated: 'Svets' } }],
      [anna, { about: { rated: 'Svarv' } }],
    ],
  )
})

test('what was noted today can be taken away; what an earlier day or a validation says stands', async () => {
  const { open, rate, weld, turn, one, programme_id, anna } = await fresh()
  done(await open())
  done(await rate([one(weld, { was: null, now: 2 }, { wanted: { was: null, now: 3 } })]))
  const away = done(await rate([one(weld, { was: 2, now: null })]))
  assert.deepEqual([away.cells[0]!.outcome, away.cells[0]!.level, away.cells[0]!.wanted], ['saved', null, 3])
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('competence_level')
      .values({
        programme_id,
        person_id: anna,
        competence_id: turn,
        rated_on: '2025-02-01',
        source: 'validation',
        level: 3,
      })
      .execute(),
  )
  const stands = done(await rate([one(turn, { was: 3, now: null })]))
  assert.deepEqual([stands.cells[0]!.outcome, stands.cells[0]!.level], ['stands', 3])
})

test('a company that visits reads and writes its own people while its levels are open, and nobody else’s', async () => {
  const { open, rate, rows, company, leader, company_id, weld, one, programme_id } = await fresh()
  const read = (visitor: typeof company) =>
    reading(ground, visitor, db => db.selectFrom('competence_level').select('level').execute())
  done(await open())
  done(await rate([one(weld, { was: null, now: 2 })], company))
  assert.equal((await rows(company))[0]!.standing.get(weld)!.level, 2)
  const stranger = visitorIn(programme_id, 'company', { company_id: (await fresh()).company_id })
  assert.deepEqual(await read(stranger), [])
  assert.deepEqual(await rate([one(weld, { was: 2, now: 3 })], stranger), { refused: 'not-found' })
  done(await transact(ground, leader, tx => shutLevels(tx, leader, { company_id, version: 1 })))
  assert.deepEqual(await read(company), [])
  for (const role of ['project_leader', 'officer', 'evaluator'] as const)
    assert.deepEqual(await rate([one(weld, { was: 2, now: 3 })], visitorIn(programme_id, role)), {
      refused: 'not-yours',
    })
})

test('one who takes no part stands in the matrix by name alone, is rated, and goes for good', async () => {
  const { open, rate, rows, leader, company_id, weld } = await fresh()
  const form = { name: 'Eva Extra', title: 'svarvare', team: '', shift: '', left_on: null }
  const add = () => transact(ground, leader, tx => addEmployee(tx, leader, { company_id, form }))
  assert.deepEqual(await add(), { refused: 'levels-shut' })
  done(await open())
  const { id } = done(await add())
  assert.deepEqual(await add(), { refused: 'employee-there', field: 'name' })
  done(await rate([{ who: `e${id}`, competence: weld, level: { was: null, now: 4 } }]))
  const row = (await rows()).find(one => one.who === `e${id}`)
  assert.equal(row?.standing.get(weld)?.level, 4)
  done(await transact(ground, leader, tx => removeEmployee(tx, leader, { company_id, id })))
  assert.equal((await rows()).length, 1)
})

test('columns and roles are the company’s own, and follow a competence that becomes part of another', async () => {
  const { leader, company_id, weld, turn, at } = await fresh()
  const choose = (competences: number[]) =>
    transact(ground, leader, tx => chooseCompetences(tx, leader, { company_id, competences }))
  done(await choose([turn, weld, turn, 999_999]))
  const columns = () => reading(ground, leader, db => matrixCompetences(db, leader, company_id))
  assert.deepEqual(
    (await columns()).map(one => one.id),
    [turn, weld],
  )
  // Of two who choose at once the later is told, and whoever chooses what is there already is not.
  const late = (competences: number[]) =>
    transact(ground, leader, tx =>
      chooseCompetences(tx, leader, { company_id, competences, mark: markOfColumns([]) }),
    )
  assert.deepEqual(await late([weld]), { refused: 'changed-by-other' })
  assert.deepEqual(await late([turn, weld]), { chosen: 2 })
  const role = async () => (await reading(ground, leader, db => rolesOf(db, leader, at)))[0]!
  const before = await role()
  assert.deepEqual([before.title, before.people], ['Svarvare', 1])
  const lines = new Map([[weld, { usual: 1, wanted: 3, people: 2 } as const]])
  const save = (mark: string) =>
    transact(ground, leader, tx => saveRole(tx, leader, { company_id, title: 'SVARVARE', lines, mark }))
  const mark = markOfRole(before.levels)
  done(await save(mark))
  assert.deepEqual(await save(mark), { refused: 'changed-by-other' })
  done(await transact(ground, leader, tx => mergeCompetences(tx, leader, { stays: turn, goes: weld })))
  assert.deepEqual(
    (await columns()).map(one => one.id),
    [turn],
  )
  assert.equal((await role()).levels.get(turn)?.wanted, 3)
})

test('a company’s own sheet becomes levels: the known are found, the new are added, what is left out is left out', async () => {
  const { open, rows, leader, company, company_id, weld } = await fresh()
  done(await open())
  const sheet = ownSheetIn(
    'Namn\tBefattning\tsvets\tTravers\tLödning\nProv, Anna\tSvarvare\tX\tO\t\nNina Ny\tSvetsare\t-\tL\tX',
  )
  if (isRefusal(sheet)) assert.fail(sheet.refused)
  const known = async (visitor: typeof leader) =>
    reading(ground, visitor, async db => ({
      people: await matrixRows(db, visitor, { company_id, today: ground.clock.today() }),
      competences: await knownCompetences(db, visitor),
      may_add: visitor === leader,
    }))
  const take = async (visitor: typeof leader, change: Record<string, string> = {}) => {
    const there = await known(visitor)
    const chosen = choicesTyped(sheet, { ...suggestedChoices(sheet, there), ...change }, there)
    if (isRefusal(chosen)) return chosen
    return transact(ground, visitor, tx => takeSheet(tx, visitor, { company_id, sheet, chosen }))
  }
  assert.deepEqual(await take(company, { column_1: 'new' }), { refused: 'bad-choice', field: 'column_1' })
  assert.deepEqual(await take(leader, { column_1: String(weld) }), {
    refused: 'sheet-same-twice',
    field: 'column_1',
    about: { name: 'Travers' },
  })
  assert.deepEqual(await take(leader, { column_2: 'skip' }), { cells: 3 })
  const told = (await rows()).map(row => [
    row.name,
    row.title,
    ...[...row.standing.values()].map(one => one.level),
  ])
  assert.deepEqual(told.toSorted(), [
    ['Anna Prov', 'Svarvare', 3, 4],
    ['Nina Ny', 'Svetsare', 2],
  ])
  assert.deepEqual(await take(leader, { column_2: 'skip' }), { cells: 3 })
  assert.equal((await rows()).length, 2)
})

test('a person says their own level beside the manager’s, once a day, where it is asked and open', async () => {
  const { programme_id, anna, gone, hidden, company_id, leader, open, rate, rows, weld, turn, one } =
    await fresh()
  const scope = { ...houseScope, programme: programme_id }
  const say = (person_id: number, competence_id: number, level: 0 | 1 | 2 | 3 | 4) =>
    transact(ground, scope, tx => rateOwn(tx, { programme_id, person_id, competence_id, level }))
  const no = { refused: 'not-found' }
  assert.deepEqual(await say(anna, weld, 3), no)
  done(await open())
  done(
    await transact(ground, leader, tx => chooseCompetences(tx, leader, { company_id, competences: [weld] })),
  )
  done(await rate([one(weld, { was: null, now: 2 })]))
  for (let time = 0; time < 2; time += 1) assert.deepEqual(await say(anna, weld, 3), { level: 3 })
  const standing = (await rows())[0]!.standing.get(weld)!
  assert.deepEqual([standing.level, standing.own, standing.manager], [2, 3, 2])
  assert.equal(cellText(cellOf(standing)), '2*')
  assert.deepEqual(await say(anna, weld, 1), { level: 1 })
  assert.deepEqual(await say(anna, turn, 1), no)
  for (const nobody of [gone, hidden, 999_999]) assert.deepEqual(await say(nobody, weld, 1), no)
})
