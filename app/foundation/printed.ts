import { type PdfData, PdfNotMade, pdfOf } from './pdf.ts'
import { type Refusal, refuse } from './refusal.ts'

/** What a document shows for a sign that none of its typefaces has. */
const SUBSTITUTE = '\u25a1'
/** Every typeface has these. */
const PLAIN = /[\s!-~\u00a1-\u017f\u2010-\u2027\u2030-\u203a\u20ac]/u
const TEMPLATE = '#par(data.title)'

/** What has been tried, sign by sign. */
const tried = new Map<string, boolean>()

/** A document that is always made: what cannot be shown stands as an empty square, so that nobody is stopped by a name. */
export function printedPdf(template: string, data: PdfData): Buffer {
  const shown = (isShown: (sign: string) => boolean) =>
    withTexts(data, text => Array.from(text, sign => (isShown(sign) ? sign : SUBSTITUTE)).join(''))
  return (
    madeOf(template, data) ??
    madeOf(template, shown(isPrinted)) ??
    // Signs that can be shown one by one may still not stand together.
    pdfOf(
      template,
      shown(sign => PLAIN.test(sign)),
    )
  )
}

/** Why these texts cannot be kept to stand in a document, by their fields, or null: a sign such as an emoji has no typeface. */
export function unprintedRefusal(texts: Readonly<Record<string, string>>): Refusal | null {
  for (const [field, text] of Object.entries(texts)) {
    const sign = [...new Set(text)].find(one => !isPrinted(one))
    if (sign) return refuse('cannot-be-printed', { field, about: { sign } })
  }
  return null
}

/** Whether a document can show the sign. Takes some 5 ms the first time a sign that is not plain is asked for. */
function isPrinted(sign: string): boolean {
  if (PLAIN.test(sign)) return true
  const title = `a${sign}a`
  const found =
    tried.get(sign) ?? madeOf(TEMPLATE, { title, author: '', lang: 'sv', foot: '', made_at: null }) !== null
  tried.set(sign, found)
  return found
}

const madeOf = (template: string, data: PdfData): Buffer | null => {
  try {
    return pdfOf(template, data)
  } catch (error) {
    if (error instanceof PdfNotMade) return null
    throw error
  }
}

/** The same with every text in it changed. */
function withTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map(one => withTexts(one, change)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTexts(one, change)])) as T
}
