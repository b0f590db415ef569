import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { clockAt } from '../app/foundation/clock.ts'
import { faultsIn, sideways } from './axe.ts'
import { becomes, launchChromium } from './chromium.ts'
import { fullRoom } from './full-room.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, openBare } from './world.ts'

// A day as it is: whoever has come says so on a phone, a stand-in marks the room without network, and hours are signed where they stand.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser

const PEOPLE = 20
const DAY = '2025-10-15'

before(async () => {
  bare = await openBare({})
  served = await serve(bare)
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  await served.close()
  await bare.close()
})

const clock = (time: string) =>
  Object.assign(bare.installation, { clock: clockAt(`${DAY}T${time}:00+02:00`) })
const room = () =>
  fullRoom(bare.installation, {
    people: PEOPLE,
    speaks: ['ar'],
    held_on: DAY,
    starts_at: '08:00',
    ends_at: '12:00',
  })

async function device({ width = 390, javaScriptEnabled = true, locale = 'sv-SE', email = '' } = {}) {
  const context = await browser.newContext({
    ...{ locale, viewport: { width, height: 844 }, reducedMotion: 'reduce', javaScriptEnabled },
  })
  if (email) await context.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, email)))
  return context
}
async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(served.home + path)
  return page
}
const mark = (page: Page, name: string, how: string) =>
  page
    .getByRole('group', { name: `Var ${name} här?` })
    .getByText(how, { exact: true })
    .click()

test('who comes reads the wall with a phone without script, and signs in Arabic when it is over', async () => {
  clock('08:20')
  const { email, path, occasion, noted } = await room()
  const desk = await device({ email, width: 1440, javaScriptEnabled: false })
  const links = await open(desk, `${occasion}/lankar`)
  await links.getByRole('button', { name: `Skapa ${PEOPLE} länkar` }).click()
  await links.getByText('Länkarna visas bara nu').waitFor()
  const slip = (await links.locator('.slip-code').first().textContent())!
  const wall = await open(desk, `${path}/kod`)
  const code = (await wall.locator('.code-wall-code').textContent())!

  const phone = await device({ width: 320, javaScriptEnabled: false, locale: 'ar' })
  const here = await open(phone, '/har')
  await here.getByLabel('الرمز').fill(code.toLowerCase())
  await here.getByRole('button', { name: 'تابع' }).click()
  // The slip is asked for once, and what was typed wrong comes back.
  await here.getByLabel('الرمز الموجود على ورقتك').fill('AAAA AAAA')
  await here.getByRole('button', { name: 'أنا هنا' }).click()
  await here.getByText('لا يوجد هذا الرمز. انظر مرة أخرى.').first().waitFor()
  assert.equal(await sideways(here), 0)
  await here.getByLabel('الرمز الموجود على ورقتك').fill(slip)
  await here.getByLabel('تذكّرني على هذا الهاتف').check()
  await here.getByRole('button', { name: 'أنا هنا' }).click()
  await here.getByText('أنت هنا. وصلت الساعة 08:20.').waitFor()
  assert.equal((await noted())[0], 14)

  // Nothing to sign until it is over.
  await here.getByRole('link', { name: 'وقّع على ساعاتك' }).click()
  await here.getByText('لا شيء ينتظرك.').waitFor()
  clock('12:00')
  await here.reload()
  await here.getByRole('button', { name: /أوقّع/ }).click()
  await here.getByText(/لقد وقّعت على/).waitFor()
  await desk.close()
  await phone.close()
})

test('a stand-in marks twenty without network, the device is started anew, and all arrive once with one conflict told', async () => {
  clock('09:00')
  const { email, path, noted } = await room()
  const desk = await device({ email, width: 1440, javaScriptEnabled: false })
  const making = await open(desk, `${path}/lank`)
  await making.getByRole('button', { name: 'Skapa länken' }).click()
  const href = (await making.locator('.slips a').getAttribute('href'))!
  const home = new URL(href).pathname

  const phone = await device()
  const first = await open(phone, home)
  assert.deepEqual(await faultsIn(first, 'the day of a stand-in'), [])
  await first.getByRole('link', { name: /8.00–12.00/ }).click()
  await first.getByText(`Ingen av de ${PEOPLE} är markerad än.`).waitFor()
  assert.deepEqual(await faultsIn(first, 'the list of a stand-in'), [])
  // What is kept is kept by the worker, which has the page in its hand from the next time it is opened.
  await first.evaluate(async () => void (await navigator.serviceWorker.ready))
  await first.reload()
  await becomes(
    first,
    async () =>
      navigator.serviceWorker.controller !== null && (await caches.match(location.pathname)) !== undefined,
  )
  const list = first.url()
  await phone.setOffline(true)
  await mark(first, 'Prov Nr 01', 'Inte här')
  await first.getByRole('button', { name: 'Alla omarkerade var här hela passet' }).click()
  await first.getByText('Sparat på den här enheten.').waitFor()
  await first.close()
  assert.deepEqual(await noted(), Array(PEOPLE).fill(null))

  // Meanwhile the desk has heard that the first was there.
  const other = await open(desk, path)
  await mark(other, 'Prov Nr 01', 'Hela')
  await other.getByRole('button', { name: 'Spara listan' }).click()
  await other.getByText(`En av ${PEOPLE} var här.`).waitFor()

  // Started anew without network: the list is there, and what was marked.
  const again = await phone.newPage()
  await again.goto(list)
  await again.getByText('Sparat på den här enheten.').waitFor()
  assert.ok(await again.locator(`[name="mark_${await idOf(again)}"][value=none]`).isChecked())
  clock('13:30')
  await phone.setOffline(false)
  await again.getByText('Någon annan har skrivit 4 h. Du valde 0 h.').first().waitFor()
  assert.deepEqual(await noted(), Array(PEOPLE).fill(16))
  await again.getByRole('button', { name: 'Spara listan' }).click()
  await again.getByText(`19 av ${PEOPLE} var här.`).waitFor()
  assert.deepEqual(await noted(), [0, ...Array(PEOPLE - 1).fill(16)])
  await desk.close()

  // The device goes round: one signs on it, and stands on its list no more.
  const signing = await open(phone, `${home}/skriv-under`)
  await signing.getByRole('link', { name: 'Prov Nr 02' }).click()
  assert.deepEqual(await faultsIn(signing, 'signing on the device of another'), [])
  await signing.getByRole('button', { name: 'Det stämmer. Jag skriver under 4 timmar.' }).click()
  await signing.getByRole('link', { name: 'Prov Nr 03' }).waitFor()
  assert.equal(await signing.getByRole('link', { name: 'Prov Nr 02' }).count(), 0)
  await phone.close()
})

/** The id of the first on the list, as its fields are named. */
const idOf = async (page: Page) =>
  (await page.locator('.roll [name^="mark_"]').first().getAttribute('name'))!.slice('mark_'.length)
