import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { isRefusal } from '../refusal.ts'
import { timeIn } from './cells.ts'
import { sheetsIn } from './open.ts'
import { workbookOf } from './workbook.ts'
import { filesInZip, zipOf } from './zip.ts'

const opened = (bytes: Uint8Array) => {
  const sheets = sheetsIn({ name: 'prov.xlsx', bytes })
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
  const sheets = opened(new Uint8Array(await workbook.xlsx.writeBuffer()))
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

test('a letter that lies where one piece of the file ends and the next begins is whole', () => {
  const long = '€'.repeat(100_000)
  const [sheet] = opened(workbookOf([{ name: 'Lång', header: [long], rows: [] }]))
  assert.deepEqual(sheet!.rows, [[1, long]])
})

test('a workbook may count its days from 1904', async () => {
  const workbook = new ExcelJS.Workbook()
  workbook.properties.date1904 = true
  workbook.addWorksheet('a').addRow(['x'])
  const sheets = sheetsIn({ name: 'a.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) })
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
  assert.deepEqual(opened(bytes), [
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

test('any text survives a workbook', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), texts => {
      const kept = texts
        .map(text => text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, ''))
        .map(text => `x${text}x`)
      const [sheet] = opened(workbookOf([{ name: 'a', header: ['a'], rows: kept.map(text => [text]) }]))
      assert.deepEqual(
        sheet!.rows.slice(1).map(row => row[1]),
        kept.filter(text => !/_x[0-9A-Fa-f]{4}_/.test(text)),
      )
    }),
    { numRuns: 30 },
  )
})

test('files packed into one come out again', () => {
  const files = filesInZip(
    zipOf([
      { name: 'a.xml', text: 'å'.repeat(5000) },
      { name: 'b/c.xml', text: '' },
    ]),
  )
  assert.deepEqual(
    [...files].map(([name, open]) => [name, open().toString().length]),
    [
      ['a.xml', 5000],
      ['b/c.xml', 0],
    ],
  )
})

test('what is no register is refused with its reason', () => {
  const refused = (bytes: Uint8Array) => {
    const sheets = sheetsIn({ name: 'x', bytes })
    return isRefusal(sheets) ? sheets.refused : 'read'
  }
  const whole = workbookOf([{ name: 'a', header: ['a'], rows: [['b']] }])
  assert.equal(refused(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'old-workbook')
  assert.equal(refused(whole.subarray(0, 400)), 'damaged-file')
  assert.equal(refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])), 'not-a-register')
  assert.equal(refused(Buffer.from('a;b\n1;2')), 'read')
})

test('a damaged workbook never brings the program down', () => {
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
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: whole.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
      (at, byte) => {
        const bytes = Uint8Array.from(whole)
        bytes[at] = byte
        const sheets = sheetsIn({ name: 'x.xlsx', bytes })
        assert.ok(isRefusal(sheets) || Array.isArray(sheets))
      },
    ),
  )
})

test('a cell far to the right does not fill the memory, and endless rows are refused', () => {
  const sheet = (rows: string) => ({
    name: 'xl/worksheets/sheet1.xml',
    text: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  })
  const about = filesInZip(workbookOf([{ name: 'a', header: ['a'], rows: [] }]))
  const others = [...about]
    .filter(([name]) => name !== 'xl/worksheets/sheet1.xml')
    .map(([name, open]) => ({ name, text: open().toString() }))
  const read = (rows: string) => sheetsIn({ name: 'x.xlsx', bytes: zipOf([...others, sheet(rows)]) })
  const far = read('<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1" t="str"><v>b</v></c></row>')
  assert.deepEqual(isRefusal(far) ? far : far[0]!.rows, [{ number: 1, cells: ['a'] }])
  const odd = read('<row r="1"><c r="A1" t="str"><v>a_x0000__xD800_b</v></c></row>')
  assert.deepEqual(isRefusal(odd) ? odd : odd[0]!.rows[0]!.cells, ['a\ufffdb'])
  const endless = read('<row><c r="IV1" t="b"><v>1</v></c></row>'.repeat(80_000))
  assert.equal(isRefusal(endless) && endless.refused, 'damaged-file')
})
