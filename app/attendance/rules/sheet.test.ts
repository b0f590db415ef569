import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MOST_PAGES, pagesIn } from './sheet.ts'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(
      parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    ),
  )
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF', [0xff, 0xda], 'picture', [0xff, 0xd9])
const PNG = bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], 'IHDR picture', 'IEND', [0xae, 0x42, 0x60, 0x82])
const PDF = bytes('%PDF-1.7 picture', '%%EOF\n')

const wrong = (...files: Uint8Array[]) => {
  const read = pagesIn(files)
  return 'wrong' in read ? [read.wrong, read.nth] : null
}

test('pictures and PDF are pages, in their order, whatever they are called', () => {
  const read = pagesIn([JPEG, PNG, PDF])
  assert.ok(!('wrong' in read))
  assert.deepEqual(
    read.map(page => page.media_type),
    ['image/jpeg', 'image/png', 'application/pdf'],
  )
})

test('what is no page is told, and which it was', () => {
  assert.deepEqual(wrong(), ['scan-missing', 0])
  assert.deepEqual(wrong(JPEG, bytes()), ['page-empty', 2])
  assert.deepEqual(wrong(bytes('Hej, det här är en lista')), ['not-a-scan', 1])
  assert.deepEqual(wrong(bytes([0, 0, 0, 0x18], 'ftypheic', 'picture')), ['heic', 1])
  assert.deepEqual(wrong(new Uint8Array(10 * 1024 * 1024 + 1)), ['page-too-big', 1])
  assert.deepEqual(wrong(...Array<Uint8Array>(MOST_PAGES + 1).fill(JPEG)), ['too-many-pages', 0])
})

test('a file that was cut off on the way is told: the end of the small image within it is none', () => {
  const thumb = bytes(
    [0xff, 0xd8, 0xff, 0xe1],
    'small',
    [0xff, 0xda],
    'x',
    [0xff, 0xd9],
    'large',
    [0xff, 0xda],
    'half',
  )
  for (const half of [JPEG.subarray(0, -2), PNG.subarray(0, -9), PDF.subarray(0, -6), thumb])
    assert.deepEqual(wrong(half), ['cut-off', 1])
})
