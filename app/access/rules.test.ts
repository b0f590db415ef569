import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { vaultOf } from '../foundation/vault.ts'
import {
  CODE_LENGTH,
  CODE_LETTERS,
  clientBehindProxy,
  codeOf,
  codeShown,
  deviceOf,
  emailOf,
  homeIn,
  lackIn,
  localPath,
  meanwhileCookie,
  meanwhileIn,
  placeFor,
  savedAt,
  savedCookie,
} from './rules.ts'
import { ROLES } from './visitor.ts'

const nowhere = { programme_id: null, partner_id: null, company_id: null, provider_id: null, until_on: null }
const everywhere = { programme_id: 1, partner_id: 2, company_id: 3, provider_id: 4, until_on: '2025-12-31' }

test('what others changed meanwhile is told in our own words and in no others', () => {
  const [ours, other] = [vaultOf('1'.repeat(64)), vaultOf('2'.repeat(64))]
  const cookie = meanwhileCookie(ours, 'Karin ändrade under tiden: Kommun.').split(';')[0]!
  assert.equal(meanwhileIn(ours, `theme=dark; ${cookie}`), 'Karin ändrade under tiden: Kommun.')
  assert.equal(meanwhileIn(other, cookie), null)
  const sealed = ours.seal('199207172397').toString('base64url')
  assert.equal(meanwhileIn(ours, `meanwhile=${sealed}`), null, 'nothing else that is sealed is opened')
  assert.equal(meanwhileIn(ours, null), null)
})

test('what was done is told at the address where it is seen, and at no other', () => {
  const done = savedCookie('/exempel/foretag/3?del=a:b', 'visit-noted').split(';')[0]!
  assert.deepEqual(savedAt(done, '/exempel/foretag/3?del=a:b'), { done: 'visit-noted' })
  assert.equal(savedAt(done, '/exempel/foretag/3'), null)
  const kept = (href: string) => `language=sv; ${savedCookie(href).split(';')[0]}; theme=dark`
  assert.ok(savedAt(kept('/exempel/installningar?del=mal'), '/exempel/installningar?del=mal'))
  assert.ok(savedAt(kept('/konto#kalender'), '/konto'))
  assert.ok(!savedAt(kept('/exempel/installningar?del=mal'), '/exempel/installningar'))
  assert.ok(!savedAt('language=sv', '/konto'))
  assert.ok(!savedAt(null, '/konto'))
})

test('after sign-in one goes back to a path of ours and nowhere else', () => {
  assert.equal(localPath('/exempel/foretag?sort=namn'), '/exempel/foretag?sort=namn')
  for (const path of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    null,
    undefined,
    '/a\\b',
    '/\t/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example/%2e%2e',
  ])
    assert.equal(localPath(path), '/', String(path))
})

test('whatever is asked for, the path stays with us', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map(text => `/${text}`),
        fc.array(fc.constantFrom('/', '.', '..', '%2e', '\\', 'a')).map(parts => `/${parts.join('')}`),
      ),
      typed => {
        assert.equal(new URL(localPath(typed), 'http://here.example').origin, 'http://here.example')
      },
    ),
  )
})

test('a role keeps only what it is for', () => {
  assert.deepEqual(placeFor('administrator', everywhere), nowhere)
  assert.deepEqual(placeFor('company', everywhere), { ...nowhere, programme_id: 1, company_id: 3 })
  assert.deepEqual(placeFor('provider', everywhere), { ...nowhere, programme_id: 1, provider_id: 4 })
  assert.deepEqual(placeFor('process_leader', everywhere), { ...nowhere, programme_id: 1, partner_id: 2 })
  assert.deepEqual(placeFor('auditor', everywhere), { ...nowhere, programme_id: 1, until_on: '2025-12-31' })
  assert.deepEqual(placeFor('officer', everywhere), { ...nowhere, programme_id: 1 })
})

test('what a role lacks is said beside its field', () => {
  const day = '2025-10-15'
  assert.deepEqual(lackIn('company', nowhere, day), { refused: 'needs-company', field: 'company' })
  assert.deepEqual(lackIn('provider', nowhere, day), { refused: 'needs-provider', field: 'provider_id' })
  assert.deepEqual(lackIn('auditor', nowhere, day), { refused: 'needs-last-day', field: 'until_on' })
  assert.deepEqual(lackIn('auditor', { ...nowhere, until_on: '2025-10-14' }, day), {
    refused: 'needs-last-day',
    field: 'until_on',
  })
  assert.deepEqual(lackIn('auditor', { ...nowhere, until_on: '2026-10-17' }, day), {
    refused: 'last-day-too-far',
    field: 'until_on',
  })
  assert.equal(lackIn('auditor', { ...nowhere, until_on: '2025-10-15' }, day), null)
  for (const role of ROLES) assert.equal(lackIn(role, everywhere, day), null, role)
})

test('a code is found however it is typed, and never from letters that look alike', () => {
  assert.equal(codeOf(' hj4k-7qrt '), 'HJ4K7QRT')
  assert.equal(codeOf('HJ4K7QR'), null)
  assert.equal(codeOf('HJ4K7QR0'), null)
  assert.equal(codeShown('HJ4K7QRT'), 'HJ4K 7QRT')
  assert.doesNotMatch(CODE_LETTERS, /[0O1IL2Z5S8BUV]/)
  const code = fc.string({
    unit: fc.constantFrom(...CODE_LETTERS),
    minLength: CODE_LENGTH,
    maxLength: CODE_LENGTH,
  })
  fc.assert(fc.property(code, made => assert.equal(codeOf(codeShown(made).toLowerCase()), made)))
})

test('an address is written one way, and a device is named by what it says of itself', () => {
  assert.equal(emailOf(' Anna@Exempel.SE '), 'anna@exempel.se')
  assert.equal(
    deviceOf('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'),
    'Firefox, Linux',
  )
  assert.equal(
    deviceOf('Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36'),
    'Chrome, Android',
  )
  assert.equal(
    deviceOf('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0'),
    'Edge, Windows',
  )
  assert.equal(deviceOf(null), null)
})

test('behind a proxy the last address is believed, for the others came with the request', () => {
  assert.equal(clientBehindProxy('203.0.113.9', '10.0.0.1'), '203.0.113.9')
  assert.equal(clientBehindProxy('1.2.3.4, 5.6.7.8,203.0.113.9', '10.0.0.1'), '203.0.113.9')
  assert.equal(clientBehindProxy(null, '10.0.0.1'), '10.0.0.1')
  assert.equal(clientBehindProxy('1.2.3.4, ', '10.0.0.1'), '10.0.0.1')
})

test('an officer begins at the page of the phone, whoever is something more at the overview', () => {
  assert.equal(homeIn('syd', ['officer']), '/syd/ombud')
  assert.equal(homeIn('syd', ['officer', 'project_leader']), '/syd')
  assert.equal(homeIn('syd', []), '/syd')
})
