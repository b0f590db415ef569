import type { Format } from '../../../foundation/format.ts'
import type { Language, Spoken } from '../../../foundation/text.ts'
import type { agreementTexts } from '../../messages/agreement.ts'
import { SUGGESTED } from '../../messages/wording.ts'
import type { StandingAgreement } from '../../queries.ts'
import { blocksOf } from '../../rules/blocks.ts'
import { digestShown, partsOf } from '../../rules/wording.ts'

type Speech = { t: Spoken<typeof agreementTexts>; format: Format }

/** The agreement as its pages show it: the words, their digest, and who agreed, when and how. */
export function agreementShown(agreement: StandingAgreement, { t, format }: Speech) {
  const { title, body } = partsOf(agreement.text)
  const isAgreed = agreement.agreed_at !== null
  return {
    is_agreed: isAgreed,
    lede: isAgreed
      ? t.agreed_lede(agreement.signatory_name, format.day(agreement.agreed_on!))
      : t.offered_lede(format.day(agreement.offered_on)),
    language: agreement.language,
    // The short version tells of our own words; of others it might not be so.
    has_our_words: agreement.wording_body === SUGGESTED[agreement.language as Language].body,
    words: { title, blocks: blocksOf(body) },
    text_digest: agreement.text_digest,
    digest: digestShown(agreement.text_digest),
    facts: [
      { label: t.offered, value: format.moment(agreement.offered_at) },
      { label: t.template_version, value: String(agreement.wording_version) },
      ...(agreement.closed_year_because
        ? [{ label: t.closed_year_was, value: agreement.closed_year_because }]
        : []),
      ...(isAgreed
        ? [
            { label: t.agreed, value: format.moment(agreement.agreed_at!) },
            { label: t.counts_from, value: format.day(agreement.agreed_on!) },
            { label: t.signatory, value: `${agreement.signatory_name}, ${agreement.signatory_title}` },
            { label: t.method, value: t[`method_${agreement.method!}`] },
            { label: t.file_digest, value: digestShown(agreement.file_digest ?? '') },
          ]
        : []),
    ],
  }
}

export type AgreementShown = ReturnType<typeof agreementShown>
