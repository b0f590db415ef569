import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countField, decimalField, hoursField, idsField, kronorField, optionalCountField } from './fields.ts'
import { numberIn } from './registers/cells.ts'
import { decimalTyped, wholeTyped } from './typed-numbers.ts'

const SPACES = [' ', '\u00a0', '\u202f', '\u2009']

test('a number is read alike in forms and registers, whatever space groups it', () => {
  for (const space of SPACES) {
    assert.equal(decimalTyped(`1${space}000,5`), '1000.5')
    assert.equal(numberIn(`1${space}000,5`), 1000.5)
    assert.equal(decimalField('bad').parse(`1${space}000,5`), '1000.5')
    assert.equal(kronorField('bad').parse(`1${space}000,5`), 100_050n)
    assert.equal(hoursField('bad').parse(`1${space}000`), 4000)
    assert.equal(countField('bad').parse(`1${space}250`), 1250)
    assert.equal(optionalCountField('bad').parse(`1${space}250`), 1250)
    assert.equal(wholeTyped(`1${space}250`), 1250)
  }
  assert.equal(optionalCountField('bad').parse(' '), null)
})

test('what is no number, or larger than any column holds, is none', () => {
  for (const text of ['', 'x', '1e3', '--1', '1,2,3', '0x10', 'NaN', 'Infinity', '1_000']) {
    assert.equal(decimalTyped(text), null, text)
    assert.equal(wholeTyped(text), null, text)
  }
  for (const text of ['2147483648', '-1', '1.5', '9999999999999999999', '1 000 001'])
    assert.equal(countField('bad').safeParse(text).success, false, text)
  for (const text of ['2147483648', '0', '-1', '1.5', 'x', '999999999999'])
    assert.equal(idsField('bad').safeParse([text]).success, false, text)
  assert.deepEqual(idsField('bad').parse(['7', '12', '7']), [7, 12])
})
