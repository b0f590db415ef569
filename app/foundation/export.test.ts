import assert from 'node:assert/strict'
import { test } from 'node:test'
import excel from 'exceljs'
import fc from 'fast-check'
import { csvOf, downloadOf, fileName, formatOf, harmless, hoursCell, kronorCell, xlsxOf } from './export.ts'

const sheet = {
  name: 'Företag: alla/några',
  heads: ['Företag', 'Timmar', 'Kronor'],
  rows: [
    ['Åvalla "Mek"; AB', hoursCell(14), kronorCell(83_405n)],
    ['=HYPERLINK("x")', 0, null],
  ],
}

test('a CSV has its mark, semicolons, decimal commas and quoted cells', () => {
  assert.equal(
    csvOf(sheet),
    '\ufeffFöretag;Timmar;Kronor\r\n"Åvalla ""Mek""; AB";3,5;834,05\r\n"\'=HYPERLINK(""x"")";0;\r\n',
  )
})

test('what a spreadsheet would run is made harmless, telephone numbers stay', () => {
  for (const text of ['=1+1', '+cmd|x', '-2+3=', '@sum', ' =1', '\t=1'])
    assert.equal(harmless(text), `'${text}`)
  for (const text of ['+46 70-123 45 67', '-5', '–', 'Åsa', '']) assert.equal(harmless(text), text)
})

test('no text at all can begin a cell of a CSV with a formula', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const cell = csvOf({ heads: [], rows: [[text]] })
        .split('\r\n')
        .slice(1)
        .join('\r\n')
      assert.doesNotMatch(cell, /^"?\s*([=@]|[+-][^\d\s.,()"\r\n-])/)
    }),
  )
})

test('a workbook keeps numbers as numbers and texts as texts', async () => {
  const book = new excel.Workbook()
  const bytes = await xlsxOf([sheet])
  await book.xlsx.load(bytes.buffer)
  const read = book.getWorksheet('Företag  alla några')!
  assert.deepEqual((read.getRow(2).values as unknown[]).slice(1), ['Åvalla "Mek"; AB', 3.5, 834.05])
  assert.equal(read.getCell('A3').value, '=HYPERLINK("x")')
  assert.equal(read.getCell('A3').formula, undefined)
  assert.match(read.headerFooter.oddFooter ?? '', /Medfinansieras av Europeiska unionen/)
})

test('a download says what it is and what it is called', async () => {
  assert.equal(formatOf('/exempel/foretag.xlsx'), 'xlsx')
  const name = fileName('exempel', 'företag', '2025-10-15')
  assert.equal(name, 'exempel-företag-2025-10')
  const response = await downloadOf('csv', name, sheet)
  assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.match(response.headers.get('content-disposition')!, /filename="exempel-foretag-2025-10.csv"/)
})
