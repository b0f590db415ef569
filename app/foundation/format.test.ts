import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from './format.ts'

const sv = formatIn('sv')
const en = formatIn('en')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('money is read in groups of three', () => {
  assert.equal(plain(sv.kronor(163_984_050n)), '1 639 841 kr')
  assert.equal(plain(sv.kronor(-163_984_049n)), '−1 639 840 kr')
  assert.equal(plain(sv.kronor(0n)), '0 kr')
  assert.equal(plain(sv.ore(83_405n)), '834,05 kr')
  assert.equal(plain(sv.ore(-83_405n)), '−834,05 kr')
  assert.equal(plain(en.ore(83_405n)), '834.05 SEK')
  assert.deepEqual([41_700n, 43_050n].map(sv.rate).map(plain), ['417 kr', '430,50 kr'])
})

test('hours show no more decimals than they have', () => {
  assert.equal(plain(sv.hours(2968)), '742 h')
  assert.equal(plain(sv.hours(14)), '3,5 h')
  assert.equal(plain(sv.hours(13)), '3,25 h')
  assert.equal(plain(en.hours(13)), '3.25 h')
  assert.equal(plain(sv.hours(-14)), '−3,5 h')
})

test('hours of a column have as many decimals as the finest of them', () => {
  const alike = sv.hoursAlike([548, 14, 1757])
  assert.deepEqual([548, 14, 1757].map(alike).map(plain), ['137,00 h', '3,50 h', '439,25 h'])
  assert.equal(plain(sv.hoursAlike([4, 8])(4)), '1 h')
})

test('a span of days says each month and year once', () => {
  assert.equal(sv.days('2025-10-08', '2025-10-08'), '8 oktober 2025')
  assert.equal(sv.days('2025-10-08', '2025-10-09'), '8–9 oktober 2025')
  assert.equal(sv.days('2025-09-28', '2025-10-03'), '28 september–3 oktober 2025')
  assert.equal(sv.days('2024-12-30', '2025-01-02'), '30 december 2024–2 januari 2025')
  assert.equal(en.days('2025-09-28', '2025-10-03'), '28 September–3 October 2025')
})

test('dates and times as people say them', () => {
  assert.equal(sv.day('2025-05-15'), '15 maj 2025')
  assert.equal(en.day('2025-05-15'), '15 May 2025')
  assert.equal(sv.longDay('2025-05-15'), 'torsdag 15 maj 2025')
  assert.equal(sv.shortDay('2025-10-15'), '15 okt')
  assert.equal(sv.month('2025-05-01'), 'maj 2025')
  assert.equal(sv.span('06:45:00', '09:00'), '6.45–9.00')
  assert.equal(en.span('06:45:00', '09:00'), '06:45–09:00')
  assert.equal(sv.moment(new Date('2025-05-15T06:52:00Z')), '15 maj 2025 8.52')
  assert.equal(sv.moment(new Date('2025-05-14T22:06:00Z')), '15 maj 2025 0.06')
  assert.equal(en.moment(new Date('2025-05-15T06:52:00Z')), '15 May 2025 08:52')
})

test('shares have at most one decimal, and none of nothing', () => {
  assert.equal(plain(sv.share(121, 391)), '30,9 %')
  assert.equal(plain(sv.share(1, 2)), '50 %')
  assert.equal(sv.share(0, 0), '–')
})

test('hours of a sentence are said in words', () => {
  assert.equal(formatIn('sv').hoursSaid(2968), '742\u00a0timmar')
  assert.equal(formatIn('sv').hoursSaid(14), '3,5\u00a0timmar')
  assert.equal(formatIn('sv').hoursSaid(4), 'en timme')
  assert.equal(formatIn('en').hoursSaid(0), '0\u00a0hours')
})
