import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import type { ServerBuild } from 'react-router'
import { streamsOf, type Telling } from '../app/foundation/streams.ts'
import { until } from '../app/foundation/testing.ts'
import { answerOf } from '../app/server.ts'
import { patternsOf } from './addresses.ts'
import { serve } from './served.ts'
import { openBare } from './world.ts'

// What only the network shows: streams that stay open, how the server stops, and requests that no browser sends.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
before(async () => {
  bare = await openBare({})
  served = await serve(bare)
})
after(async () => {
  await served.close()
  await bare.close()
})

/** The application with one address more, whose stream the test tells. */
async function openStream(headers: Record<string, string> = {}) {
  const installation = { ...bare.installation, streams: streamsOf() }
  const begun = Promise.withResolvers<Telling>()
  const loader = ({ request }: { request: Request }) => installation.streams.open(request, begun.resolve)
  const route = { id: 'stream', parentId: 'root', path: 'prov/strom', module: { loader } }
  const build = {
    ...bare.build,
    routes: { ...bare.build.routes, stream: route } as unknown as ServerBuild['routes'],
  }
  const own = await serve({ answer: answerOf(build, installation), installation })
  const leaving = new AbortController()
  const response = await fetch(`${own.home}/prov/strom`, { headers, signal: leaving.signal })
  const telling = await begun.promise
  const parts = response.body!.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]()
  const next = async () => (await parts.next()).value as string | undefined
  return { ...own, response, telling, next, leave: () => leaving.abort() }
}

test('what is told arrives while the stream is open, as it is, though the browser takes gzip', async () => {
  const stream = await openStream({ 'Accept-Encoding': 'gzip, deflate, br', 'Last-Event-ID': '6' })
  const { headers } = stream.response
  assert.equal(headers.get('content-type'), 'text/event-stream; charset=utf-8')
  assert.equal(headers.get('content-encoding'), null)
  assert.equal(headers.get('x-accel-buffering'), 'no')
  assert.equal(headers.get('cache-control'), 'private, no-store')
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(await stream.next(), 'retry: 1000\n\n')
  assert.equal(stream.telling.after, '6')
  stream.telling.tell({ id: 7, event: 'card', text: 'en rad\noch en till' })
  assert.equal(await stream.next(), 'id: 7\nevent: card\ndata: en rad\ndata: och en till\n\n')
  await stream.close()
})

test('the source is told when the page has left', async () => {
  const stream = await openStream()
  assert.equal(stream.telling.gone.aborted, false)
  stream.leave()
  await until(() => stream.telling.gone.aborted)
  await stream.close()
})

test('a stop ends what is open at once, and cuts nobody off', async t => {
  const stream = await openStream()
  const cutOff = t.mock.method(stream.server, 'closeAllConnections')
  await stream.next()
  stream.telling.tell({ text: 'det sista' })
  const stopped = stream.stop()
  assert.equal(await stream.next(), 'data: det sista\n\n')
  assert.equal(await stream.next(), undefined)
  await stopped
  assert.equal(stream.telling.gone.aborted, true)
  assert.equal(cutOff.mock.callCount(), 0)
})

/** What comes back to words that are written as they are, until the last answer is there: whoever hangs up before is not answered. */
async function told(words: string, last = /\r\n\r\n/) {
  const socket = connect(Number(new URL(served.home).port), '127.0.0.1').setEncoding('utf8')
  socket.write(words)
  let answer = ''
  for await (const part of socket) {
    answer += part
    if (last.test(answer)) socket.end()
  }
  const [head = '', ...rest] = answer.split('\r\n\r\n')
  return { status: Number(head.split(' ')[1]), head: head.toLowerCase(), body: rest.join('\n') }
}

