// Among the longest.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addressOf, patternsOf } from './addresses.ts'
import { faultsIn, sideways, WIDTHS } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { type Places, placesOf } from './places.ts'
import { cookiesFor, serve } from './served.ts'
import { type Asking, cookieFor, emailOf, openWorld, type World } from './world.ts'

const MOST_SCRIPT = 150_000

type Where = { path: string; as: 'leader' | 'stranger' }

let world: World
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let leader: Asking
let stranger: Asking
let addresses: Where[]
/** What the browser complained of, whatever the test was about. */
const complaints: string[] = []

before(async () => {
  world = await openWorld()
  served = await serve(world)
  browser = await launchChromium()
  leader = await world.as('project_leader')
  stranger = await world.as('stranger')
  const { vault } = world.installation
  const places = await world.read(db => placesOf(db, { vault, programme_id: world.programme_id }))
  addresses = await pagesOf(places)
})
after(async () => {
  await browser.close()
  await served.close()
  await world.close()
})

/** Every address that answers with a page, and some that say what went wrong. */
async function pagesOf(places: Places): Promise<Where[]> {
  const found: Where[] = []
  for (const pattern of patternsOf(world.build)) {
    const path = addressOf(pattern, 'demo', places)
    for (const [as, asking] of [
      ['leader', leader],
      ['stranger', stranger],
    ] as const) {
      if (as === 'stranger' && pattern.startsWith('/:programme')) continue
      const { status, headers } = await asking.get(path)
      // A file or a calendar that is not there has no page to look at.
      const isPage = headers.get('content-type')?.startsWith('text/html')
      if (isPage && [200, 403, 404].includes(status) && !found.some(one => one.path === path))
        found.push({ path, as })
    }
  }
  return found
}

async function contextFor(
  as: Where['as'],
  rest: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', ...rest })
  if (as === 'stranger') return context
  const cookie = await cookieFor(world.installation, emailOf('project_leader'))
  await context.addCookies(cookiesFor(served.home, cookie))
  return context
}

async function pageIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.on('console', message => {
    // A page that says 404 or 403 is reported by the browser as well; anything else that is missing is not meant.
    const isOwnStatus = /status of (403|404)/.test(message.text()) && message.location().url === page.url()
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus)
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  return page
}

test('every page is free of what axe finds, in both themes, at a desk and in a hand, and none scrolls sideways', async t => {
  const wrong: string[] = []
  const heavy: string[] = []
  for (const as of ['leader', 'stranger'] as const) {
    const context = await contextFor(as)
    const page = await pageIn(context)
    const client = await context.newCDPSession(page)
    await client.send('Page.setBypassCSP', { enabled: false })
    for (const { path } of addresses.filter(one => one.as === as)) {
      await page.setViewportSize({ width: WIDTHS[0], height: 900 })
      await page.goto(served.home + path, { waitUntil: 'load' })
      wrong.push(...(await faultsIn(page, path)))
      await page.setViewportSize({ width: 320, height: 800 })
      const over = await sideways(page)
      if (over > 0) wrong.push(`${path} 320: ${over} px too wide`)
      const script = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(entry => /\.js$/.test(entry.name))
          .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0),
      )
      if (script >= MOST_SCRIPT) heavy.push(`${path}: ${script} bytes of script`)
    }
    await context.close()
  }
  t.diagnostic(`${addresses.length} pages`)
  assert.ok(addresses.length > 50)
  assert.deepEqual(wrong, [])
  assert.deepEqual(heavy, [])
})

test('nothing was stopped by the page’s own policy, and nothing complained of', () => {
  assert.deepEqual(complaints, [])
})

test('without JavaScript the pages show the same words, but for a button that only a script can carry out', async () => {
  const missing: string[] = []
  const [plain, full] = [await contextFor('leader', { javaScriptEnabled: false }), await contextFor('leader')]
  const [without, along] = [await plain.newPage(), await full.newPage()]
  for (const path of [
    '/demo',
    '/demo/foretag',
    '/demo/personer',
    '/demo/natura',
    '/demo/siffror',
    '/demo/import',
    '/demo/foretag/nytt',
  ]) {
    await Promise.all([without.goto(served.home + path), along.goto(served.home + path)])
    const [bare, scripted] = [await wordsOf(without), await wordsOf(along)]
    const lost = scripted.filter(line => !bare.includes(line))
    if (bare.length < 10 || lost.length > 0) missing.push(`${path}: ${lost.slice(0, 3).join(' | ')}`)
  }
  await Promise.all([plain.close(), full.close()])
  assert.deepEqual(missing, [])
})

test('what has been saved is told once, first on the page that follows', async () => {
  const context = await contextFor('leader')
  const page = await context.newPage()
  await page.goto(`${served.home}/demo/installningar/projektet`)
  await page.getByRole('button', { name: 'Spara ändringen' }).click()
  await page.waitForURL('**/demo/installningar')
  const first = page.locator('main > *').first()
  assert.equal(await first.textContent(), 'Du ändrade projektet.')
  assert.equal(await first.getAttribute('role'), 'status')
  await page.reload()
  assert.equal(await page.getByText('Du ändrade projektet.').count(), 0)
  await context.close()
})

test('on a phone the tab that is open is in sight, though its row is wider than the window', async () => {
  const context = await contextFor('leader', { viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`${served.home}/demo/installningar?del=trappan`)
  const { x, width } = (await page.locator('.tabs [aria-current]').boundingBox())!
  assert.ok(x >= 0 && x + width <= 390, `from ${x} to ${x + width}`)
  await context.close()
})

const wordsOf = async (page: Page): Promise<string[]> =>
  (
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('[data-print]')) button.remove()
      // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts, line by line
      return document.querySelector('main')?.innerText ?? ''
    })
  )
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
