import type { PdfBlock } from '../../foundation/pdf.ts'
import { printedPdf } from '../../foundation/printed.ts'
import type { Language } from '../../foundation/text.ts'
import type { FollowUpShown } from './follow-up-shown.ts'
import type { GapShown, WalkSpeech } from './live/gap-shown.ts'
import type { Signing, SummaryWords } from './summary-pdf.ts'
import type { SummaryShown } from './summary-shown.ts'

const TEMPLATE = `
#let rows(columns, head, body) = {
  set text(size: 9pt)
  set par(leading: 0.55em, spacing: 0.7em)
  table(
    columns: columns,
    stroke: (x, y) => (bottom: 0.5pt + rgb("#8a93a6")),
    inset: (x: 1.5mm, y: 1.8mm),
    table.header(..head.map(one => text(weight: 700, one))),
    ..body.map(row => row.map(cell => cell.map(one => par(one)).join())).flatten(),
  )
}
= #data.title
#par(data.met)
#par(text(weight: 700, data.outcome))
#if data.gaps.len() > 0 { rows((2fr, 3fr, 4fr, 3fr), data.heads, data.gaps) }
#if data.how != none { par(text(size: 8.5pt, fill: rgb("#4a5263"), data.how)) }
#said(data.found)
#heading(level: 2, data.promised)
#if data.promises.len() > 0 { rows((3fr, 2fr), data.promise_heads, data.promises) }
#said(data.blocks)
#emblem
`

type Words = SummaryWords & { w: WalkSpeech['w']; language: Language; signing: Signing }

/** A follow-up as a document: one table of gaps, then what is new, what was promised, what was said and decided, and who signed. */
export function followUpPdf(
  summary: SummaryShown,
  walk: FollowUpShown,
  { r, t, w, language, signing }: Words,
): Buffer {
  const heading = (text: string): PdfBlock => ({ kind: 'heading', text })
  const list = (items: readonly string[]): PdfBlock =>
    items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: t.nothing }
  const after = (text: string, about: string) => [text, about].filter(Boolean).join(' – ')
  return printedPdf(TEMPLATE, {
    title: w.summary_of(summary.company),
    author: summary.programme,
    lang: language,
    foot: t.foot(summary.programme),
    made_at: null,
    met: t.met(summary.met),
    outcome: walk.outcome.map(one => one.said).join(', '),
    heads: [w.gap, walk.days.before, walk.days.now, w.it_became],
    gaps: walk.gaps.map(gap => [
      [gap.name],
      [gap.before.about, gap.before.dots, gap.before.why && `${w.why_then}: ${gap.before.why}`].filter(
        Boolean,
      ),
      nowOf(gap, w),
      [gap.became, gap.why].filter(Boolean),
    ]),
    how: walk.days.how,
    found: [heading(w.new_gaps), list(walk.found.map(need => after(need.name, need.about)))],
    promised: w.promises,
    promise_heads: [w.promise, w.it_became],
    promises: walk.promises.map(one => [[after(one.text, one.about)], [one.became, one.why].filter(Boolean)]),
    blocks: [
      ...summary.talks.flatMap((talk): PdfBlock[] => [
        heading(talk.name),
        ...(talk.cards.length > 0 ? [list(talk.cards.map(card => card.text))] : []),
        { kind: 'paragraph', text: `${r.said} ${talk.said || t.nothing}` },
        { kind: 'paragraph', text: `${r.will_do} ${talk.will_do || t.nothing}` },
      ]),
      heading(w.new_decisions),
      list(summary.decisions.map(one => after(one.text, one.about))),
      heading(signing.title),
      list(signing.signed),
      { kind: 'paragraph', text: signing.digest },
    ],
  })
}

const nowOf = ({ is_known, lines, moved }: GapShown, w: WalkSpeech['w']): string[] => [
  ...(lines.length === 0
    ? [is_known ? w.no_line : w.not_known]
    : lines.map(line => [w.line(line.name), line.said].filter(Boolean).join(', '))),
  ...moved,
]
