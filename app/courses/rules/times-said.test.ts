import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whenSaid } from './times-said.ts'

const session = (held_on: string) => ({
  held_on,
  starts_at: '08:00',
  ends_at: '12:00',
  place: 'Osby',
  address: '',
  room: 'sal 2',
})

test('times are said in the reader’s language', () => {
  const said = (language: 'sv' | 'en' | 'uk' | 'pl') =>
    whenSaid([session('2025-11-03')], { language, channel: 'mail' })
  assert.equal(said('sv'), 'måndag 3 november 2025 kl. 8.00–12.00, Osby, sal 2')
  assert.equal(said('en'), 'Monday, 3 November 2025, 08:00–12:00, Osby, sal 2')
  assert.match(said('uk'), /^понеділок, 3 листопада 2025\D*, 8\.00–12\.00, Osby, sal 2$/)
  assert.match(said('pl'), /^poniedziałek, 3 listopada 2025, 8\.00–12\.00/)
})

test('an SMS says the first two and how many more there are', () => {
  const four = ['03', '04', '05', '06'].map(day => session(`2025-11-${day}`))
  assert.match(whenSaid(four, { language: 'sv', channel: 'sms' }), /3 november.*4 november.*; \+2$/)
  assert.doesNotMatch(whenSaid(four, { language: 'sv', channel: 'mail' }), /\+/)
})
