import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellOf, type Level, NOT_RATED } from './matrix.ts'
import { shortfallsOf } from './shortfalls.ts'

const cell = (level: Level | null, wanted: Level | null, usual: Level | null = null) =>
  cellOf({ ...NOT_RATED, level, wanted }, { usual, wanted: null, people: null })

test('a need is a gap as the matrix counts it, or a permit that lapses; what most need stands first', () => {
  const competences = [
    { id: 1, name: 'Svets' },
    { id: 2, name: 'Svarv' },
    { id: 3, name: 'Hydraulik' },
  ]
  const rows = [
    // Svets 1 of 3, Svarv 4 of 2, Hydraulik not rated and its role unsaid.
    { cells: [cell(1, 3), cell(4, 2), cell(null, 3)] },
    // Svets 2 of 3, Svarv 0 of 1, Hydraulik the usual 1 of 2: what is assumed is nobody's, and has no gap.
    { cells: [cell(2, 3), cell(0, 1), cell(null, 2, 1)] },
  ]
  const truck = { competence_id: 9, permit: 'Truckkort' }
  assert.deepEqual(
    shortfallsOf(competences, rows, [truck, truck, truck]).map(one => [one.name, one.is_permit, one.people]),
    [
      ['Truckkort', true, [0, 0, 0]],
      ['Svets', false, [1, 2]],
      ['Svarv', false, [0]],
    ],
  )
})
