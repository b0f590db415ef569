// How long a key takes in the largest matrix, 200 people and 40 competences, in a browser that is slowed down:
//   node bench/matrix.ts [--slower 4] [--keys 60]
import { parseArgs } from 'node:util'
import { chooseCompetences } from '../app/competences/commands/arrange-matrix.ts'
import { noteGround } from '../app/competences/commands/note-ground.ts'
import { groundForm } from '../app/competences/rules/ground-form.ts'
import { houseScope, transact } from '../app/foundation/transact.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { launchChromium } from '../tests/chromium.ts'
import { newProgrammeIn } from '../tests/registers.ts'
import { cookiesFor, serve } from '../tests/served.ts'
import { NOTED_GROUND } from '../tests/small-story.ts'
import { cookieFor, newUser, openBare } from '../tests/world.ts'
import { spreadOf } from './timing.ts'

const { values: asked } = parseArgs({
  options: { slower: { type: 'string', default: '4' }, keys: { type: 'string', default: '60' } },
})
const [PEOPLE, COMPETENCES] = [200, 40]

const bare = await openBare({})
const { installation } = bare
const { id: programme_id, slug } = await newProgrammeIn(installation)
const leader = await visitorNamed(
  installation,
  await newUser(installation, 'process_leader', programme_id),
  slug,
)
const company_id = await transact(installation, houseScope, async ({ db }) => {
  const company = { programme_id, name: 'Stora bolaget', municipality_code: '1280' }
  const { id } = await db.insertInto('company').values(company).returning('id').executeTakeFirstOrThrow()
  const people = Array.from({ length: PEOPLE }, (_, nth) => ({
    programme_id,
    company_id: id,
    name: `Person ${String(nth).padStart(3, '0')}`,
    title: `Roll ${nth % 9}`,
  }))
  const employees = await db.insertInto('employee').values(people).returning('id').execute()
  const competences = await db
    .insertInto('competence')
    .values(
      Array.from({ length: COMPETENCES }, (_, nth) => ({
        programme_id,
        name: `Kompetens ${nth}`,
        key: `kompetens ${nth}`,
      })),
    )
    .returning('id')
    .execute()
  for (const [nth, employee] of employees.entries())
    await db
      .insertInto('competence_level')
      .values(
        competences.map((competence, at) => ({
          programme_id,
          employee_id: employee.id,
          competence_id: competence.id,
          rated_on: '2025-09-01',
          source: 'manager' as const,
          level: (nth + at) % 5,
          wanted: 3,
        })),
      )
      .execute()
  return id
})
const competences = await transact(installation, leader, async tx => {
  const all = await tx.db
    .selectFrom('competence')
    .select('id')
    .where('programme_id', '=', programme_id)
    .execute()
  await chooseCompetences(tx, leader, { company_id, competences: all.map(one => one.id) })
  await noteGround(tx, leader, { company_id, version: 0, form: groundForm.schema.parse(NOTED_GROUND) })
  return all.length
})

const served = await serve(bare)
const browser = await launchChromium()
const page = await (
  await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' })
).newPage()
await page.context().addCookies(cookiesFor(served.home, await cookieFor(installation, leader.email)))
const opened = performance.now()
const answer = await page.goto(`${served.home}/${slug}/foretag/${company_id}/kompetenser`)
process.stdout.write(
  `${PEOPLE} people, ${competences} competences: ${Math.round((await answer!.body()).length / 1024)} kB, opened in ${Math.round(performance.now() - opened)} ms\n`,
)
await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', {
  rate: Number(asked.slower),
})

/** As the browser itself times each key: what the page does with it, and until the frame that shows it, in steps of eight milliseconds. */
await page.evaluate(() => {
  const took: { handled: number[]; drawn: number[] } = { handled: [], drawn: [] }
  Object.assign(window, { took })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.name !== 'keydown') continue
      took.handled.push(entry.processingEnd - entry.processingStart)
      took.drawn.push(entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
})
await page.locator('.matrix [data-who] [role="gridcell"]').first().focus()
for (let nth = 0; nth < Number(asked.keys); nth += 1) {
  await page.keyboard.press(String((nth + 1) % 5))
  await page.keyboard.press(nth % 7 === 6 ? 'ArrowDown' : 'ArrowRight')
}
await page.locator('.matrix-status', { hasText: 'Sparat.' }).waitFor()
const took = await page.evaluate(
  () => (window as unknown as { took: Record<'handled' | 'drawn', number[]> }).took,
)
for (const what of ['handled', 'drawn'] as const) {
  const { p50, p95 } = spreadOf(took[what])
  process.stdout.write(
    `a key, ${asked.slower} times slower, ${what}: ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms\n`,
  )
}
await browser.close()
await served.close()
await bare.close()
