// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registersOf } from '../../../cli/registers.ts'
import { ageGroup } from '../../../tests/counted-again.ts'
import { exampleFiles, newProgrammeIn, readInto, recordsIn } from '../../../tests/registers.ts'
import { asked } from '../../foundation/asked.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { ageOn } from '../../foundation/dates.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { ledgerListener } from '../../ledger/listener.ts'
import { isInFocusGroup } from '../../people/rules/focus-group.ts'
import { figuresOf } from './figures.ts'
import { monthsOf } from './hours.ts'
import { focusCounts, individualsBySex, individualsOf } from './individuals.ts'

let database: OpenDatabase
let ground: Ground
let programme_id: number
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { listeners: [ledgerListener], clock: clockAt('2026-11-23T09:00:00Z') })
  programme_id = (await newProgrammeIn(ground)).id
  await readInto(ground, programme_id, exampleFiles())
})
after(() => database.close())

const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, houseScope, work)

test('reckoned again from the raw files by other means: hours, months and women', async () => {
  const files = exampleFiles()
  const { rows } = recordsIn(files.at(-1)!)
  const [known, seen] = [new Set<string>(), new Map<string, string>()]
  for (const row of recordsIn(files[1]!).rows) known.add(row[0]!.replace(/\D/g, '').slice(-10))
  const sessions = new Map(
    recordsIn(files[3]!).rows.map(row => [
      row[0]! + row[5]!.replace(/\D/g, '').slice(0, 8),
      minutes(row[7]!) - minutes(row[6]!),
    ]),
  )
  let [all, signed] = [0, 0]
  const women = new Set<string>()
  const march = new Set<string>()
  for (const [occasion, day, person, typed, mark] of rows as [string, string, string, string, string][]) {
    const on = day.replace(/\D/g, '').slice(0, 8)
    const hours = Number(typed.replace(',', '.'))
    const who = person.replace(/\D/g, '').slice(-10)
    const length = on.startsWith('2023') ? undefined : sessions.get(occasion + on)
    if (
      length === undefined ||
      !known.has(who) ||
      who === '5006152397' ||
      !(hours > 0) ||
      (hours * 4) % 1 !== 0 ||
      hours * 60 > length
    )
      continue
    const key = occasion + on + who
    if (seen.has(key)) continue
    seen.set(key, typed)
    all += hours
    if (/^(ja|x)$/i.test(mark)) signed += hours
    if (Number(who[8]) % 2 === 0) women.add(who)
    if (on.startsWith('202403')) march.add(who)
  }
  const figures = await read(db => figuresOf(db, programme_id))
  assert.deepEqual(
    [
      figures.hours.attended,
      figures.hours.signed,
      figures.individuals.women,
      figures.months['2024-03']!.persons,
    ],
    [all, signed, women.size, march.size],
  )
})

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

test('the rules of the people room say the same of every participant as the database', async () => {
  const attendance = await read(db =>
    db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'session_id')
      .select('person_id')
      .select(({ fn }) => fn.min('held_on').as('first'))
      .where('attendance.programme_id', '=', programme_id)
      .groupBy('person_id')
      .execute(),
  )
  const first = new Map(attendance.map(row => [row.person_id, row.first]))
  const people = await read(db =>
    db
      .selectFrom('person')
      .innerJoin('employment', 'employment.person_id', 'person.id')
      .selectAll()
      .where('person.programme_id', '=', programme_id)
      .execute(),
  )
  const groups = await read(db =>
    db
      .selectFrom('focus_group')
      .selectAll()
      .where('programme_id', '=', programme_id)
      .orderBy('code')
      .execute(),
  )
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const person of people) {
    const on = first.get(person.person_id)
    if (!on) continue
    add(ageGroup(ageOn(person.born_on, on)))
    for (const group of groups)
      if (isInFocusGroup(group, { ...person, starting_year: Number(on.slice(0, 4)) }))
        add(`focus_${group.code}`)
  }
  const individuals: Record<string, number> = await read(db => individualsOf(db, { programme_id }))
  for (const [key, count] of counts) assert.equal(individuals[key], count, key)
  const focus = await read(db => focusCounts(db, { programme_id }))
  assert.deepEqual(
    focus.map(group => group.participants),
    [individuals.focus_a, individuals.focus_b],
  )
})

test('every dimension by sex sums to all participants', async () => {
  const { total, women, kollektiv, blekinge } = await read(db => individualsOf(db, { programme_id }))
  const rows = await read(db => individualsBySex(db, { programme_id }))
  for (const parts of Map.groupBy(rows, row => row.dimension).values()) {
    assert.equal(
      parts.reduce((sum, part) => sum + part.women, 0),
      women,
    )
    assert.equal(
      parts.reduce((sum, part) => sum + part.women + part.men, 0),
      total,
    )
  }
  const of = (value: string) =>
    rows.filter(row => row.value === value).reduce((sum, row) => sum + row.women + row.men, 0)
  assert.deepEqual([of('kollektiv'), of('Blekinge')], [kollektiv, blekinge])
})

test('up to a day: only what had happened then, and the months are the same until it', async () => {
  const until = '2025-03-31'
  const all = await read(db => figuresOf(db, programme_id))
  const then = await read(db => figuresOf(db, programme_id, until))
  assert.deepEqual(
    then.months,
    Object.fromEntries(Object.entries(all.months).filter(([month]) => month <= '2025-03')),
  )
  assert.ok(
    then.individuals.total < all.individuals.total && then.companies.admitted < all.companies.admitted,
  )
  assert.equal(
    then.hours.attended,
    Object.values(then.months).reduce((sum, { hours }) => sum + hours, 0),
  )
  assert.deepEqual(await read(db => figuresOf(db, programme_id, '2027-01-01')), all)
  assert.equal((await read(db => figuresOf(db, programme_id, '2023-01-01'))).individuals.total, 0)
  assert.deepEqual(await read(db => monthsOf(db, { programme_id, until: '2023-01-01' })), [])
})

test('all figures take as many questions, however large the programme', async () => {
  const { id } = await newProgrammeIn(ground)
  await readInto(ground, id, registersOf({ scale: 0.1, seed: 1 }).files)
  const queries = async (programme: number) => {
    const work = { queries: 0 }
    await asked.run(work, () => read(db => figuresOf(db, programme)))
    return work.queries
  }
  assert.equal(await queries(programme_id), await queries(id))
  // Four, and those that begin and end the transaction.
  assert.ok((await queries(id)) <= 8)
})
