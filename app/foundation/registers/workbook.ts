import { zipOf } from './zip.ts'

/** A number that is shown as what it is: a day or a moment as Excel counts them, hours or kronor with two decimals. */
export type Measured = { value: number; as: 'day' | 'moment' | 'hours' | 'kronor' }

export type NewCell = string | number | bigint | Measured | null

/** A sheet to be written: a header and rows. A bigint or number is written as a number, all else as text. */
export type NewSheet = {
  name: string
  header: readonly string[]
  rows: readonly (readonly NewCell[])[]
  /** Stands at the foot of each page that is printed. */
  foot?: string
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A workbook (xlsx) with a bold, frozen header that filters, on each sheet. Nothing in it is run as a formula. */
export function workbookOf(sheets: readonly NewSheet[]): Buffer {
  const each = (make: (number: number, sheet: NewSheet) => string) =>
    sheets.map((sheet, at) => make(at + 1, sheet)).join('')
  return zipOf([
    {
      name: '[Content_Types].xml',
      text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${each(number => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((number, sheet) => `<sheet name="${escaped(sheetName(sheet.name))}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each(number => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      text: `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, text: sheetXml(sheet) })),
  ])
}

function sheetXml({ header, rows, foot }: NewSheet): string {
  const all = [header, ...rows]
  const width = (column: number) =>
    Math.min(48, Math.max(8, ...all.slice(0, 200).map(row => lengthOf(row[column] ?? '') + 2)))
  const columns = header
    .map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="${width(at)}" customWidth="1"/>`)
    .join('')
  const lines = all.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, `${lettersOf(column)}${at + 1}`, at === 0)).join('')}</row>`,
  )
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${lines.join('')}</sheetData>${filterXml(header, rows.length)}${foot ? footXml(foot) : ''}</worksheet>`
}

/** What a day and a moment take, whatever number they are. */
const LENGTHS = { day: 10, moment: 16 } as const

const lengthOf = (cell: NonNullable<NewCell>): number =>
  typeof cell !== 'object'
    ? String(cell).length
    : cell.as === 'day' || cell.as === 'moment'
      ? LENGTHS[cell.as]
      : cell.value.toFixed(2).length

const filterXml = (header: readonly string[], rows: number): string =>
  header.length > 0 && rows > 0 ? `<autoFilter ref="A1:${lettersOf(header.length - 1)}${rows + 1}"/>` : ''

/** An ampersand begins a code there. */
const footXml = (foot: string): string =>
  `<headerFooter><oddFooter>&amp;C${escaped(foot.replaceAll('&', '&&'))}</oddFooter></headerFooter>`

/** The styles of styles.xml: the header's is 1. */
const STYLES = { day: 2, hours: 3, kronor: 3, moment: 4 } as const

function cellXml(cell: NewCell, reference: string, isHeader: boolean): string {
  const place = `r="${reference}"${isHeader ? ' s="1"' : ''}`
  if (cell === null || cell === '') return `<c ${place}/>`
  if (typeof cell === 'object') return `<c ${place} s="${STYLES[cell.as]}"><v>${cell.value}</v></c>`
  return typeof cell === 'string'
    ? `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
    : `<c ${place}><v>${cell}</v></c>`
}

/** The 28th column, which is number 27, is called AB. */
const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** Excel wants at most 31 characters and none of these. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || 'Blad'

const NOT_IN_XML = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu

const escaped = (text: string): string =>
  text
    .replace(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
