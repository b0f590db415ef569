import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerKindOf, fileKindOf } from './file-kind.ts'

test('a file is known by what it begins with, whatever it is called', () => {
  assert.equal(fileKindOf(Buffer.from('%PDF-1.7 …'))?.ending, 'pdf')
  assert.equal(fileKindOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))?.ending, 'jpg')
  assert.equal(fileKindOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))?.ending, 'png')
  assert.equal(fileKindOf(Buffer.from('<html>')), null)
  assert.equal(fileKindOf(new Uint8Array()), null)
})

test('an answer may be an e-mail as well, by its headers, and nothing else that is text', () => {
  const mail =
    'Received: from a\r\n\tby b\r\nFrom: <registrator@esf.example>\r\nDate: Wed, 1 Oct 2025 09:00:00 +0200\r\n\r\nHej'
  assert.deepEqual(answerKindOf(Buffer.from(mail)), { media_type: 'message/rfc822', ending: 'eml' })
  assert.equal(answerKindOf(Buffer.from(mail.replace('Date', 'Dag')))?.ending, undefined)
  assert.equal(answerKindOf(Buffer.from('Hej!\n\nFrom: a\nDate: b')), null)
  assert.equal(answerKindOf(Buffer.from('<html>\nFrom: a\nDate: b')), null)
  assert.equal(answerKindOf(Buffer.from('From: a\nDate: \0b\n\n')), null)
  assert.equal(answerKindOf(Buffer.from('%PDF-1.7 …'))?.ending, 'pdf')
})
