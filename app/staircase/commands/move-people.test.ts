// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import { mayEditMatrixAt, mayReadNamedLevels } from '../../competences/policy.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { personProtected } from '../../people/rules/events.ts'
import { staircasesOf } from '../../programmes/queries.ts'
import { staircaseListener } from '../listener.ts'
import { mayReadNamedStepsAt } from '../policy.ts'
import { standingAt } from '../queries/named.ts'
import { proposalsAt } from '../queries/proposals.ts'
import { standingByRole } from '../queries/roles.ts'
import { stepsNow } from '../queries/steps.ts'
import { ownStepOf, stepsOf } from '../queries/steps-of.ts'
import { addStaircase } from './add-staircase.ts'
import { movePerson, moveProposed } from './move-people.ts'
import { placeRoles } from './place-roles.ts'

const TODAY = '2025-10-15'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database)
})
after(() => database.close())

const why = (made: unknown) => (isRefusal(made) ? made.refused : made)
const done = <T extends object>(made: T | Refusal): T => (isRefusal(made) ? assert.fail(made.refused) : made)

/** A company with Anna, an assembler, Bo, a welder, and Cia, whom nobody may see; open or not. */
async function fresh({ is_open = true } = {}) {
  const { id: programme_id } = await newProgrammeIn(ground)
  const leader = visitorIn(programme_id, 'process_leader')
  const as = <T>(work: (tx: Tx) => Promise<T>, visitor = leader) => transact(ground, visitor, work)
  const read = <T>(work: (db: Tx['db']) => Promise<T>) => reading(ground, leader, work)
  const steps = await read(db => stepsNow(db, programme_id, TODAY))
  const { company_id, people } = await as(async tx => {
    const own = { programme_id }
    const { id: company_id } = await tx.db
      .insertInto('company')
      .values({ ...own, name: 'Här AB', municipality_code: '1290' })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (is_open)
      await tx.db
        .insertInto('level_ground')
        .values({
          ...own,
          company_id,
          heard: 'unions',
          unions: 'IF Metall',
          heard_how: 'informed',
          heard_on: '2025-01-10',
          purpose: 'Utbildning',
          controller: 'Här AB',
          processing_agreed_on: '2025-01-10',
          legal_ground: 'legitimate_interest',
          legal_why: 'prov',
          assessed: 'not_needed',
          assessed_why: 'prov',
          told_on: '2025-01-15',
          noted_at: tx.clock.now(),
        })
        .execute()
    const people: number[] = []
    for (const [given_name, title, is_protected] of [
      ['Anna', 'Montör', false],
      ['Bo', 'Svetsare', false],
      ['Cia', 'Montör', true],
    ] as const) {
      const { id: person_id } = await tx.db
        .insertInto('person')
        .values({
          ...own,
          given_name: is_protected ? '' : given_name,
          sex: 'woman',
          born_on: '1990-01-01',
          education: 'isced_3_4',
          is_protected,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx.db
        .insertInto('employment')
        .values({ ...own, person_id, company_id, title, category: 'kollektiv', starts_on: '2024-06-01' })
        .execute()
      people.push(person_id)
    }
    return { company_id, people }
  })
  const [anna, bo, cia] = people as [number, number, number]
  const step = (number: number) => steps[number - 1]!.step_id
  const move = (person_id: number, number: number, from_on = '2025-03-01', because = 'Utbildning') =>
    as(tx =>
      movePerson(tx, leader, { company_id, person_id, move: { step_id: step(number), from_on, because } }),
    )
  const here = () =>
    read(db => standingAt(db, leader, { company_id, today: TODAY })).then(all =>
      all.map(one => [one.name, one.step_id ?? one.role_step_id, one.step_id === null]),
    )
  const rate = (person_id: number, rated_on: string, ...levels: number[]) =>
    as(async tx => {
      for (const [at, level] of levels.entries()) {
        const name = `Kompetens ${at + 1}`
        const { id: competence_id } = await tx.db
          .insertInto('competence')
          .values({ programme_id, name, key: name.toLowerCase() })
          .onConflict(conflict => conflict.columns(['programme_id', 'key']).doUpdateSet({ name }))
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx.db
          .insertInto('competence_level')
          .values({ programme_id, person_id, competence_id, rated_on, source: 'manager', level })
          .execute()
      }
      return {}
    })
  return { programme_id, leader, as, read, company_id, anna, bo, cia, step, move, here, rate }
}

const actionsOf = (programme_id: number, read: Awaited<ReturnType<typeof fresh>>['read']) =>
  read(db =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select(['action', 'person_id', 'detail'])
      .where('programme_id', '=', programme_id)
      .where('action', 'like', 'person-%')
      .orderBy('trail.id')
      .execute(),
  )

test('a person is moved with a day and a reason; the same day again replaces, and what is sent twice is one', async () => {
  const { as, programme_id, read, anna, move, step } = await fresh()
  done(await move(anna, 2))
  done(await move(anna, 2))
  done(await move(anna, 3, '2025-03-01', 'Fel steg'))
  done(await move(anna, 4, '2025-09-01', 'Validering'))
  const stood = await read(db => stepsOf(db, anna))
  assert.deepEqual(
    stood.map(one => [one.step_id, one.name, one.from_on, one.because]),
    [
      [step(4), 'Löser problem', '2025-09-01', 'Validering'],
      [step(3), 'Klarar flera moment', '2025-03-01', 'Fel steg'],
    ],
  )
  const lines = await actionsOf(programme_id, read)
  assert.deepEqual(
    lines.map(line => [line.action, line.person_id]),
    [
      ['person-moved', anna],
      ['person-step-replaced', anna],
      ['person-moved', anna],
    ],
  )
  assert.doesNotMatch(JSON.stringify(lines), /Validering|Löser/, 'the trail is read by more')
  await as(async tx => {
    await staircaseListener(tx, personProtected({ programme_id, person_id: anna }))
    return {}
  })
  assert.deepEqual(
    new Set((await read(db => stepsOf(db, anna))).map(one => one.because)),
    new Set(['']),
    'with protection the free words go, where she stood stays',
  )
  const own = await read(db => ownStepOf(db, { programme_id, person_id: anna, today: TODAY }))
  assert.deepEqual([own.now?.name, own.next?.name, own.next?.usual_level], ['Löser problem', 'Lär andra', 4])
})

test('nobody is moved to come, outside the programme, to no step, where names are shut, or who is protected', async () => {
  const { leader, as, anna, cia, move, company_id } = await fresh()
  assert.equal(why(await move(anna, 2, '2025-10-16')), 'day-to-come')
  assert.equal(why(await move(anna, 2, '2023-12-31')), 'day-outside')
  assert.equal(why(await move(cia, 2)), 'not-found')
  const nowhere = { company_id, person_id: anna, move: { step_id: 999_999, from_on: TODAY, because: 'x' } }
  assert.equal(why(await as(tx => movePerson(tx, leader, nowhere))), 'unknown-step')
  const shut = await fresh({ is_open: false })
  assert.equal(why(await shut.move(shut.anna, 2)), 'levels-shut')
  const officer = visitorIn(shut.programme_id, 'officer')
  const asked = { company_id: shut.company_id, person_id: shut.anna, move: nowhere.move }
  assert.equal(why(await shut.as(tx => movePerson(tx, officer, asked), officer)), 'not-yours')
})

test('steps by name are seen where levels by name are: by the process leader whose company it is', () => {
  const company = { id: 1, partner_id: 5 }
  const sees = (role: 'process_leader' | 'project_leader' | 'company', rest: object = {}) => {
    const visitor = visitorIn(1, role, rest)
    return [
      mayReadNamedLevels(visitor) && mayEditMatrixAt(visitor, company),
      mayReadNamedStepsAt(visitor, company),
    ]
  }
  assert.deepEqual(sees('process_leader', { partner_id: 5 }), [true, true])
  assert.deepEqual(sees('process_leader', { partner_id: 6 }), [false, false])
  assert.deepEqual(sees('process_leader'), [true, true])
  assert.deepEqual(sees('project_leader'), [false, false])
  assert.deepEqual(sees('company', { company_id: 1 }), [true, false], 'the company has no page of steps yet')
})

test('who has no step of their own stands on that of their role, and is counted by it', async () => {
  const { programme_id, leader, as, read, company_id, anna, step, move, here } = await fresh()
  const place = (version: number, ...roles: [title: string, number: number | null][]) =>
    as(tx =>
      placeRoles(tx, leader, {
        company_id,
        version,
        roles: roles.map(([title, number]) => ({ title, step_id: number && step(number) })),
      }),
    )
  done(await place(0, ['montör', 2], ['Svetsare', 3], ['Okänd', 1]))
  assert.equal(why(await place(0, ['Montör', 1])), 'changed-by-other')
  assert.deepEqual(await here(), [
    ['Anna', step(2), true],
    ['Bo', step(3), true],
  ])
  const counts = () =>
    read(async db => [
      ...(await standingByRole(db, leader, { today: TODAY, steps: await stepsNow(db, programme_id, TODAY) })),
    ])
  assert.deepEqual(
    (await counts()).toSorted(),
    [
      [2, 1],
      [3, 1],
    ],
    'Cia is not counted',
  )
  done(await move(anna, 4))
  done(await place(2, ['Svetsare', null]))
  assert.deepEqual(
    [await here(), await counts()],
    [
      [
        ['Anna', step(4), false],
        ['Bo', null, true],
      ],
      [],
    ],
  )
})

test('new levels propose a step to whoever has them; those who were looked at are moved with the reason', async () => {
  const { programme_id, leader, as, read, company_id, anna, bo, cia, step, move, here, rate } = await fresh()
  done(await move(anna, 2))
  await rate(anna, '2025-06-01', 3, 3, 3)
  await rate(bo, '2024-01-01', 4)
  await rate(cia, '2025-06-01', 4, 4, 4)
  const proposals = () => read(db => proposalsAt(db, leader, { company_id, today: TODAY }))
  assert.deepEqual(
    (await proposals()).map(one => [one.name, one.step.number, one.because.length]),
    [['Anna', 3, 3]],
    'Bo was rated where he worked before, and Cia is nobody’s to see',
  )
  const carry = (...moves: { person_id: number; step_id: number }[]) =>
    as(tx => moveProposed(tx, leader, { company_id, moves, added: 'Hon har visat det' }))
  assert.equal(why(await carry({ person_id: anna, step_id: step(6) })), 'proposals-changed')
  assert.deepEqual(
    done(await carry({ person_id: anna, step_id: step(3) }, { person_id: bo, step_id: step(5) })),
    { moved: 1 },
  )
  assert.deepEqual((await here())[0], ['Anna', step(3), false])
  const [latest] = await read(db => stepsOf(db, anna))
  assert.deepEqual(
    [latest!.from_on, latest!.because],
    [TODAY, 'Nivå 3 eller mer i Kompetens 1, Kompetens 2, Kompetens 3. Hon har visat det'],
  )
  assert.deepEqual(await proposals(), [])
  assert.equal((await actionsOf(programme_id, read)).filter(line => line.person_id === anna).length, 2)
})

test('whoever stands on a step that is gone has before them the one that has come to its place', async () => {
  const { programme_id, read, anna, move } = await fresh()
  done(await move(anna, 3))
  const [latest] = await read(db => staircasesOf(db, programme_id))
  const kept = (await read(db => stepsNow(db, programme_id, TODAY))).filter(step => step.number !== 3)
  const steps = kept.map(({ number: _, ...step }) => ({ ...step, colour: 'wood' as const }))
  done(
    await transact(ground, houseScope, tx =>
      addStaircase(
        tx,
        programme_id,
        { source: 'prov', certainty: 'known', valid_from: '2025-09-01', steps },
        { latest: latest!.id, is_removed: true },
      ),
    ),
  )
  const own = await read(db => ownStepOf(db, { programme_id, person_id: anna, today: TODAY }))
  assert.deepEqual(
    [own.now?.name, own.next?.name, own.next?.number],
    ['Klarar flera moment', kept[2]!.name, 3],
  )
})
