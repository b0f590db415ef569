import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { clockOn } from '../app/foundation/clock.ts'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import { houseScope, type Tx, transact } from '../app/foundation/transact.ts'
import { addDecision } from '../app/workshops/commands/decisions.ts'
import { addNeed } from '../app/workshops/commands/needs.ts'
import { closeWorkshop, openRoom } from '../app/workshops/commands/open-room.ts'
import { prepareWorkshop } from '../app/workshops/commands/prepare-workshop.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { faultsIn, sideways } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { newProgrammeIn } from './registers.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, newUser, openBare } from './world.ts'

// Half a year after its workshop a company walks through the same gaps again: on the wall, by a phone, and once without script.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let email: string
let tab: string

/** A company whose workshop was closed half a year before, with two needs and a decision. */
before(async () => {
  bare = await openBare({})
  served = await serve(bare)
  browser = await launchChromium()
  const { installation } = bare
  const programme = await newProgrammeIn(installation)
  email = await newUser(installation, 'process_leader', programme.id)
  const leader = await visitorNamed(installation, email, programme.slug)
  const { id: company_id } = await transact(installation, houseScope, ({ db }) =>
    db
      .insertInto('company')
      .values({ programme_id: programme.id, name: 'Bolag AB', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const then = { ...installation, clock: clockOn('2025-04-10', installation.clock.now) }
  const did = async <T extends object>(work: (tx: Tx) => Promise<T | Refusal>): Promise<T> => {
    const made = await transact(then, leader, work)
    return isRefusal(made) ? assert.fail(made.refused) : made
  }
  const form = { language: 'sv' as const, aims_at: 2028 }
  const { id: workshop_id } = await did(tx => prepareWorkshop(tx, leader, { company_id, form }))
  const at = { company_id, workshop_id }
  await did(tx => openRoom(tx, leader, at))
  for (const name of ['CNC', 'Ritningsläsning']) {
    const need = {
      name,
      role: 'Operatörer',
      horizon: 'short' as const,
      level_now: 1,
      level_wanted: 3,
      people: 4,
    }
    await did(tx => addNeed(tx, leader, { ...at, id: randomUUID(), form: need }))
  }
  const decision = { text: 'Två på varje skift', responsible: 'HR', due_on: null }
  await did(tx => addDecision(tx, leader, { ...at, id: randomUUID(), form: decision }))
  await did(tx => closeWorkshop(tx, leader, { ...at, knows_unseen: false }))
  tab = `/${programme.slug}/foretag/${company_id}/workshop`
})
after(async () => {
  await browser.close()
  await served.close()
  await bare.close()
})

async function desk(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  await context.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, email)))
  return context.newPage()
}

async function phone(code: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    viewport: { width: 320, height: 700 },
  })
  const page = await context.newPage()
  await page.goto(`${served.home}/g`)
  await page.getByLabel('Kod').fill(code)
  await page.getByRole('button', { name: 'Gå in' }).click()
  await page.getByLabel('Vad ska vi kalla dig').fill('Ett')
  await page.getByLabel('Ledning').check()
  await page.getByRole('button', { name: 'Gå in' }).click()
  await page.locator('.phone-face').waitFor()
  return page
}

