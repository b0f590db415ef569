import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { staticFilesOf } from './static.ts'

const folder = mkdtempSync(join(tmpdir(), 'spang-static-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'worker.js'), 'export const version = 1')
writeFileSync(join(folder, 'assets', 'page-Ab12.css'), 'a {}')
writeFileSync(join(folder, 'icon.svg'), '<svg/>')
after(() => rmSync(folder, { recursive: true }))

const asked = (path: string, headers = {}) =>
  staticFilesOf(folder)(new Request(`http://localhost${path}`, { headers }))!

test('a service worker is asked for anew each time, and one that is known is not sent again', async () => {
  const first = asked('/worker.js')
  assert.equal(first.headers.get('cache-control'), 'no-cache')
  const known = { 'if-none-match': first.headers.get('etag')! }
  const again = asked('/worker.js', known)
  assert.deepEqual([again.status, await again.text()], [304, ''])
  writeFileSync(join(folder, 'worker.js'), 'export const version = 2')
  const later = asked('/worker.js', known)
  assert.deepEqual([later.status, await later.text()], [200, 'export const version = 2'])
})

test('what has its digest in its name is kept for ever, a picture for an hour', () => {
  assert.match(asked('/assets/page-Ab12.css').headers.get('cache-control')!, /immutable/)
  assert.equal(asked('/icon.svg').headers.get('cache-control'), 'public, max-age=3600')
})
