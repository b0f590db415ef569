// On the embedded database too.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { figures, gapAccount } from '../../cli/figures.ts'
import { assessmentFigures, competenceFigures, staircaseFigures } from '../../tests/gap-figures.ts'
import { exampleFiles, newProgrammeIn } from '../../tests/registers.ts'
import { NUMBERS, SMALL_REGISTERS, type Who } from '../../tests/small-registers.ts'
import type { RegisteredAnswer } from '../assessments/rules/read-answer.ts'
import type { RegisteredLevel } from '../competences/rules/read-level.ts'
import { clockAt } from '../foundation/clock.ts'
import type { OpenDatabase } from '../foundation/database.ts'
import { addDays } from '../foundation/dates.ts'
import { isRefusal } from '../foundation/refusal.ts'
import type { SentFile } from '../foundation/registers/sheet.ts'
import { groundOf, openForTest } from '../foundation/testing.ts'
import { type Ground, houseScope } from '../foundation/transact.ts'
import { ledgerListener } from '../ledger/listener.ts'
import type { RegisteredStep } from '../staircase/rules/read-step.ts'
import { importFiles } from './commands/import-files.ts'
import { answerKey } from './rules/judge-answers.ts'
import { levelKey } from './rules/judge-competences.ts'
import { stepKey } from './rules/judge-steps.ts'

/** The registers of an invented gap beside those of the invented programme, with the figures that a right reading gives. */
const EXAMPLE = new URL('../../tests/gap-example/', import.meta.url)

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { clock: clockAt('2026-11-23T09:00:00Z'), listeners: [ledgerListener] })
})
after(() => database.close())

const gapFiles = (): SentFile[] =>
  readdirSync(EXAMPLE)
    .filter(name => name.endsWith('.csv'))
    .map(name => ({ name, bytes: readFileSync(new URL(name, EXAMPLE)) }))
const expected = JSON.parse(readFileSync(new URL('expected-figures.json', EXAMPLE), 'utf8'))

async function imported(programme_id: number, files: readonly SentFile[]) {
  const result = await importFiles(ground, houseScope, { programme_id, files })
  if (isRefusal(result)) assert.fail(result.refused)
  return result.report
}

test('the registers of the gap give the expected figures, whatever their order, and stay so when they are sent again', async () => {
  const { id, slug } = await newProgrammeIn(ground)
  await imported(id, exampleFiles())
  const report = await imported(id, gapFiles().reverse())
  const { assessments, competences, staircase } = JSON.parse(
    (await figures(ground, { programme: slug })).stdout,
  )
  assert.deepEqual({ ...gapAccount(report.account), assessments, competences, staircase }, expected)

  const again = await imported(id, gapFiles())
  assert.equal(again.changes_nothing, true)
  for (const [register, counts] of Object.entries(again.account)) {
    const first = report.account[register as keyof typeof report.account]
    assert.deepEqual([counts.accepted, counts.rejected], [0, first.rejected])
  }
})

const ORGANISATION_NUMBERS = [
  '5631335238',
  '5678345595',
  '5663362613',
  '5560000142',
  '5560000225',
  '5560000308',
  '5560000480',
]
const COMPETENCES = ['Svets', 'Ledarskap', 'Excel']
const WHO = Object.keys(NUMBERS) as Who[]
const day = fc.integer({ min: 0, max: 700 }).map(days => addDays('2024-02-01', days))
const answer = fc.record({
  organisation_number: fc.constantFrom(...ORGANISATION_NUMBERS),
  measurement: fc.constantFrom('baseline', 'between', 'end'),
  answered_on: day,
  group: fc.constant('hr' as const),
  respondent: fc.constantFrom('1', '2', '3'),
  statement: fc.constantFrom('A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3'),
  mark: fc.constantFrom(null, 1, 2, 3, 4, 5),
}) as fc.Arbitrary<RegisteredAnswer>
const level = fc
  .record({
    person: fc.constantFrom(...WHO),
    competence: fc.constantFrom(...COMPETENCES),
    rated_on: day,
    source: fc.constantFrom('own', 'manager', 'validation'),
    level: fc.constantFrom(null, 0, 1, 2, 3, 4),
    wanted: fc.constantFrom(null, 0, 1, 2, 3, 4),
  })
  .filter(one => one.level !== null || one.wanted !== null) as fc.Arbitrary<RegisteredLevel>
const step = fc.record({
  person: fc.constantFrom(...WHO),
  from_on: day,
  step: fc.integer({ min: 1, max: 6 }),
  because: fc.constant(''),
}) as fc.Arbitrary<RegisteredStep>

const csv = (name: string, heads: string, rows: readonly (readonly unknown[])[]): SentFile => ({
  name,
  bytes: Buffer.from([heads, ...rows.map(row => row.map(cell => cell ?? '').join(';'))].join('\n')),
})
const MEASUREMENTS = { baseline: '0-mätning', between: 'mellan', end: 'slut' }
const SOURCES = { own: 'egen', manager: 'chef', validation: 'validering' }

test('the database counts as one does row by row, whatever was answered, rated and climbed', async () => {
  const { 'foretag.csv': _, ...people } = SMALL_REGISTERS
  const companies = csv(
    'foretag.csv',
    'Organisationsnummer;Företag;Kommun',
    ORGANISATION_NUMBERS.map((number, at) => [number, `Bolag ${at}`, 'Lund']),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(answer, { selector: answerKey, minLength: 60, maxLength: 300 }),
      fc.uniqueArray(level, { selector: levelKey, minLength: 20, maxLength: 80 }),
      fc.uniqueArray(step, { selector: stepKey, minLength: 10, maxLength: 60 }),
      async (answers, levels, steps) => {
        const { id, slug } = await newProgrammeIn(ground)
        await imported(id, [
          companies,
          { name: 'deltagare.csv', bytes: people['deltagare.csv'] },
          csv(
            'svar.csv',
            'Organisationsnummer;Mätning;Datum;Grupp;Svarande;Påstående;Svar',
            answers.map(one => [
              one.organisation_number,
              MEASUREMENTS[one.measurement],
              one.answered_on,
              one.group,
              one.respondent,
              one.statement,
              one.mark,
            ]),
          ),
          csv(
            'kompetenser.csv',
            'Kompetens;Område;ESCO',
            COMPETENCES.map(name => [name, '', '']),
          ),
          csv(
            'nivaer.csv',
            'Personnummer;Kompetens;Datum;Nivå;Önskad nivå;Källa',
            levels.map(one => [
              NUMBERS[one.person as Who],
              one.competence,
              one.rated_on,
              one.level,
              one.wanted,
              SOURCES[one.source],
            ]),
          ),
          csv(
            'steg.csv',
            'Personnummer;Datum;Steg;Anledning',
            steps.map(one => [NUMBERS[one.person as Who], one.from_on, one.step, '']),
          ),
        ])
        const told = JSON.parse((await figures(ground, { programme: slug })).stdout)
        const { by_competence, ...competences } = competenceFigures(levels)
        assert.deepEqual(told.assessments, assessmentFigures(answers))
        assert.deepEqual(told.competences, {
          ...competences,
          by_competence: Object.fromEntries(by_competence),
        })
        assert.deepEqual(told.staircase, staircaseFigures(steps, { count: 6, personOf }))
      },
    ),
    { numRuns: 6, seed: 11 },
  )
})

const personOf = (person: string) => ({
  is_woman: NUMBERS[person as Who].slice(8, 11) === '238',
  is_kollektiv: !['Eva', 'Fia'].includes(person),
})
