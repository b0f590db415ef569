import assert from 'node:assert/strict'
import { test } from 'node:test'
import Excel from 'exceljs'
import fc from 'fast-check'
import {
  csvOf,
  dayCell,
  downloadOf,
  fileName,
  formatOf,
  hoursCell,
  inParts,
  kronorCell,
  longDownloadOf,
  momentCell,
  xlsxOf,
} from './export.ts'
import { sheetsIn } from './registers/open.ts'

const sheet = {
  name: 'Företag: alla/några',
  heads: ['Företag', 'Timmar', 'Kronor'],
  rows: [
    ['Åvalla "Mek"; AB', hoursCell(14), kronorCell(83_405n)],
    ['=HYPERLINK("x")', hoursCell(0), null],
  ],
}
const taken = { language: 'sv', today: '2025-10-15' } as const
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

test('a CSV has its mark, semicolons, decimal commas and quoted cells, and runs no formula', () => {
  assert.equal(
    textOf(csvOf(sheet)),
    '\ufeffFöretag;Timmar;Kronor\r\n"Åvalla ""Mek""; AB";3,5;834,05\r\n" =HYPERLINK(""x"")";0;\r\n',
  )
})

test('no text at all can begin a cell of a CSV with a formula', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const cell = textOf(csvOf({ heads: [], rows: [[text]] }))
        .split('\r\n')
        .slice(1)
        .join('\r\n')
      assert.doesNotMatch(cell, /^"?([=@]|[+-][^\d\s.,()"\r\n-])/)
    }),
  )
})

test('a workbook keeps numbers as numbers and texts as texts', async () => {
  const read = await sheetsIn({ name: 'f.xlsx', bytes: xlsxOf([sheet]) })
  assert.ok(Array.isArray(read))
  assert.deepEqual(
    read[0]!.rows.map(row => row.cells),
    [
      ['Företag', 'Timmar', 'Kronor'],
      ['Åvalla "Mek"; AB', 3.5, 834.05],
      ['=HYPERLINK("x")', 0, null],
    ],
  )
})

test('a workbook has days, moments by the clock in Stockholm, hours and kronor as such, a filter, and its sums beside', async () => {
  const moment = new Date('2025-07-01T22:05:00Z')
  const whole = {
    name: 'Rader',
    heads: ['Dag', 'Bokförd', 'Timmar', 'Kronor', 'Blandat'],
    rows: [
      [dayCell('2025-10-15'), momentCell(moment), hoursCell(14), kronorCell(83_405n), hoursCell(4)],
      [dayCell('2024-02-29'), null, hoursCell(1), kronorCell(-5n), 'okänt'],
    ],
  }
  const workbook = new Excel.Workbook()
  await workbook.xlsx.load(await downloadOf('xlsx', 'f', whole, taken).arrayBuffer())
  const [rows, about] = workbook.worksheets
  assert.deepEqual(rows!.getCell('A2').value, new Date('2025-10-15'))
  assert.deepEqual(rows!.getCell('A3').value, new Date('2024-02-29'))
  // Two hours later than in Greenwich, and so the day after.
  assert.deepEqual(rows!.getCell('B2').value, new Date('2025-07-02T00:05:00Z'))
  assert.equal(rows!.getCell('C2').value, 3.5)
  assert.equal(rows!.getCell('D3').numFmt, '#,##0.00')
  assert.equal(rows!.autoFilter, 'A1:E3')
  const sums: Record<string, unknown> = {}
  about!.eachRow(row => (sums[String(row.getCell(1).value)] = row.getCell(2).value))
  assert.equal(sums['Summa timmar, alla rader'], 3.75)
  assert.equal(sums['Summa kronor, alla rader'], 834)
  assert.equal('Summa blandat, alla rader' in sums, false)
  assert.match(textOf(csvOf(whole)), /\r\n2025-10-15;2025-07-02 00:05;3,5;834,05;1\r\n/)
})

test('a download says what it is and what it is called', () => {
  assert.equal(formatOf('/exempel/foretag.xlsx'), 'xlsx')
  const name = fileName('exempel', 'företag', '2025-10-15')
  assert.equal(name, 'exempel-företag-2025-10')
  const response = downloadOf('csv', name, sheet, { language: 'sv', today: '2025-10-15' })
  assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.match(response.headers.get('content-disposition')!, /filename="exempel-foretag-2025-10.csv"/)
})

test('a workbook tells who co-funds on a sheet of its own; a CSV has rows and nothing else', async () => {
  const bytes = new Uint8Array(await downloadOf('xlsx', 'f', sheet, taken).arrayBuffer())
  const read = await sheetsIn({ name: 'f.xlsx', bytes })
  assert.ok(Array.isArray(read))
  assert.deepEqual(
    read[1]!.rows.map(row => row.cells.slice(0, 2)),
    [
      ['Om filen', null],
      ['Innehåll', 'Företag: alla/några'],
      ['Uttagen', 45_945],
      ['Summa timmar, alla rader', 3.5],
      ['Summa kronor, alla rader', 834.05],
      ['Medfinansieras av Europeiska unionen', null],
    ],
  )
  const csv = textOf(new Uint8Array(await downloadOf('csv', 'f', sheet, taken).arrayBuffer()))
  assert.equal(csv, textOf(csvOf(sheet)))
})

test('a long sheet is the same file, read some rows at a time and only when they are sent for', async () => {
  const ids = Array.from({ length: 4500 }, (_, at) => at)
  for (const format of ['csv', 'xlsx'] as const) {
    const asked: number[] = []
    const read = async (some: readonly number[]) => {
      asked.push(some.length)
      return some
    }
    const row = (id: number) => [id, `Rad ${id}`]
    const [name, heads] = ['Lång', ['a', 'b']]
    const response = longDownloadOf(format, 'lång', { name, heads, parts: inParts(ids, read, row) }, taken)
    assert.deepEqual(asked, [])
    const whole = downloadOf(format, 'lång', { name, heads, rows: ids.map(row) }, taken)
    assert.deepEqual(await response.bytes(), await whole.bytes())
    assert.deepEqual(asked, [2000, 2000, 500])
  }
})

test('who stops listening stops the reading', async () => {
  let asked = 0
  const read = async (some: readonly number[]) => {
    asked += 1
    return some
  }
  const ids = Array.from({ length: 9000 }, (_, at) => at)
  const parts = inParts(ids, read, id => [id])
  const { body } = longDownloadOf('csv', 'lång', { name: 'L', heads: ['a'], parts }, taken)
  const reader = body!.getReader()
  await reader.read()
  await reader.read()
  await reader.cancel()
  assert.equal(asked, 1)
})
