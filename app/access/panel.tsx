import type { ReactNode } from 'react'
import type { Db } from '../foundation/database.ts'
import { Cols, Stack } from '../ui/panel.tsx'
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
