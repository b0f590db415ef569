import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { ledgerTexts } from '../messages/ledger.ts'
import { chosenRowsVerdict, entryVerdict, ledgerVerdict, sumOfBoth } from './ledger-verdict.ts'

const [sv, en] = [spoken(ledgerTexts, 'sv'), spoken(ledgerTexts, 'en')]
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const sums = { rows: 11, quarters: 162, counted_quarters: 138, amount_ore: 1_438_650n }

test('the ledger in two sentences', () => {
  // 34,5 h × 417 kr = 14 386,50 kr
  assert.equal(
    plain(ledgerVerdict(sums, sv, formatIn('sv'))),
    '34,5 timmar är medfinansiering, värd 14 387 kr. 6 timmar räknas inte.',
  )
  assert.equal(
    plain(ledgerVerdict({ ...sums, quarters: 138 }, en, formatIn('en'))),
    '34.5 hours of co-financing, worth 14 387 SEK. All signed hours count.',
  )
  assert.equal(
    ledgerVerdict({ rows: 0, quarters: 0, counted_quarters: 0, amount_ore: 0n }, sv, formatIn('sv')),
    'Inga underskrivna timmar finns än.',
  )
})

test('the chosen rows in one sentence', () => {
  assert.equal(
    plain(chosenRowsVerdict(sums, sv, formatIn('sv'))),
    'Elva rader passar: 40,5 timmar, 14 387 kr.',
  )
  assert.equal(
    plain(chosenRowsVerdict({ ...sums, rows: 1 }, sv, formatIn('sv'))),
    'En rad passar: 40,5 timmar, 14 387 kr.',
  )
  assert.equal(
    chosenRowsVerdict({ ...sums, rows: 0 }, sv, formatIn('sv')),
    'Ingen rad passar det du har valt.',
  )
})

test('one row: what it brings to the öre, or why it brings nothing', () => {
  const row = { quarters: 14, amount_ore: 145_950n, not_counted_because: null }
  assert.equal(plain(entryVerdict(row, sv, formatIn('sv'))), '3,5 timmar ger 1 459,50 kr i medfinansiering.')
  assert.equal(
    plain(
      entryVerdict(
        { quarters: 8, amount_ore: 0n, not_counted_because: 'before_agreement' },
        sv,
        formatIn('sv'),
      ),
    ),
    '2 timmar räknas inte: företaget hade ingen överenskommelse den dagen.',
  )
})

test('a reversal says what it takes away', () => {
  const row = { quarters: -12, amount_ore: -125_100n, not_counted_because: null }
  assert.equal(plain(entryVerdict(row, sv, formatIn('sv'))), '3 timmar och 1 251,00 kr är återförda.')
})

test('what is shown and what is hidden are added part by part', () => {
  assert.deepEqual(sumOfBoth(sums, { rows: 1, quarters: 16, counted_quarters: 16, amount_ore: 166_800n }), {
    rows: 12,
    quarters: 178,
    counted_quarters: 154,
    amount_ore: 1_605_450n,
  })
})
