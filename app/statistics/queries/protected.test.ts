import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { NUMBERS } from '../../../tests/small-registers.ts'
import { visitorIn } from '../../access/testing.ts'
import { historyOf, trailOf } from '../../access/trail/queries.ts'
import { companyOccasions, companyTime } from '../../attendance/queries/one-company.ts'
import { participationOf } from '../../attendance/queries/one-person.ts'
import { peopleCounts, peopleRows } from '../../attendance/queries/people-list.ts'
import { companyOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { canonicalJson } from '../../foundation/json.ts'
import { openForTest } from '../../foundation/testing.ts'
import { reading } from '../../foundation/transact.ts'
import { companyCounts, companyRows } from '../../ledger/queries/company-list.ts'
import { entryRows, entrySums, protectedSums } from '../../ledger/queries/entries.ts'
import { entryChoices } from '../../ledger/queries/entry-choices.ts'
import { companyMonths, companySums } from '../../ledger/queries/one-company.ts'
import { correctionsOf, entriesOfAttendance, evidenceOf } from '../../ledger/queries/one-entry.ts'
import { personSessions } from '../../ledger/queries/one-person.ts'
import { contactsOf, employmentsOf, personOf } from '../../people/queries.ts'
import { maySeeSmallCounts } from '../policy.ts'
import { figuresPageOf } from './figures-page.ts'
import { participantRows } from './participant-rows.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const leader = visitorIn(programme_id, 'project_leader')
const today = '2025-10-15'
const entry = { state: '', companies: null, course_id: null, person_id: null, month: '' } as const
const people = { q: '', companies: null, category: '', sex: '', participated: '', today }
const companies = { q: '', county: '', municipality: '', via: '', admitted: '', ids: null, today }
const cell = { sex: '', category: '', age: '', education: '', county: '', focus: '', base: '', via: '' }

/** What the pages of companies, people, the ledger, the figures and the trail are made of, asked about `person_id` where one can ask. */
async function everythingShown(db: Db, person_id: number): Promise<Record<string, unknown>> {
  const a = companyId('A')
  const entries = await entryRows(db, leader, entry, { sort: 'day', direction: 'descending' })
  const one = entries[0]!
  const evidence = await evidenceOf(db, leader, one.id)
  return {
    companies: await companyRows(db, leader, companies, { sort: 'kronor', direction: 'descending' }),
    counts: await companyCounts(db, leader, today),
    company: await companyOf(db, leader, a),
    contacts: await contactsOf(db, leader, a),
    company_time: await companyTime(db, leader, { company_id: a, today }),
    company_sums: await companySums(db, leader, a),
    company_months: await companyMonths(db, leader, a),
    company_occasions: await companyOccasions(db, leader, a),
    people: await peopleRows(db, leader, people, { sort: 'hours', direction: 'descending' }),
    people_counts: await peopleCounts(db, leader),
    person: await personOf(db, leader, person_id),
    employments: await employmentsOf(db, leader, person_id),
    sessions: await personSessions(db, leader, person_id),
    participation: await participationOf(db, leader, person_id),
    entries,
    entry_sums: await entrySums(db, leader, entry),
    protected_sums: await protectedSums(db, leader),
    choices: await entryChoices(db, leader),
    evidence,
    chain: await entriesOfAttendance(db, leader, evidence!.attendance_id),
    corrections: await correctionsOf(db, evidence!.attendance_id),
    figures: maySeeSmallCounts(leader) && (await figuresPageOf(db, leader, today)),
    participants: await participantRows(db, { programme_id }, { cell, limit: 100, offset: 0 }),
    trail: await trailOf(db, leader, {}, 1),
    history: await historyOf(db, leader, 'person', person_id),
  }
}

test('nothing that pages are made of names a protected person, or says where or when', async () => {
  const hidden = personId('Hemlig')
  const shown = await reading(ground, leader, db => everythingShown(db, hidden))
  const text = canonicalJson(shown)
  assert.doesNotMatch(text, /Hemlig|hemlig@/)
  assert.doesNotMatch(text, new RegExp(`"person_id":${hidden}[,}]`))
  assert.deepEqual(
    [shown.person, shown.employments, shown.sessions, shown.participation, shown.history],
    [undefined, [], [], null, []],
  )
})

test('nothing that pages are made of holds a personal number', async () => {
  const text = canonicalJson(await reading(ground, leader, db => everythingShown(db, personId('Anna'))))
  assert.match(text, /Annasson/)
  for (const number of Object.values(NUMBERS))
    assert.ok(!text.includes(number) && !text.includes(number.slice(2)))
  assert.doesNotMatch(text, /cipher|keyed_hash/)
})
