import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { clockAt } from '../app/foundation/clock.ts'
import { faultsIn } from './axe.ts'
import { becomes, launchChromium } from './chromium.ts'
import { fullRoom } from './full-room.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, openBare } from './world.ts'

// A screen in the room: whoever comes presses their name, with and without a network, and the screen is started anew in between.

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

async function device({ javaScriptEnabled = true, email = '' } = {}) {
  const context = await browser.newContext({
    ...{
      locale: 'sv-SE',
      viewport: { width: 1024, height: 768 },
      reducedMotion: 'reduce',
      javaScriptEnabled,
    },
  })
  if (email) await context.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, email)))
  return context
}
async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(new URL(path, served.home).href)
  return page
}

/** The room of twenty, with the address of its screen and the digits of the first. */
async function roomWithScreen() {
  const room = await fullRoom(bare.installation, {
    ...{ people: PEOPLE, held_on: DAY, starts_at: '08:00', ends_at: '12:00' },
  })
  const desk = await device({ email: room.email, javaScriptEnabled: false })
  const slips = await open(desk, `${room.occasion}/lankar`)
  await slips.getByRole('button', { name: `Skapa ${PEOPLE} länkar` }).click()
  const pin = (await slips.locator('.slip-pin').first().textContent())!
  const making = await open(desk, `${room.path}/lank`)
  await making.getByRole('button', { name: 'Skapa länken' }).click()
  const day = new URL((await making.locator('.slips a').getAttribute('href'))!).pathname
  const list = `${day}/${room.path.split('/').at(-1)}`
  const way = await open(desk, `${list}/skarm`)
  const screen = new URL((await way.locator('.slips a').getAttribute('href'))!).pathname
  return { ...room, desk, list, screen, pin }
}

/** As many letters as tell the last apart from the others. */
const LAST = 'Prov Nr 2.'
const press = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()

test('a screen without script: a name, the digits, and the names again after some seconds', async () => {
  clock('07:50')
  const { desk, screen, pin } = await roomWithScreen()
  const at = (path: string) => new URL(path, served.home)
  const send = (path: string, fields: Record<string, string>) =>
    fetch(at(path), {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      headers: { Origin: served.home },
    })
  const names = await (await fetch(at(screen))).text()
  const [name] = [...names.matchAll(/href="([^"]+)" data-person/g)].map(found => found[1]!)
  assert.match(await (await fetch(at(name!))).text(), /inputMode="numeric"/i)
  const wrong = await send(name!, { intent: 'pin', pin: pin === '0000' ? '1111' : '0000' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Det är fel kod. Försök igen\./)
  const right = await send(name!, { intent: 'pin', pin })
  assert.deepEqual([right.status, right.headers.get('Location')], [303, name])
  const here = await fetch(at(name!))
  assert.equal(here.headers.get('Refresh'), `4; url=${screen}`)
  assert.match(await here.text(), /Du är här\. Du kom 07:50\./)
  for (let nth = 0; nth < 3; nth += 1) await send(name!, { intent: 'pin', pin: 'x' })
  for (let nth = 0; nth < 3; nth += 1) await send(name!, { intent: 'pin', pin: '0000' })
  const locked = await send(name!, { intent: 'pin', pin })
  assert.match(await locked.text(), /Vänta en kvart, eller tryck att du inte har en kod\./)
  // The link of the day is not to be had from the screen, and ends it.
  assert.ok(!names.includes('/pass/'))
  assert.equal((await fetch(at(`${screen}x`))).status, 404)
  await desk.close()
})

test('twenty come without network, the screen is started anew without names, and all arrive once with one conflict told', async () => {
  clock('07:50')
  const { desk, list, screen, pin, noted } = await roomWithScreen()
  const tablet = await device()
  const first = await open(tablet, screen)
  await first.evaluate(async () => void (await navigator.serviceWorker.ready))
  await first.reload()
  await becomes(
    first,
    async () => navigator.serviceWorker.controller !== null && (await caches.match('/skarm')) !== undefined,
  )
  assert.deepEqual(await faultsIn(first, 'names on a shared screen'), [])
  await press(first, 'Prov Nr 01')
  await first.getByLabel('Din kod').fill(pin)
  await first.getByRole('button', { name: 'Jag är här' }).click()
  await first.getByText('Du är här. Du kom 07:50.').waitFor()
  // The names come back by themselves.
  await first.locator('dialog').waitFor({ state: 'hidden' })
  await first.getByRole('link', { name: 'Prov Nr 01 Jag är här' }).waitFor()

  await tablet.setOffline(true)
  for (let nth = 2; nth <= PEOPLE; nth += 1) {
    await press(first, nth === PEOPLE ? LAST : `Prov Nr ${String(nth).padStart(2, '0')}`)
    await first.getByRole('button', { name: 'Jag är här' }).click()
    await first.getByText('Du är här. Din lärare ska säga att det stämmer.').waitFor()
    await first.keyboard.press('Escape')
    await first.locator('dialog').waitFor({ state: 'hidden' })
  }
  await first.close()

  // Meanwhile whoever holds the day has heard that the second is not here.
  const trainer = await open(desk, list)
  await trainer
    .getByRole('group', { name: 'Var Prov Nr 02 här?' })
    .getByText('Inte här', { exact: true })
    .click()
  await trainer.getByRole('button', { name: 'Spara listan' }).click()
  await trainer.getByText(`En av ${PEOPLE} var här.`).waitFor()

  const again = await tablet.newPage()
  await again.goto(served.home + screen)
  await again.getByText('Det finns inget nät.').waitFor()
  assert.ok(!(await again.content()).includes('Prov'))
  // They pressed some seconds or minutes ago, however busy the machine is.
  clock('08:25')
  await tablet.setOffline(false)
  await again.getByRole('link', { name: `${LAST} Jag är här`, exact: true }).waitFor()

  const confirming = await open(desk, list)
  await confirming.getByText(/sa sig vara här 08:[12]\d, antecknad som inte här/).waitFor()
  assert.equal(await confirming.getByText('tryckte utan kod: bekräfta').count(), PEOPLE - 2)
  await confirming.getByRole('button', { name: 'Spara listan' }).click()
  await confirming.getByText(`19 av ${PEOPLE} var här.`).waitFor()
  assert.deepEqual(await noted(), [16, 0, ...Array(PEOPLE - 2).fill(14)])
  await desk.close()
  await tablet.close()
})
