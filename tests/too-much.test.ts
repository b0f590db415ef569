import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { readSent, TooMuchSent } from '../app/foundation/sent.ts'
import { serve } from './served.ts'
import { cookieFor, emailOf, openWorld, type World } from './world.ts'

// Over the network, where a body comes piece by piece and may say nothing of its length.

let world: World
let served: Awaited<ReturnType<typeof serve>>
before(async () => {
  world = await openWorld()
  served = await serve(world)
})
after(async () => {
  await served.close()
  await world.close()
})

const MEGABYTE = 1024 * 1024
const FORM = 'application/x-www-form-urlencoded'

const send = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(served.home + path, {
    method: 'POST',
    body,
    headers: { Origin: served.home, 'Content-Type': FORM, ...headers },
    duplex: 'half',
    redirect: 'manual',
  } as RequestInit)

function* pieces(megabytes: number) {
  yield Buffer.from('email=')
  for (let piece = 0; piece < megabytes; piece++) yield Buffer.alloc(MEGABYTE, 'a')
}
const inPieces = (megabytes: number) =>
  Readable.toWeb(Readable.from(pieces(megabytes))) as unknown as BodyInit

test('what anyone sends is read no further than a form goes', async () => {
  const long = `email=${'a'.repeat(2 * MEGABYTE)}`
  const json = { 'Content-Type': 'application/json' }
  for (const [path, headers] of [
    ['/logga-in', {}],
    ['/demo/oppet', {}],
    ['/api/auth/passkey/verify-authentication', json],
  ] as const) {
    assert.equal((await send(path, long, headers)).status, 413, path)
    assert.equal((await send(path, inPieces(3), headers)).status, 413, path)
  }
  const answer = await send('/logga-in', long)
  assert.match(await answer.text(), /för stort/)
  assert.equal((await send('/logga-in', `email=${'a'.repeat(MEGABYTE / 2)}`)).status, 422)
})

test('whoever may read registers in sends more, and not without end', async () => {
  const cookie = await cookieFor(world.installation, emailOf('project_leader'))
  const form = new FormData()
  form.set('files', new File(['a'.repeat(51 * MEGABYTE)], 'foretag.csv'))
  const answer = await fetch(`${served.home}/demo/import`, {
    method: 'POST',
    body: form,
    headers: { Origin: served.home, cookie },
  })
  assert.equal(answer.status, 422)
  assert.equal((await send('/demo/import', inPieces(61), { cookie })).status, 413)
})

test('a file that is too large is told of on a page with the limit, what to do, the menu and the way back', async () => {
  const cookie = await cookieFor(world.installation, emailOf('project_leader'))
  const answer = await send('/demo/import', inPieces(61), { cookie })
  const page = await answer.text()
  assert.match(page, /Högst 50 MB tas emot på en gång\. Inget är sparat\. Dela upp det/)
  assert.match(page, /href="\/demo\/import"[^>]*>Tillbaka till formuläret/)
  assert.match(page, /<nav[^>]*>[\s\S]*href="\/demo\/foretag"/)
  const own = await (await send('/logga-in', inPieces(3))).text()
  assert.match(own, /Högst 1 MB tas emot/)
})

test('what says itself to be too much is not kept while it comes', async () => {
  const held: number[] = []
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      held.push(0)
      if (held.length > 61) return stream.close()
      stream.enqueue(new Uint8Array(MEGABYTE))
    },
  })
  const request = new Request('http://localhost/demo/import', {
    method: 'POST',
    body,
    headers: { 'Content-Length': String(61 * MEGABYTE) },
    duplex: 'half',
  } as RequestInit)
  let isRead = false
  await assert.rejects(
    readSent(request, 60 * MEGABYTE, async () => {
      isRead = true
    }),
    TooMuchSent,
  )
  assert.deepEqual([isRead, held.length], [false, 62])
})
test('an address that cannot be read is no fault of ours', async () => {
  for (const path of ['/%', '/%ff', '/assets/%E0%A4%A']) {
    const { status } = await fetch(served.home + path, { redirect: 'manual' })
    assert.ok(status < 500, `${path}: ${status}`)
  }
})

test('the sign that no database keeps is nobody’s fault but its own', async () => {
  const asking = await world.as('project_leader')
  assert.equal((await asking.get('/demo/personer?q=%00')).status, 400)
  assert.equal((await asking.get('/%00/oppet')).status, 400)
  assert.equal((await asking.get('/demo/kalender?manad=9999-12')).status, 200)
  const stranger = await world.as('stranger')
  const body = { intent: 'demonstration', user_id: 'a\0b' }
  assert.equal((await stranger.post('/logga-in', body)).status, 422)
})
