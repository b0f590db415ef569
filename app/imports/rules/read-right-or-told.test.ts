import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organisationNumber } from '../../companies/rules/organisation-number.ts'
import { readCompany } from '../../companies/rules/read-company.ts'
import { aboutOccasion } from '../../courses/rules/read-occasion.ts'
import { optionalPhoneField } from '../../foundation/fields.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { brokenIn, dateIn, hoursIn, textIn, timeIn } from '../../foundation/registers/cells.ts'
import { sheetsIn } from '../../foundation/registers/open.ts'
import { rowWith } from '../../foundation/registers/rows.ts'
import { FORMULA_WITHOUT_VALUE } from '../../foundation/registers/sheet.ts'

// Registers as people type them: read right, or told; never silently something else.

const companyWith = (cells: Record<string, string | number>) => {
  const company = readCompany(
    rowWith({ Organisationsnummer: '563133-5238', Företag: 'Åkeri AB', Kommun: 'Osby', ...cells }),
    new Map([['osby', '1273']]),
  )
  assert.ok(!isRefusal(company))
  return company
}

test('only a clean address is kept: no letter goes to two, or to a dash', () => {
  for (const typed of [
    '-',
    'saknas',
    'anna@exempel.se; bo@exempel.se',
    'Anna Test <anna@exempel.se>',
    '<anna@exempel.se>',
    'mailto:anna@exempel.se',
    'anna@exempel',
    'anna@exempel.se.',
    'anna@@exempel.se',
    'anna＠exempel.se',
  ])
    assert.equal(companyWith({ 'E-post': typed }).contact_email, null, typed)
  for (const typed of [' ANNA@Exempel.SE ', 'åsa.ek+kurs@exempel.se', 'anna@exempel.se\u200b'])
    assert.equal(companyWith({ 'E-post': typed }).contact_email, typed.replace('\u200b', '').trim(), typed)
})

test('a thousand with a point or a comma is not read as one and a part', () => {
  for (const typed of ['1.250', '1,250', '12.000', '1 250,000'])
    assert.equal(companyWith({ Anställda: typed }).employees, null, typed)
  assert.equal(companyWith({ Anställda: '1 250' }).employees, 1250)
  assert.equal(companyWith({ Anställda: '1\u202f250' }).employees, 1250)
  assert.equal(companyWith({ 'Omsättning MSEK': '1.250' }).turnover_ore, null)
  assert.equal(companyWith({ 'Omsättning MSEK': '1,25' }).turnover_ore, 125_000_000n)
  assert.deepEqual(aboutOccasion(rowWith({ 'Kostnad SEK': '29.500', Platser: '12' })), {
    seats: 12,
    cost_ore: null,
  })
  assert.equal(aboutOccasion(rowWith({ 'Kostnad SEK': '29500,50' })).cost_ore, 2_950_050n)
})

test('a telephone that a workbook took for a number begins as it did', () => {
  for (const [typed, kept] of [
    [701234567, '0701234567'],
    [46701234567, '+46701234567'],
    [40123456, '040123456'],
    ['070-123 45 67', '070-123 45 67'],
  ] as const)
    assert.equal(companyWith({ Telefon: typed }).contact_phone, kept)
})

test('what is no telephone is told and read as none, by the rule that forms have', () => {
  for (const typed of ['-', 'saknas', 'växeln', '12', '070-123 45 67, 040-12 34 56', 'tel: 070-123 45 67']) {
    const row = rowWith({ Telefon: typed })
    assert.equal(row.phone('Telefon'), '', typed)
    assert.ok(row.isUnreadable('Telefon'), typed)
    assert.equal(optionalPhoneField.safeParse(typed).success, false, typed)
  }
})

test('names are kept as they are, composed, without signs that nobody sees', () => {
  for (const name of [
    "O'Brien",
    'Å',
    'Eva 🌻',
    '👩‍🏭',
    'محمد',
    '=HYPERLINK("x")',
    '#import "x"',
    '*fet* $x$',
    'NULL',
    'Nej',
    '<b>',
  ])
    assert.equal(textIn(name), name)
  assert.equal(textIn('A\u030akesson O\u0308berg'), 'Åkesson Öberg')
  assert.equal(textIn('\u202eEvil'), 'Evil')
  assert.equal(textIn('Anna\u200bMaria'), 'AnnaMaria')
})

test('a telephone saved as text has its first sign again, and what is none is told', () => {
  for (const [typed, kept] of [
    ['701234567', '0701234567'],
    ['46701234567', '+46701234567'],
    ['040123456', '040123456'],
    ['+46 70 123 45 67', '+46 70 123 45 67'],
    ['(040) 12 34 56', '(040) 12 34 56'],
    ['040-12 34 56 ankn 7', null],
    ['4,6701E+10', null],
    ['7.01234567E8', null],
    ['saknas', null],
    ['-', null],
    ['växeln', null],
    ['nr 9', null],
  ] as const)
    assert.equal(companyWith({ Telefon: typed }).contact_phone, kept, typed)
})

