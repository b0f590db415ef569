// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import { historyOf } from '../../access/trail/queries.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { employeesAt, leadsAt, led } from '../queries/managers.ts'
import { contactsOf } from '../queries.ts'
import { contactForm } from '../rules/contact-form.ts'
import { managerOf, type Whom } from '../rules/managers.ts'
import { chooseManager } from './choose-manager.ts'
import { addContact, removeContact } from './contacts.ts'
import { peopleFollow } from './follow-company.ts'
import { forgetInPeople } from './forget-person.ts'
import { protectPerson } from './protect-person.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)
const today = ground.clock.today()

const done = <T extends object>(made: T | Refusal): T => (isRefusal(made) ? assert.fail(made.refused) : made)
const group = (team: string, shift = ''): Whom => ({ person_id: null, team, shift })
const person = (person_id: number): Whom => ({ person_id, team: '', shift: '' })

type Work = { team?: string; shift?: string; starts_on?: string; ends_on?: string }

/** Two companies with two contacts each, and people who work at the first unless they say otherwise. */
async function fresh(numbers = ['5566778899', '5594342262']) {
  const { id: programme_id } = await newProgrammeIn(ground)
  const leader = visitorIn(programme_id, 'project_leader')
  const as = <T>(work: (tx: Tx) => Promise<T>) => transact(ground, leader, work)
  const [one, other] = await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('company')
      .values(
        numbers.map(organisation_number => ({
          programme_id,
          organisation_number,
          name: organisation_number,
          municipality_code: '1290',
        })),
      )
      .returning('id')
      .execute(),
  )
  const contact = async (name: string, company_id = one!.id) =>
    done(
      await as(tx =>
        addContact(tx, leader, { company_id, form: contactForm.schema.parse({ function: 'manager', name }) }),
      ),
    ).id
  const works = (jobs: Work[], company_id = one!.id) =>
    as(async ({ db }) => {
      const { id: person_id } = await db
        .insertInto('person')
        .values({ programme_id, sex: 'woman', born_on: '1990-01-01', education: 'isced_3_4' })
        .returning('id')
        .executeTakeFirstOrThrow()
      for (const job of jobs)
        await db
          .insertInto('employment')
          .values({ programme_id, person_id, company_id, category: 'kollektiv', ...job })
          .execute()
      return person_id
    })
  const choose = (whom: Whom, contact_id: number | null, version = 0, company_id = one!.id, by = leader) =>
    transact(ground, by, tx => chooseManager(tx, by, { company_id, whom, contact_id, version }))
  const read = <T>(work: Parameters<typeof reading<T>>[2], visitor = leader) => reading(ground, visitor, work)
  const managerIds = async (company_id = one!.id) =>
    new Map(
      (await read(db => employeesAt(db, leader, { company_id, today }))).map(at => [at.id, at.contact_id]),
    )
  return {
    programme_id,
    leader,
    as,
    one: one!.id,
    other: other!.id,
    contact,
    works,
    choose,
    read,
    managerIds,
  }
}

test('a manager is chosen once, is told when another was first, and is taken away', async () => {
  const { one, leader, contact, works, choose, read, managerIds } = await fresh()
  const [eva, ali] = [await contact('Eva'), await contact('Ali')]
  const id = await works([{ team: 'Svets' }])
  done(await choose(group('Svets'), eva))
  done(await choose(group('Svets'), eva))
  assert.deepEqual(await choose(group('Svets'), ali), { refused: 'changed-by-other' })
  assert.equal((await managerIds()).get(id), eva)
  done(await choose(group('Svets'), ali, eva))
  done(await choose(person(id), eva))
  assert.equal((await managerIds()).get(id), eva)
  done(await choose(person(id), null, eva))
  assert.equal((await managerIds()).get(id), ali)
  const lines = async (subject: 'company' | 'person', of: number) =>
    (await read(db => historyOf(db, leader, subject, of))).map(({ action, detail }) => [
      action,
      detail?.about,
    ])
  assert.deepEqual(await lines('person', id), [
    ['manager-removed', { company_id: one }],
    ['manager-chosen', { company_id: one }],
  ])
  const told = ['manager-chosen', { team: 'Svets', shift: '' }]
  assert.deepEqual((await lines('company', one)).slice(0, 2), [told, told])
})

test('nobody leads who is no contact of the company, and nobody is led who does not work there', async () => {
  const { one, other, programme_id, contact, works, choose } = await fresh()
  const [eva, elsewhere] = [await contact('Eva'), await contact('Bo', other)]
  const id = await works([{ team: 'Svets', ends_on: '2020-01-01' }])
  const here = await works([{ team: 'Lack' }])
  const missing = { refused: 'manager-missing', field: 'contact_id' }
  assert.deepEqual(await choose(group('Lack'), elsewhere), missing)
  for (const whom of [group('Svets'), group('Lack', 'natt'), person(id), person(999_999)])
    assert.deepEqual(await choose(whom, eva), { refused: 'not-found' })
  const may = (role: 'economist' | 'officer' | 'company', company_id: number | null = null) =>
    choose(person(here), eva, 0, one, visitorIn(programme_id, role, { company_id }))
  assert.deepEqual(await may('economist'), { refused: 'not-yours' })
  assert.deepEqual(await may('officer'), { refused: 'not-yours' })
  assert.deepEqual(await may('company', one), { refused: 'not-yours' })
  assert.deepEqual(await may('company', other), { refused: 'not-found' })
})

