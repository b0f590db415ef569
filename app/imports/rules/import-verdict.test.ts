import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { importTexts } from '../messages/pages.ts'
import { accountOf } from './account.ts'
import { accountSum, importVerdict } from './import-verdict.ts'

const account = accountOf([
  { register: 'foretag', outcome: 'accepted', rows: 101 },
  { register: 'foretag', outcome: 'name-missing', rows: 1 },
  { register: 'deltagare', outcome: 'accepted', rows: 1500 },
  { register: 'deltagare', outcome: 'merged', rows: 25 },
])
const say = (rest: { changes_nothing?: boolean; is_done?: boolean; account?: typeof account } = {}) =>
  importVerdict(
    { account, changes_nothing: false, is_done: false, ...rest },
    spoken(importTexts, 'sv'),
    formatIn('sv'),
  ).replaceAll('\u00a0', ' ')

test('what an upload would do, and what it did', () => {
  assert.equal(say(), '1 601 rader skulle läsas in. Inget är sparat än. En avvisas.')
  assert.equal(say({ is_done: true }), '1 601 rader är inlästa. En avvisades.')
  assert.equal(
    say({ account: accountOf([{ register: 'foretag', outcome: 'merged', rows: 3 }]), changes_nothing: true }),
    'Allt i filerna finns redan. Inget skulle ändras. Ingen avvisas.',
  )
  assert.equal(
    say({ account: accountOf([{ register: 'kurser', outcome: 'accepted', rows: 1 }]) }),
    'En rad skulle läsas in. Inget är sparat än. Ingen avvisas.',
  )
})

test('the registers together account for every row', () => {
  assert.deepEqual(accountSum(account), { rows: 1627, accepted: 1601, merged: 25, rejected: 1 })
})
