// Among the longest.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { until } from '../app/foundation/testing.ts'
import { becomes, keepsShell, launchChromium } from './chromium.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, emailOf, openWorld, type World } from './world.ts'

let world: World
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let context: BrowserContext
let page: Page

before(async () => {
  world = await openWorld()
  served = await serve(world)
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  await served.close()
  await world.close()
})
beforeEach(async () => {
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 } })
  await context.addCookies(cookiesFor(served.home, await cookieFor(world.installation, emailOf('officer'))))
  await context.addInitScript(tellsWhatIsKept)
  page = await context.newPage()
  await page.goto(home())
})
// A window that stays open goes on working beside all that come after it.
afterEach(async () => {
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()
})

const OUTBOX = '**/ombud/utkorg'
const home = () => `${served.home}/demo/ombud`
const told = (sentence: string) => page.locator('[data-outbox-box]').getByText(sentence).waitFor()
const form = () => page.locator('form[data-outbox="refer"]')

/** The phone has kept a text as what is being written: it is on the disk, for what is only on its way there can be read too. */
const begun = (text: string) =>
  page.waitForFunction(text => (window as unknown as { kept?: string }).kept?.includes(text), text)

const tellsWhatIsKept = () => {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (value, key) {
    this.transaction.addEventListener('complete', () =>
      Object.assign(window, { kept: JSON.stringify(value) }),
    )
    return put.call(this, value, key)
  }
}

async function writeTip(name: string) {
  await page.locator('#formedla > summary').click()
  await form().getByLabel('Vilket företag?').fill(name)
  await form().getByLabel('Var ligger det?').selectOption({ label: 'Eslöv' })
  await form().getByRole('button', { name: 'Förmedla företaget' }).click()
}
const timesReferred = (name: string) =>
  world.read(async db => {
    const rows = await db
      .selectFrom('referral')
      .innerJoin('company', 'company.id', 'referral.company_id')
      .select('referral.id')
      .where('company.name', '=', name)
      .execute()
    return rows.length
  })

const ANSWERS = [
  { status: 500, says: 'Det gick inte att skicka just nu' },
  { status: 429, says: 'Det gick inte att skicka just nu' },
  { status: 403, says: 'Du får inte skicka längre' },
  { status: 404, says: 'Du får inte skicka längre' },
  { status: 409, says: 'Någon annan är inloggad i telefonen' },
]
for (const { status, says } of ANSWERS)
  test(`answered ${status}, the officer is told in words, and it is sent when the answer is another`, async () => {
    await context.route(OUTBOX, route => route.fulfill({ status, contentType: 'text/html', body: '<p>' }))
    await writeTip(`Svar ${status} AB`)
    await told(says)
    assert.match((await page.locator('[data-outbox-box]').textContent())!, /[Dd]et du har skrivit är kvar/)
    await page.reload()
    await told(says)
    await context.unroute(OUTBOX)
    await page.reload()
    await told('Allt är skickat')
    assert.equal(await timesReferred(`Svar ${status} AB`), 1)
  })

test('a network that answers in the server’s place makes nothing be lost', async () => {
  await context.route(OUTBOX, route =>
    route.fulfill({ contentType: 'text/html', body: 'Logga in på gästnätet' }),
  )
  await writeTip('Gästnätet AB')
  await told('Det gick inte att skicka just nu')
  await context.unroute(OUTBOX)
  await page.reload()
  await told('Allt är skickat')
  assert.equal(await timesReferred('Gästnätet AB'), 1)
})

test('what the server cannot take does not hold up the rest', async () => {
  await context.setOffline(true)
  await writeTip('Fastnar AB')
  await told('En sak är inte skickad än')
  await writeTip('Kommer fram AB')
  await told('2 saker är inte skickade än')
  await context.route(OUTBOX, route =>
    route.request().postData()?.includes('Fastnar') ? route.fulfill({ status: 500 }) : route.continue(),
  )
  await context.setOffline(false)
  await page.reload()
  await told('Det gick inte att skicka just nu')
  assert.deepEqual([await timesReferred('Fastnar AB'), await timesReferred('Kommer fram AB')], [0, 1])
  await context.unroute(OUTBOX)
})

test('a phone that can keep nothing says so, and what was typed stays in its form', async () => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await page.reload()
  await told('Telefonen kan inte spara')
  await context.setOffline(true)
  await writeTip('Full telefon AB')
  await page.locator('form[data-outbox="refer"]:not([data-busy])').waitFor()
  assert.equal(await form().getByLabel('Vilket företag?').inputValue(), 'Full telefon AB')
  await context.setOffline(false)
  await form().getByRole('button', { name: 'Förmedla företaget' }).click()
  await page.getByRole('heading', { name: 'Full telefon AB är förmedlat' }).waitFor()
  assert.equal(await timesReferred('Full telefon AB'), 1)
})

