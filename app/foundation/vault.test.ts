import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { WrongSetting } from './config.ts'
import { keyIn, makeKey, vaultOf } from './vault.ts'

const vault = vaultOf('5b'.repeat(32))

test('what is sealed can be opened, and looks different each time', () => {
  fc.assert(fc.property(fc.string(), text => vault.open(vault.seal(text)) === text))
  assert.notDeepEqual(vault.seal('same'), vault.seal('same'))
})

test('what has been changed or was sealed with another key cannot be opened', () => {
  const sealed = vault.seal('secret')
  sealed[sealed.length - 1]! ^= 1
  assert.throws(() => vault.open(sealed))
  assert.throws(() => vaultOf('5c'.repeat(32)).open(vault.seal('secret')))
})

test('a keyed hash meets itself and needs the key', () => {
  assert.deepEqual(vault.keyedHash('191212121212'), vault.keyedHash('191212121212'))
  assert.notDeepEqual(vault.keyedHash('191212121212'), vaultOf('5c'.repeat(32)).keyedHash('191212121212'))
  assert.notEqual(vault.secretFor('sessions'), vault.secretFor('links'))
})

test('a key is made once and kept; a file that holds none is told of, not taken for one', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'spang-key-'))
  assert.equal(keyIn({ key: null, dataFolder }), null)
  const key = makeKey({ dataFolder })
  assert.match(key, /^[0-9a-f]{64}$/)
  assert.equal(keyIn({ key: null, dataFolder }), key)
  for (const spoilt of ['', '\n', key.slice(0, 40), `${key}00`, 'z'.repeat(64)]) {
    writeFileSync(join(dataFolder, 'key'), spoilt)
    assert.throws(() => keyIn({ key: null, dataFolder }), WrongSetting)
  }
  rmSync(dataFolder, { recursive: true })
})
