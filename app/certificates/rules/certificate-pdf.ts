import { printedPdf } from '../../foundation/printed.ts'
import type { Language } from '../../foundation/text.ts'

const TEMPLATE = `
#let quiet = rgb("#4a5263")
// A label and its value on one line of text: read aloud, and copied out, they stand together.
#let lined(rows) = for row in rows {
  block(above: 2.6mm, below: 2.6mm, [#text(fill: quiet)[#row.at(0):] #row.at(1)])
}
#text(fill: quiet, data.programme)
#v(9mm)
= #data.kind
#v(2mm)
#par(text(size: 27pt, weight: 700, data.name))
#v(1mm)
#par(text(size: 12pt, fill: quiet, data.has))
#par(text(size: 17pt, weight: 700, data.course))
#v(4mm)
#if data.withdrawn != "" { par(text(weight: 700, fill: rgb("#a3241b"), data.withdrawn)) }
#lined(data.pairs)
#if data.competences.len() > 0 {
  [== #data.leads]
  list(..data.competences)
}
#for line in data.notes { par(text(size: 9.5pt, fill: quiet, line)) }
#v(1fr)
#block(breakable: false)[
  #line(length: 100%, stroke: 0.5pt + rgb("#c6cbd6"))
  #v(2mm)
  #grid(
    columns: (1fr, 30mm),
    column-gutter: 8mm,
    [
      == #data.check
      #par(data.check_at)
      #par(text(weight: 700, data.address))
      #lined(data.issue)
    ],
    image(bytes(data.code), format: "svg", width: 30mm, alt: data.code_alt),
  )
  #emblem
]
`

export type CertificateOnPaper = {
  language: Language
  title: string
  programme: string
  /** The day of issue as an ISO moment: the same certificate gives the same bytes. */
  made_at: string
  foot: string
  kind: string
  name: string
  has: string
  course: string
  withdrawn: string
  pairs: readonly (readonly [label: string, value: string])[]
  leads: string
  competences: readonly string[]
  notes: readonly string[]
  check: string
  check_at: string
  address: string
  issue: readonly (readonly [label: string, value: string])[]
  /** The address as a picture that a phone reads: an SVG. */
  code: string
  code_alt: string
}

/** A certificate as an accessible document. All that it says is given. */
export const certificatePdf = ({ language, ...said }: CertificateOnPaper): Buffer =>
  printedPdf(TEMPLATE, { ...said, lang: language, author: said.programme })
