import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { visitorIn } from '../app/access/testing.ts'
import { addCompany } from '../app/companies/commands/save-company.ts'
import { companyForm } from '../app/companies/rules/company-form.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { transact } from '../app/foundation/transact.ts'
import { addContact } from '../app/people/commands/contacts.ts'
import { launchChromium } from './chromium.ts'
import { newProgrammeIn } from './registers.ts'
import { cookiesFor, serve } from './served.ts'
import { cookieFor, newUser, openBare } from './world.ts'

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let desk: Page
let phone: Page
let company: string
let link: string

before(async () => {
  bare = await openBare({ SPANG_TODAY: '2025-10-15' })
  served = await serve(bare)
  browser = await launchChromium()
  const programme = await newProgrammeIn(bare.installation)
  const email = await newUser(bare.installation, 'project_leader', programme.id, 'Karin Ekdahl')
  const leader = visitorIn(programme.id, 'project_leader')
  const { id } = await transact(bare.installation, leader, async tx => {
    const form = { organisation_number: '556677-8899', name: 'Almbo Mekaniska AB', municipality_code: '1290' }
    const made = await addCompany(tx, leader, companyForm.schema.parse(form))
    if (isRefusal(made)) throw new Error(made.refused)
    const contact = {
      function: 'management' as const,
      name: 'Kim Ek',
      email: 'kim@exempel.example',
      phone: '',
    }
    await addContact(tx, leader, { company_id: made.id, form: contact })
    return made
  })
  company = `${served.home}/${programme.slug}/foretag/${id}`
  const wide = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } })
  await wide.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, email)))
  desk = await wide.newPage()
  const small = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  phone = await small.newPage()
})
after(async () => {
  await browser.close()
  await served.close()
  await bare.close()
})

/** The latest letter, as the mailbox of a demonstration shows it. */
async function letter(): Promise<{ text: string; href: string | null }> {
  const page = await phone.context().newPage()
  await page.goto(`${served.home}/brev`)
  const text = (await page.locator('main').textContent()) ?? ''
  const link = page.locator('main a[href*="/foretagslank/"]').first()
  const href = (await link.count()) > 0 ? await link.getAttribute('href') : null
  await page.close()
  return { text, href }
}

const saved = (page: Page) => page.getByText(/sak(er)? kvar att göra|Allt är klart/).waitFor()

test('the programme offers the agreement and asks the company by link', async () => {
  await desk.goto(company)
  await desk.locator('#onboarding').getByRole('link', { name: 'Överenskommelse' }).click()
  await desk.getByRole('button', { name: 'Erbjud överenskommelsen' }).click()
  await desk.getByText('Väntar på att företaget godkänner').waitFor()
  await desk.getByRole('link', { name: 'Skicka en länk så att företaget fyller i' }).click()
  await desk.getByText(/Brevet ber om antal anställda, försäkran om statsstöd och överenskommelsen/).waitFor()
  await desk.getByRole('button', { name: 'Skicka brevet' }).click()
  await desk.getByText('inte använd').waitFor()
  const { text, href } = await letter()
  assert.match(text, /Almbo Mekaniska AB: det här behöver ni fylla i/)
  link = new URL(href!).pathname
})

test('on a phone the company tells its numbers and its aid, one thing at a time', async () => {
  await phone.goto(served.home + link)
  await phone.getByText('Tre saker kvar att göra').waitFor()
  await phone.getByRole('link', { name: 'Antal anställda' }).click()
  const numbers = [
    'Alla anställda',
    'Kvinnor, kollektiv',
    'Män, kollektiv',
    'Kvinnor, tjänstemän',
    'Män, tjänstemän',
  ]
  for (const [at, name] of numbers.entries())
    await phone.getByLabel(name).fill(['21', '5', '10', '2', '3'][at]!)
  await phone.getByLabel('Kvinnor i enkla arbeten').fill('4')
  await phone.getByLabel('Män i enkla arbeten').fill('0')
  await phone.getByRole('button', { name: 'Spara antalen' }).click()
  await phone
    .getByText('Kvinnor och män är 20 tillsammans, men du har skrivit 21 anställda.')
    .first()
    .waitFor()
  await phone.getByLabel('Alla anställda').fill('20')
  // A colleague at another desk is first. Whoever is second chooses where both have written something else.
  const colleague = await phone.context().newPage()
  await colleague.goto(`${served.home}${link}/anstallda`)
  for (const [at, name] of [...numbers, 'Kvinnor i enkla arbeten', 'Män i enkla arbeten'].entries())
    await colleague.getByLabel(name).fill(['22', '6', '11', '2', '3', '0', '0'][at]!)
  await colleague.getByRole('button', { name: 'Spara antalen' }).click()
  await saved(colleague)
  await colleague.close()
  await phone.getByRole('button', { name: 'Spara antalen' }).click()
  await phone.getByRole('heading', { name: 'Någon annan hann före' }).waitFor()
  const all = phone.getByRole('radiogroup', { name: 'Alla anställda' })
  assert.match((await all.textContent())!, /20.*22/)
  for (const mine of await phone.getByRole('radio', { name: 'Ditt' }).all()) await mine.check()
  await phone.getByRole('button', { name: 'Spara det valda' }).click()
  await saved(phone)
  // Another day: the link is opened again, and what was saved is there.
  await phone.goto(served.home + link)
  await phone.getByText('Två saker kvar att göra').waitFor()
  await phone.getByRole('link', { name: 'Försäkran om statsstöd' }).click()
  const granter = phone.getByLabel('Vem gav stödet').first()
  assert.equal(await granter.isVisible(), false, 'asked for only when there is any')
  await phone.getByLabel('Ja, det här stödet').check()
  await granter.waitFor()
  await phone.getByLabel('Nej, inget annat stöd').check()
  assert.equal(await granter.isVisible(), false)
  await phone.getByLabel('Namn', { exact: true }).fill('Kim Ek')
  await phone.getByLabel('Befattning').fill('vd')
  await phone.getByLabel('Uppgifterna är riktiga och fullständiga').check()
  await phone.getByRole('button', { name: 'Lämna försäkran' }).click()
  await phone.getByText('En sak kvar att göra').waitFor()
})

