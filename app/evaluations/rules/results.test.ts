import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from './answer.ts'
import { isEnough, resultsOf, textsOf } from './results.ts'

const answer = (said: Partial<Answer>): Answer => ({ scale: {}, partly: {}, text: {}, known: [], ...said })
const useful = (...marks: number[]) => marks.map(mark => answer({ scale: { useful: mark } }))
const known = (name: string, ...pairs: [number, number][]) =>
  pairs.map(([before, now]) => answer({ known: [{ name, before, now }] }))

test('the mean of a statement and how many said each, by hand', () => {
  // 5 + 4 + 4 + 2 + 5 = 20, of five.
  const { asked, answered, scale } = resultsOf([{ asked: 8, answers: useful(5, 4, 4, 2, 5) }])
  assert.deepEqual({ asked, answered }, { asked: 8, answered: 5 })
  assert.deepEqual(scale, [
    { kind: 'scale', question: 'useful', answers: 5, mean: 4, spread: [0, 1, 0, 2, 2] },
  ])
})

test('yes, partly and no are counted each', () => {
  const said = (['yes', 'yes', 'partly', 'no', 'yes', 'partly'] as const).map(learned =>
    answer({ partly: { learned } }),
  )
  assert.deepEqual(resultsOf([{ asked: 6, answers: said }]).partly, [
    { kind: 'partly', question: 'learned', answers: 6, spread: { yes: 3, partly: 2, no: 1 } },
  ])
})

test('knowledge moves by pairs of one person each, by hand', () => {
  const answers = known('Svetsning', [1, 3], [2, 4], [3, 3], [4, 2], [1, 5])
  // Before: 11 of five. Now: 17 of five.
  assert.deepEqual(resultsOf([{ asked: 5, answers }]).known, [
    { name: 'Svetsning', pairs: 5, before: 2.2, now: 3.4, more: 3, same: 1, less: 1 },
  ])
})

test('four answers show nothing, and five show', () => {
  const four = { asked: 9, answers: useful(5, 5, 5, 5) }
  assert.deepEqual(resultsOf([four]), { asked: 0, answered: 0, scale: [], partly: [], known: [] })
  assert.deepEqual([isEnough(4), isEnough(5), isEnough(5, 10), isEnough(2, 2)], [false, true, false, false])
})

test('no figure less another tells of fewer than five: a question that few of a batch answered counts nothing of it', () => {
  const first = { asked: 6, answers: useful(5, 4, 4, 2, 5, 4) }
  // Five answered, and one of them this question.
  const second = {
    asked: 5,
    answers: [...useful(1), ...Array.from({ length: 4 }, () => answer({ scale: { clear: 3 } }))],
  }
  const [before, after] = [resultsOf([first]), resultsOf([first, second])]
  assert.equal(after.answered, 11)
  assert.deepEqual(after.scale, before.scale)
  assert.deepEqual(
    resultsOf([first, { asked: 5, answers: known('Svetsning', [1, 2], [1, 2], [1, 2], [1, 2]) }]),
    before,
  )
})

test('what was written is shown of batches that are enough, in the order that is drawn', () => {
  const wrote = (...texts: string[]) => texts.map(better => answer({ text: { better } }))
  const drawn = (texts: string[]) => texts.toReversed()
  assert.deepEqual(textsOf([{ asked: 4, answers: wrote('a', 'b', 'c', 'd') }], { drawn }), [])
  assert.deepEqual(textsOf([{ asked: 5, answers: [...wrote('a', 'b'), ...useful(1, 2, 3)] }], { drawn }), [
    { question: 'better', texts: ['b', 'a'] },
  ])
})

test('where the programme calls more few, more are needed', () => {
  assert.equal(resultsOf([{ asked: 6, answers: useful(1, 2, 3, 4, 5, 5) }], 7).answered, 0)
})
