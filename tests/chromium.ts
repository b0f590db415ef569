import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'

const PLACES = [
  process.env.SPANG_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where Chromium is. Installs Debian's when this is Debian and we may; otherwise stops with a sentence that says how. */
export function findChromium(): string {
  const found = () => PLACES.find(path => path && existsSync(path))
  const here = found()
  if (here) return here
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing Chromium from Debian’s packages for the tests in a browser …\n')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const installed = found()
    if (installed) return installed
  }
  process.stderr.write(
    'The tests need Chromium: install it (Debian: apt install chromium) or say where it is in SPANG_CHROMIUM.\n',
  )
  process.exit(1)
}

/** How long a browser is waited for. What comes is not waited for longer than it takes; a busy machine may take its time. */
const PATIENCE = 120_000

/**
 * What a whole Chromium does for one who sits before it, of whom there is none: two pages under the address field are drawn for each
 * window and drawn anew whenever it changes its size, half of what a window costs. The last list given is the one that counts, so
 * what the library gives of it stands here too.
 */
const WITHOUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'AvoidCorsURLLoaderRestartOnRedirect', 'LensOverlay'],
  ...['DestroyProfileOnBrowserClose', 'MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
  ...['AimEnabled', 'PreconnectToSearch'],
]

export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    timeout: PATIENCE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${WITHOUT.join(',')}`,
    ],
  })
  browser.on('context', context => context.setDefaultTimeout(PATIENCE))
  return browser
}

/**
 * Waits for what a page has to ask for: its caches, its database. The library's own `waitForFunction` does not await an answer,
 * and takes the promise of one for yes.
 */
export async function becomes(page: Page, asked: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + PATIENCE; !(await page.evaluate(asked)); await pause(20))
    if (performance.now() > end) throw new Error(`Waited in vain for ${asked}`)
}

/** Waits until the phone keeps what is opened without coverage. */
export const keepsShell = (page: Page): Promise<void> =>
  becomes(page, async () => !!(await caches.match('/ombud/utan-tackning')))