test('what is sent before the phone knows who holds it waits until it does', async () => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (...asked) {
      const request = open.apply(this, asked)
      Object.defineProperty(request, 'onsuccess', {
        set: then => request.addEventListener('success', () => addEventListener('now-it-answers', then)),
      })
      return request
    }
  })
  // Without coverage only the phone itself can say whose it is.
  await keepsShell(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await page.goto(home())
  await page.getByRole('heading', { name: 'Du har ingen täckning' }).waitFor()
  await writeTip('Snabba fingrar AB')
  await page.evaluate(() => dispatchEvent(new Event('now-it-answers')))
  await told('En sak är inte skickad än')
  // What waits is shown by the page before the form has tried by itself; with coverage it would lead on to the tip.
  await page.waitForFunction(() => !document.querySelector('form[data-busy]'))
  await context.setOffline(false)
  await page.goto(home())
  await page.evaluate(() => dispatchEvent(new Event('now-it-answers')))
  await told('Allt är skickat')
  assert.equal(await timesReferred('Snabba fingrar AB'), 1)
})

test('an empty form that is answered twice is not kept', async () => {
  await told('Allt är skickat')
  const asked: Route[] = []
  await context.route(OUTBOX, route =>
    route.request().method() === 'POST' ? asked.push(route) : route.continue(),
  )
  await page.locator('#formedla > summary').click()
  await form().getByRole('button', { name: 'Förmedla företaget' }).click()
  await until(() => asked.length === 1)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await until(() => asked.length === 2)
  await asked[0]!.continue()
  await form().locator('.error').first().waitFor()
  const answered = page.waitForResponse(OUTBOX)
  await asked[1]!.continue()
  await (await answered).finished()
  // Whoever sends all that waits has the lock until it is done.
  await page.evaluate(() => navigator.locks.request('spang-ombud', () => {}))
  await context.unroute(OUTBOX)
  await page.reload()
  await told('Allt är skickat')
})

test('as long as nothing has changed, what waits is not said anew', async () => {
  await context.route(OUTBOX, route => route.fulfill({ status: 500 }))
  await writeTip('Samma sak AB')
  await told('Det gick inte att skicka just nu')
  const notice = page.locator('[data-outbox-box] > *')
  await notice.evaluate(shown => shown.setAttribute('data-seen', ''))
  for (const _ of [1, 2]) {
    const answered = page.waitForResponse(OUTBOX)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await (await answered).finished()
    await page.evaluate(() => navigator.locks.request('spang-ombud', () => {}))
  }
  assert.equal(await notice.getAttribute('data-seen'), '')
  await context.unroute(OUTBOX)
  await page.reload()
  await told('Allt är skickat')
})

test('what the register answers too late suggests nothing for what has been typed since', async () => {
  const asked: Route[] = []
  await context.route('**/demo/ombud/*?q=*', route => asked.push(route))
  const known = (name: string) => ({ json: [{ name, municipality: 'Osby', municipality_code: '1273' }] })
  await page.locator('#formedla > summary').click()
  const field = form().getByLabel('Vilket företag?')
  await field.pressSequentially('Fö')
  await until(() => asked.length === 1)
  await field.pressSequentially('retaget')
  await until(() => asked.at(-1)!.request().url().endsWith('retaget'))
  await asked.at(-1)!.fulfill(known('Företaget AB'))
  const option = (name: string) => page.locator(`#companies option[value="${name}"]`)
  await option('Företaget AB').waitFor({ state: 'attached' })
  const late = page.waitForResponse(response => response.request() === asked[0]!.request())
  await asked[0]!.fulfill(known('Förra AB'))
  await (await late).finished()
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve)))
  assert.deepEqual([await option('Företaget AB').count(), await option('Förra AB').count()], [1, 0])
})

test('it is sent when there is coverage although the page was closed', async () => {
  const worker = await page.context().newCDPSession(page)
  const registered = new Promise<string>(resolve =>
    worker.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(one => one.scopeURL === home())
      if (found) resolve(found.registrationId)
    }),
  )
  await worker.send('ServiceWorker.enable')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await writeTip('Stängd sida AB')
  await told('En sak är inte skickad än')
  await context.setOffline(false)
  const blank = await context.newPage()
  const other = await context.newCDPSession(blank)
  await blank.goto(`${served.home}/om/hjalp`)
  await other.send('ServiceWorker.enable')
  await page.close()
  await other.send('ServiceWorker.dispatchSyncEvent', {
    origin: served.home,
    registrationId: await registered,
    tag: 'outbox',
    lastChance: false,
  })
  await until(async () => (await timesReferred('Stängd sida AB')) > 0)
  assert.equal(await timesReferred('Stängd sida AB'), 1)
})

