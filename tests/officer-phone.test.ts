import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { becomes, keepsShell, launchChromium } from './chromium.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, emailOf, openWorld, type World } from './world.ts'

let world: World
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let context: BrowserContext
let page: Page

const OFFICER = emailOf('officer')
const OTHER = 'ombud8@exempel.example'

before(async () => {
  world = await openWorld()
  served = await serve(world)
  browser = await launchChromium()
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 } })
  await signIn(OFFICER)
  page = await context.newPage()
})
after(async () => {
  await browser.close()
  await served.close()
  await world.close()
})

const signIn = async (email: string) => {
  await context.clearCookies()
  await context.addCookies(cookiesFor(served.home, await cookieFor(world.installation, email)))
}
const home = () => `${served.home}/demo/ombud`

const referralsOf = (name: string) =>
  world.read(db =>
    db
      .selectFrom('referral')
      .innerJoin('company', 'company.id', 'referral.company_id')
      .leftJoin('contact', 'contact.id', 'referral.contact_id')
      .select(['referral.id', 'referral.made_by', 'referral.wants', 'referral.may_call', 'contact.phone'])
      .where('company.name', '=', name)
      .execute(),
  )

const status = () => page.locator('[data-outbox-box]')

async function writeTip(name: string, place = 'Eslöv') {
  await page.getByText('Förmedla ett företag', { exact: false }).first().click()
  const form = page.locator('form[data-outbox="refer"]')
  await form.getByLabel('Vilket företag?').fill(name)
  await form.getByLabel('Var ligger det?').selectOption({ label: place })
  await form.getByLabel('Vem ska vi ringa?').fill('Robert')
  await form.getByLabel('På vilket nummer?').fill('070-174 06 05')
  await form.getByLabel('Hen har sagt ja').check()
  await form.getByLabel('Kunna maskinen').check()
  await form.getByRole('button', { name: 'Förmedla företaget' }).click()
}

test('with coverage a company is referred in one go, and the receipt says when an answer comes', async () => {
  await page.goto(home())
  await status().getByText('Allt är skickat').waitFor()
  await writeTip('Norrvidinge Gjuteri AB')
  await page.getByRole('heading', { name: 'Norrvidinge Gjuteri AB är förmedlat' }).waitFor()
  await page.getByText('IUC Syd svarar senast 22 oktober 2025.').waitFor()
  assert.equal((await referralsOf('Norrvidinge Gjuteri AB')).length, 1)
})

test('without coverage it is kept on the phone, and sent once when there is coverage again', async () => {
  await page.goto(home())
  await page.evaluate(() => navigator.serviceWorker.ready)
  await keepsShell(page)
  await context.setOffline(true)
  await writeTip('Brännhults Smide AB')
  await status().getByText('En sak är inte skickad än').waitFor()
  await status().getByText('Sparat i telefonen. Skickas när du har täckning.').waitFor()
  assert.deepEqual(await referralsOf('Brännhults Smide AB'), [])

  // The application is opened anew where there is none, and something more is written.
  await page.goto(home())
  await page.getByRole('heading', { name: 'Du har ingen täckning' }).waitFor()
  await status().getByText('En sak är inte skickad än').waitFor()
  assert.doesNotMatch(await page.content(), /Ingela|Brännhults/, 'nobody’s name, and nothing of what waits')
  const today = await world.read(async () => world.installation.clock.today())
  assert.equal(await page.locator('#besok input[name=held_on]').inputValue(), today, 'as on the server')
  await writeTip('Kallinge Komponent AB', 'Ronneby')
  await status().getByText('2 saker är inte skickade än').waitFor()

  await context.setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.goto(home())
  await status().getByText('Allt är skickat').waitFor()
  await page.reload()
  await status().getByText('Allt är skickat').waitFor()
  const [one, ...more] = await referralsOf('Brännhults Smide AB')
  assert.equal(more.length, 0, 'once')
  assert.deepEqual([one!.wants, one!.may_call, one!.phone], [['machines'], true, '070-174 06 05'])
  assert.equal((await referralsOf('Kallinge Komponent AB')).length, 1)
})

test('an answer that never came makes nothing twice', async () => {
  await page.goto(home())
  await status().getByText('Allt är skickat').waitFor()
  let lost = 0
  await context.route('**/ombud/utkorg', async route => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue()
    lost += 1
    await fetch(route.request().url(), {
      method: 'POST',
      headers: { ...(await route.request().allHeaders()), origin: served.home },
      body: route.request().postData(),
    })
    await route.abort()
  })
  await writeTip('Ekby Lack AB')
  await status().getByText('En sak är inte skickad än').waitFor()
  assert.equal(
    (await referralsOf('Ekby Lack AB')).length,
    1,
    'the server has it, but the phone does not know',
  )
  await page.goto(home())
  await status().getByText('Allt är skickat').waitFor()
  assert.equal((await referralsOf('Ekby Lack AB')).length, 1)
  await context.unroute('**/ombud/utkorg')
})

