// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { fileOf, newProgrammeIn } from '../../tests/registers.ts'
import { ORGANISATIONS, SMALL_REGISTERS } from '../../tests/small-registers.ts'
import { visitorIn } from '../access/testing.ts'
import { openMeasurement } from '../assessments/commands/measure.ts'
import { saveTemplate } from '../assessments/commands/save-template.ts'
import { SUGGESTED_TEMPLATE } from '../assessments/rules/suggested-template.ts'
import { clockAt } from '../foundation/clock.ts'
import { isRefusal } from '../foundation/refusal.ts'
import { groundOf, openForTest } from '../foundation/testing.ts'
import { houseScope, reading, transact } from '../foundation/transact.ts'
import { importFiles } from './commands/import-files.ts'

const database = await openForTest()
const ground = groundOf(database, { clock: clockAt('2026-11-23T09:00:00Z') })
after(() => database.close())

const HEADER = ['Organisationsnummer', 'Mätning', 'Datum', 'Grupp', 'Svarande', 'Påstående', 'Svar', 'Mall']
const { A, B } = ORGANISATIONS

/** A programme with small companies, and what becomes of rows of answers: how many were accepted and merged, and why others were not. */
async function fresh() {
  const { id: programme_id } = await newProgrammeIn(ground)
  const send = async (name: string, bytes: Uint8Array) => {
    const read = await importFiles(ground, houseScope, { programme_id, files: [{ name, bytes }] })
    return isRefusal(read) ? assert.fail(read.refused) : read.report
  }
  await send('foretag.csv', SMALL_REGISTERS['foretag.csv'])
  const answers = async (...rows: string[][]) => {
    const { account, closer = [] } = await send(
      'svar.csv',
      fileOf('svar.csv', { header: HEADER, rows }).bytes,
    )
    const { accepted, merged, rejected } = account.svar
    return { accepted, merged, rejected, closer: closer.map(one => [one.closer, one.rows]) }
  }
  const said = (company: string, kind: string, statement: string, mall = '', mark = '3') => [
    company,
    kind,
    '2026-10-01',
    'hr',
    '1',
    statement,
    mark,
    mall,
  ]
  return { programme_id, answers, said }
}
const none = { accepted: 0, merged: 0, rejected: {}, closer: [] }

test('a row is read by the template of its measurement; one that names another version is told', async () => {
  const { programme_id, answers, said } = await fresh()
  const leader = visitorIn(programme_id, 'project_leader')
  assert.deepEqual(await answers(said(A, '0-mätning', 'A1'), said(A, '0-mätning', 'A2', '1')), {
    ...none,
    accepted: 2,
  })
  const [first, ...rest] = SUGGESTED_TEMPLATE.areas
  const more = { code: 'A6', sv: 'Nytt', en: 'New' }
  const content = {
    ...SUGGESTED_TEMPLATE,
    areas: [{ ...first!, statements: [...first!.statements, more] }, ...rest],
  }
  const saved = await transact(ground, leader, tx =>
    saveTemplate(tx, programme_id, { content, is_comparable: false, version: 1 }),
  )
  assert.ok(!isRefusal(saved))
  // The baseline was by the first version and goes on by it; the end is by the second.
  assert.deepEqual(
    await answers(
      said(A, '0-mätning', 'A3', 'Version 1'),
      said(A, '0-mätning', 'A4', '2'),
      said(A, '0-mätning', 'A5', 'den nya'),
      said(A, '0-mätning', 'A6'),
      said(A, 'slut', 'A6', 'v2'),
      said(A, 'slut', 'A1', '1'),
      said(B, '0-mätning', 'A6'),
    ),
    { ...none, accepted: 3, rejected: { 'unknown-statement': 4 }, closer: [['other-template', 3]] },
  )
  const kept = await reading(ground, houseScope, db =>
    db
      .selectFrom('assessment')
      .innerJoin('assessment_template', 'assessment_template.id', 'template_id')
      .select(['measurement', 'assessment_template.version'])
      .where('assessment.programme_id', '=', programme_id)
      .orderBy('assessment.id')
      .execute(),
  )
  assert.deepEqual(kept.map(one => `${one.measurement} ${one.version}`).toSorted(), [
    'baseline 1',
    'baseline 2',
    'end 2',
  ])
})

test('a register is read once where the company was asked here too', async () => {
  const { programme_id, answers, said } = await fresh()
  const leader = visitorIn(programme_id, 'project_leader')
  await transact(ground, leader, async tx => {
    const { id: company_id } = await tx.db
      .selectFrom('company')
      .select('id')
      .where('programme_id', '=', programme_id)
      .where('organisation_number', '=', A)
      .executeTakeFirstOrThrow()
    return openMeasurement(tx, leader, {
      company_id,
      form: { measurement: 'baseline', closes_on: '2026-12-24' },
    })
  })
  const rows = [said(A, '0-mätning', 'A1'), said(A, '0-mätning', 'A2')]
  assert.deepEqual(await answers(...rows), { ...none, accepted: 2 })
  assert.deepEqual(await answers(...rows, said(A, '0-mätning', 'A3')), { ...none, accepted: 1, merged: 2 })
  assert.deepEqual((await answers(said(A, '0-mätning', 'A1', '', '5'))).rejected, {
    'conflicting-duplicate': 1,
  })
})
