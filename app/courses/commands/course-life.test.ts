// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { addCompetence, mergeCompetences } from '../../competences/commands/save-competence.ts'
import { competenceForm } from '../../competences/rules/competence-form.ts'
import { clockOn } from '../../foundation/clock.ts'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { houseScope, type Tx, transact } from '../../foundation/transact.ts'
import { addSetting } from '../../programmes/commands/add-setting.ts'
import { coursesListener } from '../listener.ts'
import { catalogueShown } from '../pages/open-catalogue-shown.ts'
import { coursesForOutsiders, isCatalogueOpen, occasionsForOutsiders } from '../queries/catalogue.ts'
import { coursesOf } from '../queries/course-list.ts'
import { partsOf, prerequisitesOf } from '../queries/course-rows.ts'
import { editionsOf } from '../queries/editions.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import { courseOf } from '../queries.ts'
import { archiveCourse } from './archive-course.ts'
import { copyCourse } from './copy-course.ts'
import { changeCourse, createCourse } from './save-course.ts'
import { changeOccasion, createOccasion } from './save-occasion.ts'
import { attend, course, listOf, must, openTestGround, sessions, TODAY } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

const TOLD = {
  content: 'Svets',
  goals: 'Kunna svetsa',
  languages: ['sv', 'pl'],
  held_as: 'on_site' as const,
  needs: 'Egen hjälm',
  accessibility: 'Utan trappor',
  principles: 'Alla får prova',
}

async function withMore() {
  const place = await fresh()
  const { carryOut, leader, programme_id } = place
  const add = (name: string) =>
    must(carryOut(tx => addCompetence(tx, leader, competenceForm.schema.parse({ name, is_another: 'yes' }))))
  const make = (code: string, more: Partial<Parameters<typeof createCourse>[2]> = {}) =>
    carryOut(tx => createCourse(tx, programme_id, { ...course, title: code, code, ...more }))
  const on = <T>(day: string, work: (tx: Tx) => Promise<T>) =>
    transact({ ...ground, clock: clockOn(day) }, leader, work)
  return { ...place, add, make, on }
}

test('a course that is changed after it has been held is kept as it was; what was missing is only filled in', async () => {
  const { course_id, on, add, read, occasion_id, programme_id, occasion, carryOut } = await withMore()
  const weld = await add('Svets')
  const change = (day: string, version: number, more: object) =>
    on(day, tx => changeCourse(tx, { ...course, ...TOLD, id: course_id, version, ...more }))
  const now = async () =>
    (await read(db => courseOf(db, visitorIn(programme_id, 'project_leader'), course_id)))!
  // The occasion of the ground began on 14 October. Nothing was told, so nothing was another.
  await must(change('2025-10-15', 1, { outcomes: [{ competence_id: weld, level: 3 }] }))
  assert.equal((await now()).edition, 1)
  await must(change('2025-10-20', 2, { content: 'Svets och lödning', is_correction: true }))
  assert.equal((await now()).edition, 1)
  await must(change('2025-10-20', 3, { content: 'Lödning', outcomes: [] }))
  assert.deepEqual([(await now()).edition, (await now()).edition_after], [2, '2025-10-20'])
  // Nobody has gone on the second yet, so it is only changed.
  await must(change('2025-10-21', 4, { content: 'Lödning och limning' }))
  assert.equal((await now()).edition, 2)
  const [was, ...rest] = await read(db => editionsOf(db, course_id))
  assert.deepEqual(rest, [])
  assert.deepEqual(
    [was!.number, was!.until_on, was!.content, was!.quarters],
    [1, '2025-10-20', 'Svets och lödning', 28],
  )
  assert.deepEqual(
    was!.outcomes.map(one => [one.name, one.level]),
    [['Svets', 3]],
  )
  const later = await must(
    carryOut(tx =>
      createOccasion(tx, programme_id, {
        ...occasion,
        code: 'SEN',
        sessions: [{ ...sessions[0]!, held_on: '2025-11-20' }],
      }),
    ),
  )
  const held = async () =>
    (
      await read(db =>
        db.selectFrom('occasion_edition').selectAll().where('course_id', '=', course_id).execute(),
      )
    ).map(one => [one.occasion_id, one.kept_number])
  assert.deepEqual((await held()).sort(), [
    [occasion_id, 1],
    [later, null],
  ])
  const leadsTo = await read(db =>
    db.selectFrom('occasion_outcome').selectAll().where('programme_id', '=', programme_id).execute(),
  )
  assert.deepEqual(
    leadsTo.map(one => [one.occasion_id, one.competence_id, one.level]),
    [[occasion_id, weld, 3]],
  )
})

