import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { companyListTexts } from '../messages/companies.ts'
import { chosenVerdict, companiesVerdict } from './company-verdict.ts'

const sv = spoken(companyListTexts, 'sv')
const format = formatIn('sv')

test('how the companies stand can be said aloud', () => {
  const say = (all: number, admitted: number, started: number) =>
    companiesVerdict({ all, admitted, started }, sv, format)
  assert.equal(say(101, 100, 87), '100 av 101 företag är med. 87 har utbildat någon.')
  assert.equal(say(1200, 1200, 3), 'Alla 1\u00a0200 företag är med. Tre har utbildat någon.')
  assert.equal(say(4, 0, 0), '0 av 4 företag är med. Inget har utbildat någon än.')
  assert.equal(say(0, 0, 0), 'Inget företag är inlagt än.')
  assert.equal(chosenVerdict(1, sv), 'Ett företag passar det du har valt.')
  assert.equal(chosenVerdict(4, sv), 'Fyra företag passar det du har valt.')
  assert.equal(chosenVerdict(0, sv), 'Inget företag passar det du har valt.')
})
