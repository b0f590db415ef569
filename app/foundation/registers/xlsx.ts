import { SaxesParser } from 'saxes'
import { showsTime, timeShown } from './number-formats.ts'
import {
  type Cell,
  FORMULA_WITHOUT_VALUE,
  isBlank,
  type SentFile,
  type Sheet,
  type SheetRow,
  storable,
} from './sheet.ts'
import { DamagedZip, filesInZip, TooLargeZip } from './zip.ts'

type Parts = Map<string, () => Promise<Buffer>>
type Element = { name: string; attributes: Record<string, string> }
type Seen = { open?(element: Element): void; close?(name: string): void; text?(text: string): void }

/** What lies further to the right belongs to no register. */
const MOST_COLUMNS = 256
/** A small file can speak of endless cells: so many are held, empty ones between others counted. */
const MOST_CELLS = 20_000_000

/**
 * The sheets of a workbook (Office Open XML), cell values as they are stored; a time that is shown as one as it is shown. Of a hidden
 * sheet only that it is there. Rejects with DamagedZip.
 */
export async function sheetsOfWorkbook({ name: file, bytes }: SentFile): Promise<Sheet[]> {
  const parts = await filesInZip(bytes)
  const { sheets, counts_from_1904 } = await workbookIn(parts)
  const [shared, times] = [await sharedTextsIn(parts), await timeStylesIn(parts)]
  let room = MOST_CELLS
  const take = (cells: number) => {
    room -= cells
    if (room < 0) throw new TooLargeZip('more cells than a register has')
  }
  const read: Sheet[] = []
  // One after the other, so that one unpacked file at a time is held.
  for (const { name, path, is_hidden } of sheets) {
    const found = is_hidden
      ? { rows: [], hidden_rows: 0 }
      : rowsIn(await partOf(parts, path), { shared, times, take })
    read.push({ file, name, counts_from_1904, ...found, ...(is_hidden ? { is_hidden } : {}) })
  }
  return read
}

const partOf = (parts: Parts, path: string): Promise<Buffer> => {
  const part = parts.get(path)
  if (!part) throw new DamagedZip(`${path} is missing`)
  return part()
}

async function workbookIn(parts: Parts) {
  const path =
    (await relationsIn(parts, '_rels/.rels', '')).find(relation => relation.type.endsWith('/officeDocument'))
      ?.path ?? 'xl/workbook.xml'
  const [, folder, file] = path.match(/^(.*?)([^/]*)$/) as unknown as [string, string, string]
  const paths = new Map(
    (await relationsIn(parts, `${folder}_rels/${file}.rels`, folder)).map(relation => [
      relation.id,
      relation.path,
    ]),
  )
  const sheets: { name: string; path: string; is_hidden: boolean }[] = []
  let counts_from_1904 = false
  readXml(await partOf(parts, path), {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') counts_from_1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name === 'sheet')
        sheets.push({
          name: attributes.name ?? '',
          path: paths.get(attributes.id ?? '') ?? '',
          is_hidden: /hidden$/i.test(attributes.state ?? ''),
        })
    },
  })
  return { sheets: sheets.filter(sheet => parts.has(sheet.path)), counts_from_1904 }
}

async function relationsIn(parts: Parts, path: string, folder: string) {
  const relations: { id: string; type: string; path: string }[] = []
  const part = parts.get(path)
  if (part)
    readXml(await part(), {
      open: ({ name, attributes: { Id: id = '', Type: type = '', Target: target = '' } }) => {
        if (name === 'Relationship')
          relations.push({ id, type, path: target.startsWith('/') ? target.slice(1) : folder + target })
      },
    })
  return relations
}

async function sharedTextsIn(parts: Parts): Promise<string[]> {
  const part = [...parts].find(([path]) => /(^|\/)sharedStrings\.xml$/i.test(path))?.[1]
  const texts: string[] = []
  if (!part) return texts
  const collected = collectingText()
  readXml(await part(), {
    open: element => (element.name === 'si' ? collected.start() : collected.open(element.name)),
    close: name => (name === 'si' ? texts.push(collected.text()) : collected.close(name)),
    text: collected.add,
  })
  return texts
}

/** Which styles show a number as a time. */
async function timeStylesIn(parts: Parts): Promise<readonly boolean[]> {
  const part = [...parts].find(([path]) => /(^|\/)styles\.xml$/i.test(path))?.[1]
  const times: boolean[] = []
  if (!part) return times
  const codes = new Map<number, string>()
  let isCellStyle = false
  readXml(await part(), {
    open: ({ name, attributes }) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') isCellStyle = true
      if (name !== 'xf' || !isCellStyle) return
      const id = Number(attributes.numFmtId ?? 0)
      times.push(showsTime(id, codes.get(id)))
    },
    close: name => {
      if (name === 'cellXfs') isCellStyle = false
    },
  })
  return times
}

