import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oddStatus } from './odd.ts'

const asked = (target: string, { method = 'GET', host = 'localhost:3000' } = {}) =>
  oddStatus({ method, target, host })

test('a page and a form are asked by three methods', () => {
  for (const method of ['GET', 'HEAD', 'POST']) assert.equal(asked('/demo', { method }), null)
  for (const method of ['TRACE', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'get'])
    assert.equal(asked('/demo', { method }), 405)
  assert.equal(asked('*', { method: 'OPTIONS' }), 405)
})

test('an address begins with one slash and can be decoded', () => {
  for (const target of ['/', '/demo/personer?q=%E0%A4%A', '/%C3%A5', '/a//b', '/%2F%2Fevil'])
    assert.equal(asked(target), null, target)
  for (const target of ['*', '', 'demo', '//evil', '/\\evil', 'http://evil/', '/%E0%A4%A', '/%', '/%ff'])
    assert.equal(asked(target), 400, target)
})

test('a host is a name or a number of the network, perhaps with a port', () => {
  for (const host of ['spang.example.se', 'spang_app', '127.0.0.1:3000', '[::1]:3000'])
    assert.equal(asked('/', { host }), null, host)
  for (const host of ['', 'a b', 'a/b', 'anna@evil', '[', 'a:b', 'a:99999', 'a?b', 'a,b'])
    assert.equal(asked('/', { host }), 400, host)
})