test('an error of the spreadsheet, a formula without a value and lost letters are told, never kept', () => {
  for (const typed of [
    '#REF!',
    '#SAKNAS!',
    '#N/A',
    '#VÄRDEFEL!',
    '#DIVISION/0!',
    '#NAMN?',
    '#####',
    FORMULA_WITHOUT_VALUE,
    '\ufffdsa Ek',
  ]) {
    const { contact_name, agreed_on, employees } = companyWith({
      Kontaktperson: typed,
      Överenskommelse: typed,
      Anställda: typed,
    })
    assert.deepEqual([contact_name, agreed_on, employees], [null, null, null], typed)
  }
  for (const name of ['#1 Bygg AB', 'C# Konsult', 'Nr 5!']) assert.equal(brokenIn(name), null, name)
})

test('hours typed as a length of time are hours', () => {
  for (const [typed, hours] of [
    ['6:00', 6],
    ['3:30', 3.5],
    ['0:45', 0.75],
    ['07:15', 7.25],
    ['6:00:00', 6],
    ['26:15', 26.25],
    ['6,5', 6.5],
    ['1.250', 1.25],
    ['6:75', null],
    ['6 h', null],
  ] as const)
    assert.equal(hoursIn(typed), hours, typed)
})

test('a moment with its zone is read by the clock in Stockholm before its day is taken', () => {
  for (const [typed, day, time] of [
    ['2024-10-01T22:30:00Z', '2024-10-02', '00:30'],
    ['2024-10-01T21:59:59.999Z', '2024-10-01', '23:59'],
    ['2024-12-31T23:30:00+00:00', '2025-01-01', '00:30'],
    ['2024-10-01 01:00 +0300', '2024-10-01', '00:00'],
    ['2024-10-01T00:30:00+05', '2024-09-30', '21:30'],
    ['2024-03-31T01:00:00Z', '2024-03-31', '03:00'],
    ['2024-10-27T01:00:00Z', '2024-10-27', '02:00'],
  ] as const)
    assert.deepEqual([dateIn(typed), timeIn(typed)], [day, time], typed)
  for (const typed of [
    '2024-10-01T25:00Z',
    '2024-10-01T10:00+15:00',
    '2024-02-30T10:00Z',
    '2024-10-01 10:00 CET',
  ])
    assert.equal(dateIn(typed), null, typed)
})

test('a number that is nobody’s organisation says whose it is; one of VAT is read', () => {
  for (const [typed, closer] of [
    ['7507079833', 'sole-trader'],
    ['19750707-9833', 'sole-trader'],
    ['750707-9833', 'sole-trader'],
    ['DK12345678', 'foreign-company'],
    ['NO 999 999 999 MVA', 'foreign-company'],
    ['FI-1234567-8', 'foreign-company'],
    ['DE123456789', 'foreign-company'],
    ['5631335239', undefined],
    ['12', undefined],
    ['AB', undefined],
  ] as const) {
    const read = readCompany(rowWith({ Organisationsnummer: typed, Företag: 'A', Kommun: 'Osby' }), new Map())
    assert.ok(isRefusal(read))
    assert.deepEqual([read.refused, read.about?.closer], ['bad-organisation-number', closer], typed)
  }
  for (const typed of [
    'SE563133523801',
    'SE 563133-5238 01',
    'se563133523801',
    '165631335238',
    '563133 5238',
  ])
    assert.equal(organisationNumber(typed), '5631335238', typed)
})

test('a file of another kind is told what it is', async () => {
  const packed = (text: string) =>
    Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(26), Buffer.from(text)])
  for (const [bytes, code] of [
    [packed('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'open-document'],
    [packed('[Content_Types].xml xl/workbook.bin'), 'binary-workbook'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-workbook'],
    [Buffer.from('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    [Buffer.from('\ufeff%PDF-1.4'), 'pdf'],
    [Buffer.from('<html><table><tr><td>Företag'), 'web-page'],
    [
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'web-page',
    ],
    [
      Buffer.from('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument">'),
      'open-document',
    ],
    [Buffer.alloc(0), 'empty-file'],
    [Buffer.from('\ufeff\r\n  \n'), 'empty-file'],
    [Buffer.from('fffe0d000a00', 'hex'), 'empty-file'],
    [Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'not-a-register'],
  ] as const)
    assert.deepEqual(await sheetsIn({ name: 'foretag.csv', bytes }), {
      refused: code,
      about: { file: 'foretag.csv' },
    })
})
