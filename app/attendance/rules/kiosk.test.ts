import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vaultOf } from '../../foundation/vault.ts'
import { kioskIn, kioskKey, pinDigest, screenAt, screenNames, tapIn, tappedAt } from './kiosk.ts'

const vault = vaultOf('ab'.repeat(32))
const at = (time: string) => new Date(`2025-10-14T${time}:00+02:00`)
const session = { starts: at('08:00'), ends: at('12:00') }

test('the address of a screen opens its session, and no other can be made of it', () => {
  const key = kioskKey(vault, { day_link_id: 7, session_id: 31 })
  assert.deepEqual(kioskIn(vault, key), { day_link_id: 7, session_id: 31 })
  assert.equal(kioskIn(vault, key.replace('7-31', '7-32')), null)
  assert.equal(kioskIn(vault, key.replace('7-31', '8-31')), null)
  assert.equal(kioskIn(vaultOf('cd'.repeat(32)), key), null)
})

test('names stand from an hour before until it is over', () => {
  assert.deepEqual(
    ['06:59', '07:00', '11:59', '12:00'].map(time => screenAt(session, at(time))),
    ['early', 'open', 'open', 'over'],
  )
})

const people = (...names: [given: string, family: string, company: string | null][]) =>
  screenNames(names.map(([given_name, family_name, company]) => ({ given_name, family_name, company }))).map(
    one => one.shown,
  )

test('the first name alone, and as many letters of the surname as tell two of one company apart', () => {
  assert.deepEqual(people(['Åsa', 'Berg', 'A AB'], ['Åsa', 'Berg', 'B AB']), ['Åsa', 'Åsa'])
  assert.deepEqual(people(['Åsa', 'Berg', 'A AB'], ['åsa', 'Ek', 'A AB']), ['Åsa B.', 'åsa E.'])
  assert.deepEqual(people(['Åsa', 'Berg', null], ['Åsa', 'Bergman', null], ['Åsa', 'Bo', null]), [
    'Åsa Berg',
    'Åsa Bergm.',
    'Åsa Bo',
  ])
})

test('two of one name and one company are told apart by a number', () => {
  assert.deepEqual(people(['Bo', 'Ek', 'A AB'], ['Bo', 'ek', 'A AB'], ['Bo', 'Al', 'A AB']), [
    'Bo Ek (1)',
    'Bo ek (2)',
    'Bo A.',
  ])
})

test('equal digits of two persons do not meet', () => {
  const [one, other] = [1, 2].map(person_id => pinDigest(vault, { person_id, pin: '0420' }))
  assert.notDeepEqual(one, other)
})

test('a press tells how long ago it was, so that a clock two hours wrong tells the same', () => {
  assert.deepEqual(tapIn('12.1800'), { person_id: 12, ago: 1800 })
  for (const typed of ['12', '12.x', '0.5', '12.5.5', 'a.1']) assert.equal(tapIn(typed), null)
  assert.deepEqual(tappedAt(session, { ago: 1800 }, at('08:40')), at('08:10'))
  // Arrived when it was over.
  assert.deepEqual(tappedAt(session, { ago: 5 * 3600 }, at('13:05')), at('08:05'))
})

test('a clock that was set in between tells no time', () => {
  assert.equal(tappedAt(session, { ago: -7200 }, at('08:40')), null)
  assert.equal(tappedAt(session, { ago: 7200 }, at('08:40')), null)
})
