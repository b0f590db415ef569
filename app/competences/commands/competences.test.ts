// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import type { Visitor } from '../../access/visitor.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, reading, type Tx, transact } from '../../foundation/transact.ts'
import { alikePairs, likeNames } from '../queries/alike.ts'
import { competenceOf, competencesOf } from '../queries/competences.ts'
import { competenceForm } from '../rules/competence-form.ts'
import { addCompetence, changeCompetence, mergeCompetences } from './save-competence.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database)
})
after(() => database.close())

const ALL = { q: '', sort: 'name', direction: 'ascending', page: 1, filters: {} } as const

async function fresh() {
  const { id: programme_id } = await newProgrammeIn(ground)
  const leader = visitorIn(programme_id, 'project_leader')
  const as = <T>(work: (tx: Tx) => Promise<T>) => transact(ground, leader, work)
  const typed = (name: string, rest: Record<string, string> = {}) =>
    competenceForm.schema.parse({ name, ...rest })
  const add = (name: string, rest: Record<string, string> = {}) =>
    as(tx => addCompetence(tx, leader, typed(name, rest)))
  const list = () =>
    reading(ground, leader, db =>
      competencesOf(db, leader, { list: { ...ALL } as never, today: ground.clock.today() }),
    )
  return { programme_id, leader, as, typed, add, list }
}
const done = <T extends object>(made: T | Refusal): T => (isRefusal(made) ? assert.fail(made.refused) : made)
const why = (made: unknown) => (isRefusal(made) ? [made.refused, made.field] : made)

/** A person with levels: day, source, level and wanted of each. */
const person = (
  tx: Tx,
  programme_id: number,
  levels: readonly [
    competence_id: number,
    rated_on: string,
    source: 'own' | 'manager',
    level: number | null,
    wanted: number | null,
  ][],
  is_protected = false,
) =>
  tx.db
    .insertInto('person')
    .values({ programme_id, sex: 'woman', born_on: '1990-01-01', education: 'isced_3_4', is_protected })
    .returning('id')
    .executeTakeFirstOrThrow()
    .then(async ({ id: person_id }) => {
      await tx.db
        .insertInto('competence_level')
        .values(
          levels.map(([competence_id, rated_on, source, level, wanted]) => ({
            programme_id,
            person_id,
            competence_id,
            rated_on,
            source,
            level,
            wanted,
          })),
        )
        .execute()
      return person_id
    })

test('a name that is there, or looks like one, is told; another name leads to it', async () => {
  const { add } = await fresh()
  done(await add('MAG-svetsning', { aliases: 'Gasmetallbågsvetsning\n  magsvets  ' }))
  assert.deepEqual(why(await add('  mag-SVETSNING ')), ['competence-there', 'name'])
  assert.deepEqual(why(await add('Magsvets')), ['competence-there', 'name'])
  assert.deepEqual(why(await add('Hydraulik', { aliases: 'MAGSVETS' })), ['alias-taken', 'aliases'])
  assert.deepEqual(why(await add('Svetsning')), ['looks-like', 'is_another'])
  done(await add('Svetsning', { is_another: 'yes' }))
  done(await add('Truckkort'))
})

test('a competence that is renamed goes on being known by its former name; who came too late is told', async () => {
  const { leader, as, add, typed } = await fresh()
  const { id } = done(await add('Truckkort'))
  const change = (name: string, version: number, rest = {}) =>
    as(tx => changeCompetence(tx, leader, { id, version, form: typed(name, rest) }))
  done(await change('Truckförarbevis', 1, { seqf: '3' }))
  assert.deepEqual(why(await change('Annat', 1)), ['changed-by-other', undefined])
  const kept = await reading(ground, leader, db => competenceOf(db, leader, id))
  assert.deepEqual(
    [kept?.name, kept?.aliases, kept?.seqf, kept?.version],
    ['Truckförarbevis', ['Truckkort'], 3, 2],
  )
  assert.deepEqual(why(await add('truckkort')), ['competence-there', 'name'])
})

test('of two that become one the levels stand together, and that of the one that stays holds', async () => {
  const { programme_id, leader, as, add, list } = await fresh()
  const stays = done(await add('Ledarskap'))
  const goes = done(await add('Leda andra', { aliases: 'Chefskap', is_another: 'yes' }))
  await as(async tx => {
    await person(tx, programme_id, [
      [stays.id, '2025-01-01', 'manager', 2, null],
      [goes.id, '2025-01-01', 'manager', 3, 4],
      [goes.id, '2025-02-01', 'own', 1, null],
    ])
    await person(tx, programme_id, [[goes.id, '2025-01-01', 'manager', 3, 3]])
    await person(tx, programme_id, [[goes.id, '2025-01-01', 'manager', 1, 4]], true)
    return {}
  })
  done(await as(tx => mergeCompetences(tx, leader, { stays: stays.id, goes: goes.id })))
  assert.deepEqual(why(await as(tx => mergeCompetences(tx, leader, { stays: stays.id, goes: goes.id }))), [
    'choice-missing',
    'goes',
  ])
  assert.deepEqual(why(await as(tx => mergeCompetences(tx, leader, { stays: stays.id, goes: stays.id }))), [
    'choice-missing',
    'goes',
  ])
  const { rows, total } = await list()
  // Level 2 by the manager stands, and the other's wish of 4 fills what was empty: a gap. The protected person is not counted.
  assert.deepEqual(
    [total, rows.map(row => [row.name, row.aliases, row.persons, row.gaps])],
    [1, [['Ledarskap', ['Chefskap', 'Leda andra'], 2, 1]]],
  )
})

test('two that look alike are told of, the one with more levels first; nobody else’s are seen', async () => {
  const { programme_id, leader, as, add } = await fresh()
  const one = done(await add('Ledarskap'))
  const other = done(await add('Ledarskap för chefer', { is_another: 'yes' }))
  done(await add('Hydraulik'))
  await as(async tx => {
    await person(tx, programme_id, [[other.id, '2025-01-01', 'own', 2, null]])
    return {}
  })
  const pairs = (visitor: Visitor) => reading(ground, visitor, db => alikePairs(db, programme_id))
  assert.deepEqual(await pairs(leader), [
    { id: other.id, name: 'Ledarskap för chefer', other_id: one.id, other: 'Ledarskap' },
  ])
  const elsewhere = await fresh()
  assert.deepEqual(await pairs(elsewhere.leader), [])
  assert.equal(
    await reading(ground, elsewhere.leader, db => competenceOf(db, elsewhere.leader, one.id)),
    null,
  )
})

test('the names of a sheet are looked for at once: each is told what it is like, a permit is like none', async () => {
  const { programme_id, leader, add } = await fresh()
  for (const name of ['Svetsning TIG', 'Svetsning MAG', 'Excel']) done(await add(name, { is_another: 'yes' }))
  done(await add('Svetsbevis', { is_permit: 'yes', is_another: 'yes' }))
  const alike = await reading(ground, leader, db =>
    likeNames(db, programme_id, ['svets TIG', 'Lödning', 'svetsning']),
  )
  assert.deepEqual(
    [...alike].toSorted(([one], [other]) => one.localeCompare(other)),
    [
      ['svets TIG', ['Svetsning TIG', 'Svetsning MAG']],
      ['svetsning', ['Svetsning MAG', 'Svetsning TIG']],
    ],
  )
})
