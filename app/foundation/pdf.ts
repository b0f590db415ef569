import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Language } from './text.ts'

/** What every document says of itself. The rest is the template's own. */
export type PdfData = Record<string, unknown> & {
  title: string
  /** Whose document it is: the programme. */
  author: string
  lang: Language
  /** A line at the foot of each page. */
  foot: string
  /** When what it tells happened, as an ISO moment; null leaves the document undated. */
  made_at: string | null
}

/** A piece of plain text: what a template shows with `said`. */
export type PdfBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }

/** Why Typst could not make the document: our template is wrong, never what someone has typed. */
export class PdfNotMade extends Error {}

// As deep from the root when the pages are built as when they are run from their source.
const FOLDER = new URL('../../app/foundation/pdf/', import.meta.url)

const WORDS = {
  sv: { emblem: 'Europeiska unionens emblem', cofunded: 'Medfinansieras av Europeiska unionen' },
  en: { emblem: 'Emblem of the European Union', cofunded: 'Co-funded by the European Union' },
}

/**
 * A document as tagged PDF (PDF/UA-1) from a Typst template, which follows `pdf/house.typ` and reads `data`. What the data
 * holds is text and never markup. Takes the process for some 10 ms; the first one some 160 ms. Throws PdfNotMade.
 */
export function pdfOf(template: string, data: PdfData): Buffer {
  made ??= makeTools()
  const { compiler, house, emblem } = made
  const inputs = { data: JSON.stringify({ ...data, words: WORDS[data.lang] }), emblem }
  try {
    return compiler.pdf(
      { mainFileContent: `${house}\n${template}`, inputs },
      { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(data.made_at ?? UNDATED) / 1000) },
    )
  } catch (error) {
    throw new PdfNotMade(reasonIn(error))
  } finally {
    compiler.evictCache(KEPT_ROUNDS)
  }
}

/** The second has the letters of names that are written in Arabic script. */
const FAMILIES = ['AtkinsonHyperlegibleNext', 'Vazirmatn']

const KEPT_ROUNDS = 10
// The same words give the same bytes.
const UNDATED = '2000-01-01T00:00:00Z'
let made: ReturnType<typeof makeTools> | null = null

const makeTools = () => ({
  compiler: NodeCompiler.create({
    fontArgs: [
      {
        fontBlobs: FAMILIES.flatMap(family =>
          ['Regular', 'Bold'].map(weight => readFileSync(new URL(`fonts/${family}-${weight}.ttf`, FOLDER))),
        ),
      },
    ],
  }),
  house: readFileSync(new URL('house.typ', FOLDER), 'utf8'),
  emblem: emblemSvg(),
})

const reasonIn = (error: unknown): string => {
  const { shortDiagnostics, message } = error as {
    shortDiagnostics?: { message?: string }[]
    message?: string
  }
  return shortDiagnostics?.map(one => one.message).join('; ') || message || 'no reason was given'
}

// Blue field, twelve upright stars on a circle whose radius is a third of the height. Council of Europe, 1996.
function emblemSvg(): string {
  const star = 'M0-30 6.74-9.27H28.53L10.9 3.54 17.63 24.27 0 11.46-17.63 24.27-10.9 3.54-28.53-9.27H-6.74Z'
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return `<path fill="#fc0" d="${star}" transform="translate(${405 + 180 * Math.sin(angle)} ${270 - 180 * Math.cos(angle)})"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 810 540"><path fill="#039" d="M0 0h810v540H0z"/>${stars.join('')}</svg>`
}
