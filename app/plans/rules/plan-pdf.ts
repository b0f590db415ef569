import { printedPdf } from '../../foundation/printed.ts'
import type { Language } from '../../foundation/text.ts'

const TEMPLATE = `
#let lined(rows) = grid(
  columns: (48mm, 1fr),
  column-gutter: 6mm,
  row-gutter: 2.4mm,
  ..rows.map(row => (text(fill: rgb("#4a5263"), row.at(0)), row.at(1))).flatten(),
)
= #data.title
#par(text(weight: 700, data.verdict))
#lined(data.about)
#for line in data.lines {
  block(breakable: false, above: 8mm)[
    == #line.title
    #lined(line.pairs)
  ]
}
#emblem
`

export type PlanOnPaper = {
  language: Language
  title: string
  programme: string
  foot: string
  verdict: string
  about: readonly (readonly [label: string, value: string])[]
  lines: readonly { title: string; pairs: readonly (readonly [label: string, value: string])[] }[]
}

/** A company's plan as an accessible document. All that it says is given. */
export const planPdf = ({ language, programme, ...said }: PlanOnPaper): Buffer =>
  printedPdf(TEMPLATE, { ...said, lang: language, author: programme, made_at: null })
