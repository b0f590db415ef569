import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { type PdfData, PdfNotMade, pdfOf } from './pdf.ts'

const TEMPLATE = '= #data.title\n#said(data.blocks)\n#emblem\n#pairs(data.pairs)'
const MARKUP = '#panic("x") *fet* $x$ <etikett> @ref \\ ] [ #read("/etc/passwd")'
const data: PdfData = {
  title: 'Överenskommelse om Grönt #1',
  author: 'Prov',
  lang: 'sv',
  foot: 'Foten',
  made_at: '2025-10-15T09:00:00Z',
  blocks: [
    { kind: 'heading', text: 'Parter' },
    { kind: 'paragraph', text: MARKUP },
    { kind: 'list', items: ['ett', 'två'] },
  ],
  pairs: [['Namn', 'Åsa Öberg']],
}

/** What poppler reads in the document; null where poppler is not installed. */
function read(tool: 'pdfinfo' | 'pdftotext', pdf: Buffer): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'spang-pdf-'))
  const path = join(folder, 'a.pdf')
  writeFileSync(path, pdf)
  const ran = spawnSync(tool, tool === 'pdfinfo' ? [path] : [path, '-'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return ran.error ? null : ran.stdout
}

test('a document says that it is PDF/UA, in which language, and what it is called', () => {
  const pdf = pdfOf(TEMPLATE, data)
  const raw = pdf.toString('latin1')
  assert.match(raw, /^%PDF-1\.7/)
  assert.match(raw, /pdfuaid:part>1</)
  assert.match(raw, /<dc:language>.*?sv/s)
  assert.match(pdf.toString('utf8'), /Överenskommelse om Grönt #1/)
  const info = read('pdfinfo', pdf)
  if (info !== null) {
    assert.match(info, /Tagged:\s+yes/)
    assert.match(info, /CreationDate:.*Oct 15 .*2025/)
  }
})

test('what someone has typed is text, whatever it looks like', () => {
  const text = read('pdftotext', pdfOf(TEMPLATE, data))
  if (text !== null) {
    const said = text.replace(/\s+/g, ' ')
    assert.ok(said.includes(MARKUP), said)
    assert.ok(said.includes('Åsa Öberg'))
    assert.ok(said.includes('Medfinansieras av Europeiska unionen'))
  }
  assert.deepEqual(pdfOf(TEMPLATE, data), pdfOf(TEMPLATE, data), 'the same words give the same bytes')
})

test('a template of ours that is wrong says why', () => {
  assert.throws(() => pdfOf('#missing', data), PdfNotMade)
})
