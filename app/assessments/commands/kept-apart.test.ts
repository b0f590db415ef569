import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { RawBuilder } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { idOf, openTestGround } from '../../agreements/commands/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { addContact } from '../../people/commands/contacts.ts'
import { contactReaddressed } from '../../people/rules/events.ts'
import { assessmentsListener } from '../listener.ts'
import { askedFor } from '../queries/asked.ts'
import { groupSumsOf, measurementsOf } from '../queries/measurements.ts'
import type { Marked } from '../rules/marks.ts'
import type { Mark } from '../rules/read-answer.ts'
import { askedBy } from '../rules/respondent-token.ts'
import { SUGGESTED_TEMPLATE } from '../rules/suggested-template.ts'
import { answerStatements, keyInPaper } from './answer.ts'
import { askRespondent } from './ask-respondent.ts'
import { enterAnswers } from './enter-registered.ts'
import { assessmentsFollow } from './follow-company.ts'
import { closeMeasurement, openMeasurement } from './measure.ts'

const { database, ground, time, fresh } = await openTestGround()
after(() => database.close())

const CODES = SUGGESTED_TEMPLATE.areas.flatMap(area => area.statements.map(one => one.code))
const all = (mark: Marked['mark'], codes: readonly string[] = CODES): Marked[] =>
  codes.map(code => ({ code, mark }))
const on = (day: string) => {
  time.at = new Date(`${day}T09:00:00Z`)
}
type Place = Awaited<ReturnType<typeof fresh>>
type Speaks = {
  speaks_for: 'management' | 'hr' | 'union' | 'other'
  speaks_as?: 'one' | 'function' | 'group'
}

/** A company with a baseline that is open, and how to ask somebody. */
async function measuring(
  place: Place,
  measurement: 'baseline' | 'between' | 'end' = 'baseline',
  closes_on = '2025-11-05',
) {
  const { leader, own, as, post, letters } = place
  const company_id = own.id
  const { id: assessment_id } = idOf(
    await as(leader, tx => openMeasurement(tx, leader, { company_id, form: { measurement, closes_on } })),
  )
  const at = { company_id, assessment_id }
  let people = 0
  const ask = async ({ speaks_for, speaks_as = 'one' }: Speaks) => {
    const email = `svarande-${assessment_id}-${++people}@exempel.se`
    const contact = idOf(
      await as(leader, tx =>
        addContact(tx, leader, { company_id, form: { function: 'hr', name: '', email, phone: '' } }),
      ),
    )
    const form = { contact_id: contact.id, speaks_for, speaks_as, language: 'sv' as const }
    const made = idOf(await as(leader, tx => askRespondent(tx, leader, { ...at, form, post })))
    const token = /\/skattning\/(\S+)/.exec(letters.at(-1)!)![1]!
    return { id: made.id, contact_id: contact.id, asked: askedBy(ground.vault, token)!, form }
  }
  return { at, ask }
}

const house = <T>(place: Place, work: (tx: Tx) => Promise<T>) =>
  transact(ground, { ...houseScope, programme: place.programme_id }, work)
const read = <T>(visitor: Visitor, work: Parameters<typeof reading<T>>[2]) => reading(ground, visitor, work)

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
