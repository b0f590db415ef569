import { cellText, gapOf } from '../rules/matrix.ts'
import { blockIn, type Filled, filledFrom } from '../rules/pasted.ts'
import { type Answer, type Failure, levelIn, savingTo, type What } from './matrix-saving.ts'

/** The matrix as a spreadsheet. What a cell holds stands in the page alone; this moves, writes, sends and takes back. */

type Change = { cell: HTMLElement; what: What; was: string; now: string }

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
  const placeOf = (cell: HTMLElement) => {
    const { row, column } = places.get(cell)!
    return { who: rows[row]!.dataset.who!, competence: Number(heads[column]!.dataset.competence) }
  }
  const saving = savingTo({ address: grid.dataset.save!, placeOf, settle, failed })

  for (const element of [status, ...places.keys()]) if (!element.firstChild) element.append('')

  let at = { row: 0, column: 0 }
  let from = at
  let marked: HTMLElement[] = []
  const undone: Change[][] = []

  const tell = (sentence: string) => {
    if (status.textContent !== sentence) writeIn(status, sentence)
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
    const [usual, needed] = (cell.dataset.role ?? '- -').split(' ').map(levelIn)
    const cellNow = {
      now: level ?? usual ?? null,
      is_assumed: level === null && usual !== null && usual !== undefined,
      wanted: levelIn(cell.dataset.wanted) ?? needed ?? null,
      own_differs: Number(cell.dataset.differs ?? 0) || null,
    }
    const text = cellText(cellNow)
    writeIn(cell, text)
    flag(cell, 'data-gap', gapOf(cellNow) || null)
    flag(cell, 'data-assumed', cellNow.is_assumed || null)
  }
  function write(changes: readonly Change[], isUndo = false) {
    const real = changes.filter(one => one.was !== one.now)
    if (real.length === 0) return
    if (!isUndo) undone.push(real)
    for (const { cell, what, was, now } of real) {
      cell.dataset[what] = now
      if (what === 'level') flag(cell, 'data-differs', differsFrom(levelIn(cell.dataset.own), levelIn(now)))
      cell.removeAttribute('data-unsaved')
      draw(cell)
      saving.add(cell, what, { was, now })
    }
    tell(words.saving!)
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

  // saved, or why not
  function settle(answers: readonly Answer[], sent: readonly HTMLElement[]) {
    const byPlace = new Map(answers.map(one => [`${one.who} ${one.competence}`, one]))
    const outcomes = new Set(answers.map(one => one.outcome))
    for (const cell of sent) {
      const { who, competence } = placeOf(cell)
      const one = byPlace.get(`${who} ${competence}`)
      if (!one) continue
      const next = saving.waiting.get(cell)
      for (const what of ['level', 'wanted'] as const) {
        const holds = one[what] === null ? '' : String(one[what])
        // What has been typed since is compared with what holds now.
        if (next?.[what]) next[what]!.was = holds
        else cell.dataset[what] = holds
      }
      if (!next?.level) flag(cell, 'data-differs', one.differs)
      flag(cell, 'data-unsaved', one.outcome === 'unknown' || null)
      draw(cell)
    }
    if (saving.waiting.size > 0) return
    if (outcomes.has('unknown')) tell(words.gone!)
    else if (outcomes.has('changed-by-other')) tell(words.first!)
    else tell(outcomes.has('stands') ? words.stands! : words.saved!)
  }
  function failed(why: Failure, unsaved: readonly HTMLElement[]) {
    for (const cell of unsaved) cell.setAttribute('data-unsaved', 'true')
    tell(words[why]!)
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
    if (!place || !cell.dataset.differs) return
    const differs = Number(cell.dataset.differs)
    const own = Number(cell.dataset.own ?? Number(cell.dataset.level) + differs)
    tell(
      filled(words.says_own!, {
        name: rows[place.row]!.dataset.name!,
        competence: heads[place.column]!.dataset.name!,
        own,
        manager: own - differs,
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

/** Text is changed where it stands: a node that comes or goes has the whole page's styles worked out anew, for the sake of `:has()`. */
const writeIn = (element: HTMLElement, text: string) => {
  if (element.firstChild) element.firstChild.nodeValue = text
  else element.append(text)
}
const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value))
const differsFrom = (own: number | null, level: number | null) =>
  own === null || level === null || own === level ? null : own - level
const flag = (cell: HTMLElement, name: string, value: number | true | null) =>
  value === null ? cell.removeAttribute(name) : cell.setAttribute(name, String(value))
const filled = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
