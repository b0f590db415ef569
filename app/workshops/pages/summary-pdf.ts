import type { PdfBlock } from '../../foundation/pdf.ts'
import { printedPdf } from '../../foundation/printed.ts'
import type { Language, Spoken } from '../../foundation/text.ts'
import type { roomTexts } from '../messages/room.ts'
import type { summaryTexts } from '../messages/summary.ts'
import type { SummaryShown } from './summary-shown.ts'

const TEMPLATE = `
= #data.title
#par(data.met)
#said(data.blocks)
#emblem
`

export type SummaryWords = { r: Spoken<typeof roomTexts>; t: Spoken<typeof summaryTexts> }
/** Who has signed, and by which digest what they signed is known. */
export type Signing = { title: string; signed: readonly string[]; digest: string }

type Words = SummaryWords & { language: Language; signing: Signing }

/** The summary as a document in the company's language. */
export function summaryPdf(summary: SummaryShown, { r, t, language, signing }: Words): Buffer {
  const heading = (text: string): PdfBlock => ({ kind: 'heading', text })
  const list = (items: readonly string[]): PdfBlock[] => [
    items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: t.nothing },
  ]
  const lanes = (all: SummaryShown['present']): PdfBlock[] =>
    list(all.flatMap(lane => lane.cards.map(card => `${lane.name}: ${card.text}`)))
  const after = (text: string, ...more: (string | null)[]) =>
    [text, more.filter(Boolean).join(', ')].filter(Boolean).join(' – ')
  return printedPdf(TEMPLATE, {
    title: t.title_of(summary.company),
    author: summary.programme,
    lang: language,
    foot: t.foot(summary.programme),
    met: t.met(summary.met),
    made_at: null,
    blocks: [
      heading(r.present),
      ...lanes(summary.present),
      heading(r.desired(String(summary.aims_at))),
      ...lanes(summary.desired),
      heading(r.the_gap),
      ...list(summary.gap.map(one => one.text)),
      heading(t.needs),
      ...list(summary.needs.map((need, at) => after(`${at + 1}. ${need.name}`, need.about, need.dots))),
      ...summary.talks.flatMap((talk): PdfBlock[] => [
        heading(talk.name),
        { kind: 'paragraph', text: `${r.said} ${talk.said || t.nothing}` },
        { kind: 'paragraph', text: `${r.will_do} ${talk.will_do || t.nothing}` },
      ]),
      heading(r.decisions),
      ...list(summary.decisions.map(one => after(one.text, one.about))),
      heading(signing.title),
      ...list(signing.signed),
      { kind: 'paragraph', text: signing.digest },
    ],
  })
}
