import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { idOf, refusedAs } from '../../agreements/commands/testing.ts'
import { joinEmployee } from '../../competences/commands/join-employee.ts'
import { noteGround, shutLevels } from '../../competences/commands/note-ground.ts'
import { addEmployee } from '../../competences/commands/save-employee.ts'
import { freshMatrix, NOTED } from '../../competences/commands/testing.ts'
import type { Who } from '../../competences/rules/rating.ts'
import type { Db } from '../../foundation/database.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { protectedCode } from '../../people/rules/protected-code.ts'
import { plansListener } from '../listener.ts'
import { candidatesAt, factsOn } from '../queries/candidates.ts'
import { chosenAt, chosenCount } from '../queries/chosen.ts'
import { ownPlansOf } from '../queries/own-plan.ts'
import { linesOf } from '../queries/plan.ts'
import { hasNothing } from '../rules/choosing.ts'
import { choosePeople } from './choose-people.ts'
import { plansKeep } from './kept.ts'
import { addLine } from './lines.ts'
import { chooseProtected, readProtectedPlan } from './protected-plan.ts'
import { lineTyped, openPlanGround } from './testing.ts'

let opened: Awaited<ReturnType<typeof openPlanGround>>
before(async () => {
  opened = await openPlanGround()
})
after(() => opened.database.close())

