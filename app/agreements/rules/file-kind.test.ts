import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileKindOf } from './file-kind.ts'

test('a file is known by what it begins with, whatever it is called', () => {
  assert.equal(fileKindOf(Buffer.from('%PDF-1.7 …'))?.ending, 'pdf')
  assert.equal(fileKindOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))?.ending, 'jpg')
  assert.equal(fileKindOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))?.ending, 'png')
  assert.equal(fileKindOf(Buffer.from('<html>')), null)
  assert.equal(fileKindOf(new Uint8Array()), null)
})
