import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvOf, recordsOf, StrayQuote, separatorOf, sheetOfCsv } from './csv.ts'
import { decodeText } from './decode.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const rowsOf = (bytes: Uint8Array) =>
  sheetOfCsv({ name: 'prov.csv', bytes }).rows.map(row => [row.number, ...row.cells])

test('UTF-8 with and without its mark, UTF-16 and Windows-1252 read the same', () => {
  const text = 'Företag;Kommun\r\nÅkeri €;Höör'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  assert.equal(decodeText(Buffer.from(text)), text)
  assert.equal(decodeText(Buffer.from(`\ufeff${text}`)), text)
  assert.equal(decodeText(utf16), text)
  assert.equal(decodeText(utf16.swap16()), text)
  assert.equal(
    decodeText(Buffer.concat([latin1('Företag;Kommun\r\nÅkeri '), Buffer.from([0x80]), latin1(';Höör')])),
    text,
  )
})

test('a file put together from two encodings is read line by line', () => {
  assert.equal(
    decodeText(Buffer.concat([Buffer.from('Åstorp\n'), latin1('Örkelljunga\n')])),
    'Åstorp\nÖrkelljunga\n',
  )
})

test('semicolons, tabs or commas: what the first line has most of, outside quotes', () => {
  assert.equal(separatorOf('a;b;c\n1,5;2;3'), ';')
  assert.equal(separatorOf('\n\na\tb\tc'), '\t')
  assert.equal(separatorOf('"a;b;c;d",b,c'), ',')
  assert.equal(separatorOf('ensam'), ';')
  assert.equal(separatorOf('Företag, kurser, personer\na;b\n1,5;2\n1;2'), ';')
  assert.deepEqual(rowsOf(Buffer.from('sep=,\r\na,b\r\n1,"2,5"')), [
    [2, 'a', 'b'],
    [3, '1', '2,5'],
  ])
})

test('quoted cells hold separators, line ends and quotes; a quote inside a word is only a quote', () => {
  const text = 'a;b\r\n"x;y";"rad 1\r\nrad ""2"""\r\nBo "Bosse" Ek;5" rör\r\n'
  assert.deepEqual(rowsOf(Buffer.from(text)), [
    [1, 'a', 'b'],
    [2, 'x;y', 'rad 1\r\nrad "2"'],
    [3, 'Bo "Bosse" Ek', '5" rör'],
  ])
})

test('a quote that is never closed does not swallow the rest', () => {
  assert.deepEqual(rowsOf(Buffer.from('a;b\n"x;1\ny;2\n')), [
    [1, 'a', 'b'],
    [2, '"x', '1'],
    [3, 'y', '2'],
  ])
})

const plain = fc.stringMatching(/^[a-zåäö0-9 ]{0,6}$/)
const tables = fc
  .tuple(fc.integer({ min: 5, max: 9 }), fc.integer({ min: 3, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(plain, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
const place = fc.nat(100)

test('two stray quotes swallow no row: the file is stopped at the first of them', () => {
  fc.assert(
    fc.property(tables, place, place, place, place, fc.boolean(), (table, from, to, one, other, isAtEnd) => {
      const first = from % (table.length - 1)
      const last = first + 1 + (to % (table.length - first - 1))
      const typed = table.map(row => [...row])
      const [opened, closed] = [typed[first]!, typed[last]!]
      opened[one % opened.length] = `"${opened[one % opened.length]}`
      const cell = closed[other % closed.length]!
      closed[other % closed.length] = isAtEnd ? `${cell}"` : `"${cell}`
      const text = ['a;b;c;d;e;f;g;h;i'.split(';').slice(0, opened.length), ...typed]
        .map(row => row.join(';'))
        .join('\n')
      assert.throws(
        () => recordsOf(text, ';'),
        (error: unknown) => error instanceof StrayQuote && error.row === first + 2,
      )
    }),
  )
})

test('a text of several lines with separators is read as the one cell that it is', () => {
  const lines = fc.array(
    fc.tuple(plain, plain).map(pair => pair.join(';')),
    { minLength: 1, maxLength: 4 },
  )
  fc.assert(
    fc.property(tables, lines, place, place, (table, text, row, cell) => {
      const written = table.map(one => [...one])
      written[row % table.length]![cell % table[0]!.length] = text.join('\n')
      const [, ...read] = recordsOf(decodeText(csvOf([table[0]!.map(() => 'x'), ...written])), ';')
      assert.deepEqual(
        read.map(one => one.cells),
        written,
      )
    }),
  )
})

test('empty rows are left out but counted, whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r'])
    assert.deepEqual(rowsOf(Buffer.from(['a;b', '', ';', ' ;\u00a0', '1;2'].join(end))), [
      [1, 'a', 'b'],
      [5, '1', '2'],
    ])
})

test('what is written is read back, and nothing of it would run as a formula', () => {
  const cell = fc.string({ unit: 'grapheme' }).map(text => text.replace(/^\s+/, '').replaceAll('\u0000', ''))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), rows => {
      const [, ...read] = recordsOf(decodeText(csvOf([['a', 'b'], ...rows])), ';')
      assert.deepEqual(
        read.map(row => row.cells.map(one => String(one).replace(/^ /, ''))),
        rows,
      )
      for (const row of read) for (const one of row.cells) assert.doesNotMatch(String(one), /^[=@\t\r]/)
    }),
  )
  assert.match(
    csvOf([['=HYPERLINK("x")', '-5,5', '+46 70 123', '-2+3+cmd']]).toString(),
    /^\ufeff" =HYPERLINK\(""x""\)";-5,5;\+46 70 123; -2\+3\+cmd\r\n$/,
  )
})
