import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerIn, formFor } from './answer.ts'
import { MOMENTS, MOST_QUESTIONS, questionsOf } from './questions.ts'

const asked = { template_version: 1, moment: 'end', competences: ['Ritning', 'Svetsning'] } as const

test('at most five questions stand on a page', () => {
  for (const moment of MOMENTS) assert.ok(questionsOf({ version: 1, moment }).length <= MOST_QUESTIONS)
})

test('what was sent is kept by kind, and what was skipped is not there', () => {
  const sent = formFor(asked).parse({
    useful: '4',
    learned: 'partly',
    better: ' Mer tid. ',
    before_1: '2',
    now_1: '4',
  })
  assert.deepEqual(answerIn(asked, sent), {
    answer: {
      scale: { useful: 4 },
      partly: { learned: 'partly' },
      text: { better: 'Mer tid.' },
      known: [{ name: 'Svetsning', before: 2, now: 4 }],
    },
    half: [],
  })
})

test('nothing at all is no answer, and half a pair is asked for again', () => {
  assert.deepEqual(answerIn(asked, formFor(asked).parse({})), { answer: null, half: [] })
  const sent = formFor(asked).parse({ useful: '1', now_0: '5', before_1: '2' })
  assert.deepEqual(answerIn(asked, sent).half, ['before_0', 'now_1'])
})

test('an answer that is not among those that are offered is refused, beside its question', () => {
  const read = (sent: object) =>
    formFor(asked)
      .safeParse(sent)
      .error?.issues.map(({ path, message }) => [path[0], message])
  assert.deepEqual(read({ useful: '6' }), [['useful', 'no-such-answer']])
  assert.deepEqual(read({ learned: 'kanske' }), [['learned', 'no-such-answer']])
  assert.deepEqual(read({ before_0: '0' }), [['before_0', 'no-such-answer']])
  assert.deepEqual(read({ better: 'x'.repeat(1001) }), [['better', 'text-too-long']])
  assert.deepEqual(read({ better: 'Fråga 19700115-9800' }), [['better', 'tells-personal-number']])
})
