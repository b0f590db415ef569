import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { visitorFor } from '../app/access/queries.ts'
import { peopleAt } from '../app/access/testing-people.ts'
import { invite } from '../app/access/users/invitations.ts'
import { until } from '../app/foundation/testing.ts'
import { launchChromium } from './chromium.ts'
import { type Places, placesOf } from './places.ts'
import { serve } from './served.ts'
import { emailOf, openWorld, type World } from './world.ts'

let world: World
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let places: Places

before(async () => {
  world = await openWorld()
  served = await serve(world)
  browser = await launchChromium()
  const { programme_id, installation } = world
  places = await world.read(db => placesOf(db, { vault: installation.vault, programme_id }))
})
after(async () => {
  await browser.close()
  await served.close()
  await world.close()
})

async function signedIn(how: { javaScriptEnabled: boolean; width: number }): Promise<Page> {
  const { javaScriptEnabled, width } = how
  const context = await browser.newContext({
    locale: 'sv-SE',
    javaScriptEnabled,
    reducedMotion: 'reduce',
    viewport: { width, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(`${served.home}/logga-in`)
  await page.getByRole('button', { name: /Karin Ekdahl/ }).click()
  await page.waitForURL(/\/demo$/)
  return page
}

/** What has the focus: its id, or its words. */
const focus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at?.id || at?.textContent?.trim() || ''
  })

/** A key is answered when the page comes to it. */
const focused = (page: Page, what: string) => until(async () => (await focus(page)) === what)

test('without JavaScript: sign in, correct an attendance, and see the ledger follow', async () => {
  const page = await signedIn({ javaScriptEnabled: false, width: 1280 })
  await page.goto(`${served.home}/demo/natura/${places.entry}`)
  await page.getByRole('link', { name: 'Se närvaron och underskriften' }).click()
  await page.getByRole('link', { name: 'Rätta närvaron' }).click()
  await page.getByRole('button', { name: 'Spara rättelsen' }).click()
  assert.match((await page.locator('.errorsummary').textContent()) ?? '', /Skriv varför/)
  await page.getByRole('textbox', { name: 'Timmar' }).fill('0,75')
  await page.getByLabel('Varför rättas det?').fill('Gick hem tidigt, enligt närvarolistan.')
  await page.getByRole('button', { name: 'Spara rättelsen' }).click()
  await page.getByText('Gick hem tidigt, enligt närvarolistan.').waitFor()
  await page.waitForLoadState()
  const states = await page
    .getByRole('table', { name: 'Medfinansiering' })
    .locator('tbody .tag')
    .allTextContents()
  assert.deepEqual(
    states.map(state => state.trim()),
    ['Återförd', 'Återföring', 'Räknas'],
  )
  const last = page.getByRole('table', { name: 'Medfinansiering' }).locator('tbody tr').last()
  assert.match((await last.textContent()) ?? '', /0,75\sh/)
  await last.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /medfinansiering/ }).waitFor()
  await page.context().close()
})

test('by keyboard: past the menu, through the menu of a phone, and from what is wrong to its field', async () => {
  const page = await signedIn({ javaScriptEnabled: true, width: 390 })
  await page.goto(`${served.home}/demo/foretag/nytt`)
  await page.keyboard.press('Tab')
  await focused(page, 'Hoppa till innehållet')
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' })
  assert.ok(((await skip.boundingBox())?.y ?? -1) >= 0, 'the way past the menu is seen when it has the focus')
  await page.keyboard.press('Enter')
  await focused(page, 'content')

  await page.goto(`${served.home}/demo/foretag/nytt`)
  // The way to the menu stands in the bar at the thumb, which comes last.
  const more = (await page.locator('button[popovertarget=menu]:visible').textContent())!.trim()
  for (let at = 0; at < 3 && (await focus(page)) !== more; at += 1) await page.keyboard.press('Shift+Tab')
  assert.equal(await focus(page), more)
  await page.keyboard.press('Enter')
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' })
  await menu.waitFor()
  await page.keyboard.press('Tab')
  await page.locator('#menu a:focus').waitFor()
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  await focused(page, more)

  await page.getByRole('textbox', { name: 'Organisationsnummer', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.errorsummary:focus').waitFor()
  await page.waitForLoadState()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('[aria-invalid=true]:focus').waitFor()
  await page.context().close()
})

test('an officer who is invited begins at the phone’s page, and an invitation that is used leads on', async () => {
  const { installation } = world
  const { invitation, invitationTokenTo } = peopleAt(installation)
  const { id } = await world.read(db =>
    db
      .selectFrom('auth_user')
      .select('id')
      .where('email', '=', emailOf('project_leader'))
      .executeTakeFirstOrThrow(),
  )
  const leader = (await visitorFor(installation, id, 'demo', 'sv'))!
  const asked = invitation({ email: 'ny.ombud@exempel.example', name: 'Nya Ombudet' })
  await invite(installation, leader, asked)
  const letter = `${served.home}/inbjudan/${await invitationTokenTo('ny.ombud@exempel.example')}`
  const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await page.goto(letter)
  await page.getByRole('button', { name: 'Tacka ja' }).click()
  await page.waitForURL('**/demo/ombud')
  await page.goto(letter)
  await page.getByText('Inbjudan är redan använd.').waitFor()
  await page.getByRole('link', { name: 'Till dina projekt' }).click()
  await page.waitForURL('**/demo/ombud')
  await page.context().close()
})
