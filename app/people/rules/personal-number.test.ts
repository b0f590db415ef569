import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../foundation/dates.ts'
import { hasRightCheckDigit } from '../../foundation/registers/check-digit.ts'
import { personalNumber } from './personal-number.ts'

const TODAY = '2026-11-23'
const numberIn = (cell: string | number | null, today = TODAY) => personalNumber(cell, today)?.number ?? null
/** A test number: serial 238 for a woman, 239 for a man. */
const withCheckDigit = (nine: string) =>
  nine + Array.from({ length: 10 }, (_, digit) => digit).find(digit => hasRightCheckDigit(nine + digit))

test('the five forms, and spaces', () => {
  for (const cell of [
    '920717-2397',
    '9207172397',
    '19920717-2397',
    '199207172397',
    ' 920717 2397 ',
    '920717–2397',
    9207172397,
    199207172397,
  ])
    assert.equal(numberIn(cell), '199207172397', String(cell))
  assert.equal(numberIn('920717+2397'), '189207172397')
})

test('what is none of the forms, has a wrong check digit or no real date', () => {
  for (const cell of [
    '',
    null,
    '12345',
    '920717-239',
    '920717-2398',
    '19920717+2397',
    '920717--2397',
    '8313992383',
    19920717.5,
    92071723970,
    'A20717-2397',
    '920717/2397',
  ])
    assert.equal(numberIn(cell), null, String(cell))
  for (const nine of ['920230239', '920132239', '920100239', '921301239', '910229239'])
    assert.equal(numberIn(withCheckDigit(nine)), null, nine)
})

test('a coordination number has 60 added to the day', () => {
  assert.deepEqual(personalNumber(withCheckDigit('920777239'), TODAY), {
    number: `19${withCheckDigit('920777239')}`,
    born_on: '1992-07-17',
    sex: 'man',
  })
  for (const nine of ['920760239', '920792239', '920745239', '920290239'])
    assert.equal(numberIn(withCheckDigit(nine)), null, nine)
})

test('without century: the latest in which the day of birth has come, and one earlier with a plus', () => {
  const on = (nine: string, sign: string) =>
    personalNumber(`${nine.slice(0, 6)}${sign}${withCheckDigit(nine).slice(6)}`, TODAY)?.born_on
  assert.equal(on('261123238', '-'), '2026-11-23')
  assert.equal(on('261124238', '-'), '1926-11-24')
  assert.equal(on('261183238', '-'), '2026-11-23')
  assert.equal(on('261184238', '-'), '1926-11-24')
  assert.equal(on('240101238', '+'), '1924-01-01')
  assert.equal(on('270101238', '+'), '1827-01-01')
  assert.equal(on('000229238', '-'), '2000-02-29')
  assert.equal(on('000229238', '+'), undefined)
})

test('nobody is born in the future', () => {
  assert.equal(numberIn(`20${withCheckDigit('261124238')}`), null)
  assert.equal(numberIn(`20${withCheckDigit('261123238')}`), `20${withCheckDigit('261123238')}`)
  assert.equal(numberIn(`20${withCheckDigit('990101238')}`), null)
})

test('a number of a workbook has lost its leading zeros; a text has not', () => {
  const ten = withCheckDigit('020405238')
  assert.equal(numberIn(Number(ten)), `20${ten}`)
  assert.equal(numberIn(String(Number(ten))), null)
  const five = withCheckDigit('000001238')
  assert.equal(numberIn(Number(five)), null)
  assert.equal(numberIn(Number(withCheckDigit('000101238'))), `20${withCheckDigit('000101238')}`)
})

test('every form of a number is the same person, with the same birthday and sex', () => {
  const people = fc.tuple(fc.integer({ min: 0, max: 36_000 }), fc.boolean(), fc.boolean())
  fc.assert(
    fc.property(people, ([days, is_woman, is_coordination]) => {
      const born_on = addDays('1927-01-01', days)
      const [year, month, day] = born_on.split('-') as [string, string, string]
      const nine = `${year.slice(2)}${month}${String(Number(day) + (is_coordination ? 60 : 0)).padStart(2, '0')}${is_woman ? '238' : '239'}`
      const ten = withCheckDigit(nine)
      const number = year.slice(0, 2) + ten
      const known = { number, born_on, sex: is_woman ? 'woman' : 'man' }
      for (const cell of [
        `${ten.slice(0, 6)}-${ten.slice(6)}`,
        ten,
        `${number.slice(0, 8)}-${number.slice(8)}`,
        number,
        Number(ten),
        Number(number),
      ])
        assert.deepEqual(personalNumber(cell, TODAY), known)
    }),
  )
})
