// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { historyOf } from '../../access/trail/queries.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { Happening } from '../../foundation/events.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { admittedInClosedYears } from '../queries/closed-years.ts'
import { companyOf } from '../queries.ts'
import { companyForm } from '../rules/company-form.ts'
import { addCompany, saveCompany } from './save-company.ts'

const database = await openForTest()
after(() => database.close())
const told: Happening[] = []
const ground = groundOf(database, { listeners: [async (_, happening) => void told.push(happening)] })
let programmes = 0

const form = (rest: Record<string, string> = {}) =>
  companyForm.schema.parse({
    organisation_number: '556677-8899',
    name: 'Exempelbolaget AB',
    municipality_code: '1290',
    ...rest,
  })

async function freshProgramme() {
  const made = await transact(ground, houseScope, tx =>
    createProgramme(tx, {
      slug: `prov-${++programmes}`,
      name: 'Prov',
      starts_on: '2024-01-01',
      ends_on: '2026-12-31',
    }),
  )
  assert.ok(!isRefusal(made))
  const leader = visitorIn(made.id, 'project_leader')
  const partners = await reading(ground, leader, db =>
    db.selectFrom('partner').select('id').orderBy('id').execute(),
  )
  return { id: made.id, leader, partners: partners.map(partner => partner.id) }
}

test('a company is added, changed and told of when its agreement moves', async () => {
  const { leader, id: programme_id } = await freshProgramme()
  told.length = 0
  const added = await transact(ground, leader, tx => addCompany(tx, leader, form()))
  assert.ok(!isRefusal(added))
  assert.equal(told.length, 0, 'a company without an agreement changes no count')

  const change = {
    id: added.id,
    version: 1,
    form: form({ name: 'Exempelbolaget i Osby AB', agreed_on: '2025-03-01' }),
  }
  await transact(ground, leader, tx => saveCompany(tx, leader, change))
  assert.deepEqual(told, [{ what: 'admission-changed', programme_id, company_id: added.id }])

  const [company, history] = await reading(
    ground,
    leader,
    async db =>
      [await companyOf(db, leader, added.id), await historyOf(db, leader, 'company', added.id)] as const,
  )
  assert.equal(company?.version, 2)
  assert.deepEqual(
    history.map(line => line.action),
    ['company-changed', 'company-added'],
  )
  assert.deepEqual(history[0]!.detail?.changed, {
    name: { before: 'Exempelbolaget AB', after: 'Exempelbolaget i Osby AB' },
    agreed_on: { before: null, after: '2025-03-01' },
  })

  const tooLate = await transact(ground, leader, tx => saveCompany(tx, leader, change))
  assert.deepEqual(tooLate, { refused: 'changed-by-other' })
})

test('nothing is written when nothing differs', async () => {
  const { leader } = await freshProgramme()
  const added = await transact(ground, leader, tx => addCompany(tx, leader, form()))
  assert.ok(!isRefusal(added))
  await transact(ground, leader, tx => saveCompany(tx, leader, { id: added.id, version: 1, form: form() }))
  const history = await reading(ground, leader, db => historyOf(db, leader, 'company', added.id))
  assert.equal(history.length, 1)
})

test('what is wrong is refused beside its field', async () => {
  const { leader } = await freshProgramme()
  const add = (rest: Record<string, string>) =>
    transact(ground, leader, tx => addCompany(tx, leader, form(rest)))
  await add({})
  assert.deepEqual(await add({ organisation_number: '16 556677 8899' }), {
    refused: 'number-taken',
    field: 'organisation_number',
    about: { name: 'Exempelbolaget AB' },
  })
  assert.throws(() => form({ organisation_number: '556677-8898' }), /bad-organisation-number/)
  assert.throws(() => form({ organisation_number: '559434-2262', parent_number: '12' }), /bad-parent-number/)
  const refusals = [
    [{ organisation_number: '559434-2262', municipality_code: '9999' }, 'unknown-municipality'],
    [{ organisation_number: '559434-2262', partner_id: '987654' }, 'unknown-partner'],
    [{ organisation_number: '559434-2262', agreed_on: '2025-10-16' }, 'day-to-come'],
  ] as const
  for (const [rest, code] of refusals) {
    const outcome = await add(rest)
    assert.equal(isRefusal(outcome) && outcome.refused, code)
  }
})

test('an agreement of a closed year asks why, when it is written and as long as it is not told', async () => {
  const { leader } = await freshProgramme()
  const next_year = { ...ground, clock: clockAt('2026-02-02T09:00:00Z') }
  const add = (rest: Record<string, string>) =>
    transact(next_year, leader, tx => addCompany(tx, leader, form(rest)))
  const closed = { agreed_on: '2026-02-01' }
  assert.deepEqual(await add(closed), { refused: 'closed-year', field: 'closed_year_because' })
  const added = await add({ ...closed, closed_year_because: 'Tar ett platsbyte' })
  assert.ok(!isRefusal(added))
  const save = (version: number, rest: Record<string, string>) =>
    transact(next_year, leader, tx => saveCompany(tx, leader, { id: added.id, version, form: form(rest) }))
  assert.deepEqual(await save(1, closed), { refused: 'closed-year', field: 'closed_year_because' })
  assert.ok(!isRefusal(await save(1, { agreed_on: '2025-12-31' })))

  // A register tells no reason: it stands among those that lack one.
  await transact(next_year, houseScope, ({ db }) =>
    db.updateTable('company').set({ agreed_on: '2026-01-07' }).where('id', '=', added.id).execute(),
  )
  const unexplained = await reading(next_year, leader, db => admittedInClosedYears(db, leader))
  assert.deepEqual(
    unexplained.map(one => [one.agreed_on, one.closed_year_because]),
    [['2026-01-07', null]],
  )
})

test('a process leader changes the companies of the own partner, a foreign programme has none', async () => {
  const { leader, id, partners } = await freshProgramme()
  const [own, other] = partners as [number, number]
  const added = await transact(ground, leader, tx =>
    addCompany(tx, leader, form({ partner_id: String(other) })),
  )
  assert.ok(!isRefusal(added))
  const change = { id: added.id, version: 1, form: form({ name: 'Annat namn', partner_id: String(other) }) }

  const process_leader = visitorIn(id, 'process_leader', { partner_id: own })
  const refused = await transact(ground, process_leader, tx => saveCompany(tx, process_leader, change))
  assert.ok(isRefusal(refused))

  const theirs = visitorIn(id, 'process_leader', { partner_id: other })
  assert.deepEqual(await transact(ground, theirs, tx => saveCompany(tx, theirs, change)), { id: added.id })

  const stranger = (await freshProgramme()).leader
  assert.deepEqual(await transact(ground, stranger, tx => saveCompany(tx, stranger, change)), {
    refused: 'not-found',
  })
})
