// On the embedded database too.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { visitorFor } from '../app/access/queries.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { transact } from '../app/foundation/transact.ts'
import { chooseHandlers } from '../app/people/commands/choose-handlers.ts'
import { launchChromium } from './chromium.ts'
import { expectedText, newProgrammeIn } from './registers.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, newUser, openBare } from './world.ts'

const REGISTERS = new URL('../cli/demo/registers', import.meta.url).pathname
const FILES = readdirSync(REGISTERS)
  .sort()
  .map(name => join(REGISTERS, name))

type Figures = {
  companies: { admitted: number }
  persons: { rows: number; accepted: number }
  attendance: { rows: number; accepted: number }
  hours: { cofinanced: number }
}
const expected = JSON.parse(expectedText()) as Figures

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let page: Page
let home: string

before(async () => {
  bare = await openBare({ SPANG_TODAY: '2026-12-31' })
  served = await serve(bare)
  browser = await launchChromium()
  const programme = await newProgrammeIn(bare.installation)
  home = `${served.home}/${programme.slug}`
  const email = await newUser(bare.installation, 'project_leader', programme.id, 'Karin Ekdahl')
  await nameHandler(programme.slug, email)
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } })
  await context.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, email)))
  page = await context.newPage()
})
after(async () => {
  await browser.close()
  await served.close()
  await bare.close()
})

