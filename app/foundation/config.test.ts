import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig, settingsKnown, WrongSetting } from './config.ts'

test('without settings: the embedded database, this machine alone, a demonstration', () => {
  const config = readConfig({})
  assert.equal(config.databaseUrl, null)
  assert.equal(config.host, '127.0.0.1')
  assert.equal(config.demonstration, true)
  assert.equal(config.publicUrl, 'http://localhost:3000')
})

test('a server of one’s own is not filled with a demonstration', () => {
  assert.equal(readConfig({ DATABASE_URL: 'postgres://u@h/d' }).demonstration, false)
})

test('that a demonstration is refused is known only where it was said', () => {
  const refused = [{}, { DATABASE_URL: 'postgres://u@h/d' }, { SPANG_DEMO: 'no' }, { SPANG_DEMO: 'yes' }]
  assert.deepEqual(
    refused.map(env => readConfig(env).refusesDemonstration),
    [false, false, true, false],
  )
})

test('a wrong value stops the start with one sentence that names it', () => {
  for (const [name, value] of [
    ['PORT', 'many'],
    ['DATABASE_URL', 'mysql://x'],
    ['SMTP_URL', 'http://x'],
    ['SPANG_PUBLIC_URL', 'spang'],
    ['SPANG_KEY', 'abc'],
    ['SPANG_DEMO', 'maybe'],
    ['SPANG_TODAY', '2025-02-30'],
  ] as const)
    assert.throws(
      () => readConfig({ [name]: value }),
      (error: unknown) => error instanceof WrongSetting && error.message.startsWith(name),
    )
})

test('an OpenID Connect provider needs its client', () => {
  assert.throws(() => readConfig({ OIDC_ISSUER: 'https://login.exempel.se' }), WrongSetting)
})

test('an empty value is no value', () => assert.equal(readConfig({ PORT: '' }).port, 3000))

test('every setting says what it means', () => {
  for (const { name, meaning } of settingsKnown) assert.ok(meaning.length > 10, name)
})
