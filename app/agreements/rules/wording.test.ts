import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  agreementText,
  digestOf,
  PLACEHOLDERS,
  type Placeholder,
  partsOf,
  wordingRefusal,
} from './wording.ts'

test('words in braces are filled in, unknown ones are refused, and the digest is of exactly the text', () => {
  const values = Object.fromEntries(PLACEHOLDERS.map(name => [name, `<${name}>`])) as Record<
    Placeholder,
    string
  >
  const text = agreementText(
    { title: ' Avtal med {company} ', body: 'Nr {number}\r\n\r\nSlut {eu}\n' },
    values,
  )
  assert.equal(text, 'Avtal med <company>\n\nNr <number>\n\nSlut <eu>\n')
  assert.deepEqual(partsOf(text), { title: 'Avtal med <company>', body: 'Nr <number>\n\nSlut <eu>' })
  assert.equal(wordingRefusal('allt gott {company}'), null)
  assert.deepEqual(wordingRefusal('hej {namn}')?.about, { name: '{namn}' })
  // The published example of FIPS 180-4.
  assert.equal(digestOf('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  assert.notEqual(digestOf(text), digestOf(`${text} `))
})

test('what is filled in is never filled in again', () => {
  const values = Object.fromEntries(PLACEHOLDERS.map(name => [name, '{eu}'])) as Record<Placeholder, string>
  assert.equal(agreementText({ title: '{company}', body: 'x' }, values), '{eu}\n\nx\n')
})
