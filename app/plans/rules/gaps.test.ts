import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foundByLine, gapsOf, type NamedNeed } from './gaps.ts'

type Rest = Partial<NamedNeed> & { key?: string; role?: string }
const need = (id: string, workshop_id: number, { key = 'cnc', role = 'operatör', ...rest }: Rest = {}) => ({
  id,
  company_id: 1,
  workshop_id,
  named: `${key} ${role}`,
  horizon: 'short' as const,
  follows_id: null,
  became: null,
  ...rest,
})
const said = (needs: readonly NamedNeed[], lines: { id: number; need_id: string | null }[] = []) =>
  gapsOf(needs, lines).map(gap =>
    [gap.need.id, gap.lines.join('+'), gap.is_over ? 'over' : 'stands'].join(' '),
  )

test('a gap that is walked through again is one: as it was judged last, with the line that it became', () => {
  const first = [need('a', 1), need('b', 1, { key: 'mätning' }), need('c', 1, { key: 'truck' })]
  const walked = [
    need('a2', 2, { follows_id: 'a', became: 'partly' }),
    need('b2', 2, { key: 'mätning', follows_id: 'b', became: 'closed' }),
    need('c2', 2, { key: 'truck', follows_id: 'c' }),
    need('d', 2, { key: 'robot', became: 'new' }),
  ]
  const lines = [
    { id: 7, need_id: 'a' },
    { id: 8, need_id: 'b' },
    { id: 9, need_id: null },
  ]
  assert.deepEqual(said([...first, ...walked], lines), [
    'a2 7 stands',
    'b2 8 over',
    'c2  stands',
    'd  stands',
  ])
  assert.deepEqual(said(first, lines), ['a 7 stands', 'b 8 stands', 'c  stands'])
})

test('a later workshop that names the same competence for the same role names the same gap, of the same run first', () => {
  assert.deepEqual(said([need('a', 1), need('b', 5)], [{ id: 7, need_id: 'a' }]), ['b 7 stands'])
  assert.deepEqual(said([need('a', 1), need('b', 5, { role: 'ställare' })]), ['a  stands', 'b  stands'])
  assert.deepEqual(said([need('a', 1), need('b', 5, { company_id: 2 })]), ['a  stands', 'b  stands'])
  const runs = [need('a', 1), need('b', 1, { horizon: 'long' }), need('c', 5, { horizon: 'long' })]
  assert.deepEqual(said(runs, [{ id: 7, need_id: 'b' }]), ['a  stands', 'c 7 stands'])
  // What was renamed while it was walked through is still the gap that it walks through.
  assert.deepEqual(said([need('a', 1), need('b', 2, { key: 'nc', follows_id: 'a' })]), ['b  stands'])
})

test('of a line is told what its gap was found to be when it was last walked through, and nothing of one that is as it was', () => {
  const first = ['closed', 'partly', 'not_relevant', 'open', 'unjudged'].map(id => need(id, 1, { key: id }))
  const walked = first.map(({ id }) =>
    need(`${id}2`, 2, { key: id, follows_id: id, became: id === 'unjudged' ? null : id }),
  )
  const lines = first.map(({ id }, at) => ({ id: at, need_id: id }))
  const found = (needs: readonly NamedNeed[]) =>
    [...foundByLine(gapsOf(needs, lines))].map(([line, one]) => `${line} ${one.became} ${one.need.id}`)
  assert.deepEqual(found(first), [])
  assert.deepEqual(found([...first, ...walked]), [
    '0 closed closed2',
    '1 partly partly2',
    '2 not_relevant not_relevant2',
  ])
  // Another follow-up finds what was left to have been closed; another workshop names the same gap anew, and then nothing has been found of it.
  const again = need('partly3', 3, { key: 'partly', follows_id: 'partly2', became: 'closed' })
  assert.deepEqual(found([...first, ...walked, again])[1], '1 closed partly3')
  assert.deepEqual(found([...first, ...walked, need('anew', 4, { key: 'closed' })]).length, 2)
})

const names = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom('cnc', 'mätning', 'truck'),
    role: fc.constantFrom('operatör', ''),
    horizon: fc.constantFrom('short' as const, 'long' as const),
  }),
  { selector: one => JSON.stringify(one), maxLength: 8 },
)
const outcome = fc.constantFrom('closed', 'partly', 'open', 'not_relevant', null)

test('however often gaps are walked through, there are as many, each need in one, and a line once', () =>
  fc.assert(
    fc.property(
      names,
      fc.array(fc.array(outcome, { minLength: 8, maxLength: 8 }), { maxLength: 3 }),
      (all, walks) => {
        const first = all.map((one, at) => need(`0-${at}`, 1, one))
        const needs = [...first]
        for (const [walk, judged] of walks.entries())
          for (const [at, one] of all.entries())
            needs.push(
              need(`${walk + 1}-${at}`, walk + 2, {
                ...one,
                follows_id: `${walk}-${at}`,
                became: judged[at]!,
              }),
            )
        const lines = needs.map((one, id) => ({ id, need_id: one.id }))
        const gaps = gapsOf(needs, lines)
        assert.equal(gaps.length, first.length)
        assert.deepEqual(
          gaps.flatMap(gap => gap.lines).toSorted((one, other) => one - other),
          lines.map(line => line.id),
        )
        const last = walks.at(-1)
        assert.deepEqual(
          gaps.map(gap => gap.is_over),
          all.map((_, at) => last !== undefined && ['closed', 'not_relevant'].includes(last[at]!)),
        )
        // In whichever order they are read.
        assert.deepEqual(gapsOf(needs.toReversed(), lines).length, gaps.length)
      },
    ),
  ))
