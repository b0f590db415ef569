// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { historyOf } from '../../access/trail/queries.ts'
import type { Happening } from '../../foundation/events.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { contactsOf, employmentsOf, personOf } from '../queries.ts'
import { contactForm } from '../rules/contact-form.ts'
import { employmentForm, personForm } from '../rules/person-form.ts'
import { addContact, removeContact } from './contacts.ts'
import { protectPerson } from './protect-person.ts'
import { addEmployment, saveEmployment } from './save-employment.ts'
import { savePerson } from './save-person.ts'
import { showNumber } from './show-number.ts'

// A number of Skatteverket's published test pattern.
const NUMBER = '199207172397'

const database = await openForTest()
after(() => database.close())
const told: Happening[] = []
const ground = groundOf(database, { listeners: [async (_, happening) => void told.push(happening)] })
let programmes = 0

async function freshPerson() {
  const made = await transact(ground, houseScope, tx =>
    createProgramme(tx, {
      slug: `folk-${++programmes}`,
      name: 'Folk',
      starts_on: '2024-01-01',
      ends_on: '2026-12-31',
    }),
  )
  assert.ok(!isRefusal(made))
  const programme_id = made.id
  const [one, other] = await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('company')
      .values(
        [
          { n: '5566778899', name: 'Ett AB' },
          { n: '5594342262', name: 'Två AB' },
        ].map(({ n, name }) => ({ programme_id, organisation_number: n, name, municipality_code: '1290' })),
      )
      .returning('id')
      .execute(),
  )
  const person_id = await transact(ground, houseScope, async tx => {
    const { id } = await tx.db
      .insertInto('person')
      .values({
        programme_id,
        given_name: 'Bo',
        family_name: 'Hansson',
        sex: 'man',
        born_on: '1992-07-17',
        education: 'isced_3_4',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.db
      .insertInto('personal_number')
      .values({
        person_id: id,
        programme_id,
        cipher: tx.vault.seal(NUMBER),
        keyed_hash: tx.vault.keyedHash(NUMBER),
      })
      .execute()
    await tx.db
      .insertInto('employment')
      .values({ programme_id, person_id: id, company_id: one!.id, category: 'kollektiv' })
      .execute()
    return id
  })
  const leader = visitorIn(programme_id, 'project_leader')
  const read = <T>(work: Parameters<typeof reading<T>>[2], visitor = leader) => reading(ground, visitor, work)
  return { programme_id, person_id, one: one!.id, other: other!.id, leader, read }
}

test('a person is changed with before and after; too late is refused', async () => {
  const { person_id: id, leader, read } = await freshPerson()
  const form = personForm.schema.parse({
    given_name: 'Bo',
    family_name: 'Ek',
    email: 'bo@exempel.se',
    mobile: '',
    education: 'isced_5_8',
  })
  const save = (version: number) =>
    transact(ground, leader, tx => savePerson(tx, leader, { id, version, form }))
  assert.deepEqual(await save(1), { id })
  assert.deepEqual(await save(1), { refused: 'changed-by-other' })
  const [line] = await read(db => historyOf(db, leader, 'person', id))
  assert.deepEqual(Object.keys(line!.detail!.changed!).sort(), ['education', 'email', 'family_name'])
})

test('a change of job is told, and two jobs never cover the same day', async () => {
  const { person_id, leader, other, programme_id, read } = await freshPerson()
  const job = (rest: object, company_id = other) => {
    const typed = { company: 'Två AB', category: 'kollektiv', trained: 'never', ...rest }
    const { company: _, ...form } = employmentForm.schema.parse(typed)
    return { ...form, company_id }
  }
  const add = (rest: object) =>
    transact(ground, leader, tx => addEmployment(tx, leader, { person_id, form: job(rest) }))
  assert.deepEqual(await add({}), { refused: 'employments-overlap', field: 'starts_on' })

  const [first] = await read(db => employmentsOf(db, leader, person_id))
  told.length = 0
  await transact(ground, leader, tx =>
    saveEmployment(tx, leader, {
      id: first!.id,
      person_id,
      version: 1,
      form: job({ ends_on: '2025-05-31' }, first!.company_id),
    }),
  )
  assert.deepEqual(told, [{ what: 'employment-changed', programme_id, person_id }])
  assert.ok(!isRefusal(await add({ starts_on: '2025-06-01' })))
  const jobs = await read(db => employmentsOf(db, leader, person_id))
  assert.deepEqual(
    jobs.map(({ company, ends_on }) => [company, ends_on]),
    [
      ['Två AB', null],
      ['Ett AB', '2025-05-31'],
    ],
  )
  assert.deepEqual(
    await transact(ground, leader, tx => addEmployment(tx, leader, { person_id, form: job({}, 99_999) })),
    {
      refused: 'unknown-company',
      field: 'company_id',
    },
  )
})

test('a personal number is opened for a reason that is kept, and the number is not in the trail', async () => {
  const { person_id, leader, programme_id, read } = await freshPerson()
  const show = (visitor = leader) =>
    transact(ground, visitor, tx => showNumber(tx, visitor, { person_id, reason: 'Rättelse till SCB' }))
  assert.deepEqual(await show(), { number: '19920717-2397' })
  const history = await read(db => historyOf(db, leader, 'person', person_id))
  assert.deepEqual(
    history.map(({ action, detail }) => [action, detail]),
    [['personal-number-read', { about: { reason: 'Rättelse till SCB' } }]],
  )
  assert.deepEqual(await show(visitorIn(programme_id, 'process_leader')), { refused: 'not-allowed' })
  assert.deepEqual(await show(visitorIn(programme_id, 'auditor')), { refused: 'not-allowed' })
})

test('a person who comes to be protected is gone by name, job and trail', async () => {
  const { person_id, leader, read, programme_id } = await freshPerson()
  const handler = visitorIn(programme_id, 'project_leader', { handles_protected: true })
  await transact(ground, leader, tx => showNumber(tx, leader, { person_id, reason: 'Bo Hansson ringde' }))
  await transact(ground, leader, tx => protectPerson(tx, leader, person_id))
  const left = await read(async db => ({
    person: await personOf(db, leader, person_id),
    jobs: await employmentsOf(db, leader, person_id),
    history: await historyOf(db, leader, 'person', person_id),
    handlers: await historyOf(db, handler, 'person', person_id),
    stored: await db
      .selectFrom('person')
      .innerJoin('employment', 'employment.person_id', 'person.id')
      .select(['born_on', 'title', 'team', 'shift'])
      .where('person.id', '=', person_id)
      .executeTakeFirst(),
    sealed: await db
      .selectFrom('personal_number')
      .select('protected_cipher')
      .where('person_id', '=', person_id)
      .executeTakeFirst(),
  }))
  assert.equal(left.person, undefined)
  assert.deepEqual(left.jobs, [])
  assert.deepEqual(left.history, [], 'the trail does not tell the moment')
  assert.deepEqual(
    left.stored,
    { born_on: '1983-01-01', title: '', team: '', shift: '' },
    'what is open is coarse',
  )
  assert.deepEqual(
    left.handlers.map(line => [line.action, line.detail]),
    [
      ['person-protected', {}],
      ['personal-number-read', null],
    ],
  )
  assert.match(ground.vault.open(left.sealed!.protected_cipher!), /Hansson/)
  assert.deepEqual(
    await transact(ground, leader, tx => showNumber(tx, leader, { person_id, reason: 'en gång till' })),
    { refused: 'not-found' },
  )
})

test('a company sees its own people only, and never a number', async () => {
  const { person_id, programme_id, one, other, read } = await freshPerson()
  const seen = (company_id: number) => {
    const visitor = visitorIn(programme_id, 'company', { company_id })
    return read(db => personOf(db, visitor, person_id), visitor)
  }
  assert.equal((await seen(one))?.family_name, 'Hansson')
  assert.equal((await seen(one))?.has_number, false, 'row security keeps the number away')
  assert.equal(await seen(other), undefined)
  assert.deepEqual(await read(db => contactsOf(db, visitorIn(programme_id, 'project_leader'), one)), [])
})

test('contacts come and go; the trail tells the function and not who', async () => {
  const { programme_id, one, leader, read } = await freshPerson()
  const form = contactForm.schema.parse({
    function: 'hr',
    name: 'Marit Holm',
    email: 'marit@exempel.se',
    phone: '',
  })
  const add = (visitor = leader) =>
    transact(ground, visitor, tx => addContact(tx, visitor, { company_id: one, form }))
  const added = await add()
  assert.ok(!isRefusal(added))
  assert.deepEqual(await add(), { refused: 'contact-there', field: 'name' })
  assert.deepEqual(await add(visitorIn(programme_id, 'economist')), { refused: 'not-yours' })
  const remove = () =>
    transact(ground, leader, tx => removeContact(tx, leader, { company_id: one, contact_id: added.id }))
  assert.deepEqual(await remove(), { id: added.id })
  assert.deepEqual(await remove(), { refused: 'not-found' })
  const history = await read(db => historyOf(db, leader, 'company', one))
  assert.deepEqual(
    history.map(line => [line.action, line.detail]),
    [
      ['contact-removed', { about: { function: 'hr' } }],
      ['contact-added', { about: { function: 'hr' } }],
    ],
  )
  assert.equal(
    contactForm.schema.safeParse({ function: 'hr', name: '', email: '' }).error?.issues[0]?.message,
    'nobody',
  )
})
