import { printedPdf } from '../../foundation/printed.ts'
import type { Language } from '../../foundation/text.ts'

const TEMPLATE = `
= #data.title
#par(text(weight: 700, data.verdict))
#pairs(data.about)
#for line in data.lines {
  block(breakable: true)[
    == #line.title
    #pairs(line.pairs)
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
