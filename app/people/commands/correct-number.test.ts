import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { NUMBERS } from '../../../tests/small-registers.ts'
import { visitorIn } from '../../access/testing.ts'
import { historyOf } from '../../access/trail/queries.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { reading, transact } from '../../foundation/transact.ts'
import { personOf } from '../queries.ts'
import type { NumberForm } from '../rules/number-form.ts'
import { correctNumber } from './correct-number.ts'
import { showNumber } from './show-number.ts'

const database = await openForTest()
after(() => database.close())

// A man's number, of Skatteverket's published test pattern.
const RIGHT = '19920717-2397'
const reason = 'Två siffror var omkastade i registret'

async function freshProgramme() {
  const small = await smallProgramme(database)
  const leader = visitorIn(small.programme_id, 'project_leader')
  const anna = small.personId('Anna')
  const correct = (form: Partial<NumberForm>, visitor = leader) =>
    transact(small.ground, visitor, tx =>
      correctNumber(tx, visitor, {
        person_id: anna,
        form: { number: RIGHT, reason, version: 1, ...form },
      }),
    )
  return { ...small, leader, anna, correct }
}

test('a mistyped number is put right; sex and birth follow it, and the line holds neither number nor birthday', async () => {
  const { ground, leader, anna, correct } = await freshProgramme()
  assert.deepEqual(await correct({}), { id: anna })
  const person = (await reading(ground, leader, db => personOf(db, leader, anna)))!
  assert.deepEqual([person.sex, person.born_on, person.version], ['man', '1992-07-17', 2])
  assert.deepEqual(
    await transact(ground, leader, tx => showNumber(tx, leader, { person_id: anna, reason })),
    { number: RIGHT },
  )
  const lines = await reading(ground, leader, db => historyOf(db, leader, 'person', anna))
  const line = lines.find(one => one.action === 'personal-number-corrected')!
  assert.deepEqual(line.detail, { about: { reason }, changed: { sex: { before: 'woman', after: 'man' } } })
  assert.doesNotMatch(JSON.stringify(lines), /2397|0717|07-17/)
})

test('a number that somebody else has is refused: who it is when it can be seen, only that it is someone when not', async () => {
  const { correct, anna } = await freshProgramme()
  assert.deepEqual(await correct({ number: NUMBERS.Jon }), {
    refused: 'number-of-person',
    field: 'number',
    about: { name: 'Jon Jonsson' },
  })
  assert.deepEqual(await correct({ number: NUMBERS.Hemlig }), { refused: 'number-taken', field: 'number' })
  assert.deepEqual(await correct({ number: NUMBERS.Anna }), { refused: 'same-number', field: 'number' })
  assert.deepEqual(await correct({ number: '19920717-2398' }), {
    refused: 'bad-personal-number',
    field: 'number',
  })
  assert.deepEqual(await correct({ version: 9 }), { refused: 'changed-by-other' })
  assert.deepEqual(await correct({}), { id: anna })
})

test('only the project leader and the economist put a number right', async () => {
  const { correct, programme_id } = await freshProgramme()
  assert.deepEqual(await correct({}, visitorIn(programme_id, 'process_leader')), { refused: 'not-allowed' })
  assert.ok(!isRefusal(await correct({}, visitorIn(programme_id, 'economist'))))
})