async function isSound(page: Page) {
  const size = page.viewportSize()!
  assert.deepEqual(await faultsIn(page, new URL(page.url()).pathname.split('/').at(-1)!), [])
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme: 'light' })
}
/** Nothing on the wall is cut off, and everything is read from afar. */
async function isReadable(wall: Page) {
  const found = await wall.evaluate(() => {
    const words = [...document.querySelectorAll<HTMLElement>('.wall-face *')].filter(one =>
      [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    const shown = words.filter(one => !one.closest('.visually-hidden'))
    const over = [...document.querySelectorAll('.wall-body, .wall-side')].map(
      one => one.scrollHeight - one.clientHeight,
    )
    return {
      smallest: Math.min(...shown.map(one => Number.parseFloat(getComputedStyle(one).fontSize))),
      over: Math.max(...over, document.documentElement.scrollHeight - innerHeight),
    }
  })
  assert.ok(found.smallest >= 28, `letters of ${found.smallest} px`)
  assert.ok(found.over <= 0, `${found.over} px do not fit`)
}

const to = async (lead: Page, step: string) => {
  await lead.getByRole('button', { name: `Nästa: ${step}` }).click()
  await lead.locator('.lead-head .eyebrow', { hasText: step }).waitFor()
}
const onWall = (wall: Page, text: string) => wall.locator('.wall-face', { hasText: text }).waitFor()

test('each gap is judged beside what was said, and the outcome is read beside the first and signed', async () => {
  const lead = await desk()
  await lead.goto(served.home + tab)
  await lead.getByText('Sedan den 10 oktober 2025 är det dags att följa upp.').waitFor()
  await lead.getByRole('link', { name: 'Planera uppföljning' }).click()
  await lead.getByText('den workshop som avslutades 10 april 2025').waitFor()
  await lead.getByRole('button', { name: 'Gör i ordning uppföljningen' }).click()
  await lead.getByRole('link', { name: 'Led rummet' }).click()
  await lead.getByRole('button', { name: 'Öppna rummet' }).click()
  const code = (await lead.locator('.lead-code').textContent())!
  const wall = await desk({ viewport: { width: 1920, height: 1080 } })
  await wall.goto(lead.url().replace('/led', '/vagg'))
  await onWall(wall, 'Ritningsläsning')
  const one = await phone(code)

  await to(lead, 'Gapen')
  await one.locator('.phone-face', { hasText: 'CNC' }).waitFor()
  await one.locator('#kort').getByRole('textbox').fill('Två av fyra kör själva')
  await one.getByRole('button', { name: 'Lägg upp kortet' }).click()
  await one.locator('.own-card p', { hasText: 'Två av fyra' }).waitFor()
  await onWall(wall, 'Ett kort har kommit in')
  await lead.getByRole('button', { name: 'Visa korten' }).click()
  await onWall(wall, 'Två av fyra kör själva')
  await lead.getByLabel('Delvis stängt').check()
  await lead.getByLabel('Varför?').fill('Halva skiftet är klart')
  await lead.getByRole('button', { name: 'Spara bedömningen' }).click()
  await wall.locator('.wall-gap', { hasText: 'Halva skiftet är klart' }).waitFor()
  await lead.getByRole('button', { name: 'Ångra: gap bedömt' }).waitFor()
  await isReadable(wall)
  for (const page of [lead, wall, one]) await isSound(page)
  assert.equal(await sideways(one), 0)

  // The next gap is judged on a laptop without script.
  await lead.getByRole('button', { name: 'Nästa gap: Ritningsläsning' }).click()
  await one.locator('.phone-face', { hasText: 'Ritningsläsning' }).waitFor()
  // What was written of another gap stands by that one.
  await one.locator('.own-card').waitFor({ state: 'detached' })
  // And what is written of this one waits again until the group is ready.
  await one.locator('#kort').getByRole('textbox').fill('Alla läser ritning')
  await one.getByRole('button', { name: 'Lägg upp kortet' }).click()
  await one.locator('.own-card p', { hasText: 'Alla läser ritning' }).waitFor()
  await onWall(wall, 'Ett kort har kommit in')
  await lead.getByRole('button', { name: 'Visa korten' }).click()
  await onWall(wall, 'Alla läser ritning')
  const plain = await desk({ javaScriptEnabled: false })
  await plain.goto(lead.url())
  await plain.getByLabel('Stängt', { exact: true }).check()
  await plain.getByRole('button', { name: 'Spara bedömningen' }).click()
  await plain.locator('.lead-rows .tag[data-tone="ok"]').waitFor()
  await wall.locator('.wall-gap .tag', { hasText: 'Stängt' }).waitFor()
  await plain.context().close()

  await to(lead, 'Löften och beslut')
  await lead.getByLabel('Blev inte av').check()
  await lead.getByRole('button', { name: 'Spara: Två på varje skift' }).click()
  await wall.locator('.wall-decisions .tag', { hasText: 'Blev inte av' }).waitFor()
  await isReadable(wall)
  await isSound(lead)
  await to(lead, 'Lärdomar')
  await to(lead, 'Nytt och kvar')
  await onWall(wall, 'CNC')
  assert.equal(await wall.locator('.gapplanks', { hasText: 'Ritningsläsning' }).count(), 0)
  const need = lead.locator('#nytt-behov')
  await need.getByLabel('Kompetens').fill('Robot')
  await need.getByLabel('Lång sikt').check()
  await need.getByRole('button', { name: 'Lägg till behovet' }).click()
  await onWall(wall, 'Robot')
  await lead.locator('#behoven strong', { hasText: 'Robot' }).waitFor()
  await to(lead, 'Beslut')
  await to(lead, 'Tack')
  await lead.getByRole('button', { name: 'Avsluta workshopen' }).click()
  await lead.getByRole('heading', { name: 'Uppföljd: 1 stängt, 1 delvis, 1 nytt.' }).waitFor()
  await isSound(lead)

  await lead.getByRole('link', { name: 'Uppföljning och utvärdering' }).click()
  await lead.getByRole('link', { name: '1 delvis' }).click()
  const rows = lead.getByRole('table', { name: 'Gapen, då och nu' }).locator('tbody tr')
  await rows.filter({ hasText: 'Halva skiftet är klart' }).waitFor()
  assert.equal(await rows.count(), 1)
  await isSound(lead)
  const { pathname } = new URL(lead.url())
  const pdf = await lead.context().request.get(`${served.home}${pathname}/sammanfattning.pdf`)
  assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-')
  await lead.getByRole('link', { name: 'Skriv under' }).click()
  const officer = lead.locator('section', { has: lead.getByRole('heading', { name: 'För facket' }) })
  await officer.getByText('Underskrivet på papper').click()
  await officer.getByLabel('Namn').last().fill('Olle Ombud')
  const scan = { name: 'blad.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 ett papper') }
  await officer.getByLabel('Bild eller PDF av papperet').setInputFiles(scan)
  await officer.getByRole('button', { name: 'Spara papperet' }).click()
  await officer.getByText('Olle Ombud').waitFor()
})
