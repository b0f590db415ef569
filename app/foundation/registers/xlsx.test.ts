import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { isRefusal } from '../refusal.ts'
import { timeIn } from './cells.ts'
import { sheetsIn } from './open.ts'
import { workbookOf } from './workbook.ts'
import { DamagedZip, filesInZip, zipOf } from './zip.ts'

const opened = async (bytes: Uint8Array) => {
  const sheets = await sheetsIn({ name: 'prov.xlsx', bytes })
  if (isRefusal(sheets)) throw new Error(sheets.refused)
  return sheets.map(sheet => ({ name: sheet.name, rows: sheet.rows.map(row => [row.number, ...row.cells]) }))
}

test('a workbook that another program wrote: texts, numbers, dates, formulas, rich text, empty cells and rows', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Företag & mer')
  sheet.addRow(['Namn', 'Tal', 'Dag', 'Tid'])
  sheet.addRow([
    { richText: [{ text: 'Åke' }, { text: 'ri <AB>', font: { bold: true } }] },
    3.25,
    new Date('2024-04-07T00:00:00Z'),
    new Date(Date.UTC(1899, 11, 30, 8, 0)),
  ])
  sheet.addRow([])
  sheet.addRow([null, { formula: '1+1', result: 2 }, { formula: 'A1', result: 'Namn' }, true])
  workbook.addWorksheet('Tom')
  const sheets = await opened(new Uint8Array(await workbook.xlsx.writeBuffer()))
  const time = sheets[0]!.rows[1]!.pop() as number
  assert.equal(timeIn(time), '08:00')
  assert.deepEqual(sheets, [
    {
      name: 'Företag & mer',
      rows: [
        [1, 'Namn', 'Tal', 'Dag', 'Tid'],
        [2, 'Åkeri <AB>', 3.25, 45389],
        [4, null, 2, 'Namn', 'SANT'],
      ],
    },
    { name: 'Tom', rows: [] },
  ])
})

test('a letter that lies where one piece of the file ends and the next begins is whole', async () => {
  const long = '€'.repeat(100_000)
  const [sheet] = await opened(workbookOf([{ name: 'Lång', header: [long], rows: [] }]))
  assert.deepEqual(sheet!.rows, [[1, long]])
})

test('a workbook may count its days from 1904', async () => {
  const workbook = new ExcelJS.Workbook()
  workbook.properties.date1904 = true
  workbook.addWorksheet('a').addRow(['x'])
  const sheets = await sheetsIn({ name: 'a.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) })
  assert.ok(!isRefusal(sheets) && sheets[0]!.counts_from_1904)
})

test('what we write is read back by us and by another program', async () => {
  const bytes = workbookOf([
    {
      name: 'Avvisade: 1/2',
      header: ['Namn & "titel"', 'Antal'],
      rows: [
        ['=1+1 <b>', 3],
        ['å\nä', 4.5],
        ['', 10n],
      ],
    },
  ])
  assert.deepEqual(await opened(bytes), [
    {
      name: 'Avvisade  1 2',
      rows: [
        [1, 'Namn & "titel"', 'Antal'],
        [2, '=1+1 <b>', 3],
        [3, 'å\nä', 4.5],
        [4, null, 10],
      ],
    },
  ])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  const sheet = workbook.getWorksheet('Avvisade  1 2')!
  assert.deepEqual(
    [sheet.getCell('A2').value, sheet.getCell('B3').value, sheet.getCell('A1').font?.bold],
    ['=1+1 <b>', 4.5, true],
  )
})

test('any text survives a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }),
      async texts => {
        const kept = texts
          .map(text => text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, ''))
          .map(text => `x${text}x`)
        const [sheet] = await opened(
          workbookOf([{ name: 'a', header: ['a'], rows: kept.map(text => [text]) }]),
        )
        assert.deepEqual(
          sheet!.rows.slice(1).map(row => row[1]),
          kept.filter(text => !/_x[0-9A-Fa-f]{4}_/.test(text)),
        )
      },
    ),
    { numRuns: 30 },
  )
})