const HOST = 'Host: localhost\r\n'
const ODD: [status: number, words: string][] = [
  [405, `TRACE / HTTP/1.1\r\n${HOST}`],
  [405, `OPTIONS * HTTP/1.1\r\n${HOST}`],
  [405, `OPTIONS /demo HTTP/1.1\r\n${HOST}`],
  [405, `PUT /demo HTTP/1.1\r\n${HOST}Content-Length: 0\r\n`],
  [405, `PATCH /demo HTTP/1.1\r\n${HOST}`],
  [405, `DELETE /demo HTTP/1.1\r\n${HOST}`],
  [405, `PROPFIND /demo HTTP/1.1\r\n${HOST}`],
  [405, `CONNECT evil.example:443 HTTP/1.1\r\n${HOST}`],
  [400, `GET / HTTP/1.1\r\n`],
  [400, `GET / HTTP/1.1\r\nHost: a b\r\n`],
  [400, `GET / HTTP/1.1\r\nHost: [\r\n`],
  [400, `GET / HTTP/1.1\r\nHost: anna@evil.example\r\n`],
  [400, `GET / HTTP/1.1\r\nHost: localhost:99999\r\n`],
  [400, `GET /%E0%A4%A HTTP/1.1\r\n${HOST}`],
  [400, `GET /% HTTP/1.1\r\n${HOST}`],
  [400, `GET //evil.example HTTP/1.1\r\n${HOST}`],
  [400, `GET /\\evil.example HTTP/1.1\r\n${HOST}`],
  [400, `GET http://evil.example/ HTTP/1.1\r\n${HOST}`],
  [400, `GET /%00 HTTP/1.1\r\n${HOST}`],
  [400, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${HOST}`],
  [400, `GET / HTTP/1.1\r\n${HOST}X-Long: ${'a'.repeat(20_000)}\r\n`],
  [400, `GET / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n`],
  [400, `NONSENSE / HTTP/1.1\r\n${HOST}`],
  [400, 'nothing that is a request'],
]
for (const [status, words] of ODD)
  test(`${words.slice(0, 60).trim()} is answered ${status} with our own headers and no word of the code`, async () => {
    const answer = await told(`${words}\r\n`)
    assert.equal(answer.status, status)
    assert.match(answer.head, /content-security-policy: default-src 'none'/)
    assert.match(answer.head, /x-content-type-options: nosniff/)
    assert.equal(/^allow: get, head, post$/m.test(answer.head), status === 405)
    assert.equal(answer.body, '')
  })

test('whoever hangs up in the middle of an odd request ends nothing but that', async () => {
  const port = Number(new URL(served.home).port)
  const hangUp = () =>
    new Promise<void>(resolve => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`CONNECT evil.example:443 HTTP/1.1\r\n${HOST}\r\n`, () => socket.resetAndDestroy()),
      )
      socket.on('error', () => {}).on('close', () => resolve())
    })
  await Promise.all(Array.from({ length: 200 }, hangUp))
  assert.equal((await told(`GET /halsa HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`)).status, 200)
})

test('an old asker without a Host is answered, and so is one after the other on the same connection', async () => {
  assert.equal((await told('GET /halsa HTTP/1.0\r\n\r\n')).status, 200)
  const both = `GET /halsa HTTP/1.1\r\n${HOST}\r\nDELETE /halsa HTTP/1.1\r\n${HOST}\r\n`
  const { status, body } = await told(both, /405 Method Not Allowed[\s\S]*\r\n\r\n/)
  assert.deepEqual([status, body.includes('405 Method Not Allowed')], [200, true])
})

test('no loader has a second way in', async () => {
  const { answer, build } = bare
  const patterns = patternsOf(build).map(pattern =>
    pattern === '/' ? '/_root' : pattern.replaceAll(':', ''),
  )
  for (const path of [
    '/_root.data',
    '/demo/_.data',
    '/__manifest?paths=/demo',
    ...patterns.map(path => `${path}.data`),
  ])
    for (const method of ['GET', 'POST']) {
      const { status } = await answer(
        new Request(served.home + path, { method, headers: { Origin: served.home } }),
      )
      assert.equal(status, 404, `${method} ${path}`)
    }
})