/** Whoever handles the protected is told of their hours at once; to everyone else they are in the sums when the month has closed. */
async function nameHandler(slug: string, email: string) {
  const { installation } = bare
  const { id } = await installation.database.signIn
    .selectFrom('auth_user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const leader = (await visitorFor(installation, id, slug, 'sv'))!
  const named = await transact(installation, leader, tx =>
    chooseHandlers(tx, leader, { version: 0, user_ids: [id] }),
  )
  assert.ok(!isRefusal(named))
}

/** Swedish figures as numbers: "12 898,5" is 12898.5. */
const numberIn = (text: string): number =>
  Number(
    text
      .replace(/[^\d,−-]/g, '')
      .replace(',', '.')
      .replace('−', '-'),
  )

/** What stands under a heading among the targets. */
const target = async (name: string): Promise<number> => {
  await page.goto(home)
  const shown = page.locator('section[aria-labelledby="targets"] li', {
    has: page.getByRole('heading', { name, exact: true }),
  })
  return numberIn(((await shown.locator('p').first().textContent()) ?? '').split('av')[0]!)
}

const rowsOf = (caption: string) =>
  page
    .getByRole('table', { name: caption })
    .locator('tbody tr')
    .evaluateAll(rows => rows.map(row => [...row.children].map(cell => cell.textContent.trim())))

test('registers are looked through, and nothing is saved until someone says so', async () => {
  await page.goto(home)
  await page.getByRole('link', { name: 'Projektet', exact: true }).click()
  await page.getByRole('navigation', { name: 'Projektet' }).getByRole('link', { name: 'Import' }).click()
  await page.getByLabel('Filer').setInputFiles(FILES)
  await page.getByRole('button', { name: 'Granska filerna' }).click()
  await page.getByRole('button', { name: 'Genomför importen' }).waitFor()
  await page.waitForLoadState()
  const rows = await rowsOf('Rad för rad')
  const counts = (name: string) =>
    rows
      .find(row => row[0] === name)!
      .slice(1, 3)
      .map(numberIn)
  assert.deepEqual(counts('Deltagare'), [expected.persons.rows, expected.persons.accepted])
  assert.deepEqual(counts('Närvaro'), [expected.attendance.rows, expected.attendance.accepted])
  const preview = page.url()
  assert.equal(await target('Deltagare'), 0)
  await page.goto(preview)
})

test('the confirmed import becomes companies, people and hours', async () => {
  await page.getByRole('button', { name: 'Genomför importen' }).click()
  await page.getByRole('heading', { level: 1, name: /är inlästa/ }).waitFor()
  assert.equal(await target('Företag'), expected.companies.admitted)
  assert.equal(await target('Medfinansierade timmar'), Math.floor(expected.hours.cofinanced))
})

let entry = ''
let hours = 0

test('from the list of companies to one of them, its people and one of their occasions', async () => {
  await page.goto(home)
  await page.getByRole('link', { name: 'Företag', exact: true }).first().click()
  await page.locator('main').getByRole('searchbox').fill('Östernäs')
  await page.locator('main').getByRole('searchbox').press('Enter')
  await page.getByRole('link', { name: 'Östernäs Plåt AB' }).click()
  await page.locator('main').getByRole('link', { name: 'Människor', exact: true }).click()
  await page.getByRole('link', { name: 'Rolf Lindqvist' }).click()
  await page.getByRole('heading', { level: 1, name: 'Rolf Lindqvist' }).waitFor()
  const row = page
    .getByRole('table', { name: 'Utbildningar' })
    .locator('tbody tr', { hasText: '3,5 h' })
    .first()
  entry = (await row.getByRole('link', { name: /kr$/ }).getAttribute('href'))!
  await row.getByRole('link', { name: 'T4200139' }).click()
  await page.getByRole('link', { name: /^3,5\sh\s*, Rolf Lindqvist/ }).click()
  await page.getByRole('link', { name: 'Rätta närvaron' }).click()
  await page.waitForURL('**/rattelse')
})

test('a wrong correction says what is wrong beside its field and keeps what was typed', async () => {
  await page.getByRole('textbox', { name: 'Timmar' }).fill('99')
  await page.getByLabel('Varför rättas det?').fill('Gick hem klockan 9.30, enligt närvarolistan.')
  const [answer] = await Promise.all([
    page.waitForResponse(response => response.request().isNavigationRequest() && response.status() !== 303),
    page.getByRole('button', { name: 'Spara rättelsen' }).click(),
  ])
  assert.equal(answer.status(), 422)
  await page.locator('.errorsummary').waitFor()
  await page.waitForLoadState()
  const field = page.getByRole('textbox', { name: 'Timmar' })
  assert.equal(await field.inputValue(), '99')
  assert.equal(await field.getAttribute('aria-invalid'), 'true')
  const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ')
  assert.match(
    (await Promise.all(ids.map(id => page.locator(`[id="${id}"]`).textContent()))).join(' '),
    /\S{3,}/,
  )
  assert.equal(
    await page.getByLabel('Varför rättas det?').inputValue(),
    'Gick hem klockan 9.30, enligt närvarolistan.',
  )
})

test('the right one is kept with its reason; the ledger turns the old row and writes a new one', async () => {
  const form = page.url()
  const [before, kronor] = [await target('Medfinansierade timmar'), await target('Medfinansiering i tid')]
  hours = before
  await page.goto(form)
  await page.getByRole('textbox', { name: 'Timmar' }).fill('1,5')
  await page.getByLabel('Varför rättas det?').fill('Gick hem klockan 9.30, enligt närvarolistan.')
  await page.getByRole('button', { name: 'Spara rättelsen' }).click()
  await page.getByRole('heading', { level: 1, name: /1,5 timmar/ }).waitFor()
  await page.waitForLoadState()
  assert.match(
    (await page.locator('main').textContent()) ?? '',
    /Gick hem klockan 9\.30, enligt närvarolistan\./,
  )
  await page.goto(served.home + entry)
  const rows = await rowsOf('Alla rader för samma närvaro')
  assert.deepEqual(
    rows.map(row => [numberIn(row.at(-2)!), numberIn(row.at(-1)!)]).sort((a, b) => a[0]! - b[0]!),
    [
      [-3.5, -1459.5],
      [1.5, 625.5],
      [3.5, 1459.5],
    ],
  )
  assert.equal(await target('Medfinansierade timmar'), hours - 2)
  assert.equal(await target('Medfinansiering i tid'), kronor - 834)
})