test('files packed into one come out again', async () => {
  const files = await filesInZip(
    zipOf([
      { name: 'a.xml', text: 'å'.repeat(5000) },
      { name: 'b/c.xml', text: '' },
    ]),
  )
  const read = await Promise.all(
    [...files].map(async ([name, open]) => [name, (await open()).toString().length]),
  )
  assert.deepEqual(read, [
    ['a.xml', 5000],
    ['b/c.xml', 0],
  ])
})

test('a byte that has turned is told, also where what comes out is as long as it was', async () => {
  const text = 'Norrvidinge Gjuteri AB'
  const whole = zipOf([{ name: 'a', text }])
  const from = 30 + 'a'.length
  const packed = deflateRawSync(text)
  let unnoticed = 0
  for (let bit = 0; bit < packed.length * 8; bit++) {
    const turned = Buffer.from(whole)
    turned[from + (bit >> 3)]! ^= 1 << (bit & 7)
    const out = inflated(turned.subarray(from, from + packed.length))
    if (out === text) continue // the bits after the last letter mean nothing
    if (out?.length === text.length) unnoticed++
    const open = (await filesInZip(turned)).get('a')!
    await assert.rejects(open(), DamagedZip)
  }
  assert.ok(unnoticed > 0, 'only the checksum told of some')
})

const inflated = (packed: Buffer): string | null => {
  try {
    return inflateRawSync(packed).toString('latin1')
  } catch {
    return null
  }
}

test('a file that says that it is small and is not, or that it is too large, is refused', async () => {
  const whole = zipOf([{ name: 'a', text: 'x'.repeat(100_000) }])
  const directory = whole.indexOf(Buffer.from('504b0102', 'hex'))
  for (const size of [10, 300 * 1024 * 1024]) {
    const lying = Buffer.from(whole)
    lying.writeUInt32LE(size, directory + 24)
    const open = (await filesInZip(lying)).get('a')!
    await assert.rejects(open(), DamagedZip)
  }
})

test('what is no register is refused with its reason', async () => {
  const refused = async (bytes: Uint8Array) => {
    const sheets = await sheetsIn({ name: 'x', bytes })
    return isRefusal(sheets) ? sheets.refused : 'read'
  }
  const whole = workbookOf([{ name: 'a', header: ['a'], rows: [['b']] }])
  assert.equal(await refused(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'old-workbook')
  assert.equal(await refused(whole.subarray(0, 400)), 'damaged-file')
  assert.equal(await refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])), 'not-a-register')
  assert.equal(await refused(Buffer.from('a;b\n1;2')), 'read')
})

test('a damaged workbook never brings the program down', async () => {
  const whole = workbookOf([
    {
      name: 'a',
      header: ['a', 'b'],
      rows: [
        ['b', 1],
        ['c', 2],
      ],
    },
  ])
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 4, max: whole.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
      async (at, byte) => {
        const bytes = Uint8Array.from(whole)
        bytes[at] = byte
        const sheets = await sheetsIn({ name: 'x.xlsx', bytes })
        assert.ok(isRefusal(sheets) || Array.isArray(sheets))
      },
    ),
  )
})

test('a cell far to the right does not fill the memory, and endless rows are refused', async () => {
  const sheet = (rows: string) => ({
    name: 'xl/worksheets/sheet1.xml',
    text: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  })
  const about = await filesInZip(workbookOf([{ name: 'a', header: ['a'], rows: [] }]))
  const others = await Promise.all(
    [...about]
      .filter(([name]) => name !== 'xl/worksheets/sheet1.xml')
      .map(async ([name, open]) => ({ name, text: (await open()).toString() })),
  )
  const read = (rows: string) => sheetsIn({ name: 'x.xlsx', bytes: zipOf([...others, sheet(rows)]) })
  const far = await read('<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1" t="str"><v>b</v></c></row>')
  assert.deepEqual(isRefusal(far) ? far : far[0]!.rows, [{ number: 1, cells: ['a'] }])
  const odd = await read('<row r="1"><c r="A1" t="str"><v>a_x0000__xD800_b</v></c></row>')
  assert.deepEqual(isRefusal(odd) ? odd : odd[0]!.rows[0]!.cells, ['a\ufffdb'])
  const endless = await read('<row><c r="IV1" t="b"><v>1</v></c></row>'.repeat(80_000))
  assert.equal(isRefusal(endless) && endless.refused, 'too-large-file')
})
