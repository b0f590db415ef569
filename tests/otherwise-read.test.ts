import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, emailOf, openWorld, type World } from './world.ts'

// On paper, in the reader's own colours, and in few and plain words.

let world: World
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let page: Page

before(async () => {
  world = await openWorld()
  served = await serve(world)
  browser = await launchChromium()
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } })
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

const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('how the programme stands goes on two sheets, with all three pictures of its pace', async () => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${served.home}/demo`)
  await page.evaluate(() => document.fonts.ready)
  for (const language of ['sv', 'en']) {
    await page.goto(`${served.home}/sprak/${language}?till=/demo`)
    await page.evaluate(() => document.fonts.ready)
    assert.equal(await page.locator('.switched > [data-view]:visible').count(), 3)
    for (const printBackground of [true, false])
      assert.equal(sheetsIn(await page.pdf({ format: 'A4', printBackground })), 2, language)
  }
  await page.goto(`${served.home}/sprak/sv?till=/demo`)
  await page.emulateMedia({ media: 'screen' })
})

/** How each kind of tile looks: by its level, and set apart or not. */
const looksOf = (selector: string) =>
  page.evaluate(within => {
    const looks = new Map<string, string>()
    for (const tile of document.querySelectorAll<HTMLElement>(within)) {
      const { borderTopWidth, borderTopStyle, backgroundColor, outlineStyle } = getComputedStyle(tile)
      const { level = 'none', framed = 'no' } = tile.dataset
      looks.set(`level ${level}`, `${borderTopWidth} ${borderTopStyle} ${backgroundColor}`)
      looks.set(`framed ${framed}`, outlineStyle)
    }
    return Object.fromEntries(looks)
  }, selector)

test('in the reader’s own colours the map tells what it tells, and what can be pressed has an edge', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${served.home}/demo`)
  const [tiles, legend] = [await looksOf('.tiles > li'), await looksOf('.tiles-legend i')]
  assert.equal(new Set(Object.values(tiles)).size, 6, JSON.stringify(tiles))
  for (const key of ['level 1', 'level 2', 'level 3', 'framed true'])
    assert.equal(legend[key], tiles[key], key)
  for (const path of ['', '/formedlingar', '/foretag', '/vagen']) {
    await page.goto(`${served.home}/demo${path}`)
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(.button:not([data-kind="quiet"]), .tag)')]
        .filter(one => one.checkVisibility())
        .filter(one => {
          const { borderTopWidth, borderTopStyle } = getComputedStyle(one)
          return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1
        })
        .map(one => one.outerHTML.slice(0, 80)),
    )
    assert.deepEqual(bare, [], path)
  }
  await page.emulateMedia({ forcedColors: 'none' })
})

test('beside the agreement and the declaration the same stands in plain words, marked as ours', async () => {
  const { company_id } = await world.read(db =>
    db
      .selectFrom('agreement')
      .select('company_id')
      .where('programme_id', '=', world.programme_id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  const read = async (part: string) => {
    await page.goto(`${served.home}/demo/foretag/${company_id}/${part}`)
    return page.locator('main').textContent().then(String)
  }
  assert.match(await read('overenskommelse'), /Kort sagt[\s\S]*inte en del av överenskommelsen[\s\S]*Parter/)
  assert.match(await read('forsakran'), /Kort sagt[\s\S]*inte en del av försäkran/)
})
