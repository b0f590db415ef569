// The room as it would look at each step, kept so that whoever leads can go on without network; the wall on the same laptop follows.
import { type Entry, waiting } from './outbox.ts'

type Fields = readonly [string, string][]
const typedIn = (fields: Fields, name: string) => fields.find(([field]) => field === name)?.[1] ?? ''

/** To another step, or to another gap of a walk. */
export const isMove = (fields: Fields): boolean => ['go', 'walk'].includes(typedIn(fields, 'intent'))

/** Moves that have been made here and that the server does not know of yet. */
export const movesThatWait = (path: string): Entry[] => waiting(path).filter(entry => isMove(entry.fields))

/** Milliseconds until the places are asked for, and until they are asked for anew where something has changed: each is drawn for it. */
const FIRST = 1000
const AGAIN = 30_000

export function places(address: string | undefined) {
  let faces: Record<string, string> = {}
  let asking = 0
  let isKnown = false
  /** At which gap one was last, of each walk. */
  const gaps = new Map<string, string>()
  const ask = async () => {
    asking = 0
    const answer = await fetch(address!, { cache: 'no-store' }).catch(() => null)
    if (!answer?.ok) return
    faces = (await answer.json()) as Record<string, string>
    isKnown = true
  }
  /** The name of the place that a move leads to; null where it is not kept here. */
  const placeOf = (fields: Fields): string | null => {
    const to = typedIn(fields, 'to')
    const names = Object.keys(faces)
    const walked = names.find(name => name.endsWith(` ${to}`))
    if (typedIn(fields, 'intent') === 'walk') return walked ?? null
    const gap = gaps.get(to)
    const name = gap ? `${to} ${gap}` : to
    return names.includes(name) ? name : null
  }
  return {
    placeOf,
    faceAt: (name: string): string | null => faces[name] ?? null,
    /** Remembers at which gap one is, as the server does. */
    cameTo: (name: string) => {
      const [step = '', gap] = name.split(' ')
      if (gap) gaps.set(step, gap)
    },
    /** There is contact, and something has changed. */
    stale: () => {
      gaps.clear()
      if (address && !asking) asking = window.setTimeout(ask, isKnown ? AGAIN : FIRST)
    },
  }
}