test('what was refused is mended and sent again; nothing is lost', async () => {
  await page.goto(home())
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await writeTip('Göta Svets AB', 'Göteborg')
  await status().getByText('En sak är inte skickad än').waitFor()
  await context.setOffline(false)
  await page.goto(home())
  await status().getByText('En sak behöver rättas').waitFor()
  await status().getByText('Göteborg ligger utanför').waitFor()
  await status().getByRole('button', { name: 'Rätta' }).click()
  const form = page.locator('form[data-outbox="refer"]')
  assert.equal(await form.getByLabel('Vilket företag?').inputValue(), 'Göta Svets AB')
  await form.getByLabel('Varför ska företaget').fill('De flyttar till Osby i vår.')
  await form.getByRole('button', { name: 'Förmedla företaget' }).click()
  await page.getByRole('heading', { name: 'Göta Svets AB är förmedlat' }).waitFor()
  await page.goto(home())
  await status().getByText('Allt är skickat').waitFor()
  assert.equal((await referralsOf('Göta Svets AB')).length, 1)
})

test('what is refused at once is mended where it stands, and of an empty form nothing is kept', async () => {
  const form = page.locator('form[data-outbox="refer"]')
  const rows = () => status().getByRole('listitem')
  const open = async () => {
    await page.goto(home())
    await status().getByText('Allt är skickat').waitFor()
    await page.getByText('Förmedla ett företag', { exact: false }).first().click()
  }
  await open()
  await form.getByRole('button', { name: 'Förmedla företaget' }).click()
  await form.locator('.error').first().waitFor()
  await open()
  await form.getByLabel('Vem ska vi ringa?').fill('Robert')
  await form.getByRole('button', { name: 'Förmedla företaget' }).click()
  await form.locator('.error').first().waitFor()
  await status().getByText('En sak behöver rättas').waitFor()
  await rows().waitFor({ state: 'detached' })
  await page.goto(home())
  await status().getByText('En sak behöver rättas').waitFor()
  assert.equal(await rows().count(), 1)
  await status().getByRole('button', { name: 'Rätta' }).click()
  assert.equal(await form.getByLabel('Vem ska vi ringa?').inputValue(), 'Robert')
  await page.goto(home())
  await status().getByRole('button', { name: 'Ta bort' }).click()
  await status().getByText('Allt är skickat').waitFor()
})

test('whoever is signed out meanwhile is told so; another on the same phone neither sees nor sends it', async () => {
  await page.goto(home())
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await writeTip('Hallands Väv AB')
  await status().getByText('En sak är inte skickad än').waitFor()
  await context.clearCookies()
  await context.setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await status().getByText('Du är utloggad').waitFor()
  await status().getByRole('link', { name: 'Logga in' }).waitFor()

  await signIn(OTHER)
  await page.goto(home())
  await status().getByText('Allt är skickat').waitFor()
  assert.doesNotMatch((await status().textContent()) ?? '', /Hallands/)
  assert.deepEqual(await referralsOf('Hallands Väv AB'), [])

  await signIn(OFFICER)
  await page.goto(home())
  await status().getByText('Allt är skickat').waitFor()
  const [made] = await referralsOf('Hallands Väv AB')
  const { id } = await world.read(db =>
    db.selectFrom('auth_user').select('id').where('email', '=', OFFICER).executeTakeFirstOrThrow(),
  )
  assert.equal(made!.made_by, id)
})

