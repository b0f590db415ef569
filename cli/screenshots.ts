// Takes the pictures of the README, docs/bilder/*.png, from a demonstration of its own: npm run screenshots
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Role } from '../app/access/visitor.ts'
import { launchChromium } from '../tests/chromium.ts'
import { DEMONSTRATION_USERS } from './demo/users.ts'

const PICTURES = new URL('../docs/bilder/', import.meta.url).pathname
const REGISTERS = new URL('./demo/registers/', import.meta.url)
const SIZES = {
  dator: { width: 1440, height: 1000 },
  telefon: { width: 390, height: 844 },
} as const

type Picture = {
  name: string
  size: keyof typeof SIZES
  /** The project leader’s, unless said. */
  of?: Role
  show(page: Page): Promise<unknown>
}

const PICTURES_TO_TAKE: readonly Picture[] = [
  { name: 'oversikt', size: 'dator', show: page => page.goto('/demo') },
  { name: 'oversikt-telefon', size: 'telefon', show: page => page.goto('/demo') },
  { name: 'foretag', size: 'dator', show: openCompany },
  { name: 'foretag-telefon', size: 'telefon', show: openCompany },
  { name: 'ombud-telefon', size: 'telefon', of: 'officer', show: page => page.goto('/demo/ombud') },
  { name: 'oppen-dorr-telefon', size: 'telefon', show: page => page.goto('/demo/oppet') },
  { name: 'formedlingar', size: 'dator', show: page => page.goto('/demo/formedlingar') },
  { name: 'vagen', size: 'dator', show: page => page.goto('/demo/vagen') },
  { name: 'takt', size: 'dator', show: page => page.goto('/demo/vagen/takt') },
  { name: 'startstracka', size: 'dator', show: page => page.goto('/demo/vagen/startstracka') },
  { name: 'personer', size: 'dator', show: page => page.goto('/demo/personer?sort=-latest') },
  { name: 'tillfalle', size: 'dator', show: openOccasion },
  { name: 'tillfalle-telefon', size: 'telefon', show: openOccasion },
  { name: 'medfinansiering', size: 'dator', show: page => page.goto('/demo/natura') },
  { name: 'kompetenser', size: 'dator', of: 'company', show: openMatrix },
  { name: 'vaggen', size: 'dator', show: openWall },
  { name: 'siffror', size: 'dator', show: page => page.goto('/demo/siffror') },
  { name: 'import', size: 'dator', show: previewImport },
  { name: 'projektet', size: 'dator', show: page => page.goto('/demo/installningar') },
]

const data = mkdtempSync(join(tmpdir(), 'spang-screenshots-'))
const port = await freePort()
const server = spawn(process.execPath, [new URL('./serve.ts', import.meta.url).pathname], {
  env: { ...ownEnvironment(), SPANG_DATA: data, SPANG_DEMO: 'yes', SPANG_LOG: 'none', PORT: String(port) },
  stdio: ['ignore', 'inherit', 'inherit'],
})
const ended = new Promise(resolve => server.once('exit', resolve))
try {
  await isOpen(`http://localhost:${port}/halsa`)
  mkdirSync(PICTURES, { recursive: true })
  const browser = await launchChromium()
  for (const pictures of Map.groupBy(PICTURES_TO_TAKE, one => `${one.size} ${one.of}`).values())
    await takeAll(browser, pictures)
  await browser.close()
} finally {
  server.kill('SIGTERM')
  await ended
  rmSync(data, { recursive: true, force: true })
}

/** Pictures of one size and for one visitor. */
async function takeAll(browser: Browser, pictures: readonly Picture[]) {
  const [{ size, of }] = pictures as [Picture]
  const context = await browser.newContext({
    baseURL: `http://localhost:${port}`,
    viewport: SIZES[size],
    deviceScaleFactor: 1,
    locale: 'sv-SE',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await signIn(page, of ?? 'project_leader')
  for (const picture of pictures) {
    await picture.show(page)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(PICTURES, `${picture.name}.png`) })
    process.stdout.write(`docs/bilder/${picture.name}.png\n`)
  }
  await context.close()
}

async function signIn(page: Page, as: Role) {
  const user = DEMONSTRATION_USERS.find(({ role }) => role === as)!
  await page.goto('/logga-in')
  await page.getByRole('button', { name: user.name }).click()
  await page.waitForURL('**/demo**')
}

/** The company with most participants has most to show. */
async function openCompany(page: Page) {
  await page.goto('/demo/foretag?sort=-participants')
  await page.locator('main table tbody a').first().click()
  await page.waitForLoadState()
}

/** What the people of the company can, as it sees it itself. */
/** The wall of the company that the demonstration visits: what it needs, when the first meeting had come to that. */
async function openWall(page: Page) {
  await page.goto('/demo/foretag/73/workshop')
  await page.locator('a[href$="/vagg"]').click()
}

async function openMatrix(page: Page) {
  await page.goto('/demo')
  await page.goto(`${new URL(page.url()).pathname}/kompetenser`)
}

/** An occasion that is over, with hours still to be signed. */
async function openOccasion(page: Page) {
  await page.goto('/demo/tillfallen?time=past')
  await page
    .locator('main table tbody tr', { hasText: /[1-9]\d?,?\d*\sh/ })
    .first()
    .getByRole('link')
    .first()
    .click()
  await page.waitForLoadState()
}

/** The whole registers sent to a programme that stands in its middle: what is later is new, the rest is known. */
async function previewImport(page: Page) {
  await page.goto('/demo/import')
  const names = ['foretag.csv', 'deltagare.csv', 'kurser.csv', 'tillfallen.csv', 'narvaro.csv']
  await page
    .locator('input[type=file]')
    .setInputFiles(
      names.map(name => ({ name, mimeType: 'text/csv', buffer: readFileSync(new URL(name, REGISTERS)) })),
    )
  await page.locator('main form button[type=submit], main form button:not([type])').first().click()
  await page.waitForURL(/\/import\/\d+/)
}

/** The settings of whoever runs this are not the demonstration's. */
function ownEnvironment() {
  const { DATABASE_URL: _database, SPANG_PUBLIC_URL: _url, SPANG_TODAY: _today, ...rest } = process.env
  return rest
}

async function isOpen(url: string) {
  const until = Date.now() + 120_000
  while (Date.now() < until && server.exitCode === null) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answered) return
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new Error('The demonstration did not open.')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const listening = createServer().once('error', reject)
    listening.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      listening.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
