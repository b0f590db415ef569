import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PdfData } from './pdf.ts'
import { printedPdf, unprintedRefusal } from './printed.ts'

const TEMPLATE = '= #data.title\n#said(data.blocks)\n#pairs(data.pairs)'
const documentOf = (text: string): PdfData => ({
  title: text,
  author: text,
  lang: 'sv',
  foot: text,
  made_at: null,
  blocks: [
    { kind: 'heading', text },
    { kind: 'list', items: [text] },
  ],
  pairs: [[text, text]],
})

const ODD = [
  'Smide 🔹 AB',
  '👩🏽‍🔧',
  '🇸🇪',
  '漢字',
  'ก',
  '\u0001',
  '\ufdd0',
  '\u{10ffff}',
  '\ue000',
  'a\ufe0f',
  '\u200d',
  'שָׁלוֹם',
  'नि',
]

test('a document is made whatever stands in it', () => {
  for (const text of ODD)
    assert.match(printedPdf(TEMPLATE, documentOf(text)).toString('latin1'), /^%PDF/, JSON.stringify(text))
})

test('what can be printed is left as it is, and the same words give the same bytes', () => {
  assert.deepEqual(
    printedPdf(TEMPLATE, documentOf('Åsa Öberg – “Grönt” 1 250,50 €')),
    printedPdf(TEMPLATE, documentOf('Åsa Öberg – “Grönt” 1 250,50 €')),
  )
  assert.deepEqual(printedPdf(TEMPLATE, documentOf('Å 🔹')), printedPdf(TEMPLATE, documentOf('Å □')))
})

test('a sign that no document shows is told by its field; letters and signs of many kinds are not', () => {
  assert.deepEqual(unprintedRefusal({ title: 'Överenskommelse', body: 'Vi är 🔹 med' }), {
    refused: 'cannot-be-printed',
    field: 'body',
    about: { sign: '🔹' },
  })
  for (const text of [
    'Åsa Öberg',
    'Łukasz Żółć',
    'Ωμέγα',
    'Жанна',
    '½ × 2 → ✓',
    'rad ett\r\n\trad två',
    '”–…•',
  ])
    assert.equal(unprintedRefusal({ text }), null, text)
})
