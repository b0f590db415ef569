import { startNear } from '../rules/grid-window.ts'

/** The grid as one surface: what is in sight is asked for as one comes there, as the same page without script would show it. */

type Told = { rows: number; columns: number; row: number; column: number; at_once: [number, number] }

/** For so long (ms) one has stood still before what is there is asked for: whoever drags past it does not wait for it. */
const STILL = 80

const frame = document.querySelector<HTMLElement>('[data-grid]')
if (frame) work(frame, JSON.parse(frame.dataset.grid!))

function work(frame: HTMLElement, first: Told) {
  let told = first
  const surface = frame.querySelector<HTMLElement>('.grid-all')!
  const [rows, columns] = told.at_once
  if (told.rows <= rows && told.columns <= columns) return
  frame.dataset.live = ''
  let drawn = { row: told.row, column: told.column }
  let under_way: AbortController | null = null
  let wanted = ''

  const table = () => surface.querySelector('table')!
  /** The size of a cell and of the heads, as the page's own styles make them. */
  const sizes = () => {
    const head = table().tHead!.rows[0]!
    const cell = table().tBodies[0]!.rows[0]!.cells[1]!
    return {
      head: head.offsetHeight,
      name: head.cells[0]!.offsetWidth,
      width: cell.offsetWidth,
      height: cell.offsetHeight,
    }
  }

  function place() {
    const { head, name, width, height } = sizes()
    surface.style.inlineSize = `${name + told.columns * width}px`
    surface.style.blockSize = `${head + told.rows * height}px`
    table().style.margin = `${drawn.row * height}px 0 0 ${drawn.column * width}px`
  }

  function follow() {
    const { head, name, width, height } = sizes()
    const seen = {
      row: Math.floor(frame.scrollTop / height),
      column: Math.floor(frame.scrollLeft / width),
      rows: Math.ceil((frame.clientHeight - head) / height) + 1,
      columns: Math.ceil((frame.clientWidth - name) / width) + 1,
    }
    const row = startNear(drawn.row, { from: seen.row, many: seen.rows, at_once: rows, all: told.rows })
    const column = startNear(drawn.column, {
      from: seen.column,
      many: seen.columns,
      at_once: columns,
      all: told.columns,
    })
    if (row !== drawn.row || column !== drawn.column) ask(row, column)
  }

  async function ask(row: number, column: number) {
    const address = new URL(location.href)
    address.searchParams.set('rad', String(row))
    address.searchParams.set('pass', String(column))
    if (wanted === address.href) return
    wanted = address.href
    under_way?.abort()
    under_way = new AbortController()
    try {
      const answer = await fetch(address, { signal: under_way.signal })
      if (!answer.ok) throw new Error(String(answer.status))
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const part = page.querySelector<HTMLElement>('[data-grid]')
      const fresh = part?.querySelector('table')
      if (!fresh) throw new Error('no grid')
      const held = document.activeElement?.closest('.grid-all')
        ? document.activeElement.getAttribute('href')
        : null
      table().replaceWith(document.adoptNode(fresh))
      told = JSON.parse(part!.dataset.grid!)
      drawn = { row: told.row, column: told.column }
      place()
      if (held !== null)
        surface.querySelector<HTMLElement>(`a[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true })
      follow()
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') return
      // What could not be fetched is asked for again when one moves on.
      wanted = ''
    }
  }

  let timer: ReturnType<typeof setTimeout>
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(follow, STILL)
  }
  place()
  frame.scrollTo({ top: drawn.row * sizes().height, left: drawn.column * sizes().width })
  frame.addEventListener('scroll', soon, { passive: true })
  addEventListener('resize', () => {
    place()
    soon()
  })
}
