import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { keepsShell, launchChromium } from './chromium.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, emailOf, openWorld, type World } from './world.ts'

const COMPANY = 'Rönnbergs Plåt AB'

let world: World
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let officer: Page
let partner: Page
let leader: Page
let visitor: Page
/** What the leader read before anything happened. */
let earlier: Figures

before(async () => {
  world = await openWorld()
  served = await serve(world)
  browser = await launchChromium()
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const pageFor = async (email: string | null, more: Parameters<Browser['newContext']>[0] = {}) => {
    const context: BrowserContext = await browser.newContext({ locale: 'sv-SE', ...more })
    if (email) await context.addCookies(cookiesFor(served.home, await cookieFor(world.installation, email)))
    return context.newPage()
  }
  officer = await pageFor(emailOf('officer'), phone)
  partner = await pageFor(emailOf('process_leader'))
  leader = await pageFor(emailOf('project_leader'))
  visitor = await pageFor(null, phone)
  earlier = await figures()
})
after(async () => {
  await browser.close()
  await served.close()
  await world.close()
})

const at = (path: string) => `${served.home}/demo/${path}`

type Figures = Awaited<ReturnType<typeof figures>>

/** What the project leader reads of the way: the funnel, the pace, and those followed to the agreement who came by officers. */
async function figures() {
  await leader.goto(at('vagen/takt'))
  const numberAt = async (place: ReturnType<Page['locator']>) =>
    Number.parseInt((await place.first().textContent()) ?? '', 10)
  const funnel = leader.getByRole('table', { name: 'Hur långt företagen kommer' })
  const reached = (stage: string) =>
    numberAt(funnel.getByRole('row', { name: new RegExp(`^${stage} `) }).getByRole('link'))
  const admitted = leader.getByText(/\d+ av 100 är med/)
  const took = { tip: await reached('Förmedlat'), referred: await reached('Mottaget') }
  const then = { offered: await reached('Erbjudande'), agreed: await reached('Överenskommelse') }
  const pace = await numberAt(admitted)
  await leader.goto(at('vagen/startstracka'))
  const half = leader.getByRole('table', { name: 'Halva gruppen är framme' })
  const cells = await half
    .getByRole('row', { name: /^Via ombud/ })
    .getByRole('cell')
    .allTextContents()
  return { ...took, ...then, admitted: pace, followed: Number(cells[0]), there: Number(cells[2]) }
}

/** The latest letter, and where its link leads. */
async function letter(path: RegExp): Promise<{ text: string; to: string }> {
  const page = await visitor.context().newPage()
  await page.goto(`${served.home}/brev`)
  const text = (await page.locator('main').textContent()) ?? ''
  const links = await page
    .locator('main a')
    .evaluateAll(all => all.map(one => (one as HTMLAnchorElement).href))
  await page.close()
  return { text, to: links.map(one => new URL(one).pathname).find(one => path.test(one)) ?? '' }
}

test('an officer without coverage points a company out, and it leaves the phone when there is coverage', async () => {
  const status = officer.locator('[data-outbox-box]')
  await officer.goto(at('ombud'))
  await officer.evaluate(() => navigator.serviceWorker.ready)
  await keepsShell(officer)
  await officer.context().setOffline(true)
  await officer.getByText('Förmedla ett företag', { exact: false }).first().click()
  const form = officer.locator('form[data-outbox="refer"]')
  await form.getByLabel('Vilket företag?').fill(COMPANY)
  await form.getByLabel('Var ligger det?').selectOption({ label: 'Eslöv' })
  await form.getByLabel('Vem ska vi ringa?').fill('Rut Rönnberg')
  await form.getByLabel('På vilket nummer?').fill('070-174 06 07')
  await form.getByLabel('Hen har sagt ja').check()
  await form.getByLabel('Kunna maskinen').check()
  await form.getByRole('button', { name: 'Förmedla företaget' }).click()
  await status.getByText('En sak är inte skickad än').waitFor()
  assert.equal((await figures()).tip, earlier.tip, 'nothing has reached anyone')

  await officer.context().setOffline(false)
  await officer.evaluate(() => dispatchEvent(new Event('online')))
  await officer.goto(at('ombud'))
  await status.getByText('Allt är skickat').waitFor()
  await officer.goto(at('ombud/foretag'))
  await officer.getByText(COMPANY).waitFor()
  const now = await figures()
  assert.deepEqual(
    [now.tip, now.referred, now.followed, now.there],
    [earlier.tip + 1, earlier.referred, earlier.followed + 1, earlier.there],
  )
})

