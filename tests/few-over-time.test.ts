import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { clockOn } from '../app/foundation/clock.ts'
import { addDays, lastOfMonth, monthsBetween } from '../app/foundation/dates.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { houseScope, reading, transact } from '../app/foundation/transact.ts'
import { importFiles } from '../app/imports/commands/import-files.ts'
import { createProgramme } from '../app/programmes/commands/create-programme.ts'
import { focusGroupsOf } from '../app/programmes/queries.ts'
import { answerOf } from '../app/server.ts'
import { countedAt } from '../app/statistics/queries/closing.ts'
import { closedFigures } from '../app/statistics/rules/closing.ts'
import type { Counted } from '../app/statistics/rules/lists.ts'
import type { PublishedFigure } from '../app/statistics/rules/published.ts'
import { toldIn } from '../app/statistics/rules/told.ts'
import { type Beginner, beginners, countedMonthly } from './beginners.ts'
import { type FoundOut, foundOut, nothingFound, type ReadFigures } from './found-out.ts'
import { exampleFiles } from './registers.ts'
import { figuresIn, readFigures } from './told-figures.ts'
import { askingAs, newUser, openBare } from './world.ts'

// Someone who sees no small counts reads everything at the end of every month, keeps it, and reckons.

const RULE = { limit: 5, least_divided: 30 }
const said = ({ cells, narrowed, known, counts }: FoundOut) =>
  `${cells} cells not told, ${narrowed} narrowed to three values, ${known} known; ${counts} few behind them`

test('of small programmes nothing about few people is found out, from all months together', t => {
  const found = nothingFound()
  for (const people of fc.sample(beginners, { numRuns: 10, seed: 20_251_129 }))
    foundOut(toldMonthly(people), countedMonthly(people), found)
  t.diagnostic(said(found))
  assert.deepEqual(found.faults, [])
  assert.ok(found.cells > 1000, `${found.cells} cells were not told`)
})

function toldMonthly(people: readonly Beginner[]): ReadFigures[] {
  const kept: PublishedFigure[] = []
  return countedMonthly(people).map(counted => {
    const rows = closedFigures(kept, counted, RULE)
    kept.push(...rows)
    return figuresIn(
      toldIn(rows),
      counted.focus.map(group => group.code),
    )
  })
}

let bare: Awaited<ReturnType<typeof openBare>>
before(async () => {
  bare = await openBare({ SPANG_TODAY: '2026-12-31' })
})
after(() => bare.close())

test('nor of the demonstration, from its pages and files', async t => {
  const ground = bare.installation
  const slug = 'stor'
  const programme = await transact(ground, houseScope, tx =>
    createProgramme(tx, { slug, name: 'Prov', starts_on: '2024-01-01', ends_on: '2026-12-31' }),
  )
  assert.ok(!isRefusal(programme))
  const programme_id = programme.id
  const imported = await importFiles(ground, houseScope, { programme_id, files: exampleFiles() })
  assert.ok(!isRefusal(imported))
  const email = await newUser(ground, 'steering', programme_id, 'Stina Styr')
  const groups = await reading(ground, houseScope, db => focusGroupsOf(db, programme_id))
  const codes = new Map(groups.map(({ name, code }) => [name, code]))
  const read: ReadFigures[] = []
  const truths: Counted[] = []
  for (const month of monthsBetween('2024-03-01', '2025-09-30')) {
    const until = lastOfMonth(month)
    const installation = { ...ground, clock: clockOn(addDays(until, 1)) }
    const asking = await askingAs(installation, answerOf(bare.build, installation), email)
    read.push(await readFigures(asking, slug, codes))
    truths.push(await reading(ground, houseScope, db => countedAt(db, { programme_id, months: [until] })))
  }
  const found = foundOut(read, truths)
  t.diagnostic(said(found))
  assert.deepEqual(found.faults, [])
})