test('after an upgrade the phone keeps what the new page is drawn by, and nothing that waits is lost', async () => {
  await page.goto(home())
  await page.evaluate(() => navigator.serviceWorker.ready)
  await keepsShell(page)
  await page.evaluate(async () => {
    const cache = await caches.open('spang-ombud')
    for (const request of await cache.keys()) await cache.delete(request)
    const headers = { 'content-type': 'text/html', 'x-kept': '2025-01-01T00:00:00Z' }
    await cache.put('/ombud/main.js', new Response('the former release'))
    await cache.put('/ombud/utan-tackning', new Response('<script src="/ombud/main.js">', { headers }))
  })
  await context.setOffline(true)
  await writeTip('Före Uppgradering AB')
  await status().getByText('En sak är inte skickad än').waitFor()
  // What waits is shown by the page before the form has tried by itself; with coverage it would lead on to the tip.
  await page.waitForFunction(() => !document.querySelector('form[data-busy]'))
  await context.setOffline(false)
  await page.goto(home())
  await status().getByText('Allt är skickat').waitFor()
  await becomes(page, async () => !(await caches.match('/ombud/main.js')))
  const scripts = await page.evaluate(async () => {
    const kept = await (await caches.open('spang-ombud')).keys()
    const drawn = [...document.scripts].map(script => new URL(script.src).pathname)
    return {
      kept: kept.map(request => new URL(request.url).pathname).filter(path => /\.js$/.test(path)),
      drawn,
    }
  })
  assert.deepEqual(scripts.kept.sort(), scripts.drawn.sort())
  for (const path of scripts.kept) assert.match(path, /^\/assets\/\w+-[\w-]{8}\.js$/)
  await context.setOffline(true)
  await page.goto(home())
  await page.getByRole('heading', { name: 'Du har ingen täckning' }).waitFor()
  await writeTip('Efter Uppgradering AB')
  await status().getByText('En sak är inte skickad än').waitFor()
  await page.waitForFunction(() => !document.querySelector('form[data-busy]'))
  await context.setOffline(false)
  await page.goto(home())
  await status().getByText('Allt är skickat').waitFor()
  for (const name of ['Före Uppgradering AB', 'Efter Uppgradering AB'])
    assert.equal((await referralsOf(name)).length, 1)
})

test('a visit is noted the same way, at a company that is written by name', async () => {
  await page.goto(home())
  await page.locator('#besok > summary').click()
  const form = page.locator('form[data-outbox="visit"]')
  await form.getByLabel('Vilket företag?').fill('Norrvidinge Gjuteri')
  await form.getByLabel('Vem träffade du?').fill('Robert')
  await form.getByLabel('Vad sa ni?').fill('De vill komma igång före jul.')
  await form.getByLabel('Nästa steg').fill('Ringa Robert')
  await form.getByLabel('Vilken dag?').fill('2025-10-16')
  await form.getByRole('button', { name: 'Spara besöket' }).click()
  await page.getByText('De vill komma igång före jul.').waitFor()
  await page.goto(home())
  await page.getByText('I morgon: Ringa').first().waitFor()
})

test('the register suggests while one types, and the place comes along', async () => {
  await page.goto(home())
  await page.locator('#formedla > summary').click()
  const form = page.locator('form[data-outbox="refer"]')
  await form.getByLabel('Vilket företag?').pressSequentially('Norrvid')
  await page.locator('#companies option[value="Norrvidinge Gjuteri AB"]').waitFor({ state: 'attached' })
  await form.getByLabel('Vilket företag?').fill('Norrvidinge Gjuteri AB')
  const place = form.getByLabel('Var ligger det?').locator('option:checked')
  assert.equal(await place.textContent(), 'Eslöv')
})

test('without script the register is asked by a button, and the forms send themselves', async () => {
  const bare = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'sv-SE',
    viewport: { width: 390, height: 844 },
  })
  await bare.addCookies(cookiesFor(served.home, await cookieFor(world.installation, OFFICER)))
  const plain = await bare.newPage()
  await plain.goto(`${home()}/formedling`)
  await plain.getByLabel('Vilket företag?').fill('Norrvid')
  await plain.getByRole('button', { name: 'Sök i registret' }).click()
  await plain.getByLabel('Norrvidinge Gjuteri AB').check()
  await plain.getByRole('button', { name: 'Förmedla företaget' }).click()
  await plain.getByRole('heading', { name: 'Norrvidinge Gjuteri AB är förmedlat' }).waitFor()
  await plain.getByText('Du hade redan förmedlat företaget.').waitFor()
  assert.equal((await referralsOf('Norrvidinge Gjuteri AB')).length, 1)
  await bare.close()
})

test('it can be installed, and begins where officers begin', async () => {
  const manifest = await (await fetch(`${served.home}/ombud.webmanifest`)).json()
  assert.equal(manifest.start_url, '/ombud')
  await page.goto(served.home + manifest.start_url)
  assert.equal(page.url(), home())
  assert.equal(await page.locator('link[rel=manifest]').getAttribute('href'), '/ombud.webmanifest')
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys()
    return (await (await caches.open(name!)).keys()).map(request => new URL(request.url).pathname)
  })
  assert.deepEqual(
    kept.filter(path => !/\.(css|js|woff2|svg|png|webmanifest)$/.test(path)),
    ['/ombud/utan-tackning'],
  )
})
