import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageGroup } from '../../../tests/counted-again.ts'
import { rowWith } from '../../foundation/registers/rows.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'
import { type FocusGroup, isInFocusGroup, type OnStartDay } from './focus-group.ts'
import { type RegisteredPerson, readPerson } from './read-person.ts'

const known = { today: '2026-11-23', isCompany: (number: string) => number === '5631335238' }
const read = (cells: Record<string, Cell> = {}) =>
  readPerson(
    rowWith({
      Personnummer: '920717-2397',
      Organisationsnummer: '165631335238',
      Kategori: 'Arbetare ',
      ...cells,
    }),
    known,
  )

test('a whole row', () => {
  assert.deepEqual(
    read({
      Förnamn: ' Bo',
      Efternamn: 'Ek',
      'E-post': 'bo@exempel.se',
      Mobil: 701234567,
      Befattning: 'Montör',
      'Okvalificerat arbete': 'X',
      'Senaste utbildning': 2012,
      Utbildningsnivå: 'Gymnasium',
      'Skyddade personuppgifter': 'nej',
      Skift: '2-skift',
    }),
    {
      number: '199207172397',
      born_on: '1992-07-17',
      sex: 'man',
      organisation_number: '5631335238',
      given_name: 'Bo',
      family_name: 'Ek',
      email: 'bo@exempel.se',
      mobile: '0701234567',
      education: 'isced_3_4',
      is_protected: false,
      title: 'Montör',
      category: 'kollektiv',
      is_unqualified: true,
      last_training_year: 2012,
      never_trained: false,
      team: '',
      shift: '2-skift',
      manager: null,
    },
  )
})

test('the codes in their order: the number before the company before the category', () => {
  assert.deepEqual(read({ Personnummer: '', Organisationsnummer: '', Kategori: '' }), {
    refused: 'bad-personal-number',
  })
  assert.deepEqual(read({ Organisationsnummer: '567834-5595', Kategori: '' }), { refused: 'unknown-company' })
  assert.deepEqual(read({ Organisationsnummer: '563133-5239' }), { refused: 'unknown-company' })
  assert.deepEqual(read({ Kategori: 'konsult' }), { refused: 'unknown-category' })
})

test('categories and educations in their spellings', () => {
  for (const text of ['kollektiv', 'Kollektivanställd', 'ARBETARE'])
    assert.equal((read({ Kategori: text }) as RegisteredPerson).category, 'kollektiv')
  for (const text of ['Tjänsteman', 'TJM', ' tjm'])
    assert.equal((read({ Kategori: text }) as RegisteredPerson).category, 'tjansteman')
  const education = (text: Cell) => (read({ Utbildningsnivå: text }) as RegisteredPerson).education
  assert.deepEqual(['grundskola', 'Gymnasium', 'EFTERGYMNASIAL', 'doktor', null].map(education), [
    'isced_0_2',
    'isced_3_4',
    'isced_5_8',
    'isced_unknown',
    'isced_unknown',
  ])
})

test('last training: a year, aldrig, or unknown', () => {
  const last = (cell: Cell) => {
    const { last_training_year, never_trained } = read({ 'Senaste utbildning': cell }) as RegisteredPerson
    return never_trained ? 'never' : last_training_year
  }
  assert.deepEqual(['2015', 2015, ' Aldrig', '', 'länge sedan', '15', null].map(last), [
    2015,
    2015,
    'never',
    null,
    null,
    null,
    null,
  ])
})

test('age groups by whole years', () => {
  assert.deepEqual([0, 17, 18, 29, 30, 54, 55, 90].map(ageGroup), [
    'under_18',
    'under_18',
    '18_29',
    '18_29',
    '30_54',
    '30_54',
    '55_plus',
    '55_plus',
  ])
})

test('focus group B: a man, kollektiv, last training never or more than three years before the starting year', () => {
  const b: FocusGroup = { sex: 'man', category: 'kollektiv', unqualified: null, years_without_training: 3 }
  const someone: OnStartDay = {
    sex: 'man',
    category: 'kollektiv',
    is_unqualified: false,
    never_trained: false,
    last_training_year: 2020,
    starting_year: 2024,
  }
  const isIn = (rest: Partial<OnStartDay>) => isInFocusGroup(b, { ...someone, ...rest })
  assert.equal(isIn({}), true) // 2020 < 2024 − 3
  assert.equal(isIn({ last_training_year: 2021 }), false)
  assert.equal(isIn({ last_training_year: null }), false)
  assert.equal(isIn({ last_training_year: null, never_trained: true }), true)
  assert.equal(isIn({ sex: 'woman' }), false)
  assert.equal(isIn({ category: 'tjansteman' }), false)
})

test('focus group A: a woman, kollektiv, in a job marked unqualified', () => {
  const a: FocusGroup = {
    sex: 'woman',
    category: 'kollektiv',
    unqualified: true,
    years_without_training: null,
  }
  const someone: OnStartDay = {
    sex: 'woman',
    category: 'kollektiv',
    is_unqualified: true,
    never_trained: false,
    last_training_year: null,
    starting_year: 2024,
  }
  assert.equal(isInFocusGroup(a, someone), true)
  assert.equal(isInFocusGroup(a, { ...someone, is_unqualified: false }), false)
})
