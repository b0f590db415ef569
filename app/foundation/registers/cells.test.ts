import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../dates.ts'
import { dateIn, digitsIn, numberIn, textIn, timeIn, yesIn } from './cells.ts'
import { hasRightCheckDigit } from './check-digit.ts'

test('a number: spaces of every kind ignored, comma or point', () => {
  for (const [text, number] of [
    ['3,5', 3.5],
    ['3.5', 3.5],
    [' 12 500 ', 12500],
    ['12\u00a0500', 12500],
    ['1\u202f234,25', 1234.25],
    ['-1', -1],
    ['−1', -1],
    ['+2', 2],
    [',5', 0.5],
    ['0', 0],
  ] as const)
    assert.equal(numberIn(text), number, text)
  for (const text of ['', ' ', 'sju', '3,5 h', '1.234,5', '1,2,3', '3,', '--1', '1e3', '½', null])
    assert.equal(numberIn(text), null, String(text))
})

test('a number of a workbook is what Excel shows: fifteen digits', () => {
  assert.equal(numberIn(3.4999999999999996), 3.5)
  assert.equal(numberIn((11.5 / 24 - 8 / 24) * 24), 3.5)
  assert.equal(numberIn(7), 7)
})

test('a date: two forms, a time after it ignored, only real days', () => {
  for (const text of [
    '2024-04-07',
    '20240407',
    ' 2024-04-07 ',
    '2024-04-07 00:00',
    '2024-04-07 08:30:15',
    '2024-04-07T00:00:00',
    '2024-04-07T00:00:00.000Z',
    '20240407 7.30',
    '2024-04-07\u00a000:00',
  ])
    assert.equal(dateIn(text), '2024-04-07', text)
  for (const text of [
    '2024-02-30',
    '2024-13-01',
    '20231131',
    '2024-4-7',
    '7/4 2024',
    '2024-0407',
    '45390',
    '',
    '0000-01-01',
    '2024-04-07x',
    null,
  ])
    assert.equal(dateIn(text), null, String(text))
  assert.equal(dateIn('2024-02-29'), '2024-02-29')
})

test('a date in a workbook: a serial number, a number that looks like a date, and workbooks that count from 1904', () => {
  assert.equal(dateIn(45389), '2024-04-07')
  assert.equal(dateIn(45389.75), '2024-04-07')
  assert.equal(dateIn(20240407), '2024-04-07')
  assert.equal(dateIn(43927, true), '2024-04-07')
  assert.equal(dateIn(1), '1900-01-01')
  assert.equal(dateIn(59), '1900-02-28')
  assert.equal(dateIn(60), null)
  assert.equal(dateIn(61), '1900-03-01')
  assert.equal(dateIn(20240230), null)
  assert.equal(dateIn(0), null)
  assert.equal(dateIn(-5), null)
})

test('every day has its serial number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), days => {
      const date = addDays('2000-01-01', days)
      assert.equal(dateIn(36_526 + days), date)
      assert.equal(dateIn(date.replaceAll('-', '')), date)
      assert.equal(dateIn(Number(date.replaceAll('-', ''))), date)
    }),
  )
})

test('a time: 08:00, 8.00, 0800, 8, a part of a day, a moment', () => {
  for (const cell of [
    '08:00',
    '8:00',
    '08.00',
    '8.00',
    '0800',
    '800',
    '8',
    '08',
    '08:00:00',
    '2024-04-07 08:00',
    1 / 3,
    0.333333333333333,
    45389 + 1 / 3,
    800,
    8,
  ])
    assert.equal(timeIn(cell), '08:00', String(cell))
  assert.equal(timeIn(0), '00:00')
  assert.equal(timeIn(0.479166666666667), '11:30')
  assert.equal(timeIn('1130'), '11:30')
  for (const cell of ['', 'åtta', '25:00', '08:60', '8:0', -0.5, null])
    assert.equal(timeIn(cell), null, String(cell))
})

test('every minute of the day survives a workbook', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), minute => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      assert.equal(timeIn(minute / 1440), time)
      assert.equal(timeIn(time), time)
    }),
  )
})

test('yes and no in the words that people use, whatever their case and what cannot be seen in them; all else is neither', () => {
  for (const cell of [
    'ja',
    'JA',
    ' Ja ',
    'j',
    'x',
    'X',
    '1',
    1,
    'Yes',
    'y',
    'SANT',
    'true',
    '✓',
    'ja\u200b',
    '\ufeffJa',
  ])
    assert.equal(yesIn(cell), true, String(cell))
  for (const cell of ['nej', 'N', '', null, '0', 0, 'no', 'FALSKT', 'false', '\u00a0', '\u200b'])
    assert.equal(yesIn(cell), false, String(cell))
  for (const cell of ['jaha', 'jo', 'kanske', '?', '-', 2, 'skyddad', 'nejdå'])
    assert.equal(yesIn(cell), null, String(cell))
})

test('text is trimmed, with single spaces and composed letters; digits of a number never get decimals or exponents', () => {
  assert.equal(textIn(' Östra\u00a0  Go\u0308inge\n'), 'Östra Göinge')
  assert.equal(textIn(4200139), '4200139')
  assert.equal(digitsIn(199012312391), '199012312391')
  assert.equal(digitsIn(1.5), null)
})

test('a check digit doubles every other from the left of ten: 920717-2397', () => {
  // 9·2=18→9, 2, 0·2=0, 7, 1·2=2, 7, 2·2=4, 3, 9·2=18→9: 43; 50 − 43 = 7.
  assert.equal(hasRightCheckDigit('9207172397'), true)
  assert.equal(hasRightCheckDigit('9207172398'), false)
  fc.assert(
    fc.property(fc.stringMatching(/^\d{9}$/), nine => {
      assert.equal(
        Array.from({ length: 10 }, (_, digit) => hasRightCheckDigit(nine + digit)).filter(Boolean).length,
        1,
      )
    }),
  )
})