type Workbook = { shared: readonly string[]; times: readonly boolean[]; take(cells: number): void }

/** Rows with something in them: a register may stand above a hundred thousand that only have borders. */
function rowsIn(part: Buffer, { shared, times, take }: Workbook): { rows: SheetRow[]; hidden_rows: number } {
  const rows: SheetRow[] = []
  const collected = collectingText()
  let cells: Cell[] = []
  let number = 0
  let at = -1
  let type = 'n'
  let value = ''
  let isValue = false
  let isTime = false
  let isHidden = false
  let isFormula = false
  let hidden_rows = 0
  readXml(part, {
    open: ({ name, attributes }) => {
      if (name === 'row') {
        number = Number(attributes.r ?? number + 1)
        cells = []
        at = -1
        isHidden = ['1', 'true'].includes(attributes.hidden ?? '')
      } else if (name === 'c') {
        at = attributes.r ? columnOf(attributes.r) : at + 1
        type = attributes.t ?? 'n'
        isTime = times[Number(attributes.s ?? 0)] ?? false
        isFormula = false
        value = ''
        collected.start()
      } else if (name === 'v') isValue = true
      else if (name === 'f') isFormula = true
      else collected.open(name)
    },
    close: name => {
      if (name === 'row') {
        if (cells.every(isBlank)) return
        take(cells.length + 10) // a row weighs something by itself
        rows.push({ number, cells })
        if (isHidden) hidden_rows += 1
      } else if (name === 'c' && at < MOST_COLUMNS) {
        const read = type === 'inlineStr' ? collected.text() : value
        const cell =
          isFormula && type !== 'str' && read === '' ? FORMULA_WITHOUT_VALUE : cellOf(type, read, shared)
        while (cells.length < at) cells.push(null)
        cells[at] = isTime && typeof cell === 'number' ? (timeShown(cell) ?? cell) : cell
      } else if (name === 'v') isValue = false
      else collected.close(name)
    },
    text: text => {
      if (isValue) value += text
      else collected.add(text)
    },
  })
  return { rows, hidden_rows }
}

function cellOf(type: string, value: string, shared: readonly string[]): Cell {
  if (type === 's') return shared[Number(value)] ?? null
  if (type === 'b') return value === '1' ? 'SANT' : 'FALSKT'
  if (type !== 'n') return unescaped(value) || null
  return value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value)
}

/** The text of a cell lies in one or several runs; what is said about how it is spoken is left out. */
function collectingText() {
  let text = ''
  let isText = false
  let isSpoken = false
  return {
    start: () => {
      text = ''
    },
    open: (name: string) => {
      if (name === 'rPh') isSpoken = true
      if (name === 't') isText = true
    },
    close: (name: string) => {
      if (name === 'rPh') isSpoken = false
      if (name === 't') isText = false
    },
    add: (part: string) => {
      if (isText && !isSpoken) text += part
    },
    text: () => unescaped(text),
  }
}

/** A text of its own: what the parser cuts out keeps the whole piece of the file that it was cut from. */
const cutLoose = (text: string): string => Buffer.from(text).toString()

const unescaped = (text: string): string =>
  text.includes('_x')
    ? storable(
        text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        ),
      )
    : cutLoose(text)

/** "AB12" stands in the 28th column, which is number 27. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    if (letter < 'A' || letter > 'Z') break
    column = column * 26 + letter.charCodeAt(0) - 64
  }
  return column - 1
}

/** A whole sheet as one text would fill the memory. */
const BYTES_AT_A_TIME = 65_536

/** Names without their prefixes, since writers differ in them. */
function readXml(part: Buffer, { open, close, text }: Seen): void {
  const parser = new SaxesParser({ xmlns: false })
  parser.on('opentag', tag => {
    open?.({ name: bare(tag.name), attributes: bareAttributes(tag.attributes as Record<string, string>) })
  })
  parser.on('closetag', tag => close?.(bare(tag.name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.on('error', error => {
    throw new DamagedZip(error.message)
  })
  const decoder = new TextDecoder()
  for (let at = 0; at < part.length; at += BYTES_AT_A_TIME)
    parser.write(decoder.decode(part.subarray(at, at + BYTES_AT_A_TIME), { stream: true }))
  parser.write(decoder.decode()).close()
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Of a million cells few have a prefix: most are taken as they are. */
function bareAttributes(attributes: Record<string, string>): Record<string, string> {
  for (const name in attributes)
    if (name.includes(':'))
      return Object.fromEntries(Object.entries(attributes).map(([each, value]) => [bare(each), value]))
  return attributes
}
