import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { exampleFiles, newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import { companyTime } from '../../attendance/queries/one-company.ts'
import { peopleCounts, peopleRows } from '../../attendance/queries/people-list.ts'
import { clockAt, type LocalDate } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { addDays } from '../../foundation/dates.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { importFiles } from '../../imports/commands/import-files.ts'
import { ledgerListener } from '../../ledger/listener.ts'
import { companyCounts, companyRows } from '../../ledger/queries/company-list.ts'
import { entryRows, entrySums, protectedSums } from '../../ledger/queries/entries.ts'
import { entryChoices } from '../../ledger/queries/entry-choices.ts'
import { companySums } from '../../ledger/queries/one-company.ts'
import { cofinancingIn } from '../../ledger/queries/sums.ts'
import { pathsOf } from '../../paths/queries/paths.ts'
import { dayOf, STAGES } from '../../paths/rules/stages.ts'
import { maySeeSmallCounts } from '../../statistics/policy.ts'
import { figuresOf } from '../../statistics/queries/figures.ts'
import { countedOf } from './standing.ts'

let database: OpenDatabase
let ground: Ground
let programme_id: number
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { clock: clockAt('2026-12-31T12:00:00Z'), listeners: [ledgerListener] })
  programme_id = (await newProgrammeIn(ground)).id
  await importFiles(ground, houseScope, { programme_id, files: exampleFiles() })
})
after(() => database.close())

const total = <Row>(rows: readonly Row[], of: (row: Row) => number | bigint): number =>
  rows.reduce((sum, row) => sum + Number(of(row)), 0)

/** The same programme on a day, as each page and file sums it. Hours and öre. */
async function readOn(today: LocalDate) {
  const visitor = visitorIn(programme_id, 'project_leader')
  assert.ok(maySeeSmallCounts(visitor))
  const onDay = { ...ground, clock: clockAt(`${today}T12:00:00Z`) }
  return reading(onDay, houseScope, async db => {
    const every = { state: '' as const, companies: null, course_id: null, person_id: null, month: '' }
    const all = { q: '', county: '', municipality: '', via: '', admitted: '', ids: null, today }
    const ledger = await entrySums(db, visitor, every)
    const companies = await companyRows(db, visitor, all, { sort: 'hours', direction: 'descending' })
    const [first] = companies
    return {
      figures: await figuresOf(db, programme_id, today),
      overview: await countedOf(db, visitor, today),
      ledger,
      hidden: await protectedSums(db, visitor),
      rows: await entryRows(db, visitor, every, { sort: 'day', direction: 'ascending' }),
      months: (await entryChoices(db, visitor)).months,
      companies,
      counts: await companyCounts(db, visitor, today),
      paths: await pathsOf(db, visitor, today),
      people: await peopleRows(
        db,
        visitor,
        { q: '', companies: null, category: '', sex: '', participated: '', today },
        { sort: 'name', direction: 'ascending' },
      ),
      participated: (await peopleCounts(db, visitor)).participated,
      first: {
        row: first!,
        time: await companyTime(db, visitor, { company_id: first!.id, today }),
        sums: cofinancingIn(await companySums(db, visitor, first!.id)),
      },
    }
  })
}

test('on any day, overview, figures, ledger, companies, people and files count up to and including that day', async () => {
  const sums = new Map<LocalDate, number>()
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1095 }), async days => {
      const today = addDays('2024-01-01', days)
      const {
        figures,
        overview,
        ledger,
        hidden,
        rows,
        months,
        companies,
        counts,
        paths,
        people,
        participated,
        first,
      } = await readOn(today)
      const counted = Math.round(figures.hours.cofinanced * 4)
      sums.set(today, counted)
      assert.equal(
        total(overview, month => month.quarters),
        counted,
      )
      assert.equal(
        total(overview, month => month.amount_ore),
        figures.cofinancing_ore,
      )
      assert.equal(ledger.counted_quarters + hidden.counted_quarters, counted)
      assert.equal(Number(ledger.amount_ore + hidden.amount_ore), figures.cofinancing_ore)
      assert.equal(ledger.quarters + hidden.quarters, Math.round(figures.hours.signed * 4))
      assert.deepEqual(
        [rows.length, total(rows, row => row.quarters), total(rows, row => row.amount_ore)],
        [ledger.rows, ledger.quarters, Number(ledger.amount_ore)],
      )
      assert.ok(rows.every(row => row.held_on <= today))
      assert.ok(months.every(month => `${month}-01` <= today))
      assert.equal(
        total(companies, row => row.counted_quarters),
        ledger.counted_quarters,
      )
      assert.equal(
        total(companies, row => row.amount_ore),
        Number(ledger.amount_ore),
      )
      assert.equal(companies.filter(row => row.participants > 0).length, counts.started)
      assert.ok(paths.every(path => STAGES.every(stage => (dayOf(path, stage) ?? today) <= today)))
      assert.equal(paths.filter(path => path.is_admitted).length, counts.admitted)
      assert.equal(counts.admitted, figures.companies.admitted)
      assert.equal(
        total(people, row => row.quarters),
        total(companies, row => row.quarters),
      )
      assert.equal(people.filter(row => row.quarters > 0).length, participated)
      assert.ok(people.every(row => (row.last_attended_on ?? today) <= today))
      assert.equal(first.time.quarters, first.row.quarters)
      assert.equal(first.sums.quarters, first.row.counted_quarters)
      assert.equal(first.sums.amount_ore, first.row.amount_ore)
    }),
    { numRuns: 8, examples: [[0], [653], [1095]] },
  )
  assert.ok(sums.get('2024-01-01')! === 0 && new Set(sums.values()).size > 2)
})
