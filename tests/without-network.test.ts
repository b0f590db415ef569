import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import { until } from '../app/foundation/testing.ts'
import { houseScope, reading, type Tx, transact } from '../app/foundation/transact.ts'
import { goToStep } from '../app/workshops/commands/lead-room.ts'
import { openRoom } from '../app/workshops/commands/open-room.ts'
import { prepareWorkshop } from '../app/workshops/commands/prepare-workshop.ts'
import { roomOf } from '../app/workshops/queries/room.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { launchChromium } from './chromium.ts'
import { newProgrammeIn } from './registers.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, newUser, openBare } from './world.ts'

// One laptop with the page of whoever leads and its wall, in a room whose network goes: the steps go on, and are sent when they can be.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
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

const step = (page: Page, name: string) => page.locator('.lead-head .eyebrow', { hasText: name }).waitFor()

test('without network the steps go on, the wall follows, and what was done comes in its order; a jump from where nobody is any more is told', async () => {
  const { installation } = bare
  const programme = await newProgrammeIn(installation)
  const email = await newUser(installation, 'process_leader', programme.id)
  const leader = await visitorNamed(installation, email, programme.slug)
  const { id: company_id } = await transact(installation, houseScope, ({ db }) =>
    db
      .insertInto('company')
      .values({ programme_id: programme.id, name: 'Bolag AB', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const did = async <T extends object>(work: (tx: Tx) => Promise<T | Refusal>): Promise<T> => {
    const made = await transact(installation, leader, work)
    return isRefusal(made) ? assert.fail(made.refused) : made
  }
  const form = { language: 'sv' as const, aims_at: 2028 }
  const { id: workshop_id } = await did(tx => prepareWorkshop(tx, leader, { company_id, form }))
  const at = { company_id, workshop_id }
  await did(tx => openRoom(tx, leader, at))
  await did(tx => goToStep(tx, leader, { ...at, to: 'igen', from: 'start' }))
  const room = async () =>
    (await reading(installation, leader, db => roomOf(db, { programme_id: programme.id, workshop_id })))!

  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } })
  await context.addCookies(cookiesFor(served.home, await cookieFor(installation, email)))
  const open = async (face: 'led' | 'vagg') => {
    const page = await context.newPage()
    const kept = page.waitForResponse(answer => answer.url().includes('platser='))
    await page.goto(`${served.home}/${programme.slug}/foretag/${company_id}/workshop/${workshop_id}/${face}`)
    await (await kept).finished()
    return page
  }
  const [lead, wall] = [await open('led'), await open('vagg')]
  await context.setOffline(true)
  await lead.getByRole('button', { name: 'Nästa: Jämställdhet' }).click()
  await step(lead, 'Jämställdhet')
  await lead.getByText('Sparat i datorn.').waitFor()
  await wall.locator('.wall-face', { hasText: 'Vem får utvecklas hos er' }).waitFor()
  await lead.getByLabel('Vad sades?').fill('Montörerna är män, packarna kvinnor')
  await lead.getByRole('button', { name: 'Spara', exact: true }).click()
  await lead.getByRole('button', { name: 'Nästa: Mångfald' }).click()
  await step(lead, 'Mångfald')
  // A key on the wall reaches the page of whoever leads.
  await wall.bringToFront()
  await wall.keyboard.press('ArrowRight')
  await wall.locator('.wall-face', { hasText: 'Vad kan era människor' }).waitFor()
  await step(lead, 'Kompetens')
  await lead.getByRole('button', { name: 'Tillbaka' }).click()
  await step(lead, 'Mångfald')
  assert.equal((await room()).step, 'igen')

  await context.setOffline(false)
  await until(async () => (await room()).step === 'mangfald')
  await lead.locator('[data-contact]:empty').waitFor({ state: 'attached' })
  await step(lead, 'Mångfald')
  const { begun } = await room()
  assert.equal(begun.find(one => one.step === 'jamstalldhet')?.said, 'Montörerna är män, packarna kvinnor')
  assert.deepEqual(
    ['igen', 'jamstalldhet', 'mangfald', 'kompetens'].filter(code => !begun.some(one => one.step === code)),
    [],
  )

  // Meanwhile somebody else leads the room on from another computer.
  await context.setOffline(true)
  await lead.getByRole('button', { name: 'Nästa: Kompetens' }).click()
  await step(lead, 'Kompetens')
  await did(tx => goToStep(tx, leader, { ...at, to: 'beslut', from: 'mangfald' }))
  await context.setOffline(false)
  await lead.locator('.errorsummary', { hasText: 'Någon annan hann före' }).waitFor()
  await step(lead, 'Beslut')
  assert.equal((await room()).step, 'beslut')
  await context.close()
})