test('before signing out the officer is told what waits, and another on the phone is not', async () => {
  await context.route(OUTBOX, route =>
    route.request().method() === 'POST' ? route.fulfill({ status: 500 }) : route.continue(),
  )
  await writeTip('Väntar kvar AB')
  await told('Det gick inte att skicka just nu')
  for (const path of ['/konto', '/logga-ut']) {
    await page.goto(served.home + path)
    await page.getByText('En sak är inte skickad än.').waitFor()
  }
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.getByRole('heading', { name: 'Logga in', exact: true }).waitFor()
  await context.addCookies(
    cookiesFor(served.home, await cookieFor(world.installation, 'ombud8@exempel.example')),
  )
  const asked = page.waitForResponse(OUTBOX)
  await page.goto(`${served.home}/konto`)
  await asked
  assert.equal(await page.getByText('inte skickad än').isVisible(), false)
})

test('what is being written outlives a closed page, until it is sent or begun again', async () => {
  const draft = () => form().getByText('Det här hade du börjat skriva.')
  const anew = async () => {
    await page.close()
    page = await context.newPage()
    await page.goto(home())
    await told('Allt är skickat')
  }
  await told('Allt är skickat')
  await page.locator('#formedla > summary').click()
  await form().getByLabel('Vilket företag?').fill('Påbörjat AB')
  await form().getByLabel('Var ligger det?').selectOption({ label: 'Osby' })
  await form().getByLabel('Vad sa de?').fill('De behöver')
  await begun('De behöver')
  await anew()
  await draft().waitFor()
  assert.equal(await form().getByLabel('Vilket företag?').inputValue(), 'Påbörjat AB')
  assert.equal(await form().getByLabel('Vad sa de?').inputValue(), 'De behöver')
  assert.equal(await form().getByLabel('Var ligger det?').inputValue(), '1273')

  await context.addCookies(
    cookiesFor(served.home, await cookieFor(world.installation, 'ombud8@exempel.example')),
  )
  await anew()
  assert.equal(await form().getByLabel('Vilket företag?').inputValue(), '', 'nobody else’s')

  await context.addCookies(cookiesFor(served.home, await cookieFor(world.installation, emailOf('officer'))))
  await anew()
  await form().getByRole('button', { name: 'Börja om' }).click()
  await draft().waitFor({ state: 'hidden' })
  await anew()
  assert.equal(await form().getByLabel('Vilket företag?').inputValue(), '')
  await page.locator('#formedla > summary').click()
  await form().getByLabel('Vilket företag?').fill('Skickat nu AB')
  await form().getByLabel('Var ligger det?').selectOption({ label: 'Osby' })
  await begun('Skickat nu AB')
  await form().getByRole('button', { name: 'Förmedla företaget' }).click()
  await page.getByRole('heading', { name: 'Skickat nu AB är förmedlat' }).waitFor()
  await anew()
  assert.equal(await form().getByLabel('Vilket företag?').inputValue(), '')
})

test('a visit noted on the company’s own page is kept without coverage too', async () => {
  await page.locator('.phonelist a[href*="/foretag/"]').first().click()
  await page.waitForURL('**/foretag/*/**')
  const visit = page.locator('form[data-outbox="visit"]')
  const here = page.url()
  await becomes(page, async () => !!(await navigator.serviceWorker.getRegistration('/ombud'))?.active)
  await context.setOffline(true)
  await visit.getByLabel('Vad sa ni?').fill('Skrivet i källaren.')
  await visit.getByRole('button', { name: 'Spara besöket' }).click()
  await told('En sak är inte skickad än')
  await context.setOffline(false)
  await page.goto(home())
  await told('Allt är skickat')
  await page.goto(here)
  await page.getByText('Skrivet i källaren.').waitFor()

  // Refused, it is mended where the company can be read.
  await context.setOffline(true)
  await visit.getByLabel('När?').fill('2026-10-15')
  await visit.getByLabel('Vad sa ni?').fill('Fel dag.')
  await visit.getByRole('button', { name: 'Spara besöket' }).click()
  await told('En sak är inte skickad än')
  await context.setOffline(false)
  await page.reload()
  await told('Dagen har inte kommit än.')
  await page.getByRole('link', { name: 'Rätta' }).click()
  await page.getByRole('button', { name: 'Rätta' }).click()
  assert.equal(await visit.getByLabel('Vad sa ni?').inputValue(), 'Fel dag.')
  await visit.getByLabel('När?').fill('2025-10-14')
  await visit.getByRole('button', { name: 'Spara besöket' }).click()
  await page.getByText('Fel dag.').waitFor()
  assert.equal(page.url(), here)
})
