import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likeness } from './like-names.ts'

const like = (taken: string, person: string) => likeness(named(taken), named(person))
const named = (whole: string) => {
  const [given_name = '', ...rest] = whole.split(' ')
  return { given_name, family_name: rest.join(' ') }
}

test('the same words are the same name, in whatever order, with or without marks and hyphens', () => {
  for (const heard of ['Åsa Ek-Lind', 'asa ek lind', 'Ek Lind Åsa', 'ÅSA EK-LIND'])
    assert.equal(like(heard, 'Åsa Ek-Lind'), 'same', heard)
})

test('a name as it was heard is like the one that is meant: misspelt, shortened, or half of a double name', () => {
  for (const [heard, meant] of [
    ['Anna Svenson', 'Anna Svensson'],
    ['Ana Svensson', 'Anna Svensson'],
    ['Kristin Bergkvist', 'Christin Bergqvist'],
    ['Alex Holm', 'Alexander Holm'],
    ['A. Holm', 'Alexander Holm'],
    ['Åsa Ek', 'Åsa Ek-Lind'],
    ['Mohamed Ali', 'Ali Mohammed'],
    ['Eirk Larsson', 'Erik Larsson'],
  ] as const)
    assert.equal(like(heard, meant), 'like', `${heard} – ${meant}`)
})

test('one name in common is not enough, and short names are not all alike', () => {
  for (const [heard, other] of [
    ['Anna Svensson', 'Anna Berg'],
    ['Anna Svensson', 'Erik Svensson'],
    ['Bo Ek', 'Åsa Ek'],
    ['Bo Al', 'Bo Ek'],
    ['Anna', 'Anna Berg'],
    ['Åsa Ek', ''],
  ] as const)
    assert.equal(like(heard, other), null, `${heard} – ${other}`)
})
