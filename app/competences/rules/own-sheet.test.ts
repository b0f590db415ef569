import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../foundation/refusal.ts'
import { meaningsOf, nameKey, ownSheetIn, whoIs } from './own-sheet.ts'

const read = (text: string) => {
  const sheet = ownSheetIn(text)
  return isRefusal(sheet) ? sheet.refused : sheet
}
const means = (...signs: string[]) => [...meaningsOf(signs).values()]

test('a pasted sheet is people down and competences across, with job, team and shift where it has them', () => {
  assert.deepEqual(
    read('Namn\tBefattning\tSvets\tTruck\tSkift\r\nAnna  Ek\tSvetsare\tX\t\tDag\r\n\r\nBo Dahl\t\t\t3\t\r\n'),
    {
      competences: ['Svets', 'Truck'],
      people: [
        { name: 'Anna Ek', title: 'Svetsare', team: '', shift: 'Dag', cells: ['X', ''] },
        { name: 'Bo Dahl', title: '', team: '', shift: '', cells: ['', '3'] },
      ],
      signs: ['3', 'X'],
    },
  )
  assert.deepEqual((read('Namn;Svets\nAnna;2') as { signs: string[] }).signs, ['2'])
})

test('what is no sheet, too large or tells a personal number is refused', () => {
  assert.equal(read(''), 'no-sheet')
  assert.equal(read('Anna'), 'no-sheet')
  assert.equal(read('Namn\tSvets'), 'no-sheet')
  assert.equal(read('Namn\tSkift\nAnna\tDag'), 'no-sheet')
  assert.equal(read(`Namn${'\tK'.repeat(90)}\nAnna\t1`), 'too-large-sheet')
  assert.equal(read('Namn\tNummer\tSvets\nAnna\t920717-2397\t3'), 'tells-personal-number')
})

test('signs are guessed by the scale that they are of', () => {
  assert.deepEqual(means('0', '2', '4'), [0, 2, 4])
  assert.deepEqual(means('1', '3', '5'), [0, 2, 4])
  assert.deepEqual(means('0', '5'), [0, null])
  assert.deepEqual(means('0', '25', '100'), [0, 1, 4])
  assert.deepEqual(means('75 %', '120%'), [3, null])
  assert.deepEqual(means('I', 'l', 'U', 'O'), [1, 2, 3, 4])
  assert.deepEqual(means('x', '-', 'kanske'), [3, null, null])
})

test('a person is found whatever the order of the names, and never one of two', () => {
  assert.equal(nameKey('Ek, Anna'), nameKey('anna ek'))
  const people = [{ name: 'Anna Ek' }, { name: 'Bo Dahl' }, { name: 'Dahl Bo' }]
  assert.equal(whoIs('EK Anna', people)?.name, 'Anna Ek')
  assert.equal(whoIs('Bo Dahl', people), null)
  assert.equal(whoIs('Cia', people), null)
})
