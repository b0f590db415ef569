import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { mailbox } from '../app/foundation/mail.ts'
import { streamsOf } from '../app/foundation/streams.ts'
import { until } from '../app/foundation/testing.ts'
import { houseScope, reading, transact } from '../app/foundation/transact.ts'
import { answerOf } from '../app/server.ts'
import { faultsIn, sideways } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { newProgrammeIn } from './registers.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, newUser, openBare } from './world.ts'

// Two meetings of Mind the Gap on a wall, the screen of whoever leads, two phones and one without script: in step with each other, also
// when a phone loses its network and when the server is restarted in the middle.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let path: string
let email: string
let programme_id: number

before(async () => {
  bare = await openBare({})
  served = await serve(bare)
  browser = await launchChromium()
  const programme = await newProgrammeIn(bare.installation)
  programme_id = programme.id
  email = await newUser(bare.installation, 'process_leader', programme.id)
  const { id } = await transact(bare.installation, houseScope, ({ db }) =>
    db
      .insertInto('company')
      .values({ programme_id: programme.id, name: 'Bolag AB', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  await transact(bare.installation, houseScope, ({ db }) =>
    db
      .insertInto('contact')
      .values({
        programme_id: programme.id,
        company_id: id,
        function: 'management',
        name: 'Vera Vd',
        email: 'vera.vd@exempel.example',
      })
      .execute(),
  )
  path = `/${programme.slug}/foretag/${id}/workshop`
})
after(async () => {
  await browser.close()
  await served.close()
  await bare.close()
})

const contextOf = (options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> =>
  browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', ...options })

async function desk(): Promise<Page> {
  const context = await contextOf({ viewport: { width: 1440, height: 900 } })
  await context.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, email)))
  return context.newPage()
}

async function phone(code: string, alias: string, { javaScriptEnabled = true } = {}): Promise<Page> {
  const context = await contextOf({ viewport: { width: 320, height: 700 }, javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(`${served.home}/g`)
  await page.getByLabel('Kod').fill(code)
  await page.getByRole('button', { name: 'Gå in' }).click()
  await page.getByLabel('Vad ska vi kalla dig').fill(alias)
  await page.getByLabel('Ledning').check()
  await page.getByRole('button', { name: 'Gå in' }).click()
  await page.locator('.phone-face').waitFor()
  return page
}

/** Another server at the same address, over the same database: whoever was in the room comes back by themselves. */
async function restart() {
  const port = Number(new URL(served.home).port)
  await served.close()
  const installation = { ...bare.installation, streams: streamsOf() }
  served = await serve({ installation, answer: answerOf(bare.build, installation) }, port)
}

/** No faults in either theme, wide or narrow; then as wide as before. */
async function isSound(page: Page) {
  const size = page.viewportSize()!
  assert.deepEqual(await faultsIn(page, new URL(page.url()).pathname.split('/').at(-1)!), [])
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme: 'light' })
}

/** The smallest letters on a wall, and what does not fit on it, in pixels. */
const measured = (wall: Page) =>
  wall.evaluate(() => {
    const words = [...document.querySelectorAll<HTMLElement>('.wall-face *')].filter(one =>
      [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    const page = document.documentElement
    const body = document.querySelector('.wall-body')!
    return {
      smallest: Math.min(...words.map(one => Number.parseFloat(getComputedStyle(one).fontSize))),
      over: page.scrollHeight - page.clientHeight + body.scrollHeight - body.clientHeight,
    }
  })
async function isReadable(wall: Page) {
  const { smallest, over } = await measured(wall)
  assert.ok(smallest >= 28, `letters of ${smallest} px`)
  assert.equal(over, 0)
}

const to = async (lead: Page, step: string) => {
  await lead.getByRole('button', { name: `Nästa: ${step}` }).click()
  await lead.locator('.lead-head .eyebrow', { hasText: step }).waitFor()
}
const onWall = (wall: Page, text: string) => wall.locator('.wall-face', { hasText: text }).waitFor()
/** Writes a card when the phone has come to the step: the form of the step before stands there until then. */
const write = async (page: Page, step: string, text: string, lane?: string) => {
  const form = page.locator(`#kort[data-keep="card-${step}"]`)
  await form.waitFor()
  if (lane) await form.getByLabel(lane, { exact: true }).check()
  await form.getByRole('textbox').fill(text)
  await form.getByRole('button', { name: 'Lägg upp kortet' }).click()
}
const isOwn = (page: Page, text: string) => page.locator('.own-card p', { hasText: text }).waitFor()
const cardsKept = () =>
  reading(bare.installation, houseScope, db =>
    db
      .selectFrom('workshop_card')
      .select('text')
      .where('programme_id', '=', programme_id)
      .orderBy('text')
      .execute(),
  ).then(rows => rows.map(row => row.text))

test('two meetings: what one writes stands before all, and nothing is lost when the network or the server goes', async () => {
  const lead = await desk()
  await lead.goto(served.home + path)
  await lead.getByRole('link', { name: 'Planera Mind the Gap' }).click()
  await lead.getByRole('button', { name: 'Gör i ordning rummet' }).click()
  await lead.getByRole('link', { name: 'Led rummet' }).click()
  await lead.getByRole('button', { name: 'Öppna rummet' }).click()
  const code = (await lead.locator('.lead-code').textContent())!
  // In a window of its own, as on a projector: what lies behind another is drawn once a second.
  const wall = await desk()
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await wall.goto(lead.url().replace('/led', '/vagg'))
  const [one, two] = [await phone(code.toLowerCase(), 'Ett'), await phone(code, 'Två')]
  const plain = await phone(code, 'Tre', { javaScriptEnabled: false })
  await onWall(wall, '3 telefoner inne')

  // The first meeting: what is written waits until it is shown.
  await to(lead, 'Nuläge')
  await write(one, 'nulage', 'Bara två läser ritning', 'Teknik')
  await isOwn(one, 'Bara två läser ritning')
  await onWall(wall, 'Ett kort har kommit in')
  assert.equal(await wall.getByText('Bara två läser ritning').count(), 0)
  await isSound(wall)
  await isSound(one)

  // A phone that loses its network keeps what it wrote, and it arrives once.
  await two.locator('#kort').waitFor()
  await two.context().setOffline(true)
  await write(two, 'nulage', 'Kassationen syns för sent', 'Produktion')
  await two.getByText('Sparat i telefonen.').waitFor()
  await two.context().setOffline(false)
  await isOwn(two, 'Kassationen syns för sent')
  await two.locator('.contact', { hasText: 'Sparat' }).waitFor({ state: 'detached' })

  await plain.reload()
  await write(plain, 'nulage', 'Ritningar läses av få', 'Teknik')
  await isOwn(plain, 'Ritningar läses av få')
  assert.equal(await sideways(plain), 0)
  await lead.getByRole('button', { name: 'Visa korten' }).click()
  await onWall(wall, 'Ritningar läses av få')
  await isReadable(wall)
  assert.deepEqual(await cardsKept(), [
    'Bara två läser ritning',
    'Kassationen syns för sent',
    'Ritningar läses av få',
  ])
  await isSound(lead)

  // A wall on a borrowed computer is let go with the session.
  const borrowed = await desk()
  await borrowed.goto(wall.url())
  await onWall(borrowed, 'Ritningar läses av få')
  const out = { form: { till: '/' }, headers: { Origin: served.home } }
  await borrowed.context().request.post(`${served.home}/logga-ut`, out)
  await borrowed.waitForURL(/\/logga-in/)

  // Two that say the same become one, and two again.
  for (const text of ['Bara två läser ritning', 'Ritningar läses av få'])
    await lead.locator('.lead-cards label', { hasText: text }).locator('input').check()
  await lead.getByRole('button', { name: 'Slå ihop' }).click()
  await onWall(wall, '+1 säger samma')
  await lead.getByRole('button', { name: 'Ångra: kort sammanslagna' }).click()
  await wall.getByText('+1 säger samma').waitFor({ state: 'detached' })
  await onWall(wall, 'Ritningar läses av få')

  // A card that is ticked is written over, and everyone reads its new words.
  await lead.locator('.lead-cards label', { hasText: 'Ritningar läses av få' }).locator('input').check()
  assert.equal(await lead.locator('#nya-ord').inputValue(), 'Ritningar läses av få')
  await lead.locator('#nya-ord').fill('Ritningar läses av för få')
  await lead.getByRole('button', { name: 'Skriv om' }).click()
  await onWall(wall, 'Ritningar läses av för få')

  // What is being typed stays while others change the page around it; a name is asked about.
  await one.locator('#text').fill('Halvskrivet')
  await to(lead, 'Framtidsläge')
  await one.getByText('Steg 3 av 5').waitFor()
  assert.equal(await one.locator('#text').inputValue(), '', 'another step is another card')
  assert.equal(await one.locator('[data-begun] textarea').inputValue(), 'Halvskrivet')
  await isSound(one)
  await lead.getByRole('button', { name: 'Tillbaka' }).click()
  await lead.locator('.lead-head .eyebrow', { hasText: 'Nuläge' }).waitFor()
  await one.getByText('Steg 2 av 5').waitFor()
  assert.equal(await one.locator('#text').inputValue(), 'Halvskrivet')
  assert.equal(await one.locator('[data-begun] textarea').count(), 0)

  await restart()
  await to(lead, 'Framtidsläge')
  await onWall(wall, 'Hur ser det ut när ni har kommit dit ni vill?')
  await one.getByText('Steg 3 av 5').waitFor()
  await two.getByText('Steg 3 av 5').waitFor()
  // What was begun in the step before can still be sent for it.
  const begun = one.locator('[data-begun]')
  await begun.getByLabel('Teknik', { exact: true }).check()
  await begun.getByRole('button', { name: 'Lägg upp kortet' }).click()
  await begun.waitFor({ state: 'hidden' })
  assert.ok((await cardsKept()).includes('Halvskrivet'))
  await write(one, 'framtid', 'Här vill Anders Andersson vara', 'Teknik')
  await one.getByText('Kortet ser ut att nämna någon vid namn.').first().waitFor()
  await one.locator('#text').fill('Alla stationer mäter själva')
  await one.locator('#kort').getByRole('button', { name: 'Lägg upp kortet' }).click()
  await isOwn(one, 'Alla stationer mäter själva')
  await lead.getByRole('button', { name: 'Visa korten' }).click()
  await lead.getByRole('button', { name: 'Dölj korten' }).waitFor()
  await to(lead, 'Gapet')
  await write(two, 'gap', 'Läsa ritning på alla stationer')
  await isOwn(two, 'Läsa ritning på alla stationer')
  await lead.getByRole('button', { name: 'Visa korten' }).click()
  await onWall(wall, 'Läsa ritning på alla stationer')
  await isReadable(wall)
  await to(lead, 'Behov')
  for (const name of ['Ritningsläsning', 'Minska spill']) {
    const form = lead.locator('#nytt-behov')
    await form.getByLabel('Kompetens').fill(name)
    await form.getByLabel('Kort sikt').check()
    await form.getByLabel('Nivå nu').selectOption('1')
    await form.getByLabel('Önskad nivå').selectOption('3')
    await form.getByRole('button', { name: 'Lägg till behovet' }).click()
    await onWall(wall, name)
    await lead.locator('#behoven strong', { hasText: name }).waitFor()
    await until(async () => (await form.getByLabel('Kompetens').inputValue()) === '')
  }
  await lead.getByRole('button', { name: 'Sluta för i dag' }).click()
  await one.getByText('Träffen är slut för i dag.').waitFor()

  // The second meeting goes on where they were, with another code.
  await lead.getByRole('button', { name: 'Öppna rummet' }).click()
  await lead.locator('.lead-code').waitFor()
  const another = (await lead.locator('.lead-code').textContent())!
  assert.notEqual(another, code)
  await one.goto(`${served.home}/g/${code.replaceAll(' ', '')}`)
  await one.getByText('Det finns inget öppet rum med den koden.').waitFor()
  const voters = [await phone(another, 'Ett'), await phone(another, 'Två')]
  const without = await phone(another, 'Tre', { javaScriptEnabled: false })
  await to(lead, 'Sedan sist')
  await to(lead, 'Jämställdhet')
  await lead.getByLabel('Vad ska göras?').fill('HR frågar var och en.')
  await lead.getByRole('button', { name: 'Spara' }).click()
  await onWall(wall, 'HR frågar var och en.')
  await isReadable(wall)
  for (const step of [
    'Mångfald',
    'Kompetens',
    'Senior erfarenhet',
    'Olika styrkor',
    'Olika bakgrund',
    'Röstning',
  ])
    await to(lead, step)
  await lead.getByRole('button', { name: 'Öppna röstningen' }).click()
  await onWall(wall, '0 av 3 har röstat')
  const vote = async (page: Page, effect: string) => {
    await page.getByRole('group', { name: 'Vad ger störst effekt?' }).getByLabel(effect).check()
    await page.getByRole('group', { name: 'Vad är mest bråttom?' }).getByLabel('Minska spill').check()
    await page.getByRole('button', { name: 'Skicka min röst' }).click()
    await page.getByText('Din röst är inne.').waitFor()
  }
  await vote(voters[0]!, 'Ritningsläsning')
  await onWall(wall, '1 av 3 har röstat')
  await isSound(voters[0]!)
  assert.equal(await sideways(voters[0]!), 0)
  await vote(voters[1]!, 'Ritningsläsning')
  await without.reload()
  await vote(without, 'Minska spill')
  assert.equal(
    await without
      .getByRole('group', { name: 'Vad ger störst effekt?' })
      .getByLabel('Minska spill')
      .isChecked(),
    true,
  )
  await onWall(wall, '3 av 3 har röstat')
  assert.equal(await wall.locator('.dots').count(), 0, 'nothing is told before it has closed')
  await lead.getByRole('button', { name: 'Stäng röstningen' }).click()
  await onWall(wall, 'Resultat av 3 röstande')
  await isReadable(wall)
  await wall.locator('.gapplanks li', { hasText: 'Ritningsläsning' }).locator('b', { hasText: '2' }).waitFor()
  await lead.getByRole('button', { name: 'Ordna efter prickarna' }).click()
  await lead.getByRole('button', { name: 'Ångra: behov ordnade' }).waitFor()
  await isSound(wall)
  await to(lead, 'Ordning')
  await to(lead, 'Beslut')
  await lead.getByLabel('Beslut', { exact: true }).fill('Två på varje skift')
  await lead.getByRole('button', { name: 'Lägg till beslutet' }).click()
  await onWall(wall, 'Två på varje skift')
  await lead.locator('.lead-rows', { hasText: 'Två på varje skift' }).waitFor()
  await to(lead, 'Tack')
  await lead.getByRole('button', { name: 'Avsluta workshopen' }).click()
  await lead.getByText('Avslutad med 2 behov och 1 beslut.').waitFor()
  await voters[0]!.getByText('Träffen är slut för i dag.').waitFor()
})

test('what it came to is read and signed, by a code in a letter and by pen on paper', async () => {
  const page = await desk()
  await page.goto(served.home + path)
  await page.getByRole('link', { name: 'Mind the Gap' }).last().click()
  await page.getByText('HR frågar var och en.').waitFor()
  await isSound(page)
  const pdf = await page.context().request.get(`${page.url()}/sammanfattning.pdf`)
  assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-')
  await page.getByRole('link', { name: 'Skriv under' }).click()
  const company = page.locator('section', { has: page.getByRole('heading', { name: 'För företaget' }) })
  await company.getByLabel('Namn').first().fill('Vera Vd')
  await company.getByRole('button', { name: 'Skicka koden' }).click()
  await company.getByText('En kod är på väg till Vera Vd.').waitFor()
  await company.getByLabel('Koden i brevet').fill('000 000')
  await company.getByRole('button', { name: 'Skriv under' }).click()
  await company.getByText('Koden stämmer inte.').waitFor()
  const [letter] = await mailbox(bare.installation)
  const code = /\d{3} \d{3}/.exec(JSON.stringify(letter))![0]
  await company.getByLabel('Koden i brevet').fill(code)
  await company.getByRole('button', { name: 'Skriv under' }).click()
  await company.getByText('med kod till sin e-post').waitFor()
  const officer = page.locator('section', { has: page.getByRole('heading', { name: 'För facket' }) })
  await officer.getByText('Underskrivet på papper').click()
  await officer.getByLabel('Namn').last().fill('Olle Ombud')
  const scan = { name: 'blad.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 ett papper') }
  await officer.getByLabel('Bild eller PDF av papperet').setInputFiles(scan)
  await officer.getByRole('button', { name: 'Spara papperet' }).click()
  await page.getByRole('heading', { name: 'Båda har skrivit under.' }).waitFor()
  await isSound(page)
  await page.context().close()
})
