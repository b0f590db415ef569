import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { readList } from '../../ui/list-url.ts'
import { importTexts } from '../messages/pages.ts'
import type { ImportReport } from '../rules/report.ts'
import { differingShown } from './differing-shown.ts'

const speech = { t: spoken(importTexts, 'sv'), format: formatIn('sv'), language: 'sv' } as const
const report = {
  differing: [{ register: 'foretag', column: 'Anställda', rows: 3000, taken: null }],
} as unknown as ImportReport
const cells = Array.from({ length: 3000 }, (_, nth) => ({
  register: 'foretag' as const,
  file: 'foretag.csv',
  row: nth + 2,
  column: 'Anställda',
  kept: '40',
  told: String(nth),
}))

const shownOn = (page: string) =>
  differingShown(
    report,
    { cells, is_done: false, list: readList(new URLSearchParams({ page }), { sorts: [] }) },
    speech,
  )!

test('of three thousand cells that differ fifty stand on a page, and every one on one of them', () => {
  const pages = Array.from({ length: 60 }, (_, nth) => shownOn(String(nth + 1)))
  assert.deepEqual(new Set(pages.map(page => page.cells.length)), new Set([50]))
  assert.equal(new Set(pages.flatMap(page => page.cells.map(cell => cell.row))).size, 3000)
  assert.deepEqual([pages[0]!.total, shownOn('61').cells.length], [3000, 0])
})
