import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { companyForm, companyRefusal, millionsOf, oreOfMillions } from './company-form.ts'

const filled = {
  organisation_number: '556000-0001',
  name: ' Exempelbolaget AB ',
  municipality_code: '1290',
  employees: '12',
  women_kollektiv: '3',
  men_kollektiv: '5',
  women_tjansteman: '2',
  men_tjansteman: '2',
  turnover_ore: '113,4',
  agreed_on: '2025-03-01',
}

test('the form is read: numbers, days and millions of kronor', () => {
  const read = companyForm.schema.parse(filled)
  assert.equal(read.name, 'Exempelbolaget AB')
  assert.equal(read.turnover_ore, 11_340_000_000n)
  assert.deepEqual(
    [read.employees, read.balance_ore, read.referred_on, read.partner_id],
    [12, null, null, null],
  )
})

test('each wrong field has a code of its own', () => {
  const read = companyForm.schema.safeParse({
    ...filled,
    name: ' ',
    municipality_code: '',
    employees: 'tolv',
    agreed_on: '2025-02-30',
    balance_ore: '1,2,3',
  })
  const codes = Object.fromEntries(read.error!.issues.map(issue => [issue.path[0], issue.message]))
  assert.deepEqual(codes, {
    name: 'name-missing',
    municipality_code: 'municipality-missing',
    employees: 'not-a-count',
    agreed_on: 'not-a-day',
    balance_ore: 'not-millions',
  })
})

test('millions go there and back to the öre', () => {
  assert.equal(oreOfMillions('1 250'), 125_000_000_000n)
  assert.equal(millionsOf(11_340_000_000n), '113,4')
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999_999n }), ore =>
      assert.equal(oreOfMillions(millionsOf(ore)), ore),
    ),
  )
})

test('women and men together are the employees, when all are known', () => {
  const read = companyForm.schema.parse(filled)
  assert.equal(companyRefusal(read, '2025-10-15'), null)
  assert.deepEqual(companyRefusal({ ...read, employees: 13 }, '2025-10-15'), {
    refused: 'parts-do-not-sum',
    field: 'employees',
    about: { sum: 12, employees: 13 },
  })
  assert.equal(companyRefusal({ ...read, employees: 13, men_kollektiv: null }, '2025-10-15'), null)
})

test('an agreement has been made, it is not to come', () => {
  const read = companyForm.schema.parse(filled)
  assert.equal(companyRefusal(read, '2025-02-28')?.refused, 'day-to-come')
})