test('the partner of its municipality accepts, and the officer is told', async () => {
  await partner.goto(at('formedlingar'))
  await partner.getByRole('link', { name: COMPANY }).click()
  await partner
    .getByText('Kunna maskinen', { exact: false })
    .or(partner.getByText('nya maskiner'))
    .first()
    .waitFor()
  await partner.getByRole('button', { name: 'Ta emot företaget' }).click()
  await partner
    .getByText(/Lina Berglund .*15 oktober 2025/)
    .first()
    .waitFor()
  await officer.goto(at('ombud/nytt'))
  await officer.getByText(COMPANY).first().waitFor()
  assert.equal((await figures()).referred, earlier.referred + 1)
})

test('it is offered the agreement, and declares and agrees by a link on a phone', async () => {
  await partner.goto(at('vagen/lista?stage=referred'))
  await partner.getByRole('link', { name: COMPANY }).click()
  await partner.locator('#onboarding').getByRole('link', { name: 'Överenskommelse' }).waitFor()
  const company = partner.url()
  await partner.getByRole('link', { name: 'Ändra kontakter' }).click()
  await partner.getByRole('link', { name: 'Ändra eller ta bort Rut Rönnberg' }).click()
  await partner.getByText('Ta bort Rut Rönnberg?').waitFor()
  await partner.getByLabel('Uppgift').selectOption({ label: 'Ledning' })
  await partner.getByLabel('E-post').fill('rut@exempel.example')
  await partner.getByRole('button', { name: 'Spara personen' }).click()
  await partner.getByText('rut@exempel.example').first().waitFor()
  await partner.goto(`${company}/overenskommelse`)
  await partner.getByText('Organisationsnumret saknas.', { exact: false }).waitFor()
  await partner.getByRole('link', { name: 'Skriv in numret' }).click()
  const number = partner.getByLabel('Organisationsnummer', { exact: true })
  assert.equal(await number.inputValue(), '')
  await number.fill('556677-8899')
  await partner.getByRole('button', { name: 'Spara' }).click()
  await partner.getByText('556677-8899').first().waitFor()
  await partner.goto(`${company}/overenskommelse`)
  await partner.getByRole('button', { name: 'Erbjud överenskommelsen' }).click()
  await partner.getByText('Väntar på att företaget godkänner').waitFor()
  await partner.getByRole('link', { name: 'Skicka en länk så att företaget fyller i' }).click()
  await partner.getByRole('button', { name: 'Skicka brevet' }).click()
  await partner.getByText('inte använd').waitFor()

  const { to } = await letter(/^\/foretagslank\//)
  await visitor.goto(served.home + to)
  await visitor.getByRole('link', { name: 'Försäkran om statsstöd' }).click()
  await visitor.getByLabel('Nej, inget annat stöd').check()
  await visitor.getByLabel('Namn', { exact: true }).fill('Rut Rönnberg')
  await visitor.getByLabel('Befattning').fill('vd')
  await visitor.getByLabel('Uppgifterna är riktiga och fullständiga').check()
  await visitor.getByRole('button', { name: 'Lämna försäkran' }).click()
  await visitor.getByText(/kvar att göra/).waitFor()
  await visitor.getByRole('link', { name: /Läs och godkänn/ }).click()
  await visitor.getByLabel('Namn', { exact: true }).fill('Rut Rönnberg')
  await visitor.getByLabel('Befattning').fill('vd')
  await visitor.getByLabel('E-post').fill('rut@exempel.example')
  await visitor.getByRole('button', { name: 'Skicka koden' }).click()
  await visitor.getByText('En kod är på väg till Rut Rönnberg').waitFor()
  const { text } = await letter(/./)
  const code = /Koden är (\d{3} \d{3})/.exec(text)![1]!
  await visitor.getByLabel('Kod', { exact: true }).fill(code)
  await visitor.getByRole('button', { name: 'Godkänn överenskommelsen' }).click()
  await visitor.getByText('Överenskommelsen är godkänd').waitFor()
})

test('it stands on the way as agreed, and the funnel, the pace and the curve have moved by one', async () => {
  await leader.goto(at('vagen'))
  const agreed = leader
    .getByRole('table', { name: 'Med i projektet' })
    .locator('td[data-label="Överenskommelse"]')
  await agreed.getByRole('link', { name: COMPANY }).waitFor()
  const now = await figures()
  const more = Object.fromEntries(
    Object.entries(now).map(([name, figure]) => [name, figure - earlier[name as keyof Figures]]),
  )
  assert.deepEqual(more, { tip: 1, referred: 1, offered: 1, agreed: 1, admitted: 1, followed: 1, there: 1 })
})