test('a copy has all that a course has but its occasions; one that is archived gets no new ones and is told apart', async () => {
  const { programme_id, leader, carryOut, course_id, occasion, occasion_id, read, add, make } =
    await withMore()
  const [weld, grund] = [await add('Svets'), await must(make('GRUND'))]
  await must(
    carryOut(tx =>
      changeCourse(tx, {
        ...course,
        ...TOLD,
        kind: 'role',
        id: course_id,
        version: 1,
        outcomes: [{ competence_id: weld, level: 3 }],
        prerequisites: [
          { needs_course_id: grund, competence_id: null, level: null },
          { needs_course_id: null, competence_id: weld, level: 1 },
        ],
        parts: [grund],
      }),
    ),
  )
  const copy_id = await must(carryOut(tx => copyCourse(tx, { id: course_id, title: 'Kopia', code: 'K' })))
  const whole = (id: number) =>
    read(async db => {
      const { id: _, version: __, title: ___, code: ____, ...facts } = (await courseOf(db, leader, id))!
      const own = <T extends { course_id: number }>(rows: T[]) => rows.map(({ course_id: _, ...row }) => row)
      return {
        facts,
        outcomes: own(await outcomesOf(db, [id])),
        prerequisites: own(await prerequisitesOf(db, [id])),
        parts: own(await partsOf(db, [id])),
      }
    })
  assert.deepEqual(await whole(copy_id), await whole(course_id))
  assert.deepEqual((await whole(copy_id)).facts.languages, ['sv', 'pl'])
  assert.equal(
    (
      (await carryOut(tx => copyCourse(tx, { id: course_id, title: 'Kopia', code: 'K' }))) as {
        refused: string
      }
    ).refused,
    'code-taken',
  )

  await must(carryOut(tx => archiveCourse(tx, { id: course_id, version: 2, is_archived: true })))
  // Sent again, or by another who saw the same: it stays so.
  await must(carryOut(tx => archiveCourse(tx, { id: course_id, version: 2, is_archived: true })))
  const refused = async (outcome: Promise<object>) => ((await outcome) as { refused: string }).refused
  assert.equal(
    await refused(carryOut(tx => createOccasion(tx, programme_id, { ...occasion, code: 'NYTT' }))),
    'course-archived',
  )
  const kept = { ...occasion, id: occasion_id, version: 1, seats: 14, sessions: [] }
  const saved = await read(db =>
    db.selectFrom('session').selectAll().where('occasion_id', '=', occasion_id).execute(),
  )
  await must(
    carryOut(tx =>
      changeOccasion(tx, {
        ...kept,
        sessions: sessions.map((session, at) => ({ ...session, id: saved[at]!.id })),
      }),
    ),
  )
  const titles = (query: string) =>
    read(async db =>
      (await coursesOf(db, leader, { ...listOf(''), ...asked(query) }, TODAY)).rows.map(one => one.id),
    )
  const asked = (query: string) => ({
    filters: Object.fromEntries(new URLSearchParams(query)),
    sort: 'title',
  })
  assert.deepEqual(await titles(''), [grund, copy_id])
  assert.deepEqual(await titles('which=archived'), [course_id])
  assert.deepEqual(await titles('which=all'), [grund, copy_id, course_id])
  assert.deepEqual(await titles(`form=on_site&language=pl&competence=${weld}`), [copy_id])
  assert.deepEqual(await titles('language=ar'), [])
  assert.equal(
    await refused(carryOut(tx => archiveCourse(tx, { id: course_id, version: 2, is_archived: false }))),
    'changed-by-other',
  )
  await must(carryOut(tx => archiveCourse(tx, { id: course_id, version: 3, is_archived: false })))
  await must(carryOut(tx => createOccasion(tx, programme_id, { ...occasion, code: 'NYTT' })))
})