test('a company reads who leads its own people, and the database lets it change nothing', async () => {
  const { one, other, programme_id, contact, works, choose, read } = await fresh()
  const eva = await contact('Eva')
  await works([{ team: 'Svets' }])
  done(await choose(group('Svets'), eva))
  const visitorAt = (company_id: number) => visitorIn(programme_id, 'company', { company_id })
  const seen = (company_id: number) =>
    read(db => leadsAt(db, visitorAt(company_id), one), visitorAt(company_id))
  assert.deepEqual([(await seen(one)).length, (await seen(other)).length], [1, 0])
  await transact(ground, visitorAt(one), ({ db }) => db.deleteFrom('manages').execute())
  assert.equal((await seen(one)).length, 1)
  assert.deepEqual(
    await read(
      db => contactsOf(db, visitorIn(programme_id, 'officer'), one),
      visitorIn(programme_id, 'officer'),
    ),
    [],
    'those who only lead people are not among those one turns to',
  )
})

test('whoever is no contact any longer leads nobody; who is protected or forgotten is led by nobody', async () => {
  const { one, leader, as, contact, works, choose, read, managerIds } = await fresh()
  const [eva, ali] = [await contact('Eva'), await contact('Ali')]
  const [anna, hidden, gone] = [
    await works([{ team: 'Svets' }]),
    await works([{ team: 'Svets' }]),
    await works([{ team: 'Svets' }]),
  ]
  for (const id of [anna, hidden, gone]) done(await choose(person(id), eva))
  done(await choose(group('Svets'), ali))
  await as(tx => protectPerson(tx, leader, hidden))
  await as(tx => forgetInPeople(tx, { id: gone, born_on: '1990-01-01' }, null))
  assert.deepEqual([...(await managerIds())], [[anna, eva]])
  assert.deepEqual(
    (await read(db => leadsAt(db, leader, one))).map(lead => lead.person_id),
    [anna, null],
  )
  await as(tx => removeContact(tx, leader, { company_id: one, contact_id: eva }))
  assert.deepEqual([...(await managerIds())], [[anna, ali]])
})

test('of two companies that become one, whoever leads a group where they stay goes on', async () => {
  const { one, other, leader, as, contact, works, choose, read, managerIds } = await fresh()
  const [eva, ali] = [await contact('Eva'), await contact('Ali')]
  const [evaThere, bo] = [await contact('Eva', other), await contact('Bo', other)]
  await works([{ team: 'Svets' }])
  const there = await works(
    [
      { team: 'Lack', shift: 'natt' },
      { team: 'Svets', ends_on: '2020-01-01' },
    ],
    other,
  )
  const welds = await works([{ team: 'Svets' }], other)
  done(await choose(group('Svets'), ali))
  done(await choose(group('Svets'), bo, 0, other))
  done(await choose(group('Lack'), evaThere, 0, other))
  await as(async ({ db }) => {
    for (const statement of peopleFollow({ stays: one, goes: other, now: ground.clock.now(), who: null }))
      await statement.execute(db)
  })
  const led = await managerIds()
  assert.deepEqual([led.get(there), led.get(welds)], [eva, ali])
  assert.deepEqual(
    (await read(db => leadsAt(db, leader, one))).map(lead => [lead.team, lead.contact_id]),
    [
      ['Svets', ali],
      ['Lack', eva],
    ],
  )
})

test('the database says the same as the rule, whoever works where and is led by whom', async () => {
  const { programme_id, one, other, leader, contact, works, choose, read } = await fresh()
  const contacts: number[] = []
  for (const name of ['A', 'B', 'C', 'D']) contacts.push(await contact(name))
  const elsewhere = await contact('E', other)
  const words = ['', 'Svets', 'Lack']
  const people: number[] = []
  for (const team of words)
    for (const shift of ['', 'dag', 'natt']) {
      people.push(await works([{ team, shift }]))
      people.push(
        await works([
          { team, shift, ends_on: '2025-01-31' },
          { team: 'Lack', shift: 'dag', starts_on: '2025-02-01' },
        ]),
      )
      people.push(await works([{ team, shift, starts_on: '2099-01-01' }]))
    }
  people.push(await works([{ team: 'Svets', shift: 'natt' }], other))
  const chosen = [
    group('Svets'),
    group('Svets', 'natt'),
    group('', 'dag'),
    person(people[0]!),
    person(people[7]!),
  ]
  for (const [at, whom] of chosen.entries()) done(await choose(whom, contacts[at % contacts.length]!))
  done(await choose(group('', 'natt'), elsewhere, 0, other))
  await read(async db => {
    const leads = [...(await leadsAt(db, leader, one)), ...(await leadsAt(db, leader, other))]
    const jobs = await db
      .selectFrom('employment')
      .select(['id', 'person_id', 'company_id', 'team', 'shift', 'starts_on', 'ends_on'])
      .where('programme_id', '=', programme_id)
      .execute()
    for (const day of ['2024-12-31', '2025-01-31', '2025-02-01', today, '2099-12-31']) {
      const { rows } = await sql<{ person_id: number; contact_id: number | null }>`
        with ${led(programme_id, day)} select person_id, contact_id from led`.execute(db)
      const told = new Map(rows.map(row => [row.person_id, row.contact_id]))
      for (const id of people) {
        const own = jobs.filter(job => job.person_id === id)
        assert.equal(told.get(id) ?? null, managerOf({ id, jobs: own }, leads, day), `${day} ${id}`)
      }
    }
  })
})
