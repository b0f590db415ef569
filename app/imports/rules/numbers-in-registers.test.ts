import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { ORGANISATIONS, SMALL_GAP, SMALL_REGISTERS } from '../../../tests/small-registers.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { csvOf, recordsOf } from '../../foundation/registers/csv.ts'
import type { SentFile } from '../../foundation/registers/sheet.ts'
import { judge } from './judge.ts'
import type { Known } from './known.ts'
import { reportOf } from './report.ts'
import { REGISTER_NAMES, readUpload, registerNamed } from './upload.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').replace(/\d/g, '_')
const known: Known = {
  today: '2026-11-23',
  programme: { starts_on: '2024-01-01', ends_on: '2026-12-31' },
  municipalities: new Map(
    ['osby', 'kristianstad', 'karlskrona', 'lund', 'malmö'].map(name => [name, '1273']),
  ),
  elsewhere: new Map(),
  companies: new Map(),
  others_companies: new Set(),
  people: new Set(),
  unprotected: new Set(),
  courses: new Map(),
  kept_people: new Map(),
  managers: new Map(),
  occasions: new Map(),
  sessions: new Map(),
  attendance: new Map(),
  rows_taken: new Map(),
  template: { version: 1, statements: new Set(['A1']) },
  measured_by: new Map(),
  answers: new Map(),
  competences: new Map(),
  levels: new Map(),
  steps: ['Ny på jobbet'],
  steps_taken: new Map(),
  hashOf: hash,
  digestOf: hash,
}
const NUMBERS = ['197001159800', '700115-9800', 'Anna 19700115–9800', '70 01 15 98 00']
const DIGITS = /70\D?01\D?15\D?98\D?00/

const read = async (files: readonly SentFile[]) => {
  const upload = await readUpload(files)
  if (isRefusal(upload)) return upload
  const judgement = judge(upload.registers, known)
  return { judgement, report: reportOf(upload, judgement, []) }
}
const files = Object.entries({ ...SMALL_REGISTERS, ...SMALL_GAP }).map(([name, bytes]) => ({ name, bytes }))

test('a personal number in any column of any register is told, and stands in nothing that is kept', async () => {
  const wrong: string[] = []
  let tried = 0
  for (const name of REGISTER_NAMES)
    for (const { name: column, kind } of registerNamed(name).columns) {
      if (kind === 'digits') continue
      for (const number of NUMBERS) {
        const sent = files.map(file => (file.name.startsWith(name) ? typedInto(file, column, number) : file))
        const outcome = await read(sent)
        assert.ok(!isRefusal(outcome), `${name} ${column}`)
        const { verdicts, people, ...kept } = outcome.judgement
        tried += 1
        const told =
          outcome.report.unreadable.some(one => one.register === name && one.column === column) ||
          verdicts.some(
            ({ register, outcome: became }) => register === name && !['accepted', 'merged'].includes(became),
          )
        if (!told) wrong.push(`${name} ${column} is not told`)
        const all = [kept, people.map(({ number: _, ...person }) => person), outcome.report]
        if (DIGITS.test(JSON.stringify(all, plainly))) wrong.push(`${name} ${column} is kept`)
      }
    }
  assert.ok(tried > 100, `${tried}`)
  assert.deepEqual(wrong, [])
})

const plainly = (_: string, value: unknown) =>
  typeof value === 'bigint' ? String(value) : value instanceof Map ? [...value] : value

function typedInto({ name, bytes }: SentFile, column: string, text: string): SentFile {
  const [head, first, ...rest] = recordsOf(Buffer.from(bytes).toString('utf8'), ';').map(row =>
    row.cells.map(String),
  )
  const at = head!.indexOf(column)
  if (at < 0)
    return { name, bytes: csvOf([[...head!, column], [...first!, text], ...rest.map(row => [...row, ''])]) }
  return { name, bytes: csvOf([head!, first!.with(at, text), ...rest]) }
}

test('the name of a file, of a sheet and of a column is kept without one too', async () => {
  const company = `Organisationsnummer;Företag;Kommun;Anna 700115-9800\n${ORGANISATIONS.A};Almbo AB;Osby;x`
  const outcome = await read([{ name: 'foretag.csv', bytes: Buffer.from(company) }])
  assert.ok(!isRefusal(outcome))
  assert.deepEqual(outcome.report.sheets[0]!.unknown, ['…'])
  assert.doesNotMatch(JSON.stringify(outcome.report), DIGITS)
  assert.deepEqual(await read([{ name: 'Anna 700115-9800.csv', bytes: Buffer.from(company) }]), {
    refused: 'name-tells-number',
  })
})

test('a telephone that passes as a number stands in its column, and a number there does not', async () => {
  const outcome = await read(
    files.map(file => (file.name.startsWith('foretag') ? typedInto(file, 'Telefon', '070-115 98 08') : file)),
  )
  assert.ok(!isRefusal(outcome))
  assert.equal(outcome.judgement.companies[0]!.contact_phone, '070-115 98 08')
})

test('stray quotation marks stop the file, with the row on which the first stands', async () => {
  const head = 'Personnummer;Förnamn;Efternamn;E-post;Mobil;Organisationsnummer;Befattning;Kategori;Skift'
  const row = (number: string, name: string) => `${number};${name};A;;;${ORGANISATIONS.A};;kollektiv;`
  const rows = ['"Anna', 'Bo', 'Cy', '"Dan', 'Eva'].map((name, at) => row(`19700${at + 1}159800`, name))
  const outcome = await read([
    ...files,
    { name: 'deltagare.csv', bytes: Buffer.from([head, ...rows].join('\n')) },
  ])
  assert.ok(!isRefusal(outcome))
  assert.deepEqual(outcome.report.unread, [
    { file: 'deltagare.csv', code: 'stray-quote', about: { file: 'deltagare.csv', row: 2 } },
  ])
})
