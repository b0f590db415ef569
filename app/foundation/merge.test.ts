import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Marks, mergeOf } from './merge.ts'

const FIELDS = ['name', 'town', 'people'] as const

// Few values, so that they often meet.
const value = fc.constantFrom('a', 'b', 'c')
const record = fc.record({ name: value, town: value, people: value })
const three = fc.record({ read: record, mine: record, theirs: record })

test('one who changes the name and one who changes the town have both changed it', () => {
  const read = { name: 'Spik', town: 'Osby', people: '20' }
  const merge = mergeOf(FIELDS, {
    read,
    mine: { ...read, name: 'Spik 2', people: '21' },
    theirs: { ...read, town: 'Lund', people: '22' },
  })
  assert.deepEqual(merge, { mine: ['name'], theirs: ['town'], both: ['people'] })
})

test('what only one changed is never lost and never asked about', () => {
  fc.assert(
    fc.property(three, ({ read, mine, theirs }) => {
      const merge = mergeOf(FIELDS, { read, mine, theirs })
      for (const field of FIELDS) {
        const [isMine, isTheirs] = [mine[field] !== read[field], theirs[field] !== read[field]]
        if (isMine && !isTheirs) assert.ok(merge.mine.includes(field))
        if (isTheirs && !isMine) assert.ok(merge.theirs.includes(field))
        if (!isMine && !isTheirs) assert.ok(!Object.values(merge).flat().includes(field))
      }
    }),
  )
})

test('whoever is second, it comes to the same', () => {
  fc.assert(
    fc.property(three, ({ read, mine, theirs }) => {
      const one = mergeOf(FIELDS, { read, mine, theirs })
      const other = mergeOf(FIELDS, { read, mine: theirs, theirs: mine })
      assert.deepEqual(one, { mine: other.theirs, theirs: other.mine, both: other.both })
    }),
  )
})

test('what both changed to the same is no conflict', () => {
  fc.assert(
    fc.property(record, record, (read, same) =>
      assert.deepEqual(mergeOf(FIELDS, { read, mine: same, theirs: same }), {
        mine: [],
        theirs: [],
        both: [],
      }),
    ),
  )
})

test('where it is not known what was read, all that differs is asked about', () => {
  const unknown = fc.constantFrom<Marks>({}, { name: 'x', town: 'x', people: 'x' })
  fc.assert(
    fc.property(unknown, record, record, (read, mine, theirs) =>
      assert.deepEqual(
        mergeOf(FIELDS, { read, mine, theirs }).both,
        FIELDS.filter(field => mine[field] !== theirs[field]),
      ),
    ),
  )
})

test('asked once and answered, nothing is left to ask', () => {
  fc.assert(
    fc.property(three, fc.boolean(), ({ read, mine, theirs }, keepMine) => {
      const { both, theirs: kept } = mergeOf(FIELDS, { read, mine, theirs })
      const taken = [...kept, ...(keepMine ? [] : both)]
      const merged = Object.fromEntries(
        FIELDS.map(field => [field, taken.includes(field) ? theirs[field] : mine[field]]),
      )
      const again = mergeOf(FIELDS, { read: theirs, mine: merged, theirs })
      assert.deepEqual([again.both, again.theirs], [[], []])
    }),
  )
})
