import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { optionalTextField, textField } from './fields.ts'
import { cleanForm, readForm } from './form.ts'

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

test('ever so many fields are read in one go, none of them looked for among all', () => {
  const form = new (class extends FormData {
    override getAll(): never {
      throw new Error('looked for')
    }
    override get = this.getAll
  })()
  for (let field = 0; field < 60_000; field++) form.append(`f${field}`, '')
  assert.ok('errors' in readForm(z.object({ email: z.string() }), form))
})

test('every text of a form is clean, and a file is left as it is', () => {
  const form = new FormData()
  form.append('name', 'A\0d\u200ba')
  form.append('town', 'A\u030ahus')
  form.append('scan', new File(['x'], 'x.pdf'))
  const clean = cleanForm(form)
  assert.equal(clean.get('name'), 'Ada')
  assert.equal(clean.get('town'), 'Åhus')
  assert.equal((clean.get('scan') as File).name, 'x.pdf')
})

test('what is wrong comes in the order of the fields, also what is judged over several', () => {
  const schema = z
    .object({ name: optionalTextField(), town: textField('town-missing'), phone: optionalTextField() })
    .refine(({ phone }) => phone !== '', { error: 'phone-missing', path: ['phone'] })
    .refine(({ name }) => name !== '', { error: 'name-missing', path: ['name'] })
  const read = readForm(schema, new FormData())
  assert.ok('errors' in read)
  assert.deepEqual(Object.entries(read.errors), [
    ['name', 'name-missing'],
    ['town', 'town-missing'],
    ['phone', 'phone-missing'],
  ])
})
