import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './blocks.ts'

test('a text is read as headings, lists and paragraphs', () => {
  assert.deepEqual(blocksOf('# Ett\nrad\nrad två\n\n- a\n- b\n\n- a\nsedan'), [
    { kind: 'heading', text: 'Ett' },
    { kind: 'paragraph', text: 'rad rad två' },
    { kind: 'list', items: ['a', 'b'] },
    { kind: 'paragraph', text: '- a sedan' },
  ])
})
