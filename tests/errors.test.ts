// Among the longest.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page, Response } from 'playwright-core'
import { answerOf } from '../app/server.ts'
import { faultsIn } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { type Places, placesOf } from './places.ts'
import { formIn } from './sending.ts'
import { cookiesFor, serve } from './served.ts'
import { type Asking, cookieFor, emailOf, newUser, openWorld, type World } from './world.ts'

let world: World
let served: Awaited<ReturnType<typeof serve>>
/** The same application in which nothing can be found in the vault. */
let broken: Awaited<ReturnType<typeof serve>>
let browser: Browser
let second: Asking
let places: Places

before(async () => {
  world = await openWorld()
  const { installation, programme_id, build } = world
  const { vault } = installation
  served = await serve(world)
  const keyedHash = () => {
    throw new Error('the vault cannot be read')
  }
  broken = await serve({
    installation,
    answer: answerOf(build, { ...installation, vault: { ...vault, keyedHash } }),
  })
  browser = await launchChromium()
  second = await world.asEmail(await newUser(installation, 'project_leader', programme_id, 'Petra Andersson'))
  places = await world.read(db => placesOf(db, { vault, programme_id }))
})
after(async () => {
  await browser.close()
  await served.close()
  await broken.close()
  await world.close()
})

/** The page itself, and not the way to it. */
const isSeen = (response: Response) => response.request().isNavigationRequest() && response.status() !== 303

type Arrival = (page: Page) => Promise<number>
const opened =
  (path: string, home = () => served.home): Arrival =>
  async page =>
    (await page.goto(home() + path))!.status()

/** Sends the open form as it is; the answer is a page, which stands at an address of its own. */
async function sent(page: Page): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse(isSeen),
    page.locator('form#form button:not([type=button]), main form button:not([type=button])').first().click(),
  ])
  await page.locator('[role=alert]').first().waitFor()
  await page.waitForLoadState()
  return answer.status()
}

let changes = 0
const correction = () => `/demo/tillfallen/${places.occasion}/narvaro/${places.attendance}/rattelse`

const KINDS: readonly { status: number; arrive: Arrival }[] = [
  { status: 403, arrive: opened('/nytt-projekt') },
  { status: 404, arrive: opened('/demo/finns-inte') },
  { status: 500, arrive: opened('/demo/skyddade', () => broken.home) },
  {
    status: 422,
    arrive: async page => {
      await page.goto(`${served.home}${correction()}`)
      return sent(page)
    },
  },
  {
    status: 409,
    arrive: async page => {
      await page.goto(served.home + correction())
      const theirs = formIn(await (await second.get(correction())).text())!
      theirs.set('hours', ++changes % 2 ? '1,25' : '1,5')
      theirs.set('reason', 'Enligt närvarolistan.')
      assert.equal((await second.post(correction(), Object.fromEntries(theirs))).status, 303)
      await page.locator('[name=hours]').fill('0,75')
      await page.locator('[name=reason]').fill('Gick hem tidigt.')
      return sent(page)
    },
  },
]

/** What each says first, so that it is known to be the page that was meant and in the language that was asked for. */
const WORDS = {
  'sv-SE': { 403: /roll|får inte/i, 404: /finns inte/i, 409: /hann före/i, 422: /rättas/i, 500: /fel/i },
  'en-GB': {
    403: /role|may not/i,
    404: /not|no /i,
    409: /first|before you/i,
    422: /correct/i,
    500: /wrong/i,
  },
} as const

for (const locale of ['sv-SE', 'en-GB'] as const)
  test(`what goes wrong is told in ${locale === 'sv-SE' ? 'Swedish' : 'English'} on a page without faults`, async () => {
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' })
    const cookie = await cookieFor(world.installation, emailOf('project_leader'))
    await context.addCookies([...cookiesFor(served.home, cookie), ...cookiesFor(broken.home, cookie)])
    const page = await context.newPage()
    const wrong: string[] = []
    for (const { status, arrive } of KINDS) {
      await page.setViewportSize({ width: 1440, height: 900 })
      assert.equal(await arrive(page), status)
      assert.equal(await page.locator('html').getAttribute('lang'), locale.slice(0, 2), String(status))
      const told = (await page.locator('main').textContent()) ?? ''
      assert.match(told, WORDS[locale][status as keyof (typeof WORDS)['sv-SE']])
      wrong.push(...(await faultsIn(page, `${status} ${locale}`)))
    }
    await context.close()
    assert.deepEqual(wrong, [])
  })

test('a choice of pages is free of faults in English too', async () => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  await context.addCookies(
    cookiesFor(served.home, await cookieFor(world.installation, emailOf('project_leader'))),
  )
  const page = await context.newPage()
  const wrong: string[] = []
  for (const path of [
    '',
    '/personer',
    `/personer/${places.person}`,
    `/tillfallen/${places.occasion}`,
    `/tillfallen/${places.occasion}/narvaro/${places.attendance}`,
    `/natura/${places.entry}`,
    '/siffror',
    '/import',
    '/installningar',
    '/skyddade',
    `/skyddade/${places.code}`,
    '/handelser',
  ]) {
    await page.goto(`${served.home}/demo${path}`)
    wrong.push(...(await faultsIn(page, path)))
  }
  await context.close()
  assert.deepEqual(wrong, [])
})

test('an empty file is told of by its name, and no file at all is another thing', async () => {
  const sending = async (name: string) => {
    const form = new FormData()
    form.append('files', new File([], name))
    const answer = await second.post('/demo/import', form)
    return { status: answer.status, html: await answer.text() }
  }
  const [empty, none] = [await sending('tom.csv'), await sending('')]
  assert.deepEqual([empty.status, none.status], [422, 422])
  assert.match(empty.html, /tom\.csv är tom/)
  assert.match(none.html, /Välj minst en fil/)
})
