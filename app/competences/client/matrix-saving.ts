import type { Level } from '../rules/matrix.ts'

/** Cells on their way to the server: sent as they come, tried again while the network is away, and never for ever. */

export type What = 'level' | 'wanted'
/** What a cell showed, and what it is to be. */
export type Waiting = Partial<Record<What, { was: string; now: string }>>
export type Answer = {
  who: string
  competence: number
  outcome: 'saved' | 'changed-by-other' | 'stands' | 'unknown'
  level: Level | null
  wanted: Level | null
  /** Own rating less the manager's, where both are of the same time and differ. */
  differs: number | null
}
/** `later`: no network, or the server is away. The rest are final until someone does something. */
export type Failure = 'later' | 'signed_out' | 'shut' | 'refused'

type Saving = {
  address: string
  placeOf: (cell: HTMLElement) => { who: string; competence: number }
  /** What holds now; called while `waiting` has what was typed since. */
  settle: (answers: readonly Answer[], sent: readonly HTMLElement[]) => void
  failed: (why: Failure, cells: readonly HTMLElement[]) => void
}

/** Milliseconds between tries: longer each time, at most a minute. */
const PAUSES = [3_000, 6_000, 15_000, 60_000]

export function savingTo({ address, placeOf, settle, failed }: Saving) {
  const waiting = new Map<HTMLElement, Waiting>()
  let isSending = false
  let tries = 0
  let timer = 0

  function add(cell: HTMLElement, what: What, { was, now }: { was: string; now: string }) {
    const before = waiting.get(cell) ?? {}
    waiting.set(cell, { ...before, [what]: { was: before[what]?.was ?? was, now } })
    later(250)
  }
  function later(ms: number) {
    clearTimeout(timer)
    timer = window.setTimeout(send, ms)
  }
  async function send() {
    if (isSending || waiting.size === 0) return
    isSending = true
    const sent = new Map(waiting)
    waiting.clear()
    const outcome = await post(
      address,
      [...sent].map(([cell, change]) => ({ ...placeOf(cell), ...numbered(change) })),
    )
    isSending = false
    if (typeof outcome === 'string') {
      for (const [cell, change] of sent) waiting.set(cell, merged(change, waiting.get(cell)))
      failed(outcome, [...waiting.keys()])
      if (outcome === 'later') later(PAUSES[Math.min(tries++, PAUSES.length - 1)]!)
      return
    }
    tries = 0
    settle(outcome, [...sent.keys()])
    if (waiting.size > 0) later(0)
  }
  // Whoever has signed in again in another window comes back to this one.
  addEventListener('focus', () => waiting.size > 0 && later(0))
  addEventListener('online', () => waiting.size > 0 && later(0))
  addEventListener('beforeunload', event => {
    if (waiting.size > 0 || isSending) event.preventDefault()
  })
  return { waiting, add }
}

async function post(address: string, cells: readonly object[]): Promise<Answer[] | Failure> {
  const body = new FormData()
  body.set('cells', JSON.stringify(cells))
  const headers = { Accept: 'application/json' }
  try {
    const answer = await fetch(address, { method: 'POST', body, headers, redirect: 'manual' })
    if (answer.ok) return ((await answer.json()) as { cells: Answer[] }).cells
    if (answer.type === 'opaqueredirect') return 'signed_out'
    if (answer.status === 409) return 'shut'
    return answer.status >= 500 || answer.status === 429 ? 'later' : 'refused'
  } catch {
    return 'later'
  }
}

/** What was sent in vain, and what has been typed since. */
function merged(sent: Waiting, since: Waiting = {}): Waiting {
  const both = { ...sent, ...since }
  for (const what of ['level', 'wanted'] as const)
    if (sent[what] && since[what]) both[what] = { was: sent[what].was, now: since[what].now }
  return both
}

const numbered = (change: Waiting) =>
  Object.fromEntries(
    Object.entries(change).map(([what, { was, now }]) => [what, { was: levelIn(was), now: levelIn(now) }]),
  )

/** The level that a cell's data says, or null where it says none. */
export const levelIn = (text: string | undefined): Level | null =>
  /^[0-4]$/.test(text ?? '') ? (Number(text) as Level) : null
