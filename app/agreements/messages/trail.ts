import { languages } from '../../access/language-words.ts'
import type { TrailWords } from '../../foundation/trail-words.ts'

const file_digest = { sv: 'Dokumentets kontrollsumma', en: 'Digest of the document' }

/** What is done about agreements, declarations and the link to a company. */
export const agreementTrail: TrailWords = {
  did: {
    'agreement-wording-saved': {
      sv: 'Sparade överenskommelsens text',
      en: 'Saved the words of the agreement',
    },
    'binding-answer-kept': {
      sv: 'Sparade myndighetens svar som fil',
      en: 'Kept the authority’s answer as a file',
    },
    'agreement-offered': { sv: 'Erbjöd överenskommelsen', en: 'Offered the agreement' },
    'agreement-withdrawn': { sv: 'Tog tillbaka ett erbjudande', en: 'Took an offer back' },
    'agreement-code-sent': { sv: 'Bad om en engångskod', en: 'Asked for a one-time code' },
    'agreement-code-wrong': { sv: 'Skrev fel engångskod', en: 'Wrote a wrong one-time code' },
    'agreement-made': { sv: 'Godkände överenskommelsen', en: 'Accepted the agreement' },
    'aid-declared': { sv: 'Lämnade försäkran om statsstöd', en: 'Gave a state-aid declaration' },
    'company-link-sent': {
      sv: 'Skickade företaget en länk att fylla i',
      en: 'Sent the company a link to fill in',
    },
    'company-link-revoked': { sv: 'Återkallade företagets länk', en: 'Revoked the company’s link' },
  },
  subjects: { agreement_template: { sv: 'Överenskommelsens text', en: 'Words of the agreement' } },
  fields: {
    binding_signature: { file_digest },
    agreement_template: {
      language: { sv: 'Språk', en: 'Language', values: languages },
      version: { sv: 'Version', en: 'Version' },
      source: { sv: 'Källa', en: 'Source' },
    },
    company: {
      language: { sv: 'Språk', en: 'Language', values: languages },
      method: {
        sv: 'Hur',
        en: 'How',
        values: {
          code: { sv: 'kod', en: 'code' },
          paper: { sv: 'papper', en: 'paper' },
          link: { sv: 'länk', en: 'link' },
          account: { sv: 'inloggad', en: 'signed in' },
        },
      },
      believed: {
        sv: 'Adressen',
        en: 'The address',
        values: {
          programme: { sv: 'gavs av projektet', en: 'given by the programme' },
          confirmed: { sv: 'bekräftad av projektet', en: 'confirmed by the programme' },
          account: { sv: 'kontots egen', en: 'the account’s own' },
          earlier: { sv: 'fanns sedan tidigare', en: 'stood there before' },
        },
      },
      digest: { sv: 'Textens kontrollsumma', en: 'Digest of the words' },
      file_digest,
      agreed_on: { sv: 'Överenskommelse', en: 'Agreement' },
      rows: { sv: 'Rader', en: 'Rows' },
    },
    company_link: {
      purpose: {
        sv: 'Syfte',
        en: 'Purpose',
        values: {
          onboarding: { sv: 'fylla i inför överenskommelsen', en: 'to fill in for the agreement' },
          levels: { sv: 'bedöma dem man leder', en: 'to rate those one leads' },
        },
      },
      created_at: { sv: 'Skapad', en: 'Made' },
      expires_at: { sv: 'Gäller till', en: 'Valid until' },
      revoked_at: { sv: 'Återkallad', en: 'Revoked' },
      last_used_at: { sv: 'Senast använd', en: 'Last used' },
    },
    agreement: {
      kind: { sv: 'Typ', en: 'Kind' },
      happened_on: { sv: 'Dag', en: 'Day' },
      name: { sv: 'Namn', en: 'Name' },
      title: { sv: 'Befattning', en: 'Job title' },
      method: { sv: 'Hur', en: 'How' },
    },
  },
  parts: {
    company_links: { sv: 'Företagets länkar', en: 'Links of the company', subject: 'company_link' },
    signed: { sv: 'Godkänt och försäkrat', en: 'Agreed and declared', subject: 'agreement' },
  },
}