/** Somebody comes to a course for the first time on a day. */
async function beginsOn(
  db: Db,
  { programme_id, person_id }: { programme_id: number; person_id: number },
  held_on: string,
) {
  const course = await db
    .insertInto('course')
    .values({ programme_id, code: 'K', title: 'Kurs', kind: 'broad', quarters: 28 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const occasion = await db
    .insertInto('occasion')
    .values({ programme_id, course_id: course.id, code: 'T', seats: 9 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const session = await db
    .insertInto('session')
    .values({ programme_id, occasion_id: occasion.id, held_on, starts_at: '08:00', ends_at: '10:00' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('attendance')
    .values({ programme_id, person_id, session_id: session.id, quarters: 8 })
    .execute()
}

/** A company with a turner, one who is protected and one who has left, an employee who takes no part, and a line. */
async function fresh() {
  const { ground } = opened
  const { programme_id } = await opened.fresh()
  const matrix = await freshMatrix(ground, { id: programme_id })
  const { leader, company_id, anna, hidden, gone, at } = matrix
  await matrix.open()
  const form = { name: 'Eva Extra', title: 'Svarvare', team: '', shift: 'Natt', left_on: null }
  const eva = idOf(await transact(ground, leader, tx => addEmployee(tx, leader, { company_id, form }))).id
  const line = idOf(
    await transact(ground, leader, tx => addLine(tx, leader, { company_id, form: lineTyped('Svets') })),
  ).id
  const choose = (add: Who[], remove: Who[] = [], visitor = leader, line_id = line) =>
    transact(ground, visitor, tx => choosePeople(tx, visitor, { company_id, line_id, add, remove }))
  const inPlan = (visitor = leader) => reading(ground, visitor, db => chosenAt(db, visitor, at.company_id))
  const counted = () =>
    reading(ground, leader, async db => {
      const [first] = await linesOf(db, leader, at)
      const planned = new Set((await chosenAt(db, leader, at.company_id)).map(one => one.who))
      return {
        chosen: first!.chosen,
        left: first!.left,
        people: await chosenCount(db, leader, at),
        without: [...(await factsOn(db, leader, at))].filter(([who, { category }]) =>
          hasNothing({ who, category }, planned),
        ).length,
      }
    })
  const who = { anna: `p${anna}`, hidden: `p${hidden}`, gone: `p${gone}`, eva: `e${eva}` } as Record<
    string,
    Who
  >
  return { ...matrix, ground, who, eva, line, choose, inPlan, counted }
}

test('people are chosen and left out, once however often it is sent; who does not work there is not chosen', async () => {
  const { choose, who, counted, inPlan } = await fresh()
  assert.deepEqual(await counted(), { chosen: 0, left: 0, people: 0, without: 1 })
  assert.deepEqual(idOf(await choose([who.anna!, who.eva!, who.gone!, who.hidden!])), {
    added: 2,
    removed: 0,
  })
  assert.deepEqual(idOf(await choose([who.anna!, who.eva!])), { added: 0, removed: 0 })
  assert.deepEqual(await counted(), { chosen: 2, left: 0, people: 2, without: 0 })
  assert.deepEqual(idOf(await choose([], [who.eva!])), { added: 0, removed: 1 })
  assert.deepEqual(
    (await inPlan()).map(one => one.who),
    [who.anna],
  )
  assert.equal(refusedAs(await choose([who.gone!])), 'people-gone')
})

test('only who sees named levels chooses, and nobody while they are shut', async () => {
  const { choose, who, company, programme_id, ground, leader, company_id, inPlan } = await fresh()
  const project = visitorIn(programme_id, 'project_leader')
  const officer = visitorIn(programme_id, 'officer')
  assert.deepEqual(
    [refusedAs(await choose([who.anna!], [], project)), refusedAs(await choose([who.anna!], [], officer))],
    ['not-yours', 'not-yours'],
  )
  idOf(await choose([who.anna!], [], company))
  idOf(await transact(ground, leader, tx => shutLevels(tx, leader, { company_id, version: 1 })))
  assert.equal(refusedAs(await choose([who.eva!])), 'levels-shut')
  // The database shows the company nobody either.
  assert.deepEqual([(await inPlan(company)).length, (await inPlan()).length], [0, 1])
})

test('who has left drops out of the counts and is told of; what was planned for an employee is the participant’s', async () => {
  const { choose, who, counted, ground, leader, company_id, eva, anna, inPlan } = await fresh()
  idOf(await choose([who.eva!]))
  const told = { ...ground, listeners: [plansListener] }
  idOf(await transact(told, leader, tx => joinEmployee(tx, leader, { company_id, id: eva, person_id: anna })))
  assert.deepEqual(
    (await inPlan()).map(one => one.who),
    [who.anna],
  )
  await transact(ground, houseScope, tx =>
    tx.db.updateTable('employment').set({ ends_on: '2025-10-01' }).where('person_id', '=', anna).execute(),
  )
  assert.deepEqual(await counted(), { chosen: 0, left: 1, people: 0, without: 0 })
})

test('one who is protected is in no count and in no list, and a person’s own are told and forgotten', async () => {
  const { choose, who, counted, ground, leader, hidden, anna, at, line, programme_id, company_id } =
    await fresh()
  await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('plan_person')
      .values({ programme_id, company_id, line_id: line, person_id: hidden, chosen_on: '2025-10-01' })
      .execute(),
  )
  idOf(await choose([who.anna!]))
  assert.deepEqual(await counted(), { chosen: 1, left: 0, people: 1, without: 0 })
  const candidates = await reading(ground, leader, db =>
    candidatesAt(db, leader, { ...at, competence_id: null }),
  )
  assert.deepEqual(candidates.map(one => one.who).sort(), [who.eva, who.anna].sort())
  const known = { id: anna } as Parameters<typeof plansKeep.export>[1]
  const { planned } = await reading(ground, houseScope, db => plansKeep.export({ ...ground, db }, known))
  assert.deepEqual(
    planned!.map(one => [one.company, one.competence]),
    [['Bolaget', 'Svets']],
  )
  await transact(ground, houseScope, tx => plansKeep.forget!(tx, known))
  assert.equal((await counted()).chosen, 0)
})

test('one who is protected is chosen by their handler under the code, and nobody is told', async () => {
  const { ground, hidden, programme_id, counted, line, leader } = await fresh()
  const handler = visitorIn(programme_id, 'project_leader', { handles_protected: true })
  const code = protectedCode(ground.vault, hidden)
  const read = (visitor = handler) => transact(ground, visitor, tx => readProtectedPlan(tx, visitor, code))
  const choose = (lines: number[], visitor = handler) =>
    transact(ground, visitor, tx => chooseProtected(tx, visitor, { code, lines }))
  const before = await counted()
  assert.equal(await read(leader), null)
  assert.equal(refusedAs(await choose([line], leader)), 'not-found')
  for (let times = 0; times < 2; times++) idOf(await choose([line]))
  assert.deepEqual(
    (await read())!.lines!.map(one => [one.name, one.is_chosen]),
    [['Svets', true]],
  )
  assert.deepEqual(await counted(), before)
  const told = await reading(ground, houseScope, db =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select(['action', 'subject_id', 'detail'])
      .where('trail.programme_id', '=', programme_id)
      .where('action', '=', 'protected-plan-chosen')
      .execute(),
  )
  assert.deepEqual(told, [{ action: 'protected-plan-chosen', subject_id: code, detail: {} }])
})

test('one who works at two companies is chosen at both, and drops out where the job ends', async () => {
  const { ground, who, anna, choose, counted, programme_id, other_id } = await fresh()
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('employment')
      .values({
        programme_id,
        person_id: anna,
        company_id: other_id,
        category: 'kollektiv',
        starts_on: '2025-06-01',
      })
      .execute(),
  )
  assert.deepEqual(idOf(await choose([who.anna!])), { added: 1, removed: 0 })
  assert.deepEqual(await counted(), { chosen: 1, left: 0, people: 1, without: 0 })
})

test('one’s own plan has what each employer of today has planned, under its name; nothing of a former one or of shut levels', async () => {
  const { ground, who, anna, choose, programme_id, company_id, other_id, leader, at } = await fresh()
  idOf(await choose([who.anna!]))
  const job = { programme_id, person_id: anna, company_id: other_id, category: 'kollektiv' as const }
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('employment')
      .values({ ...job, starts_on: '2025-06-01' })
      .execute(),
  )
  for (const [name, due_on] of [
    ['Truck', '2026-03-01'],
    ['Ritning', '2025-12-01'],
  ] as const) {
    const line = idOf(
      await transact(ground, leader, tx =>
        addLine(tx, leader, { company_id: other_id, form: lineTyped(name, { due_on }) }),
      ),
    )
    await transact(ground, houseScope, ({ db }) =>
      db
        .insertInto('plan_person')
        .values({
          programme_id,
          company_id: other_id,
          line_id: line.id,
          person_id: anna,
          chosen_on: '2025-10-01',
        })
        .execute(),
    )
  }
  const own = async (today = at.today) =>
    (await reading(ground, houseScope, db => ownPlansOf(db, { programme_id, person_id: anna, today }))).map(
      plan => [plan.company_id, ...plan.lines.map(line => line.name)],
    )
  // The other company has not opened its levels: that it has planned anything would tell what Anna can.
  assert.deepEqual(await own(), [[company_id, 'Svets']])
  idOf(
    await transact(ground, leader, tx =>
      noteGround(tx, leader, { company_id: other_id, version: 0, form: NOTED }),
    ),
  )
  assert.deepEqual(await own(), [
    [other_id, 'Ritning', 'Truck'],
    [company_id, 'Svets'],
  ])
  assert.deepEqual(await own('2025-05-31'), [[company_id, 'Svets']])
  await transact(ground, houseScope, ({ db }) =>
    db
      .updateTable('employment')
      .set({ ends_on: '2025-10-01' })
      .where('person_id', '=', anna)
      .where('company_id', '=', company_id)
      .execute(),
  )
  assert.deepEqual(await own(), [[other_id, 'Ritning', 'Truck']])
})

test('focus groups are judged by the first day in training from the company, and until then by today; alike for all, and as reach is', async () => {
  const { ground, who, anna, programme_id, company_id, leader, at } = await fresh()
  const asHouse = <T>(work: Parameters<typeof transact<T>>[2]) => transact(ground, houseScope, work)
  // Anna trained last in 2021, and has a simple job until May; then she is a clerk.
  const job = { programme_id, person_id: anna, company_id }
  await asHouse(async ({ db }) => {
    const known = { never_trained: false, last_training_year: 2021 }
    await db
      .updateTable('employment')
      .set({ ...known, is_unqualified: true, starts_on: '2020-01-01', ends_on: '2025-04-30' })
      .where('person_id', '=', anna)
      .execute()
    await db
      .insertInto('employment')
      .values({ ...job, ...known, category: 'tjansteman', is_unqualified: false, starts_on: '2025-05-01' })
      .execute()
  })
  const known = async (visitor = leader) =>
    (await reading(ground, visitor, db => factsOn(db, visitor, at))).get(who.anna!)!
  const today = { category: 'tjansteman', is_unqualified: false, starting_year: 2025 }
  const sees = async (visitor = leader) => {
    const { category, facts } = await known(visitor)
    return {
      side: category,
      category: facts.category,
      is_unqualified: facts.is_unqualified,
      starting_year: facts.starting_year,
    }
  }
  assert.deepEqual(await sees(), { side: 'tjansteman', ...today })
  await asHouse(({ db }) => beginsOn(db, { programme_id, person_id: anna }, '2024-03-04'))
  const begun = { side: 'tjansteman', category: 'kollektiv', is_unqualified: true, starting_year: 2024 }
  assert.deepEqual(await sees(), begun)
  // A company cannot read when anyone began in the programme; of those who began from it, it counts the same.
  assert.deepEqual(await sees(visitorIn(programme_id, 'company', { company_id })), begun)
  const reached = await reading(ground, leader, db =>
    db.selectFrom('participation_told').selectAll().where('person_id', '=', anna).executeTakeFirstOrThrow(),
  )
  const { facts } = await known()
  assert.deepEqual(
    [facts.sex, facts.category, facts.is_unqualified, facts.never_trained, facts.last_training_year],
    [
      reached.sex,
      reached.category,
      reached.is_unqualified,
      reached.never_trained,
      reached.last_training_year,
    ],
  )
  assert.equal(reached.started_on, '2024-03-04')
})
