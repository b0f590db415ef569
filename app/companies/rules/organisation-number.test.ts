import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hasRightCheckDigit } from '../../foundation/registers/check-digit.ts'
import { organisationNumber } from './organisation-number.ts'

test('spaces, hyphens and a 16 before are ignored; a workbook gives a number', () => {
  for (const cell of [
    '563133-5238',
    '5631335238',
    ' 563133 5238 ',
    '16563133-5238',
    '165631335238',
    '563133\u00a05238',
    '563133–5238',
    5631335238,
    165631335238,
  ])
    assert.equal(organisationNumber(cell), '5631335238', String(cell))
})

test('ten digits, the third at least two, the check digit right', () => {
  for (const cell of [
    '563133-5239',
    '55123-',
    '',
    null,
    '920717-2397',
    '17563133523',
    '17563133-5238',
    '5631335238123',
    '563133523O',
    563133523,
    5631335238.5,
  ])
    assert.equal(organisationNumber(cell), null, String(cell))
})

test('twelve digits that begin with 16 and ten that do are told apart', () => {
  const sixteen = Array.from({ length: 10 }, (_, digit) => `165631335${digit}`).find(hasRightCheckDigit)!
  assert.equal(organisationNumber(sixteen), sixteen)
})

test('every right number is read from every way of writing it', () => {
  const numbers = fc
    .tuple(fc.stringMatching(/^[1-9]\d$/), fc.stringMatching(/^[2-9]\d{6}$/))
    .map(([group, rest]) => {
      const nine = group + rest
      return (
        nine + Array.from({ length: 10 }, (_, digit) => digit).find(digit => hasRightCheckDigit(nine + digit))
      )
    })
  fc.assert(
    fc.property(numbers, number => {
      const written = `${number.slice(0, 6)}-${number.slice(6)}`
      for (const cell of [
        number,
        written,
        `16${number}`,
        `16${written}`,
        ` ${written.replace('-', ' ')} `,
        Number(number),
      ])
        assert.equal(organisationNumber(cell), number)
    }),
  )
})
