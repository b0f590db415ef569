import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCompany } from '../../companies/rules/read-company.ts'
import { aboutOccasion } from '../../courses/rules/read-occasion.ts'
import { optionalPhoneField } from '../../foundation/fields.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { textIn } from '../../foundation/registers/cells.ts'
import { sheetsIn } from '../../foundation/registers/open.ts'
import { rowWith } from '../../foundation/registers/rows.ts'

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

test('a spreadsheet of another kind is told what it is', async () => {
  const bytes = Buffer.concat([
    Buffer.from('504b0304', 'hex'),
    Buffer.alloc(26),
    Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
  ])
  assert.deepEqual(await sheetsIn({ name: 'foretag.ods', bytes }), {
    refused: 'open-document',
    about: { file: 'foretag.ods' },
  })
})
