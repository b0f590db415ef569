import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { requestWith } from '../app/access/testing-door.ts'
import { patternsOf } from './addresses.ts'
import { HOME, openBare } from './world.ts'

// The log is read by those who run the machine: it names routes, never what was typed into an address.

let bare: Awaited<ReturnType<typeof openBare>>
before(async () => {
  bare = await openBare({})
})
after(() => bare.close())

const TYPED = ['191212121212', 'anna@exempel.example', 'Anna', 'kort-kod', 'Hk3pQ9xT_hemligt-ord-i-en-lank']

test('every address is told by its pattern, and what is typed in its place nowhere', async () => {
  const patterns = patternsOf(bare.build)
  const wrong: string[] = []
  for (const [at, pattern] of [...patterns, '/halsa', '/api/auth/*'].entries()) {
    const typed = TYPED[at % TYPED.length]!
    const address = pattern.replaceAll(/:\w+|\*/g, encodeURIComponent(typed))
    bare.log.length = 0
    await (await bare.answer(requestWith('', `${address}?sok=${typed}`))).arrayBuffer()
    const [line = ''] = bare.log.filter(one => one.includes('"request"'))
    const { route } = JSON.parse(line) as { route: string | null }
    // A word of the address that is also a page of ours is that page.
    if (route === null || !(patterns.includes(route) || ['/halsa', '/api/auth/*'].includes(route)))
      wrong.push(`${pattern}: ${route}`)
    if (TYPED.some(one => bare.log.join().includes(one))) wrong.push(`${pattern} tells ${typed}`)
  }
  assert.deepEqual(wrong, [])
})

test('nothing of an odd address is told, in the log or beside it', async t => {
  const beside = (['log', 'info', 'warn', 'error'] as const).map(way => t.mock.method(console, way, () => {}))
  const odd = [
    '//191212121212/anna@exempel.example',
    '/%31%39%31212121212/Anna',
    '/demo/..%2f191212121212?n=191212121212#Anna',
    '/demo/%00Anna',
    '/demo/%E0%A4%A/191212121212',
    '/demo/%0aAnna%0d/kort-kod',
    '/halsa/191212121212',
    '/api/auth/191212121212/Hk3pQ9xT_hemligt-ord-i-en-lank',
    `/${'191212121212/'.repeat(200)}`,
  ]
  for (const path of odd)
    for (const method of ['GET', 'POST']) {
      bare.log.length = 0
      const headers: Record<string, string> = method === 'POST' ? { Origin: HOME } : {}
      const { status } = await bare.answer(requestWith('', path, { method, headers }))
      assert.ok(status < 500, `${method} ${path}: ${status}`)
      const [line = '', ...others] = bare.log
      assert.deepEqual(others, [])
      for (const typed of [...TYPED, '%31%39', '..%2f']) assert.ok(!line.includes(typed), line)
    }
  assert.deepEqual(
    beside.flatMap(({ mock }) => mock.calls.map(call => call.arguments)),
    [],
  )
})

test('an answer below 500 is no incident', async () => {
  bare.log.length = 0
  for (const path of ['/finns/inte/alls', '/demo', '/om/finns-inte'])
    for (const method of ['GET', 'POST']) {
      const headers: Record<string, string> = method === 'POST' ? { Origin: HOME } : {}
      const { status } = await bare.answer(requestWith('', path, { method, headers }))
      assert.ok(status < 500, `${method} ${path}: ${status}`)
    }
  assert.deepEqual(
    bare.log.filter(line => line.includes('"incident"')),
    [],
  )
})
