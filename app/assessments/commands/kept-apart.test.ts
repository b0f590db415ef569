import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { RawBuilder } from 'kysely'
import { idOf } from '../../agreements/commands/testing.ts'
import { contactReaddressed } from '../../people/rules/events.ts'
import { assessmentsListener } from '../listener.ts'
import { askedFor } from '../queries/asked.ts'
import { groupSumsOf, measurementsOf } from '../queries/measurements.ts'
import type { Mark } from '../rules/read-answer.ts'
import { answerStatements, keyInPaper } from './answer.ts'
import { enterAnswers } from './enter-registered.ts'
import { assessmentsFollow } from './follow-company.ts'
import { closeMeasurement, openMeasurement } from './measure.ts'
import { all, CODES, openMeasuringGround, type Place } from './testing.ts'

const { database, fresh, on, measuring, house, read } = await openMeasuringGround()
after(() => database.close())

const sumsOf = (place: Place, company_id: number) =>
  read(place.leader, async db => (await groupSumsOf(db, company_id)).map(one => ({ ...one })))
const onPaper = async (place: Place, at: { company_id: number; assessment_id: number }, mark: Mark) =>
  idOf(
    await place.as(place.leader, tx =>
      keyInPaper(tx, place.leader, {
        ...at,
        form: { speaks_for: 'other', speaks_as: 'one', said: '' },
        marked: all(mark),
      }),
    ),
  )

test('a register adds nobody to what was asked for here: one more would tell what they say', async () => {
  on('2025-10-15')
  const place = await fresh()
  const { at } = await measuring(place)
  for (const mark of [2, 3, 4] as const) await onPaper(place, at, mark)
  idOf(await place.as(place.leader, tx => closeMeasurement(tx, place.leader, { ...at, version: 1 })))
  const of = async () =>
    (await sumsOf(place, at.company_id)).filter(one => one.assessment_id === at.assessment_id)
  const before = await of()
  const { organisation_number } = await read(place.leader, db =>
    db
      .selectFrom('company')
      .select('organisation_number')
      .where('id', '=', at.company_id)
      .executeTakeFirstOrThrow(),
  )
  const rows = CODES.map(statement => ({
    organisation_number: organisation_number!,
    measurement: 'baseline' as const,
    answered_on: '2025-10-15',
    group: 'other' as const,
    respondent: 'ab'.repeat(32),
    statement,
    mark: 5 as const,
  }))
  for (const _ of ['once', 'and again'])
    await house(place, tx =>
      enterAnswers(tx, { programme_id: place.programme_id, import_id: null }, _ === 'once' ? rows : []),
    )
  assert.deepEqual(await of(), before)
  const measured = await read(place.leader, db => measurementsOf(db, place.leader, at.company_id))
  assert.deepEqual(
    measured.map(one => [one.measurement, one.nth]),
    [
      ['baseline', 1],
      ['baseline', 2],
    ],
  )
})

test('a merger leaves what was asked for as it is, and opens nothing again', async () => {
  on('2025-10-15')
  const place = await fresh()
  const { at } = await measuring(place, 'baseline', '2025-10-20')
  for (const mark of [2, 3, 4] as const) await onPaper(place, at, mark)
  const goes = place.other.id
  const form = { measurement: 'baseline' as const, closes_on: '2025-11-20' }
  const opened = idOf(
    await place.as(place.leader, tx => openMeasurement(tx, place.leader, { company_id: goes, form })),
  )
  await onPaper(place, { company_id: goes, assessment_id: opened.id }, 5)
  const measured = () => read(place.leader, db => measurementsOf(db, place.leader, at.company_id))
  const of = async () =>
    (await sumsOf(place, at.company_id)).filter(one => one.assessment_id === at.assessment_id)
  const [first] = await measured()
  const before = await of()
  await house(place, async tx => {
    for (const one of assessmentsFollow({ goes, stays: at.company_id, now: new Date(), who: null } as never))
      await (one as RawBuilder<unknown>).execute(tx.db)
  })
  const after = await measured()
  assert.deepEqual(await of(), before)
  assert.deepEqual(
    after.map(one => [one.nth, one.closes_on]),
    [
      [1, first!.closes_on],
      [2, '2025-11-20'],
    ],
  )
})

test('who gets another address is another person: what was begun is not theirs to see', async () => {
  on('2025-10-15')
  const place = await fresh()
  const { at, ask } = await measuring(place)
  const begun = await ask({ speaks_for: 'union' })
  await house(place, tx => answerStatements(tx, { ...begun.asked }, all(5).slice(0, 5)))
  const listening = {
    programme_id: place.programme_id,
    company_id: at.company_id,
    contact_id: begun.contact_id,
  }
  await house(place, tx => assessmentsListener(tx, contactReaddressed(listening)))
  assert.equal(await read(place.leader, db => askedFor(db, begun.asked)), undefined)
  assert.deepEqual((await sumsOf(place, at.company_id)).length, 0)
})
