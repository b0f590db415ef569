import { formatIn } from '../../foundation/format.ts'
import { printedPdf } from '../../foundation/printed.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import { paperTexts } from '../messages/paper.ts'
import type { Believed } from './believed.ts'
import { blocksOf } from './blocks.ts'
import { digestShown, partsOf } from './wording.ts'

const TEMPLATE = `
= #data.title
#said(data.blocks)
#emblem
#block(breakable: false, above: 9mm, inset: (top: 4mm), stroke: (top: 1.2pt + rgb("#1d2433")))[
  == #data.signed_title
  #if data.note != none { par(data.note) }
  #pairs(data.pairs)
  #par(text(size: 9pt, data.digest_what))
]
`

export type AgreementOnPaper = {
  text: string
  text_digest: string
  company: string
  programme: string
  language: Language
  /** Null as long as it is only offered. */
  signed: { name: string; title: string; email: string; believed: Believed; at: Date } | null
}

/** The agreement as a document: its words, who agreed to them, and the digest by which they are known. */
export function agreementPdf(of: AgreementOnPaper): Buffer {
  const t = spoken(paperTexts, of.language)
  const format = formatIn(of.language)
  const { title, body } = partsOf(of.text)
  const { signed } = of
  return printedPdf(TEMPLATE, {
    title,
    author: of.programme,
    lang: of.language,
    foot: t.foot(of.programme),
    blocks: blocksOf(body),
    signed_title: t.signed_title,
    note: signed ? null : t.not_signed,
    pairs: [
      [t.for_company, of.company],
      ...(signed
        ? [
            [t.signed_by, signed.name],
            [t.title, signed.title],
            [t.when, format.moment(signed.at)],
            [t.how, t.by_code(signed.email)],
            [t.address, t[`believed_${signed.believed}`]],
          ]
        : []),
      [t.digest, digestShown(of.text_digest)],
    ],
    digest_what: t.digest_what,
    made_at: signed?.at.toISOString() ?? null,
  })
}
