// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Reading } from '../../access/panel.tsx'
import { idOf } from '../../agreements/commands/testing.ts'
import { formatIn } from '../../foundation/format.ts'
import { spoken, type Texts } from '../../foundation/text.ts'
import { addSetting } from '../../programmes/commands/add-setting.ts'
import { keyInPaper } from '../commands/answer.ts'
import { closeMeasurement } from '../commands/measure.ts'
import { all, openMeasuringGround, type Place } from '../commands/testing.ts'
import { measurementsOf } from '../queries/measurements.ts'
import type { Mark, RespondentGroup } from '../rules/read-answer.ts'
import { resultOf } from './result.ts'

const { database, ground, fresh, on, measuring, read } = await openMeasuringGround()
after(() => database.close())

/** A measurement that has closed, in which each group said so, three of each. */
async function measured(place: Place, kind: 'baseline' | 'end', said: [RespondentGroup, Mark[]][]) {
  const { leader, as } = place
  const { at } = await measuring(place, kind, kind === 'end' ? '2026-11-05' : '2025-11-05')
  for (const [speaks_for, marks] of said)
    for (const mark of marks)
      idOf(
        await as(leader, tx =>
          keyInPaper(tx, leader, {
            ...at,
            form: { speaks_for, speaks_as: 'one', said: '' },
            marked: all(mark),
          }),
        ),
      )
  idOf(await as(leader, tx => closeMeasurement(tx, leader, { ...at, version: 1 })))
}

const resultAt = (place: Place) =>
  read(place.leader, async db => {
    const company_id = place.own.id
    const visit = { db, visitor: place.leader, ground, language: 'sv', format: formatIn('sv') }
    const say = <T extends Texts>(texts: T) => spoken(texts, 'sv')
    const rows = await measurementsOf(db, place.leader, company_id)
    return (await resultOf({ ...visit, say } as unknown as Reading, company_id, rows))!
  })

test('the picture shows what the table shows: the same groups, to one decimal', async () => {
  on('2025-10-15')
  const place = await fresh()
  await measured(place, 'baseline', [
    ['management', [4, 4, 5]],
    ['hr', [1, 1]],
    ['union', [2, 2, 2]],
    ['other', [3, 3, 3, 3]],
  ])
  const { areas, furthest, moved } = await resultAt(place)
  for (const { groups } of areas)
    for (const { text, position } of groups)
      assert.equal(position === null ? null : formatIn('sv').decimal(position, 1), text)
  // Two of HR are hidden, and the union with them, since the whole less the rest would tell of HR.
  assert.deepEqual(
    areas[0]!.groups.map(one => [one.key, one.position]),
    [
      ['management', 4.3],
      ['hr', null],
      ['union', null],
      ['other', 3],
    ],
  )
  assert.match(furthest!, /: Övriga 3,0, Ledning 4,3\.$/)
  assert.equal(moved, null)
})

test('how far it has come is shown from both means, and the baseline by the figure of its own day', async () => {
  on('2025-10-15')
  const place = await fresh()
  await measured(place, 'baseline', [['management', [2, 2, 3]]])
  on('2026-10-15')
  await measured(place, 'end', [['management', [3, 4, 4]]])
  const shown = async () => (await resultAt(place)).moved!
  const [first] = (await shown()).rows
  assert.deepEqual(
    [first!.before, first!.now, first!.moved],
    [{ text: '2,3', position: 2.3 }, { text: '3,7', position: 3.7 }, '+1,3'],
  )
  assert.match((await shown()).summary!, /: \+1,3\.$/)
  // Four were promised when the baseline was made, and three when the end was.
  for (const [amount, valid_from] of [
    ['4', '2025-01-01'],
    ['3', '2026-01-01'],
  ] as const)
    idOf(
      await place.as(place.leader, tx =>
        addSetting(tx, place.programme_id, {
          name: 'least_group_answers',
          amount,
          valid_from,
          source: '',
          certainty: 'stated',
        }),
      ),
    )
  const { summary, rows } = await shown()
  assert.equal(summary, null)
  assert.deepEqual(
    rows.map(row => [row.before.position, row.moved]),
    rows.map(() => [null, null]),
  )
})
