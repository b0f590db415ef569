import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { faultsIn, sideways } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { fullRoom } from './full-room.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, openBare } from './world.ts'

// A room of thirty is marked in one form: on a phone, without script, and by two at once.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let told: Awaited<ReturnType<typeof tell>>

const PEOPLE = 30
const HELD_ON = '2025-10-14'

/** An occasion of yesterday with a room that is full. */
const tell = () =>
  fullRoom(bare.installation, { people: PEOPLE, held_on: HELD_ON, starts_at: '08:00', ends_at: '11:30' })

before(async () => {
  bare = await openBare({})
  served = await serve(bare)
  browser = await launchChromium()
  told = await tell()
})
after(async () => {
  await browser.close()
  await served.close()
  await bare.close()
})

async function visit({ width = 390, javaScriptEnabled = true } = {}): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale: 'sv-SE', viewport: { width, height: 844 }, reducedMotion: 'reduce', javaScriptEnabled },
  })
  await context.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, told.email)))
  const page = await context.newPage()
  await page.goto(served.home + told.path)
  return page
}
const mark = (page: Page, name: string, how: string) =>
  page
    .getByRole('group', { name: `Var ${name} här?` })
    .getByText(how, { exact: true })
    .click()

test('a room is marked on a phone, and what two mark at once is told with both times', async () => {
  const page = await visit()
  const other = await visit({ width: 1440, javaScriptEnabled: false })
  await page.getByText('Ingen av de 30 är markerad än.').waitFor()
  assert.equal(await sideways(page), 0)
  await mark(page, 'Prov Nr 01', 'Inte här')
  await mark(page, 'Prov Nr 02', 'Del')
  await page.getByLabel('Hur länge var Prov Nr 02 här?').selectOption({ label: '2 h' })
  assert.deepEqual(await faultsIn(page, 'a roll that is marked'), [])
  await page.getByRole('button', { name: 'Alla omarkerade var här hela passet' }).click()
  await page.getByText('29 av 30 var här.').waitFor()
  assert.deepEqual(await told.noted(), [0, 8, ...Array<number>(PEOPLE - 2).fill(14)])
  // The other page was read before, and knows of nothing.
  await mark(other, 'Prov Nr 01', 'Hela')
  await mark(other, 'Prov Nr 03', 'Hela')
  await other.getByRole('button', { name: 'Spara listan' }).click()
  await other.getByText('Någon annan har skrivit 0 h. Du valde 3,5 h.').first().waitFor()
  assert.equal((await told.noted())[0], 0)
  await other.getByRole('button', { name: 'Spara listan' }).click()
  await other.getByText('30 av 30 var här.').waitFor()
  assert.equal((await told.noted())[0], 14)
  await page.context().close()
  await other.context().close()
})

test('a page that comes back shows as it is kept what only stood there', async () => {
  const page = await visit({ javaScriptEnabled: false })
  const other = await visit({ javaScriptEnabled: false })
  await mark(other, 'Prov Nr 05', 'Inte här')
  await other.getByRole('button', { name: 'Spara listan' }).click()
  await other.getByText('29 av 30 var här.').waitFor()
  // A part of unknown length is refused, and the row that somebody else changed is not written over by the next try.
  await mark(page, 'Prov Nr 06', 'Del')
  await page.getByRole('button', { name: 'Spara listan' }).click()
  await page.getByText('Välj hur länge.').first().waitFor()
  await mark(page, 'Prov Nr 06', 'Hela')
  await page.getByRole('button', { name: 'Spara listan' }).click()
  await page.getByText('29 av 30 var här.').waitFor()
  assert.deepEqual((await told.noted()).slice(4, 6), [0, 14])
  await page.context().close()
  await other.context().close()
})

test('a list that is signed on paper is signed for all who were there', async () => {
  const page = await visit({ width: 1440 })
  await page.getByLabel('Alla som var här har skrivit under listan på papper').check()
  await page.getByRole('button', { name: 'Spara listan' }).click()
  await page.getByText('3,5 h, underskrivet').first().waitFor()
  // Of the one who was not there is nothing to sign.
  assert.equal(await page.getByText(/h, underskrivet/).count(), PEOPLE - 1)
  assert.deepEqual(await faultsIn(page, 'a roll that is signed'), [])
  await page.context().close()
})
