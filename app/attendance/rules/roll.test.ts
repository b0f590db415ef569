import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  chosenBefore,
  isOvertaken,
  type OnRoll,
  rollCounts,
  rollFields,
  rollMarked,
  signedWith,
} from './roll.ts'

const row = (person_id: number, quarters: number | null, is_signed = false): OnRoll => ({
  person_id,
  attendance_id: quarters === null ? null : person_id * 10,
  quarters,
  is_signed,
  objection: null,
  full: 14,
  most: 14,
})

/** The fields as a page sends them: what was seen, and what was chosen. */
const sent = (rows: readonly OnRoll[], chosen: Record<number, [mark: string, part?: string]>) =>
  Object.fromEntries(
    rows.flatMap(({ person_id, quarters }) => {
      const fields = rollFields(person_id)
      const [mark = '', part = ''] = chosen[person_id] ?? []
      return [
        [fields.seen, quarters === null ? '' : String(quarters)],
        [fields.mark, mark],
        [fields.part, part],
      ]
    }),
  )
const told = ({ marked }: ReturnType<typeof rollMarked>) =>
  marked.map(({ row: { person_id }, quarters }) => [person_id, quarters])

test('a room by hand: all of it, a part, not here; who is not marked is left, or was there all through', () => {
  const rows = [row(1, null), row(2, null), row(3, 14), row(4, null), row(5, 8, true)]
  const typed = sent(rows, { 1: ['full'], 2: ['part', '10'], 3: ['none'], 5: ['none'] })
  assert.deepEqual(told(rollMarked(typed, rows, { rest: false })), [
    [1, 14],
    [2, 10],
    [3, 0],
  ])
  assert.deepEqual(told(rollMarked(typed, rows, { rest: true })).at(-1), [4, 14])
  assert.deepEqual(rollCounts(rows), { there: 2, absent: 0, not_marked: 3 })
})

test('a part needs a time that the session has room for', () => {
  const rows = [row(1, null)]
  for (const part of ['', '0', '15', '-1', '2.5', 'x'])
    assert.deepEqual(rollMarked(sent(rows, { 1: ['part', part] }), rows, { rest: false }).wrong, {
      part_1: 'part-missing',
    })
})

test('what somebody else has written stands until one has seen it; the same twice is no conflict', () => {
  const seen = row(1, null)
  const typed = sent([seen], { 1: ['full'] })
  const overtaken = (now: OnRoll) => rollMarked(typed, [now], { rest: false }).marked.map(isOvertaken)
  assert.deepEqual(overtaken(row(1, 6)), [true])
  assert.deepEqual(overtaken(row(1, 14)), [false])
  assert.deepEqual(overtaken(seen), [false])
})

test('whatever is sent, nobody is marked for longer than there was room for, and nobody twice', () => {
  const anyRow = fc.record({
    quarters: fc.option(fc.nat(14)),
    is_signed: fc.boolean(),
    mark: fc.constantFrom('', 'full', 'none', 'part', 'other'),
    part: fc.constantFrom('', '3', '14', '15', '99'),
  })
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), fc.boolean(), (given, rest) => {
      const rows = given.map((one, at) => row(at + 1, one.quarters, one.is_signed))
      const chosen = Object.fromEntries(
        given.map((one, at) => [at + 1, [one.mark, one.part] as [string, string]]),
      )
      const { marked } = rollMarked(sent(rows, chosen), rows, { rest })
      assert.equal(new Set(marked.map(one => one.row.person_id)).size, marked.length)
      for (const one of marked) {
        assert.ok(one.quarters >= 0 && one.quarters <= one.row.most && !one.row.is_signed)
        assert.notEqual(one.quarters, one.row.quarters)
      }
    }),
  )
})

test('all of a session is the session and not the day, and of what others of the day have taken there is none', () => {
  // Four hours in the morning of a day of seven: the most is seven, all of it is four.
  const morning = { ...row(1, null), full: 16, most: 28 }
  assert.deepEqual(told(rollMarked(sent([morning], { 1: ['full'] }), [morning], { rest: false })), [[1, 16]])
  const taken = { ...row(1, null), full: 0, most: 0 }
  for (const rest of [true, false])
    assert.deepEqual(told(rollMarked(sent([taken], { 1: ['full'] }), [taken], { rest })), [])
})

test('a page that comes back keeps what was chosen, and shows what only stood there as it is kept', () => {
  const typed = sent([row(1, 14), row(2, 14), row(3, null)], { 1: ['full'], 2: ['part', ''], 3: ['none'] })
  assert.equal(chosenBefore(typed, row(1, 0)), null)
  assert.deepEqual(chosenBefore(typed, row(2, 14)), { mark: 'part', part: '' })
  assert.deepEqual(chosenBefore(typed, row(3, null)), { mark: 'none', part: '' })
  assert.equal(chosenBefore(typed, row(4, 14)), null)
})

test('a list on paper is signed for what stood on it: not another time, not who came since, not what is said to be wrong', () => {
  const typed = sent([row(1, 14), row(2, 8), row(3, 14), row(4, 0)], { 4: ['full'] })
  const now = [
    row(1, 14),
    row(2, 16),
    { ...row(3, 14), objection: 'absent' as const },
    row(4, 14),
    row(5, 14),
  ]
  const { marked } = rollMarked(typed, [row(1, 14), row(2, 8), row(3, 14), row(4, 0)], { rest: false })
  const { signed, others } = signedWith(typed, now, marked)
  assert.deepEqual(
    signed.map(one => one.person_id),
    [1, 4],
  )
  assert.deepEqual(others, [{ person_id: 2, theirs: 16, mine: 8 }])
})
