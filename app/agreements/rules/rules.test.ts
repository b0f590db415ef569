import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './blocks.ts'
import { askedOf, type CheckFacts, checklistOf, isComplete } from './checklist.ts'
import { CODE_TRIES, codeRefusal, codeTyped, newCode } from './code.ts'
import { fileKindOf } from './file-kind.ts'
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

test('a text is read as headings, lists and paragraphs', () => {
  assert.deepEqual(blocksOf('# Ett\nrad\nrad två\n\n- a\n- b\n\n- a\nsedan'), [
    { kind: 'heading', text: 'Ett' },
    { kind: 'paragraph', text: 'rad rad två' },
    { kind: 'list', items: ['a', 'b'] },
    { kind: 'paragraph', text: '- a sedan' },
  ])
})

test('a code is six digits, good for its time and five tries', () => {
  for (let at = 0; at < 50; at++) assert.match(newCode(), /^\d{6}$/)
  assert.equal(codeTyped(' 123 456 '), '123456')
  assert.equal(codeTyped('12345'), null)
  assert.equal(codeTyped('12345a'), null)
  const at = (minute: number) => new Date(`2025-10-15T09:${String(minute).padStart(2, '0')}:00Z`)
  const kept = { code_hash: Buffer.from('rätt'), expires_at: at(15), tries: 0 }
  assert.equal(codeRefusal(undefined, Buffer.from('rätt'), at(0)), 'code-not-asked')
  assert.equal(codeRefusal(kept, Buffer.from('rätt'), at(14)), null)
  assert.equal(codeRefusal(kept, Buffer.from('fel!!'), at(14)), 'code-wrong')
  assert.equal(codeRefusal(kept, Buffer.from('rätt'), at(15)), 'code-too-old')
  assert.equal(codeRefusal({ ...kept, tries: CODE_TRIES }, Buffer.from('rätt'), at(1)), 'code-used-up')
})

test('a file is known by what it begins with, whatever it is called', () => {
  assert.equal(fileKindOf(Buffer.from('%PDF-1.7 …'))?.ending, 'pdf')
  assert.equal(fileKindOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))?.ending, 'jpg')
  assert.equal(fileKindOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))?.ending, 'png')
  assert.equal(fileKindOf(Buffer.from('<html>')), null)
  assert.equal(fileKindOf(new Uint8Array()), null)
})

test('the checklist says what is missing, and who can put it right', () => {
  const nothing: CheckFacts = {
    organisation_number: null,
    municipality_code: '1290',
    has_signatory: false,
    base_stated_on: null,
    has_base: false,
    has_declaration: false,
    is_offered: false,
    has_agreement: false,
    has_money: false,
  }
  assert.deepEqual(askedOf(checklistOf(nothing)), ['contacts', 'base', 'declaration'])
  assert.deepEqual(askedOf(checklistOf({ ...nothing, is_offered: true })).at(-1), 'agreement')
  const all = {
    ...nothing,
    organisation_number: '5566778899',
    has_signatory: true,
    has_base: true,
    has_declaration: true,
    is_offered: true,
    has_agreement: true,
  }
  assert.ok(isComplete(checklistOf(all)), 'money figures are optional')
  assert.ok(!isComplete(checklistOf({ ...all, has_declaration: false })))
})