test('whom the company adds by its link is to be confirmed by the programme before a code goes there', async () => {
  await phone.goto(`${served.home}${link}/kontakter`)
  await phone.getByLabel('Uppgift').selectOption({ label: 'Ledning' })
  await phone.getByLabel('Namn', { exact: true }).fill('Lo Berg')
  await phone.getByLabel('E-post').fill('lo@exempel.example')
  await phone.getByRole('button', { name: 'Lägg till' }).click()
  await phone.getByText('bekräftar er processledare först adressen').waitFor()
  await desk.goto(company.replace(/\/foretag\/\d+$/, ''))
  await desk.getByText('En adress att bekräfta').waitFor()
  await phone.goto(served.home + link)
})

/** As someone of the programme who has telephoned. */
async function confirmedByTheProgramme(name: string) {
  await desk.goto(`${company}/kontakter`)
  await desk.getByRole('button', { name: `Bekräfta adressen till ${name}` }).click()
  await desk.getByText('Bekräftad 15 okt').waitFor()
  assert.equal(await desk.getByText('inte bekräftad').count(), 0)
}

test('every page behind the link is free of what axe finds, in both themes', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const wrong: string[] = []
  const page = await phone.context().newPage()
  for (const path of ['', '/anstallda', '/kontakter', '/forsakran', '/overenskommelse', 'finns-inte'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(served.home + link + path)
      await page.evaluate(axe)
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
        return (await axe.run()).violations.map(one => `${one.id}: ${one.nodes[0]?.html.slice(0, 120)}`)
      })
      wrong.push(...found.map(one => `${path} ${colorScheme} ${one}`))
    }
  await page.close()
  assert.deepEqual(wrong, [])
})

test('it reads the agreement and accepts it with the code that was mailed', async () => {
  await phone.getByRole('link', { name: /Läs och godkänn/ }).click()
  await phone.getByRole('heading', { name: 'Vad företaget gör' }).waitFor()
  await phone.getByLabel('Namn', { exact: true }).fill('Kim Ek')
  await phone.getByLabel('Befattning').fill('vd')
  await phone.getByLabel('E-post').fill('lo@exempel.example')
  await phone.getByRole('button', { name: 'Skicka koden' }).click()
  await phone.getByText('Adressen är ny och har lagts till av företaget').first().waitFor()
  await confirmedByTheProgramme('Lo Berg')
  await phone.getByLabel('E-post').fill('kim@exempel.example')
  await phone.getByRole('button', { name: 'Skicka koden' }).click()
  await phone.getByText('En kod är på väg till Kim Ek').waitFor()
  const { text } = await letter()
  const code = /Koden är (\d{3} \d{3})/.exec(text)![1]!
  await phone.getByLabel('Kod', { exact: true }).fill(code === '123 456' ? '654321' : '123456')
  await phone.getByRole('button', { name: 'Godkänn överenskommelsen' }).click()
  await phone.getByText('Koden stämmer inte').first().waitFor()
  await phone.getByLabel('Kod', { exact: true }).fill(code)
  await phone.getByRole('button', { name: 'Godkänn överenskommelsen' }).click()
  await phone.getByText('Överenskommelsen är godkänd').waitFor()
  const wide = await phone.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.equal(wide, 0)
})

test('it stands as accepted with the programme, and the document is the one that was kept', async () => {
  await desk.goto(company)
  await desk.locator('#onboarding').getByText('Allt är på plats.').waitFor()
  await desk.goto(`${company}/overenskommelse`)
  await desk.getByText('Kim Ek godkände den 15 oktober 2025.').waitFor()
  const shown = ((await desk.locator('main').textContent()) ?? '').replace(/\s/g, '')
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('link', { name: 'Hämta dokumentet' }).click(),
  ])
  const digest = createHash('sha256')
    .update(readFileSync(await download.path()))
    .digest('hex')
  assert.ok(shown.includes(digest), 'the digest on the page is of the document')
})

test('a link that is revoked answers as one that never was', async () => {
  await desk.goto(`${company}/lankar`)
  await desk.getByRole('button', { name: /Återkalla länken/ }).click()
  await desk.getByText('återkallad', { exact: true }).waitFor()
  for (const path of [link, '/foretagslank/finns-inte', `${link}/overenskommelse/fil`]) {
    const answer = await phone.goto(served.home + path)
    assert.equal(answer?.status(), 404)
  }
  await phone.goto(served.home + link)
  await phone.getByText('Be er kontakt i projektet om en ny länk').waitFor()
})
