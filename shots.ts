import { launchChromium } from './tests/chromium.ts'
const base = 'http://localhost:4100'
const browser = await launchChromium()
const out = '/tmp/shots'
import { mkdirSync } from 'node:fs'
mkdirSync(out, { recursive: true })
const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } })
const page = await context.newPage()
page.on('console', m => { if (m.type() === 'error') console.log('console', m.text()) })
await page.goto(base + '/logga-in')
await page.getByRole('button', { name: /Karin/ }).first().click()
await page.waitForURL(/demo/)
const shot = async (name: string, path: string) => {
  const r = await page.goto(base + path)
  console.log(name, path, r?.status())
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true })
}
await shot('all', '/demo/sjalvskattningar')
const first = await page.locator('tbody a').first().getAttribute('href')
const rows = await page.locator('tr', { hasText: 'Öppen till' }).first().locator('a').first().getAttribute('href')
const withEnd = await page.locator('tr').filter({ hasText: /2025.*2025|sep/ }).locator('a').first().getAttribute('href')
await shot('tab', withEnd ?? first!)
await shot('tab-open', rows!)
const one = await page.locator('a', { hasText: '0-mätning' }).first().getAttribute('href')
await shot('one', one!)
await shot('paper', one + '/papper')
await shot('template', '/demo/installningar/sjalvskattning')
await shot('edit-template', '/demo/installningar/sjalvskattning/andring')
await shot('new', rows + '/ny')
await shot('not-arrived', '/demo/brev')
await page.goto(base + '/brev')
await page.screenshot({ path: `${out}/mailbox.png`, fullPage: false })
const link = await page.locator('a[href*="/skattning/"]').evaluateAll(all => all.map(a => (a as HTMLAnchorElement).href))
console.log(link)
const kal = await page.locator('a[href*="/kalender/svar/"]').evaluateAll(all => all.map(a => (a as HTMLAnchorElement).href))
console.log(kal.slice(0,2))
const phone = await browser.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 }, colorScheme: 'dark', javaScriptEnabled: false })
const p = await phone.newPage()
if (link[0]) {
  for (const [i, l] of link.entries()) { const r = await p.goto(l); console.log(r?.status(), await p.locator('h1').innerText()); await p.screenshot({ path: `${out}/phone-${i}.png`, fullPage: true }) }
  await p.goto(link[0] + '/c'); await p.screenshot({ path: `${out}/phone-area.png`, fullPage: true })
  await p.goto(link[0] + '/klart'); await p.screenshot({ path: `${out}/phone-hand-in.png`, fullPage: true })
}
if (kal[0]) { const r = await p.goto(kal[0]); console.log(r?.status()); await p.screenshot({ path: `${out}/kal.png`, fullPage: true }) }
await browser.close()
