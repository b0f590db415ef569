import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, emailOf, openWorld, type World } from './world.ts'

const DESK = { width: 1440, height: 900 }
const LEAST = 12
const LISTS = [
  'foretag',
  'personer',
  'tillfallen',
  'utbildningar',
  'natura',
  'timmar?by=person',
  'timmar?by=row',
  'formedlingar',
  'handelser',
  'anvandare',
  'vagen/lista',
  'partnerskapet/rader?what=made',
  'siffror/deltagare',
  'foretag/dubbletter',
  'narliggande',
]

let world: World
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let page: Page

before(async () => {
  world = await openWorld()
  served = await serve(world)
  browser = await launchChromium()
  const context = await browser.newContext({ locale: 'sv-SE', viewport: DESK })
  await context.addCookies(
    cookiesFor(served.home, await cookieFor(world.installation, emailOf('project_leader'))),
  )
  page = await context.newPage()
})
after(async () => {
  await browser.close()
  await served.close()
  await world.close()
})

/** What is seen of a list without scrolling. */
const seenOf = () =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('main table tbody tr')]
    const heading = document.querySelector('h1')!
    const { height } = heading.getBoundingClientRect()
    return {
      rows: rows.length,
      whole: rows.filter(row => row.getBoundingClientRect().bottom <= innerHeight).length,
      lines: Math.round(height / Number.parseFloat(getComputedStyle(heading).lineHeight)),
    }
  })

test('a list says its verdict on one line and has twelve rows in sight at a desk', async t => {
  const wrong: string[] = []
  for (const path of LISTS) {
    await page.goto(`${served.home}/demo/${path}`)
    await page.evaluate(() => document.fonts.ready)
    const { rows, whole, lines } = await seenOf()
    t.diagnostic(`${path}: ${whole} of ${rows}`)
    if (lines > 1) wrong.push(`${path}: the verdict takes ${lines} lines`)
    if (whole < Math.min(rows, LEAST)) wrong.push(`${path}: ${whole} of ${rows} rows in sight`)
  }
  assert.deepEqual(wrong, [])
})

test('a list fits a window of 1024 without moving sideways', async t => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const wide: string[] = []
  for (const path of [...LISTS, 'narvaro']) {
    await page.goto(`${served.home}/demo/${path}`)
    await page.evaluate(() => document.fonts.ready)
    const over = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main .tablewrap')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    )
    t.diagnostic(`${path}: ${over.join(', ')}`)
    if (over[0]! > 0) wide.push(`${path}: ${over[0]} px too wide`)
  }
  await page.setViewportSize(DESK)
  assert.deepEqual(wide, [])
})

test('the key / leads to the search, but not while something is written', async () => {
  await page.goto(`${served.home}/demo`)
  await page.keyboard.press('/')
  await page.locator('#seek:focus').waitFor()
  await page.keyboard.type('a/b')
  assert.equal(await page.locator('#seek').inputValue(), 'a/b')
  await page.locator('#seek').fill('Östernäs')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /”Östernäs”/ }).waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${served.home}/demo`)
  await page.keyboard.press('/')
  await page.waitForURL('**/demo/sok')
})

test('the grid of all people and sessions draws what one comes to, and one stays where one is', async () => {
  await page.setViewportSize(DESK)
  await page.goto(`${served.home}/demo/narvaro`)
  const frame = page.locator('[data-grid]')
  const [rows, columns] = await frame
    .locator('table')
    .evaluate(table => [Number(table.ariaRowCount), Number(table.ariaColCount)] as const)
  const [drawn, across] = [await frame.locator('tbody tr').count(), await frame.locator('thead th').count()]
  assert.ok(rows - 1 > drawn && columns > across, `${rows} × ${columns} is no more than is drawn`)
  const last = frame.locator(`tbody tr[aria-rowindex="${rows}"]`)
  assert.equal(await last.count(), 0)

  await frame.evaluate(one => one.scrollTo(one.scrollWidth, one.scrollHeight))
  const cell = last.locator(`[aria-colindex="${columns}"]`)
  await cell.waitFor()
  const [box, seen] = [(await cell.boundingBox())!, (await frame.boundingBox())!]
  assert.ok(box.y + box.height <= seen.y + seen.height + 1 && box.x + box.width <= seen.x + seen.width + 1)
  assert.equal(await frame.locator('tbody tr').count(), drawn)
  const name = (await last.locator('th').boundingBox())!
  assert.ok(Math.abs(name.x - seen.x) <= 2, 'the name stands at the edge')
})
