import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { looksLikeNumber, numberTold } from './personal-numbers.ts'
import { hasRightCheckDigit } from './registers/check-digit.ts'

const withCheckDigit = (nine: string): string =>
  nine + Array.from({ length: 10 }, (_, digit) => digit).find(digit => hasRightCheckDigit(nine + digit))

/** Serial numbers of the published test pattern, of people who may take part. */
const numbers = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.boolean(), fc.constantFrom('238', '239'))
  .map(([days, is_coordination, serial]) => {
    const [year = '', month = '', day = ''] = new Date(Date.UTC(1890, 0, 1 + days))
      .toISOString()
      .slice(0, 10)
      .split('-')
    const born = is_coordination ? String(Number(day) + 60) : day
    return year.slice(0, 2) + withCheckDigit(year.slice(2) + month + born + serial)
  })
const signs = fc.constantFrom('', '-', '+', ' ', '\u00a0', '–', '\u2011', '−', '.', '/', ' - ', ' – ', '·')

test('a number is told however it is parted, with and without its century, and whatever stands around it', () => {
  const parted = fc.record({
    number: numbers,
    has_century: fc.boolean(),
    parts: fc.constantFrom([8, 4], [4, 4, 4], [8, 2, 2], [12], [2, 6, 4], [4, 2, 2, 4], [4, 2, 2, 2, 2]),
    sign: signs,
    before: fc.constantFrom('', 'Anna ', 'pnr:', 'a', '(', '12, ', 'Ring: '),
    after: fc.constantFrom('', '.', ' är rätt', 'b', ')', ', 3', '\n12'),
  })
  fc.assert(
    fc.property(parted, ({ number, has_century, parts, sign, before, after }) => {
      const cut = parts.map((length, at) => {
        const from = parts.slice(0, at).reduce((sum, one) => sum + one, 0)
        return number.slice(has_century ? from : Math.max(from, 2), Math.max(from + length, 2))
      })
      const text = before + cut.filter(Boolean).join(sign) + after
      // A day of this century's teens with signs in it is a day.
      fc.pre(!/20[1-9]\d([-./])\d\d\1\d\d\D/.test(text))
      assert.ok(numberTold(text), text)
    }),
    { numRuns: 2000 },
  )
})

test('figures that are no number are told as none: another check digit, another length, no possible day', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 9 }), (number, more) => {
      const other = number.slice(0, -1) + ((Number(number.at(-1)) + more) % 10)
      assert.equal(numberTold(`${other.slice(0, 8)}-${other.slice(8)}`), null, 'check digit')
      assert.equal(numberTold(`${number}${more}`), null, 'thirteen')
      assert.equal(numberTold(number.slice(3)), null, 'nine')
    }),
  )
  for (const nine of ['920230239', '920132239', '921301239', '920100239', '920760239', '920792239'])
    assert.equal(numberTold(withCheckDigit(nine)), null, nine)
})

test('what may be a telephone is told as either, and with the number of the country as neither', () => {
  for (const text of ['0701159808', '070-115 98 08', '070-1159808', 'Ring 070 115 98 08 efter tolv'])
    assert.equal(numberTold(text), 'tells-number-or-telephone', text)
  for (const text of ['+46701159808', '+46 70-115 98 08', '+46 (0)70-115 98 08', '0046701159808'])
    assert.equal(numberTold(text), null, text)
  assert.equal(numberTold('070-115 98 08, 700115-9800'), 'tells-personal-number')
  assert.equal(numberTold('+197001159800'), 'tells-personal-number')
})

test('what a programme writes of itself stands: days, times, sums, references and organisation numbers', () => {
  for (const text of [
    '556012-3456',
    '16556012-3456',
    'SE556012345601',
    'Fakturan 2024-000123 på 1 250 000,50 kr, OCR 123456789012345',
    'Besök 2025-05-15 08.30–16.00',
    'Mellan 2024-01-01–2024-12-31',
    '2025-05-15 0830',
    '250515 08:30-09:30',
    'ESF 2024-3.1.2-0150, SFS 2010:110',
    '24 101 598,00',
    'Vecka 10, 12, 14, 16, 18',
    'SE45 5000 0000 0583 9825 7466',
    'T4200139, 3,5 h',
  ])
    assert.equal(numberTold(text), null, text)
})

test('a short text and a long one take their time', () => {
  const long = '12 34 '.repeat(7000)
  const start = performance.now()
  assert.equal(numberTold(long), null)
  assert.ok(performance.now() - start < 1000)
})

test('what looks like a number is seen without its check digit, alone or among words, and an organisation number is none', () => {
  for (const typed of [
    '19850101-1234',
    '850101-1234',
    '8501011234',
    '850101+1234',
    '850161-1234',
    '850101 – 1234',
    '850101\u22121234',
    '1985-01-01-1234',
    '1985 01 01 1234',
    '85.01.01/1234',
    'Plåt 850101-1234',
    'pnr:8501011234.',
    'a850101-1234b',
    '８５０１０１-１２３４',
  ])
    assert.ok(looksLikeNumber(typed), typed)
  for (const typed of ['556012-3456', '5560123456', 'SE556012345601', '850101', '2025-10-15', 'T4200119', ''])
    assert.equal(looksLikeNumber(typed), false, typed)
})
