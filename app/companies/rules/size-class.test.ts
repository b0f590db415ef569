import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kronor } from '../../foundation/money.ts'
import { linkedGroups, type Sized, sizeClasses } from './size-class.ts'

const company = (organisation_number: string, rest: Partial<Sized> = {}): Sized => ({
  organisation_number,
  parent_number: null,
  employees: 5,
  turnover_ore: null,
  balance_ore: null,
  ...rest,
})
const million = (sek: number) => (kronor(1_000_000) * BigInt(Math.round(sek * 10))) / 10n
const sizeOf = (rest: Partial<Sized>) => sizeClasses([company('a', rest)], '11.50').get('a')!.size

test('employees alone, when no money is told, and it says so', () => {
  for (const [employees, size] of [
    [0, 'micro'],
    [9, 'micro'],
    [10, 'small'],
    [49, 'small'],
    [50, 'medium'],
    [249, 'medium'],
    [250, 'large'],
  ] as const)
    assert.deepEqual(sizeClasses([company('a', { employees })], '11.50').get('a'), {
      size,
      on_employees_alone: true,
      linked: 1,
      untold: 0,
    })
})

test('at 11,50 kronor two million euro are 23 million kronor: at the ceiling is within it', () => {
  assert.equal(sizeOf({ turnover_ore: million(23) }), 'micro')
  assert.equal(sizeOf({ turnover_ore: million(23) + 1n }), 'small')
  assert.equal(sizeOf({ turnover_ore: million(115) }), 'small')
  assert.equal(sizeOf({ turnover_ore: million(115) + 1n }), 'medium')
  assert.equal(sizeOf({ turnover_ore: million(575) }), 'medium')
  assert.equal(sizeOf({ turnover_ore: million(575) + 1n }), 'large')
})

test('turnover or balance: one of them within is enough, and 43 million is the ceiling of a medium balance', () => {
  assert.equal(sizeOf({ turnover_ore: million(900), balance_ore: million(20) }), 'micro')
  assert.equal(sizeOf({ turnover_ore: million(900), balance_ore: million(494.5) }), 'medium')
  assert.equal(sizeOf({ turnover_ore: million(900), balance_ore: million(494.5) + 1n }), 'large')
  assert.equal(sizeOf({ balance_ore: million(20) }), 'micro')
})

test('linked companies are added together, also over a parent that is not among them, a chain and a circle', () => {
  const classes = sizeClasses(
    [
      company('a', { employees: 6 }),
      company('b', { employees: 6, parent_number: 'a' }),
      company('c', { parent_number: 'x' }),
      company('d', { parent_number: 'x' }),
      company('e', { parent_number: 'f' }),
      company('f', { parent_number: 'g' }),
      company('g', { parent_number: 'e' }),
      company('h', { parent_number: 'h' }),
    ],
    '11.50',
  )
  assert.deepEqual([...classes].map(([number, { size, linked }]) => `${number} ${size} ${linked}`).sort(), [
    'a small 2',
    'b small 2',
    'c small 2',
    'd small 2',
    'e small 3',
    'f small 3',
    'g small 3',
    'h micro 1',
  ])
})

test('where one of the group has no turnover the class rests on employees alone', () => {
  const group = [
    company('a', { turnover_ore: million(900) }),
    company('b', { employees: 4, parent_number: 'a' }),
  ]
  assert.deepEqual(sizeClasses(group, '11.50').get('a'), {
    size: 'micro',
    on_employees_alone: true,
    linked: 2,
    untold: 0,
  })
})

test('a company that has not told how many it employs is of no class, whatever its money: unknown is not none', () => {
  for (const turnover_ore of [null, million(1), million(900)])
    assert.equal(sizeOf({ employees: null, turnover_ore }), 'unknown')
  assert.equal(sizeOf({ employees: 0 }), 'micro')
})

test('where some of a group have told, the class rests on them and says how many have not', () => {
  const group = (...employees: (number | null)[]) =>
    sizeClasses(
      employees.map((count, at) => company(`${at}`, { employees: count, parent_number: '0' })),
      '11.50',
    ).get('0')!
  const { size, untold } = group(60, null, null)
  assert.deepEqual([size, untold], ['medium', 2])
  assert.equal(group(null, null).size, 'unknown')
})

test('the order of the companies makes no difference to who is linked', () => {
  const numbers = fc.constantFrom(...'abcdefgh')
  const companies = fc.uniqueArray(fc.tuple(numbers, fc.option(numbers)), {
    selector: ([number]) => number,
    minLength: 1,
  })
  fc.assert(
    fc.property(
      companies.chain(list =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const groups = (some: typeof list) =>
          linkedGroups(
            some.map(([organisation_number, parent_number]) => ({ organisation_number, parent_number })),
          )
            .map(group =>
              group
                .map(one => one.organisation_number)
                .sort()
                .join(''),
            )
            .sort()
        assert.deepEqual(groups(list), groups(shuffled))
      },
    ),
  )
})
