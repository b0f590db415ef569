import assert from 'node:assert/strict'
import { test } from 'node:test'
import { streamsOf, type Telling } from './streams.ts'

const asked = (init: RequestInit = {}) => new Request('http://localhost/strom', init)

function opened(request = asked(), streams = streamsOf()) {
  let telling: Telling | undefined
  const response = streams.open(request, given => {
    telling = given
  })
  return { streams, response, telling: telling! }
}

test('every twenty seconds something is said, so that no proxy takes the stream for dead', async t => {
  t.mock.timers.enable({ apis: ['setInterval'] })
  const { response } = opened()
  const parts = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  assert.equal((await parts.read()).value, 'retry: 1000\n\n')
  t.mock.timers.tick(20_000)
  assert.equal((await parts.read()).value, ':\n\n')
  await parts.cancel()
  // Whoever has left is not told anything more.
  t.mock.timers.tick(20_000)
})

test('when the streams have ended, a new one ends at once and asks nobody', async () => {
  const { streams, telling } = opened()
  streams.end()
  assert.equal(telling.gone.aborted, true)
  telling.tell({ text: 'för sent' })
  const late = opened(asked(), streams)
  assert.equal(late.telling, undefined)
  assert.equal(await late.response.text(), 'retry: 1000\n\n')
})

test('a page that does not read is let go, and keeps what it has been told so far', async () => {
  const { response, telling } = opened()
  for (let number = 1; number <= 150; number++) telling.tell({ id: number, text: '' })
  assert.equal(telling.gone.aborted, true)
  assert.equal((await response.text()).match(/^id/gm)?.length, 99)
})

test('whoever leaves before the answer is read is noticed, and so is a page that is only asked about', () => {
  const leaving = new AbortController()
  const { telling } = opened(asked({ signal: leaving.signal }))
  leaving.abort()
  assert.equal(telling.gone.aborted, true)
  const { response, telling: nobody } = opened(asked({ method: 'HEAD' }))
  assert.deepEqual([response.body, nobody], [null, undefined])
})

test('a source that fails ends its stream', async () => {
  const streams = streamsOf()
  let gone: AbortSignal | undefined
  const response = streams.open(asked(), async telling => {
    gone = telling.gone
    throw new Error('the room is not there')
  })
  await assert.rejects(response.text(), /the room is not there/)
  assert.equal(gone!.aborted, true)
  streams.end()
})
