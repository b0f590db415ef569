// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { competencesOf } from '../queries/competences.ts'
import { matrixCompetences, matrixRows } from '../queries/matrix.ts'
import { ownLevelsOf } from '../queries/own-levels.ts'
import { permitRows, permitsAt } from '../queries/permits.ts'
import { competenceForm } from '../rules/competence-form.ts'
import { joinEmployee } from './join-employee.ts'
import { competencesKeep } from './kept.ts'
import { shutLevels } from './note-ground.ts'
import { correctPermit, takeBackPermit } from './note-permits.ts'
import { changeCompetence, mergeCompetences } from './save-competence.ts'
import { addEmployee, removeEmployee } from './save-employee.ts'
import { done, freshPermits } from './testing.ts'

const database = await openForTest()
const ground = groundOf(database)
after(() => database.close())
const fresh = async () => freshPermits(ground, await newProgrammeIn(ground))

test('a permit is noted for several at once, the latest holds, and the very same again writes nothing', async () => {
  const { openLevels, note, held, a, b, hidden, company, leader, company_id } = await fresh()
  assert.deepEqual(await note([a]), { refused: 'levels-shut' })
  done(await openLevels())
  assert.deepEqual(await note([a, b], '2026-01-31', { visitor: company }), { noted: 2 })
  assert.deepEqual(await note([a, b], '2026-01-31'), { noted: 0 })
  assert.deepEqual(await note([a], '2028-01-31'), { noted: 1 })
  assert.deepEqual(await held(company), [
    [b, 'Truckkort', '2026-01-31'],
    [a, 'Truckkort', '2028-01-31'],
  ])
  const nobody = { refused: 'nobody-chosen', field: 'people' }
  for (const who of [`p${hidden}`, 'e999999', 'p999999']) assert.deepEqual(await note([who]), nobody)
  const [first] = await reading(ground, leader, db => permitsAt(db, leader, { company_id, who: a }))
  const rows = await reading(ground, leader, db => permitRows(db, leader, { company_id, id: first!.id }))
  assert.deepEqual(
    rows.map(row => row.until_on),
    ['2028-01-31', '2026-01-31'],
  )
})

test('what was wrong is put right and what is taken back holds no more; both stay as history', async () => {
  const { openLevels, note, held, a, leader, company_id, as } = await fresh()
  done(await openLevels())
  done(await note([a], '2026-01-31', { evidence: 'Intyg' }))
  const { id } = (await reading(ground, leader, db => permitsAt(db, leader, { company_id })))[0]!
  const correct = (version: number, until_on: string | null) =>
    as(tx =>
      correctPermit(tx, leader, {
        company_id,
        id,
        version,
        form: { from_on: null, until_on, evidence: 'Intyg' },
      }),
    )
  assert.deepEqual(await correct(id, '2026-01-31'), { id })
  const { id: later } = done(await correct(id, null))
  assert.deepEqual(await held(), [[a, 'Truckkort', null]])
  assert.deepEqual(await correct(id, '2026-02-01'), { refused: 'changed-by-other' })
  const takeBack = (version: number) => as(tx => takeBackPermit(tx, leader, { company_id, id, version }))
  assert.deepEqual(await takeBack(id), { refused: 'changed-by-other' })
  done(await takeBack(later))
  assert.deepEqual(await takeBack(later), { refused: 'changed-by-other' })
  assert.deepEqual(await held(), [])
  const rows = await reading(ground, leader, db => permitRows(db, leader, { company_id, id }))
  assert.deepEqual(
    rows.map(row => [row.until_on, row.ended_as, row.ended_on]),
    [
      [null, 'taken_back', '2025-10-15'],
      ['2026-01-31', 'corrected', '2025-10-15'],
    ],
  )
})

test('a company reads its own while its ground is open; the trail says which permit and no day', async () => {
  const { openLevels, note, held, a, anna, company, leader, company_id, programme_id, as } = await fresh()
  done(await openLevels())
  done(await note([a], '2026-01-31'))
  const stranger = visitorIn(programme_id, 'company', { company_id: (await fresh()).company_id })
  assert.deepEqual(await held(stranger), [])
  assert.deepEqual(await note([a], '', { visitor: stranger }), { refused: 'not-found' })
  for (const role of ['project_leader', 'officer', 'evaluator'] as const)
    assert.deepEqual(await note([a], '', { visitor: visitorIn(programme_id, role) }), {
      refused: 'not-yours',
    })
  done(await as(tx => shutLevels(tx, leader, { company_id, version: 1 })))
  assert.deepEqual(await held(company), [])
  const told = await reading(ground, houseScope, db =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select(['detail', 'trail_detail.person_id'])
      .where('action', '=', 'permit-noted')
      .where('programme_id', '=', programme_id)
      .execute(),
  )
  assert.deepEqual(
    told.map(line => [line.person_id, line.detail]),
    [[anna, { about: { permit: 'Truckkort' } }]],
  )
})

