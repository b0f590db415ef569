import type { NavItem } from '../ui/layout.tsx'
import { forbidden } from './answers.ts'
import type { Reading } from './panel.tsx'
import type { Visitor } from './visitor.ts'
import type { Policy, Visit } from './web.ts'

/** A page of one thing, in a room of its own, under the head that the pages of the thing share. */
export type Tab<About> = {
  /** The end of its address, after that of the thing; empty for the first. */
  path: string
  may: Policy
  /** Whether it is offered for this very thing, where the role alone does not decide. */
  mayAt?: (visitor: Visitor, about: About) => boolean
  label: (visit: Reading, about: About) => string | Promise<string>
}

/** Pages that share a tab: who may open several has a second row of them, who may open one has that one as the tab. */
export type TabGroup<About> = { label: (visit: Reading) => string; tabs: readonly Tab<About>[] }

export type Tabs<About> = readonly (Tab<About> | TabGroup<About>)[]

const pagesOf = <About>(one: Tab<About> | TabGroup<About>) => ('tabs' in one ? one.tabs : [one])

/** Turns away who may not open the tab that the address names, before it is told whether the thing is there at all. */
export function closedTo<About>(visit: Visit, tabs: Tabs<About>, base: string): void {
  const asked = tabs.flatMap(pagesOf).find(({ path }) => visit.url.pathname === addressOf(base, path))
  if (asked && !asked.may(visit.visitor)) forbidden()
}

const addressOf = (base: string, path: string) => (path ? `${base}/${path}` : base)

/** The tabs that this visitor may open, the one that the address names marked; `inner` are the pages that share it. */
export async function tabsShown<About>(
  tabs: Tabs<About>,
  visit: Reading,
  { about, base }: { about: About; base: string },
) {
  const shown: NavItem[] = []
  let inner: NavItem[] = []
  for (const one of tabs) {
    const pages: NavItem[] = []
    for (const { path, may, mayAt, label } of pagesOf(one)) {
      if (!may(visit.visitor) || mayAt?.(visit.visitor, about) === false) continue
      const href = addressOf(base, path)
      pages.push({ href, label: await label(visit, about), current: visit.url.pathname === href })
    }
    const [first] = pages
    if (!first) continue
    const current = pages.some(page => page.current)
    const isGroup = 'tabs' in one && pages.length > 1
    shown.push(isGroup ? { href: first.href, label: one.label(visit), current } : first)
    if (isGroup && current) inner = pages
  }
  return { shown, inner }
}
