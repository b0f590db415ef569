// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'

import { type Clock, clockAt } from '../../foundation/clock.ts'
import { readConfig } from '../../foundation/config.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import type { Jobs } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { type Mailer, mailerOf } from '../../foundation/mail.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { competencesOf } from '../queries/competences.ts'
import { matrixCompetences, matrixRows } from '../queries/matrix.ts'
import { ownLevelsOf } from '../queries/own-levels.ts'
import { permitRows, permitsAt } from '../queries/permits.ts'
import { competenceForm } from '../rules/competence-form.ts'
import { groundForm } from '../rules/ground-form.ts'
import { permitForm } from '../rules/permit-forms.ts'
import type { Who } from '../rules/rating.ts'
import { joinEmployee } from './join-employee.ts'
import { competencesKeep } from './kept.ts'
import { noteGround, shutLevels } from './note-ground.ts'
import { correctPermit, notePermits, takeBackPermit } from './note-permits.ts'
import { remindOfPermits } from './remind-of-permits.ts'
import { addCompetence, changeCompetence, mergeCompetences } from './save-competence.ts'
import { addEmployee, removeEmployee } from './save-employee.ts'

let database: OpenDatabase
let ground: Ground
let clock: Clock = clockAt('2025-10-15T09:00:00Z')
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { clock: { now: () => clock.now(), today: () => clock.today() } })
})
after(() => database.close())

const noJobs: Jobs = { start: async () => {}, stop: async () => {}, work: () => {}, send: async () => {} }
const done = <T extends object>(made: T | Refusal): T => (isRefusal(made) ? assert.fail(made.refused) : made)
const on = (day: string) => {
  clock = clockAt(`${day}T09:00:00Z`)
}

/** A company with its ground noted, two turners, one who is protected, an employee; a permit, a competence, and who leads and visits. */
async function fresh() {
  on('2025-10-15')
  const { id: programme_id } = await newProgrammeIn(ground)
  const made = await transact(ground, houseScope, async ({ db }) => {
    const { id: company_id } = await db
      .insertInto('company')
      .values({ programme_id, name: 'Bolaget', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const person = async (given_name: string, job: object, is_protected = false) => {
      const { id } = await db
        .insertInto('person')
        .values({
          programme_id,
          given_name: is_protected ? '' : given_name,
          family_name: is_protected ? '' : 'Prov',
          sex: 'woman',
          born_on: '1990-01-01',
          education: 'isced_3_4',
          is_protected,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('employment')
        .values({ programme_id, person_id: id, company_id, category: 'kollektiv', title: 'Svarvare', ...job })
        .execute()
      return id
    }
    const { id: contact_id } = await db
      .insertInto('contact')
      .values({ programme_id, company_id, function: 'hr', name: 'Hanna HR', email: 'hanna@exempel.example' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: manager_id } = await db
      .insertInto('contact')
      .values({
        programme_id,
        company_id,
        function: 'manager',
        name: 'Cia Chef',
        email: 'cia@exempel.example',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const anna = await person('Anna', {})
    await db
      .insertInto('manages')
      .values({ programme_id, company_id, contact_id: manager_id, person_id: anna })
      .execute()
    return {
      company_id,
      contact_id,
      anna,
      bo: await person('Bo', {}),
      hidden: await person('Dold', {}, true),
    }
  })
  const { company_id, anna } = made
  const leader = visitorIn(programme_id, 'process_leader')
  const company = visitorIn(programme_id, 'company', { company_id })
  const as = <T extends object>(
    work: (tx: Parameters<Parameters<typeof transact>[2]>[0]) => Promise<T | Refusal>,
  ) => transact(ground, leader, work) as Promise<T | Refusal>
  const listed = async (name: string, is_permit = 'yes') =>
    done(
      await as(tx =>
        addCompetence(tx, leader, competenceForm.schema.parse({ name, is_permit, is_another: 'yes' })),
      ),
    ).id
  const truck = await listed('Truckkort')
  const weld = await listed('Svets', '')
  const openLevels = () =>
    as(tx =>
      noteGround(tx, leader, {
        company_id,
        version: 0,
        form: groundForm.schema.parse({
          heard: 'employees',
          heard_how: 'informed',
          heard_on: '2025-01-10',
          purpose: 'Utbildning',
          controller: 'Bolaget',
          processing_agreed_on: '2025-01-11',
          legal_ground: 'legitimate_interest',
          legal_why: 'Behövs',
          assessed: 'not_needed',
          assessed_why: 'Få uppgifter',
          told_on: '2025-01-12',
        }),
      }),
    )
  const form = (people: string[], until_on = '', rest: object = {}) =>
    permitForm.schema.parse({ competence_id: String(truck), people, until_on, ...rest })
  const note = (
    people: string[],
    until_on = '',
    { visitor = leader, ...rest }: Record<string, unknown> & { visitor?: typeof leader } = {},
  ) =>
    transact(ground, visitor, tx =>
      notePermits(tx, visitor, { company_id, form: form(people, until_on, rest) }),
    )
  const held = async (visitor = leader) =>
    (await reading(ground, visitor, db => permitsAt(db, visitor, { company_id }))).map(one => [
      one.who,
      one.permit,
      one.until_on,
    ])
  const a: Who = `p${anna}`
  const b: Who = `p${made.bo}`
  return { programme_id, ...made, leader, company, truck, weld, a, b, as, openLevels, listed, note, held }
}

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

test('the company is told once, so many days before, without a name, and each manager of their own', async () => {
  const { openLevels, note, a, b, programme_id, contact_id } = await fresh()
  done(await openLevels())
  // Sixty days before 14 December is 15 October.
  done(await note([a], '2025-12-14'))
  done(await note([b], '2025-12-15'))
  const letters: { to: string; said: string }[] = []
  const config = readConfig({})
  const mailer = mailerOf({ ground, config, log: silentLog, jobs: noJobs })
  const queue: Mailer['queue'] = (tx, letter) => {
    letters.push({ to: letter.to, said: [letter.subject, ...letter.paragraphs].join(' ') })
    return mailer.queue(tx, letter)
  }
  const post: Post = { mailer: { ...mailer, queue }, config }
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
  await write('')
  assert.deepEqual(await remind('2025-10-17'), [0, []])
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
