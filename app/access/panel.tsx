import type { ReactNode } from 'react'
import type { Db } from '../foundation/database.ts'
import type { NavItem } from '../ui/layout.tsx'
import { Cols, Stack } from '../ui/panel.tsx'
import { forbidden } from './answers.ts'
import type { Visitor } from './visitor.ts'
import type { Policy, Visit } from './web.ts'

/** A visit that reads: what the loaders of one request share. */
export type Reading = Visit & { db: Db }

type PanelPlan<About, Shown extends object> = {
  /** Who is shown it at all; for others it is not even read. */
  may: Policy
  /** What is shown, as text and field by field; null when there is nothing to show. */
  load: (visit: Reading, about: About) => Promise<Shown | null>
  View: (shown: Shown) => ReactNode
}

/** What one room shows on a page that looks across rooms. About: what the page is about, or nothing. */
export type Panel<About> = {
  may: Policy
  load: (visit: Reading, about: About) => Promise<object | null>
  View: (shown: never) => ReactNode
}

/** A room's own panel: what it loads is what its view is given. */
export const panel = <About, Shown extends object>(plan: PanelPlan<About, Shown>): Panel<About> => plan

/** Where panels stand: over all, in the main column, in the narrow one beside it, and under both. */
const PLACES = ['top', 'main', 'side', 'foot'] as const
type Place = (typeof PLACES)[number]
export type PanelsAt<About> = Partial<Record<Place, readonly Panel<About>[]>>
export type PanelsShown = Record<Place, (object | null)[]>

/** What each panel shows to this visitor, one after the other in the reading that they share. */
export async function panelsShown<About>(
  panels: PanelsAt<About>,
  visit: Reading,
  about: About,
): Promise<PanelsShown> {
  const shown: PanelsShown = { top: [], main: [], side: [], foot: [] }
  for (const place of PLACES)
    for (const { may, load } of panels[place] ?? [])
      shown[place].push(may(visit.visitor) ? await load(visit, about) : null)
  return shown
}

type Props = { panels: PanelsAt<never>; shown: PanelsShown }

/** The panels of a page, each in its place; with nothing at the side the main column has all the room. */
export function Panels({ panels, shown }: Props) {
  const at = (place: Place) => drawn(panels[place] ?? [], shown[place])
  const [main, side] = [at('main'), at('side')]
  return (
    <>
      {at('top')}
      {side.length > 0 ? (
        <Cols>
          <Stack gap="wide">{main}</Stack>
          <Stack gap="wide">{side}</Stack>
        </Cols>
      ) : (
        <Stack gap="wide">{main}</Stack>
      )}
      {at('foot')}
    </>
  )
}

const drawn = (panels: readonly Panel<never>[], shown: readonly (object | null)[]) =>
  panels.flatMap((one, at) => {
    const View = one.View as (shown: object) => ReactNode
    const each = shown[at]
    // biome-ignore lint/suspicious/noArrayIndexKey: the list of panels stands still.
    return each ? [<View key={at} {...each} />] : []
  })

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

const pagesOf = <About,>(one: Tab<About> | TabGroup<About>) => ('tabs' in one ? one.tabs : [one])

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