test('a permit is no column and no gap; what was a level goes out of sight when it becomes one', async () => {
  const { openLevels, as, leader, company_id, weld, anna, programme_id, truck, listed } = await fresh()
  done(await openLevels())
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('competence_level')
      .values({
        programme_id,
        person_id: anna,
        competence_id: weld,
        rated_on: '2025-10-01',
        source: 'manager',
        level: 1,
        wanted: 3,
      })
      .execute(),
  )
  const list = { search: '', q: '', sort: 'name', direction: 'ascending', page: 1, filters: {} } as const
  const seen = () =>
    reading(ground, leader, async db => ({
      columns: (await matrixCompetences(db, leader, company_id)).map(one => one.name),
      rated: (await matrixRows(db, leader, { company_id, today: '2025-10-15' })).map(
        row => row.standing.size,
      ),
      gaps: (await competencesOf(db, leader, { list, today: '2025-10-15' })).rows.map(one => [
        one.name,
        one.persons,
        one.gaps,
      ]),
    }))
  assert.deepEqual(await seen(), {
    columns: ['Svets'],
    rated: [1, 0],
    gaps: [
      ['Svets', 1, 1],
      ['Truckkort', 0, 0],
    ],
  })
  const change = (version: number, is_permit: boolean) =>
    as(tx =>
      changeCompetence(tx, leader, {
        id: weld,
        version,
        form: { ...competenceForm.schema.parse({ name: 'Svets' }), is_permit },
      }),
    )
  done(await change(1, true))
  assert.deepEqual(await seen(), {
    columns: [],
    rated: [0, 0],
    gaps: [
      ['Svets', 0, 0],
      ['Truckkort', 0, 0],
    ],
  })
  done(await change(2, false))
  assert.deepEqual((await seen()).columns, ['Svets'])
  const merge = (stays: number, goes: number) => as(tx => mergeCompetences(tx, leader, { stays, goes }))
  assert.deepEqual(await merge(truck, weld), { refused: 'other-kind', field: 'goes' })
  done(await merge(truck, await listed('Truckförarbevis')))
})

test('permits follow a merger, are taken out with the person, and go with an employee', async () => {
  const { openLevels, as, leader, company_id, note, held, a, b, anna, truck, listed } = await fresh()
  done(await openLevels())
  const other = await listed('Truckförarbevis')
  done(await note([a, b], '2026-01-31', { competence_id: String(other) }))
  done(await as(tx => mergeCompetences(tx, leader, { stays: truck, goes: other })))
  assert.equal((await held()).length, 2)
  const form = { name: 'Eva Extra', title: 'Svarvare', team: '', shift: '', left_on: null }
  const { id } = done(await as(tx => addEmployee(tx, leader, { company_id, form })))
  done(await note([`e${id}`], '2026-03-31'))
  assert.equal((await held()).length, 3)
  done(await as(tx => removeEmployee(tx, leader, { company_id, id })))
  assert.equal((await held()).length, 2)
  const someone = { id: anna } as Parameters<typeof competencesKeep.export>[1]
  const { permits } = await reading(ground, houseScope, db =>
    competencesKeep.export({ db, vault: ground.vault }, someone),
  )
  assert.deepEqual(
    permits!.map(one => [one.permit, one.company, one.until_on]),
    [['Truckkort', 'Bolaget', '2026-01-31']],
  )
  await transact(ground, houseScope, tx => competencesKeep.forget!(tx, someone))
  assert.deepEqual(await held(), [[b, 'Truckkort', '2026-01-31']])
})

test('of two names of one permit the one that lasts longest holds, whichever was noted last', async () => {
  const { openLevels, note, held, a, b, as, leader, truck, listed, company_id } = await fresh()
  done(await openLevels())
  const other = await listed('Truckkort B')
  const noted = (people: string[], until_on: string, competence: number) =>
    note(people, until_on, { competence_id: String(competence) })
  done(await noted([a, b], '2028-12-31', truck))
  done(await noted([a, b], '2025-11-30', other))
  const short = (await reading(ground, leader, db => permitsAt(db, leader, { company_id, who: a }))).find(
    one => one.competence_id === other,
  )!
  done(await as(tx => takeBackPermit(tx, leader, { company_id, id: short.id, version: short.id })))
  done(await as(tx => mergeCompetences(tx, leader, { stays: truck, goes: other })))
  assert.deepEqual((await held()).toSorted(), [
    [a, 'Truckkort', '2028-12-31'],
    [b, 'Truckkort', '2028-12-31'],
  ])
  const form = { name: 'Bo igen', title: '', team: '', shift: '', left_on: null }
  const { id } = done(await as(tx => addEmployee(tx, leader, { company_id, form })))
  done(await noted([`e${id}`], '2026-01-31', truck))
  done(await as(tx => joinEmployee(tx, leader, { company_id, id, person_id: Number(b.slice(1)) })))
  assert.deepEqual(
    (await held()).filter(one => one[0] === b),
    [[b, 'Truckkort', '2028-12-31']],
  )
})

test('a person sees their own permits by their own link', async () => {
  const { openLevels, note, a, b, anna, programme_id } = await fresh()
  done(await openLevels())
  done(await note([a, b], '2026-01-31'))
  const own = await reading(ground, { ...houseScope, programme: programme_id }, db =>
    ownLevelsOf(db, { programme_id, person_id: anna, today: '2025-10-15' }),
  )
  assert.deepEqual(
    own!.permits.map(one => [one.who, one.until_on]),
    [[a, '2026-01-31']],
  )
})
