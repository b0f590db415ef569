import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Certificate, CertificateContent } from '../rules/certificate.ts'
import { certificatePdf } from '../rules/certificate-pdf.ts'
import { paperOf } from './paper-shown.ts'

const content: CertificateContent = {
  course: 'Truckkort A och B',
  edition: 2,
  provider: 'Lära AB',
  first_on: '2025-10-14',
  last_on: '2025-10-21',
  quarters: 30,
  percent: 93,
  least: 80,
  competences: [
    { name: 'Köra truck', level: 3, is_permit: false },
    { name: 'Truckkort', level: null, is_permit: true },
  ],
  outcome: { assessed_on: '2025-10-21', assessor: 'Kim Ek', how: 'Praktiskt prov' },
}
const held: Certificate & { content: CertificateContent; given_name: string; family_name: string } = {
  id: 1,
  programme_id: 1,
  person_id: 1,
  occasion_id: 1,
  course_id: 1,
  kind: 'qualification',
  number: 'HJ4K7QRT3ACD',
  issued_on: '2025-10-22',
  withdrawn_on: null,
  is_shared: true,
  shows: [],
  content,
  given_name: 'Åsa',
  family_name: 'Öberg',
}
const about = { programme: 'Exempelprogrammet', publicUrl: 'https://spang.exempel.se' }

/** What poppler reads in the document; null where poppler is not installed. */
function read(pdf: Buffer, tool: string, ...asked: string[]): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'spang-intyg-'))
  const path = join(folder, 'a.pdf')
  writeFileSync(path, pdf)
  const ran = spawnSync(tool, [...asked, path, ...(tool === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return ran.error ? null : ran.stdout
}
const paper = (certificate: typeof held, language: 'sv' | 'en') =>
  certificatePdf(paperOf(certificate, { language, ...about }))

test('a certificate is PDF/UA with language, title and tags, in each of its languages', () => {
  for (const language of ['sv', 'en'] as const) {
    const pdf = paper(held, language)
    const raw = pdf.toString('latin1')
    assert.match(raw, /pdfuaid:part>1</)
    assert.match(raw, new RegExp(`<dc:language>.*?${language}`, 's'))
    assert.match(
      pdf.toString('utf8'),
      language === 'sv' ? /Kvalifikationsintyg: Truckkort/ : /Certificate of qualification: /,
    )
    const info = read(pdf, 'pdfinfo')
    if (info !== null) {
      assert.match(info, /Tagged:\s+yes/)
      assert.match(info, /Pages:\s+1\b/)
    }
    const tags = read(pdf, 'pdfinfo', '-struct')
    if (tags !== null) {
      assert.match(tags, /\bH1\b/)
      assert.match(tags, /\bFigure\b/)
    }
  }
  assert.deepEqual(paper(held, 'sv'), paper(held, 'sv'), 'the same certificate gives the same bytes')
})

test('it reads in order, and says whose it is, what, how much and how it is checked', () => {
  const text = read(paper(held, 'sv'), 'pdftotext')?.replace(/\s+/g, ' ')
  if (!text) return
  const order = [
    'Kvalifikationsintyg',
    'Åsa Öberg',
    'Truckkort A och B',
    'Omfattning: 7,5 timmar, 93 % av alla pass',
    'Utbildare: Lära AB',
    'av Kim Ek',
    'Praktiskt prov',
    'Köra truck, nivå 3 – på egen hand',
    'Kontrollera intyget',
    'https://spang.exempel.se/intyg/HJ4K-7QRT-3ACD',
    'Medfinansieras av Europeiska unionen',
  ].map(said => [said, text.indexOf(said)] as const)
  assert.deepEqual(
    order.filter(([, at]) => at < 0),
    [],
    text,
  )
  assert.deepEqual(
    order.map(([said]) => said),
    order.toSorted((a, b) => a[1] - b[1]).map(([said]) => said),
  )
})

test('a name in Arabic script stands as it is written, and not as empty squares', () => {
  const text = read(paper({ ...held, given_name: 'ليلى', family_name: 'الحسن' }, 'en'), 'pdftotext')
  if (text === null) return
  assert.ok(!text.includes('□'), text)
  assert.ok(text.normalize('NFKC').includes('ليلى'), text)
})

test('an attendance certificate says that nothing is assessed, and one that is withdrawn that it is not valid', () => {
  const attendance = paperOf(
    { ...held, kind: 'attendance', content: { ...content, outcome: null } },
    { language: 'sv', ...about },
  )
  assert.match(attendance.notes[0]!, /inte bedömt här/)
  assert.ok(!JSON.stringify(attendance).includes('Kim Ek'))
  assert.match(
    paperOf({ ...held, withdrawn_on: '2025-11-01' }, { language: 'en', ...about }).withdrawn,
    /not valid/,
  )
})