test('what a course needs never leads back to it, and no programme is part of another', async () => {
  const { carryOut, course_id, make, add, read, leader } = await withMore()
  const needs = (needs_course_id: number) => [
    { needs_course_id, competence_id: null, level: null, field: 'prerequisite_2_what' },
  ]
  const second = await must(make('B', { prerequisites: needs(course_id) }))
  const third = await must(make('C', { prerequisites: needs(second) }))
  const change = (more: object, id = course_id) =>
    carryOut(tx => changeCourse(tx, { ...course, id, version: 1, ...more }))
  assert.deepEqual(await change({ prerequisites: needs(third) }), {
    refused: 'prerequisite-circle',
    field: 'prerequisite_2_what',
  })
  const role = await must(make('R', { kind: 'role', parts: [course_id, second] }))
  assert.equal(((await change({ kind: 'role' })) as { refused: string }).refused, 'part-of-programme')
  assert.equal(
    ((await change({ ...course, code: 'R' }, role)) as { refused: string }).refused,
    'parts-of-role-only',
  )
  assert.deepEqual(
    (await read(db => partsOf(db, [role]))).map(one => one.part_id),
    [course_id, second],
  )
  // Two competences that become one are needed once, at the higher of the two levels.
  const [weld, tig] = [await add('Svets'), await add('Svetsning')]
  const level = (competence_id: number, level: 1 | 3) => ({ needs_course_id: null, competence_id, level })
  await must(change({ prerequisites: [level(weld, 1), level(tig, 3)] }))
  await must(
    transact({ ...ground, listeners: [coursesListener] }, leader, tx =>
      mergeCompetences(tx, leader, { stays: weld, goes: tig }),
    ),
  )
  assert.deepEqual(
    (await read(db => prerequisitesOf(db, [course_id]))).map(one => [one.name, one.level]),
    [['Svets', 3]],
  )
})

test('outsiders read of what is on offer once the programme has opened it, and of no company', async () => {
  const { programme_id, carryOut, make, occasion, course_id, read } = await withMore()
  const open = () => read(db => isCatalogueOpen(db, programme_id, TODAY))
  assert.equal(await open(), false)
  await must(
    carryOut(tx =>
      addSetting(tx, programme_id, {
        name: 'catalogue_open',
        valid_from: TODAY,
        amount: '1',
        source: 'Vi',
        certainty: 'confirmed',
      }),
    ),
  )
  assert.equal(await open(), true)
  await must(make('FÖRETAGETS', { kind: 'company' }))
  await must(
    carryOut(async tx =>
      archiveCourse(tx, {
        id: await must(createCourse(tx, programme_id, { ...course, code: 'X' })),
        version: 1,
        is_archived: true,
      }),
    ),
  )
  // Anyone, as the page reads it.
  const anyone = { ...visitorIn(programme_id, 'project_leader'), user_id: null, held: [], role: 'open_door' }
  const shown = await read(db => coursesForOutsiders(db, programme_id), anyone)
  assert.deepEqual(
    shown.map(one => one.id),
    [course_id],
  )
  await attend(ground, programme_id, 1, [])
  const held = (code: string, place: string, seats: number) =>
    must(
      carryOut(tx =>
        createOccasion(tx, programme_id, {
          ...occasion,
          code,
          seats,
          sessions: [{ id: null, held_on: '2025-11-20', starts_at: '08:00', ends_at: '12:00', place }],
        }),
      ),
    )
  await held('ORT', 'Osby', 12)
  await held('HOS', 'Hos Ett AB i Osby', 12)
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('company')
      .values(
        ['Bergs Mekaniska AB (publ)', 'Aktiebolaget Dalens Plåt', 'Lyckås Ek. för.'].map(name => ({
          programme_id,
          name,
          municipality_code: '1280',
        })),
      )
      .execute(),
  )
  await held('BERG', 'Hos Bergs Mekaniska, Osby', 12)
  await held('DAL', 'Dalens plåts matsal', 12)
  await held('LYCK', 'LYCKÅS, verkstaden', 12)
  await held('NÄT', 'https://möte.example/1', 0)
  const coming = await read(
    db => occasionsForOutsiders(db, { programme_id, course_ids: [course_id], today: TODAY }),
    anyone,
  )
  // The one of the ground has begun.
  assert.deepEqual(
    coming.map(one => [one.places, one.open]),
    [
      [['Osby'], 12],
      [null, 12],
      [null, 12],
      [null, 12],
      [null, 12],
      [null, 0],
    ],
  )
})

