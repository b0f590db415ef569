import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  countField,
  dayField,
  decimalField,
  hoursField,
  hoursToType,
  kronorField,
  kronorToType,
  optionalIdField,
  oreTyped,
  quartersTyped,
  textField,
  tickField,
} from './fields.ts'

test('kronor are read with spaces and comma or point, never with a third decimal', () => {
  assert.equal(oreTyped('4 378 500'), 437_850_000n)
  assert.equal(oreTyped('417,5'), 41_750n)
  assert.equal(oreTyped('417.05'), 41_705n)
  for (const wrong of ['', '-1', '1,234', 'fyra', '1e3']) assert.equal(oreTyped(wrong), null)
  assert.equal(kronorField('bad').parse(' 417 '), 41_700n)
  assert.equal(kronorField('bad').safeParse('x').error?.issues[0]?.message, 'bad')
})

test('what is written for a field is read back as it was', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), ore =>
      assert.equal(oreTyped(kronorToType(ore)), ore),
    ),
  )
})

test('a field that is not there at all is an empty one', () => {
  assert.equal(tickField.parse(undefined), false)
  assert.equal(optionalIdField.parse(undefined), null)
  assert.equal(textField('missing').safeParse(undefined).error?.issues[0]?.message, 'missing')
})

test('days, counts and decimals', () => {
  assert.equal(dayField('bad').parse('2025-10-15'), '2025-10-15')
  assert.equal(dayField('bad').safeParse('2025-02-30').success, false)
  assert.equal(countField('bad', { least: 1 }).parse('1 500'), 1500)
  assert.equal(countField('bad', { least: 1 }).safeParse('0').success, false)
  assert.equal(decimalField('bad').parse('11,50'), '11.50')
  assert.equal(decimalField('bad').safeParse('11,').success, false)
})

test('hours are whole quarters, and come back as they were typed', () => {
  assert.equal(hoursField('bad').parse('3,5'), 14)
  assert.equal(hoursField('bad').parse('0'), 0)
  for (const wrong of ['', '3,1', '-1', '99999'])
    assert.equal(hoursField('bad').safeParse(wrong).success, false)
  fc.assert(
    fc.property(fc.nat(4000), quarters => assert.equal(quartersTyped(hoursToType(quarters)), quarters)),
  )
})
