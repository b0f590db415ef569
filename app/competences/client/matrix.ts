import { cellText, type Level } from '../rules/matrix.ts'
import { blockIn, type Filled, filledFrom } from '../rules/pasted.ts'

/** The matrix as a spreadsheet. What a cell holds stands in the page alone; this moves, writes, sends and takes back. */

type What = 'level' | 'wanted'
type Change = { cell: HTMLElement; what: What; was: string; now: string }
type Answer = { who: string; competence: number; outcome: string; level: Level | null; wanted: Level | null }

const grid = document.querySelector<HTMLElement>('.matrix')
if (grid?.querySelector('[data-who]')) work(grid)

function work(grid: HTMLElement) {
  const words: Record<string, string> = JSON.parse(grid.dataset.words ?? '{}')
  const status = document.querySelector<HTMLElement>('.matrix-status')!
  const dialog = document.querySelector<HTMLDialogElement>('#paste')!
  const typing = grid.dataset.typing as What
  const rows = [...grid.querySelectorAll<HTMLElement>('[data-who]')]
  const heads = [...grid.querySelectorAll<HTMLElement>('[data-competence]')]
  const cells = rows.map(row => [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')])
  const places = new Map(
    cells.flatMap((line, row) => line.map((cell, column) => [cell, { row, column }] as const)),
  )

  let at = { row: 0, column: 0 }
  let from = at
  let marked: HTMLElement[] = []
  const undone: Change[][] = []
  const waiting = new Map<HTMLElement, Partial<Record<What, { was: string; now: string }>>>()
  let isSending = false
  let timer = 0

  const tell = (sentence: string) => {
    if (status.textContent !== sentence) status.textContent = sentence
  }

  // moving
  function moveTo(row: number, column: number, isMarking = false) {
    cells[at.row]![at.column]!.tabIndex = -1
    at = { row: clamp(row, cells.length), column: clamp(column, heads.length) }
    if (!isMarking) from = at
    const cell = cells[at.row]![at.column]!
    cell.tabIndex = 0
    cell.focus()
    mark()
  }
  function mark() {
    for (const cell of marked) cell.removeAttribute('aria-selected')
    marked = at === from || (at.row === from.row && at.column === from.column) ? [] : chosen()
    for (const cell of marked) cell.setAttribute('aria-selected', 'true')
  }
  const chosen = (): HTMLElement[] => {
    const [top, bottom] = [Math.min(at.row, from.row), Math.max(at.row, from.row)]
    const [left, right] = [Math.min(at.column, from.column), Math.max(at.column, from.column)]
    return cells.slice(top, bottom + 1).flatMap(line => line.slice(left, right + 1))
  }

  // writing
  const textOf = (cell: HTMLElement, what: What): string => cell.dataset[what] ?? ''
  function draw(cell: HTMLElement) {
    const level = levelIn(cell.dataset.level)
    const noted = levelIn(cell.dataset.wanted)
    const [usual, needed] = (cell.dataset.role ?? '- -').split(' ').map(levelIn)
    const own = levelIn(cell.dataset.own)
    const now = level ?? usual ?? null
    const wanted = noted ?? needed ?? null
    const gap = now === null || wanted === null ? null : Math.max(0, wanted - now)
    const is_assumed = level === null && now !== null
    const own_differs = own === null || level === null || own === level ? null : own - level
    const text = cellText({ now, is_assumed, wanted, gap, own_differs })
    if (cell.firstChild) cell.firstChild.nodeValue = text
    else cell.append(text)
    flag(cell, 'data-gap', gap ? String(gap) : null)
    flag(cell, 'data-assumed', is_assumed ? 'true' : null)
    flag(cell, 'data-differs', own_differs === null ? null : String(own_differs))
  }
  function write(changes: readonly Change[], isUndo = false) {
    const real = changes.filter(one => one.was !== one.now)
    if (real.length === 0) return
    if (!isUndo) undone.push(real)
    for (const { cell, what, was, now } of real) {
      cell.dataset[what] = now
      draw(cell)
      const before = waiting.get(cell) ?? {}
      waiting.set(cell, { ...before, [what]: { was: before[what]?.was ?? was, now } })
    }
    tell(words.saving!)
    later(250)
  }
  const writeAll = (now: string) =>
    write(
      (marked.length > 0 ? marked : [cells[at.row]![at.column]!]).map(cell => ({
        cell,
        what: typing,
        was: textOf(cell, typing),
        now,
      })),
    )
  function takeBack() {
    const last = undone.pop()
    if (!last) return tell(words.nothing_to_take_back!)
    write(
      last.map(({ cell, what, was }) => ({ cell, what, was: textOf(cell, what), now: was })),
      true,
    )
    tell(words.taken_back!)
  }

  // saving
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(send, ms)
  }
  async function send() {
    if (isSending || waiting.size === 0) return
    isSending = true
    const sent = new Map(waiting)
    waiting.clear()
    const body = new FormData()
    body.set(
      'cells',
      JSON.stringify([...sent].map(([cell, change]) => ({ ...placeOf(cell), ...numbered(change) }))),
    )
    const answer = await fetch(grid.dataset.save!, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
    })
      .then(response => (response.ok ? (response.json() as Promise<{ cells: Answer[] }>) : null))
      .catch(() => null)
    isSending = false
    if (!answer) {
      for (const [cell, change] of sent) waiting.set(cell, merged(change, waiting.get(cell)))
      tell(words.not_saved!)
      return later(3000)
    }
    settle(answer.cells)
    if (waiting.size > 0) later(0)
  }
  function settle(answers: readonly Answer[]) {
    const byPlace = new Map(answers.map(one => [`${one.who} ${one.competence}`, one]))
    let sentence = words.saved!
    for (const [cell] of places) {
      const { who, competence } = placeOf(cell)
      const one = byPlace.get(`${who} ${competence}`)
      if (!one) continue
      if (one.outcome === 'changed-by-other') sentence = words.first!
      else if (one.outcome === 'stands' && sentence !== words.first) sentence = words.stands!
      const next = waiting.get(cell)
      for (const what of ['level', 'wanted'] as const) {
        const holds = one[what] === null ? '' : String(one[what])
        // What has been typed since is compared with what holds now.
        if (next?.[what]) next[what]!.was = holds
        else cell.dataset[what] = holds
      }
      draw(cell)
    }
    if (waiting.size === 0) tell(sentence)
  }
  const placeOf = (cell: HTMLElement) => {
    const { row, column } = places.get(cell)!
    return { who: rows[row]!.dataset.who!, competence: Number(heads[column]!.dataset.competence) }
  }

  // pasting
  async function paste(text: string) {
    const block = blockIn(text)
    if (block.hasNames) return tell(words.paste_names!)
    const told = filledFrom(block, {
      row: Math.min(at.row, from.row),
      column: Math.min(at.column, from.column),
      rows: cells.length,
      columns: heads.length,
      before: (row, column) => textOf(cells[row]![column]!, typing),
      ...(marked.length > 0 && {
        over: { rows: Math.abs(at.row - from.row) + 1, columns: Math.abs(at.column - from.column) + 1 },
      }),
    })
    const isOne = told.changed.length + told.same === 1 && told.unread.length === 0 && told.outside === 0
    if (isOne || (await isWanted(told)))
      write(
        told.changed.map(({ row, column, was, now }) => ({
          cell: cells[row]![column]!,
          what: typing,
          was,
          now,
        })),
      )
    cells[at.row]![at.column]!.focus()
  }
  function isWanted({ changed, same, unread, outside }: Filled): Promise<boolean> {
    const said = [
      filled(words.paste_does!, { changed: changed.length, same }),
      unread.length > 0 &&
        filled(words.paste_unread!, {
          unread: unread.length,
          which: [...new Set(unread)].slice(0, 5).join(', '),
        }),
      outside > 0 && filled(words.paste_outside!, { outside }),
    ]
    dialog.querySelector('[data-told]')!.textContent = said.filter(Boolean).join(' ')
    dialog.returnValue = ''
    dialog.showModal()
    return new Promise(resolve =>
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'paste'), { once: true }),
    )
  }

  grid.addEventListener('keydown', event => {
    if (!places.has(event.target as HTMLElement)) return
    const isCommand = event.ctrlKey || event.metaKey
    if (isCommand && event.key.toLowerCase() === 'z') takeBack()
    else if (isCommand && event.key === 'Home') moveTo(0, 0, event.shiftKey)
    else if (isCommand && event.key === 'End') moveTo(cells.length, heads.length, event.shiftKey)
    else if (isCommand || event.altKey) return
    else if (event.key in STEPS) {
      const [down, right] = STEPS[event.key]!
      moveTo(at.row + down, at.column + right, event.shiftKey)
    } else if (event.key === 'Home') moveTo(at.row, 0, event.shiftKey)
    else if (event.key === 'End') moveTo(at.row, heads.length, event.shiftKey)
    else if (/^[0-4]$/.test(event.key)) writeAll(event.key)
    else if (event.key === 'Delete' || event.key === 'Backspace') writeAll('')
    else if (event.key === 'Escape') {
      from = at
      mark()
    } else return
    event.preventDefault()
  })
  grid.addEventListener('mousedown', event => {
    const place = places.get((event.target as HTMLElement).closest<HTMLElement>('[role="gridcell"]')!)
    if (!place) return
    moveTo(place.row, place.column, event.shiftKey)
    event.preventDefault()
  })
  grid.addEventListener('focusin', event => {
    const place = places.get(event.target as HTMLElement)
    if (place && (place.row !== at.row || place.column !== at.column)) moveTo(place.row, place.column)
    const cell = event.target as HTMLElement
    if (place && cell.dataset.differs)
      tell(
        filled(words.says_own!, {
          name: rows[place.row]!.dataset.name!,
          competence: heads[place.column]!.dataset.name!,
          own: cell.dataset.own ?? String(Number(cell.dataset.level) + Number(cell.dataset.differs)),
          manager: cell.dataset.level!,
        }),
      )
  })
  document.addEventListener('copy', event => {
    if (!places.has(document.activeElement as HTMLElement)) return
    const lines = (marked.length > 0 ? linesOf(marked) : [[cells[at.row]![at.column]!]]).map(line =>
      line.map(cell => textOf(cell, typing)).join('\t'),
    )
    event.clipboardData?.setData('text/plain', lines.join('\n'))
    event.preventDefault()
  })
  document.addEventListener('paste', event => {
    if (!places.has(document.activeElement as HTMLElement)) return
    event.preventDefault()
    void paste(event.clipboardData?.getData('text/plain') ?? '')
  })
  addEventListener('beforeunload', event => {
    if (waiting.size > 0 || isSending) event.preventDefault()
  })
  const linesOf = (some: readonly HTMLElement[]) => [
    ...Map.groupBy(some, cell => places.get(cell)!.row).values(),
  ]
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Enter: [1, 0],
}

const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value))
const levelIn = (text: string | undefined): Level | null =>
  /^[0-4]$/.test(text ?? '') ? (Number(text) as Level) : null
const flag = (cell: HTMLElement, name: string, value: string | null) =>
  value === null ? cell.removeAttribute(name) : cell.setAttribute(name, value)
const filled = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

type Waiting = Partial<Record<What, { was: string; now: string }>>

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
