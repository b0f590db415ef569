import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOnly } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that look at colours. A theme is colours and nothing else, so the other rules find the same in both. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']
const THEMES: ['light' | 'dark', RunOnly][] = [
  ['light', { type: 'tag', values: TAGS }],
  ['dark', { type: 'rule', values: OF_COLOURS }],
]
export const WIDTHS = [1440, 390] as const

/** Brings the tool that looks to a page that has just been opened. */
const bringAxe = (page: Page): Promise<unknown> => page.evaluate(AXE)

const found = (page: Page, runOnly: RunOnly, within: 'html' | 'main'): Promise<string[]> =>
  page.evaluate(
    async ([runOnly, within]) => {
      const { axe } = window as unknown as { axe: { run(where: string, how: object): Promise<AxeResults> } }
      const { violations } = await axe.run(within, { runOnly, resultTypes: ['violations'] })
      return violations.map(
        ({ id, nodes }) =>
          `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.split('\n')[1]?.trim()}`,
      )
    },
    [runOnly, within] as const,
  )

/** What stands around the page’s own: heading, menu, foot, as they are drawn and without where they lead. */
const frameOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const whole = document.documentElement.cloneNode(true) as HTMLElement
    whole.querySelector('head')?.remove()
    whole.querySelector('main')?.replaceChildren()
    for (const each of whole.querySelectorAll('*'))
      for (const where of ['href', 'action', 'value']) each.removeAttribute(where)
    return whole.outerHTML
  })

const framesSeen = new Set<string>()

/** Whether the frame of a page has been looked at before, as wide as now. The same frame has the same colours on every page. */
async function isFrameSeen(page: Page, width: number): Promise<boolean> {
  const frame = `${width} ${await frameOf(page)}`
  const isSeen = framesSeen.has(frame) && (await page.locator('main').count()) === 1
  framesSeen.add(frame)
  return isSeen
}

/** Scroll sideways of the whole page; a table may scroll within its own frame. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The whole page: the bar at the thumb stays over what scrolls under it, and only at the end is all of it in sight. */
const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight)

/** What is wrong with an open page at a desk and in a hand, in both themes. */
export async function faultsIn(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = []
  await bringAxe(page)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await page.setViewportSize({ width, height: Math.max(900, await heightOf(page)) })
    const isSeen = await isFrameSeen(page, width)
    for (const [colorScheme, runOnly] of THEMES) {
      await page.emulateMedia({ colorScheme })
      // What stands within what depends on all of a page; a colour does not.
      const within = isSeen && colorScheme === 'dark' ? 'main' : 'html'
      for (const fault of await found(page, runOnly, within))
        wrong.push(`${name} ${width} ${colorScheme}: ${fault}`)
    }
    const over = await sideways(page)
    if (over > 0) wrong.push(`${name} ${width}: ${over} px too wide`)
  }
  return wrong
}