test('what is not on offer to outsiders is not told of as what another course needs or is made of', async () => {
  const { programme_id, course_id, make, add, carryOut, read } = await withMore()
  const first = await must(make('FÖRST'))
  const own = await must(make('FÖRETAGETS', { kind: 'company' }))
  const gone = await must(make('FÖRR'))
  await must(carryOut(tx => archiveCourse(tx, { id: gone, version: 1, is_archived: true })))
  const weld = await add('Svets')
  await transact(ground, houseScope, async ({ db }) => {
    const of = { programme_id, course_id }
    const needed = [own, first, gone]
    await db
      .insertInto('course_prerequisite')
      .values([
        ...needed.map(id => ({ ...of, needs_course_id: id })),
        { ...of, competence_id: weld, level: 2 },
      ])
      .execute()
    await db
      .insertInto('course_part')
      .values(needed.map((part_id, at) => ({ ...of, part_id, position: at + 1 })))
      .execute()
  })
  const language = 'sv'
  const { kinds } = await read(db =>
    catalogueShown(
      { db, language, say: words => spoken(words, language), format: formatIn(language) },
      { programme_id, today: TODAY },
    ),
  )
  const shown = kinds.flatMap(({ courses }) => courses).find(one => one.id === course_id)!
  assert.deepEqual(shown.prerequisites, ['FÖRST', 'Svets, nivå 2'])
  assert.deepEqual(shown.parts, ['FÖRST'])
})

test('a company changes nothing of what a course was, needs or is made of', async () => {
  const { programme_id, make, course_id } = await withMore()
  const part = await must(make('B'))
  await transact(ground, houseScope, async ({ db }) => {
    const of = { programme_id, course_id }
    await db
      .insertInto('course_part')
      .values({ ...of, part_id: part, position: 1 })
      .execute()
    await db
      .insertInto('course_prerequisite')
      .values({ ...of, needs_course_id: part })
      .execute()
  })
  const company = visitorIn(programme_id, 'company', { company_id: 1 })
  const left = await transact(ground, company, async ({ db }) => {
    await db.updateTable('course_part').set({ position: 2 }).execute()
    await db.deleteFrom('course_part').execute()
    await db.deleteFrom('course_prerequisite').execute()
    return {
      parts: await db
        .selectFrom('course_part')
        .select('position')
        .where('course_id', '=', course_id)
        .execute(),
      needs: await db
        .selectFrom('course_prerequisite')
        .select('needs_course_id')
        .where('course_id', '=', course_id)
        .execute(),
    }
  })
  assert.deepEqual(left, { parts: [{ position: 1 }], needs: [{ needs_course_id: part }] })
})
