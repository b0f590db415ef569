import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MOST_PAGES, pagesIn } from './sheet.ts'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(
      parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    ),
  )
/** A part of a JPEG: its marker, its length and what it has. */
const part = (marker: number, content: string | Uint8Array) => {
  const inside = typeof content === 'string' ? bytes(content) : content
  const length = inside.byteLength + 2
  return [0xff, marker, length >> 8, length & 0xff, ...inside]
}
const [BEGINS, ENDS] = [
  [0xff, 0xd8],
  [0xff, 0xd9],
]
const SMALL = bytes(BEGINS, part(0xda, 'small'), 'picture', ENDS)
const LARGE = [BEGINS, part(0xe0, 'JFIF'), part(0xe1, SMALL), [0xff], part(0xda, 'large'), 'picture']
const JPEG = bytes(...LARGE, ENDS)
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
  const before = bytes(BEGINS, part(0xe1, SMALL))
  for (const half of [JPEG.subarray(0, -2), PNG.subarray(0, -9), PDF.subarray(0, -6), before])
    assert.deepEqual(wrong(half), ['cut-off', 1])
  // A camera may write a film after the picture, in which anything can stand.
  assert.equal(wrong(bytes(...LARGE, ENDS, 'ftypmp42', [0xff, 0xda], 'film')), null)
})
