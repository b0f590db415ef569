import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { readForm, withoutNul } from './form.ts'

test('a field that stands several times is a list, and a file is no text', () => {
  const form = new FormData()
  form.append('want', 'a')
  form.append('name', 'Ada')
  form.append('want', 'b')
  form.append('scan', new File(['x'], 'x.pdf'))
  const schema = z.object({ want: z.array(z.string()), name: z.string(), scan: z.string().optional() })
  assert.deepEqual(readForm(schema, form), {
    value: { want: ['a', 'b'], name: 'Ada', scan: undefined },
    typed: { want: 'a,b', name: 'Ada', scan: '' },
  })
})

test('ever so many fields are read in the time of a moment', () => {
  const form = new FormData()
  for (let field = 0; field < 60_000; field++) form.append(`f${field}`, '')
  const started = performance.now()
  readForm(z.object({ email: z.string() }), form)
  assert.ok(performance.now() - started < 2000)
})

test('the sign that no database keeps is left out, and nothing else', () => {
  const form = new FormData()
  form.append('name', 'A\0da')
  form.append('scan', new File(['x'], 'x.pdf'))
  const clean = withoutNul(form)
  assert.equal(clean.get('name'), 'Ada')
  assert.equal((clean.get('scan') as File).name, 'x.pdf')
})
