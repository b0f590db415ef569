import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sheetOfCsv } from './csv.ts'
import { folded, type Register, recognise } from './register.ts'
import { rowsOf, rowWith, typedCells, type Unreadable } from './rows.ts'

const FRUIT: Register<'frukt'> = {
  name: 'frukt',
  columns: [
    { name: 'Kod', kind: 'digits', is_required: true, also: ['Nr'] },
    { name: 'Skördad', kind: 'date', is_required: true },
    { name: 'Vikt kg', kind: 'number' },
  ],
}
const TOOLS: Register<'verktyg'> = {
  name: 'verktyg',
  columns: [
    { name: 'Kod', kind: 'digits', is_required: true },
    { name: 'Skaft', kind: 'text', is_required: true },
  ],
}
const recognised = (text: string, name = 'x.csv') =>
  recognise<'frukt' | 'verktyg'>(sheetOfCsv({ name, bytes: Buffer.from(text) }), [FRUIT, TOOLS])

test('a register is known by its columns, in any order, case and spelling', () => {
  const found = recognised(' vikt (KG) ;SKÖRDAD;Anteckning;nr\n1;2;3;4')
  assert.equal(found?.register, 'frukt')
  assert.deepEqual(
    [...found!.places],
    [
      ['Vikt kg', 0],
      ['Skördad', 1],
      ['Kod', 3],
    ],
  )
  assert.deepEqual(found!.unknown, ['Anteckning'])
  assert.deepEqual(found!.missing, [])
})

test('a title may stand above the header, and a column may come twice: the first counts', () => {
  const found = recognised('Skörden 2024;;\n;;\nKod;Skördad;kod\n7;2024-09-01;8')
  assert.equal(found!.header.number, 3)
  assert.deepEqual(found!.unknown, ['kod'])
  assert.equal([...rowsOf(found!, new Map())][0]!.text('Kod'), '7')
})

test('a register without a required column says which; what resembles none is none', () => {
  assert.deepEqual(recognised('Kod;Vikt kg;Namn\n1;2;3', 'frukt 2024.csv')!.missing_required, ['Skördad'])
  assert.deepEqual(recognised('Kod;Vikt kg;Namn\n1;2;3')!.missing_required, ['Skördad'])
  assert.equal(recognised('Namn;Vikt kg\na;b'), null)
  assert.equal(recognised('Namn;Adress\na;b'), null)
  assert.equal(recognised(''), null)
})

test('decomposed letters and signs do not make another name', () => {
  assert.equal(folded('Tillfa\u0308lle'), folded('TILLFÄLLE '))
  assert.equal(folded('E-post'), 'epost')
})

test('a cell that cannot be read is told of and taken as empty', () => {
  const unreadable = new Map() satisfies Unreadable
  const read: unknown[] = []
  for (const row of rowsOf(recognised('Kod;Skördad;Vikt kg\n1;igår;tung\n2;2024-09-01;3,5')!, unreadable))
    read.push([row.date('Skördad'), row.amount('Vikt kg'), row.number])
  assert.deepEqual(read, [
    [null, null, 2],
    ['2024-09-01', 3.5, 3],
  ])
  assert.deepEqual(
    [...unreadable],
    [
      ['Skördad', { rows: 1, at: [2] }],
      ['Vikt kg', { rows: 1, at: [2] }],
    ],
  )
  assert.equal(rowWith({ Kod: ' ' }).cell('Kod'), null)
})

test('of a row that is rejected only what says more than that it cannot be read is told', () => {
  const unreadable = new Map() satisfies Unreadable
  for (const row of rowsOf(recognised('Kod;Skördad;Vikt kg\n1;igår;#REF!\n2;igår;#FORMEL!')!, unreadable)) {
    row.date('Skördad')
    row.amount('Vikt kg')
    row.drop()
  }
  assert.deepEqual([...unreadable], [['Vikt kg', { rows: 2, at: [2, 3], errors: 1, formulas: 1 }]])
})

test('a cell that is longer than any name cannot be read, and is told of once a row', () => {
  const unreadable = new Map() satisfies Unreadable
  const text = `Kod;Skördad;Vikt kg\n${'x'.repeat(501)};2024-09-01;${' '.repeat(600)}3,5\n${'y'.repeat(500)};2024-09-01;1`
  const read: unknown[] = []
  for (const row of rowsOf(recognised(text)!, unreadable))
    read.push([row.cell('Kod'), row.text('Kod').length, row.amount('Vikt kg')])
  assert.deepEqual(read, [
    [null, 0, 3.5],
    ['y'.repeat(500), 500, 1],
  ])
  assert.deepEqual([...unreadable], [['Kod', { rows: 1, at: [2], too_long: 1 }]])
})

test('cells of a workbook are written out as a person types them', () => {
  const sheet = {
    file: 'x',
    name: 'x',
    counts_from_1904: false,
    rows: [{ number: 1, cells: ['Kod', 'Skördad', 'Vikt kg', 'Annat'] }],
  }
  const found = recognise(sheet, [FRUIT])!
  assert.deepEqual(typedCells({ number: 2, cells: [101012391, 45389, 3.5, null] }, found, FRUIT), [
    '0101012391',
    '2024-04-07',
    '3,5',
    '',
  ])
})
