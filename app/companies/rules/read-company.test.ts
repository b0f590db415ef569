import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../foundation/refusal.ts'
import { rowWith } from '../../foundation/registers/rows.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'
import { filledFrom, municipalityName, type RegisteredCompany, readCompany } from './read-company.ts'

const MUNICIPALITIES = new Map([
  ['karlskrona', '1080'],
  ['östra göinge', '1256'],
])
const read = (cells: Record<string, Cell> = {}) =>
  readCompany(
    rowWith({ Organisationsnummer: '563133-5238', Företag: 'Åkeri AB', Kommun: 'Karlskrona', ...cells }),
    MUNICIPALITIES,
  )

test('a whole row', () => {
  assert.deepEqual(
    read({
      Anställda: '43',
      'Kvinnor kollektiv': '1',
      'Män kollektiv': 23,
      'Kvinnor tjänstemän': '3',
      'Män tjänstemän': '16',
      'Omsättning MSEK': '1 113,4',
      Koncernmoder: '567834-5595',
      SNI: 24510,
      'Inkom via': 'IF Metall',
      Ombud: 'a@exempel.se',
      Förmedlad: '20240407',
      Överenskommelse: '2024-10-01 00:00',
      Kontaktperson: 'Kim Ek',
      'E-post': 'info@exempel.se',
      Telefon: '040-12 34 56',
    }),
    {
      organisation_number: '5631335238',
      name: 'Åkeri AB',
      municipality_code: '1080',
      outside_because: null,
      employees: 43,
      women_kollektiv: 1,
      men_kollektiv: 23,
      women_tjansteman: 3,
      men_tjansteman: 16,
      turnover_ore: 111_340_000_000n,
      parent_number: '5678345595',
      sni: '24510',
      came_via: 'IF Metall',
      referred_on: '2024-04-07',
      agreed_on: '2024-10-01',
      contact_name: 'Kim Ek',
      contact_email: 'info@exempel.se',
      contact_phone: '040-12 34 56',
      officer_email: 'a@exempel.se',
    },
  )
})

test('the codes in their order: the number before the name before the municipality', () => {
  assert.deepEqual(read({ Organisationsnummer: '1', Företag: '', Kommun: '' }), {
    refused: 'bad-organisation-number',
  })
  assert.deepEqual(read({ Företag: ' \u00a0', Kommun: 'Växjö' }), { refused: 'name-missing' })
  assert.deepEqual(read({ Kommun: 'Växjö' }), { refused: 'unknown-municipality' })
})

test('a municipality outside the area comes with its reason, and is told as such without one', () => {
  const row = (because: string) =>
    readCompany(
      rowWith({
        Organisationsnummer: '563133-5238',
        Företag: 'Åkeri AB',
        Kommun: 'Växjö kommun',
        'Skäl utanför området': because,
      }),
      MUNICIPALITIES,
      new Map([['växjö', '0780']]),
    )
  const read = row(' Flyttar till Karlskrona ')
  assert.ok(!isRefusal(read))
  assert.deepEqual([read.municipality_code, read.outside_because], ['0780', 'Flyttar till Karlskrona'])
  assert.deepEqual(row(' '), { refused: 'unknown-municipality', about: { closer: 'outside-area' } })
})

test('a municipality in any case, trimmed, with or without its last word', () => {
  for (const text of [
    'Östra Göinge',
    ' östra göinge ',
    'ÖSTRA GÖINGE KOMMUN',
    'Östra Göinge Kommun ',
    'Östra\u00a0Göinge',
    'O\u0308stra Go\u0308inge',
  ])
    assert.equal(municipalityName(text), 'östra göinge')
  assert.equal(municipalityName('Lunds kommun'), 'lunds')
})

test('what cannot be read or cannot be is taken as empty', () => {
  const { employees, turnover_ore, parent_number, agreed_on } = read({
    Anställda: 'ca 40',
    'Omsättning MSEK': '-5',
    Koncernmoder: '12',
    Överenskommelse: 'snart',
  }) as RegisteredCompany
  assert.deepEqual([employees, turnover_ore, parent_number, agreed_on], [null, null, null, null])
})

test('told twice: the first stands and its gaps are filled', () => {
  const first = read({ Anställda: '0', SNI: '' }) as RegisteredCompany
  const again = read({ Företag: 'Annat', Anställda: '7', SNI: '28290' }) as RegisteredCompany
  const { name, employees, sni } = filledFrom(first, again)
  assert.deepEqual([name, employees, sni], ['Åkeri AB', 0, '28290'])
})
