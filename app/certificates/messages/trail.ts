import type { PageOf, TrailWords } from '../../foundation/trail-words.ts'

const kind = {
  sv: 'Sort',
  en: 'Kind',
  values: {
    attendance: { sv: 'närvarointyg', en: 'attendance certificate' },
    qualification: { sv: 'kvalifikationsintyg', en: 'qualification certificate' },
  },
}
const outcome = {
  sv: 'Resultat',
  en: 'Outcome',
  values: { passed: { sv: 'godkänd', en: 'passed' }, not_yet: { sv: 'inte än', en: 'not yet' } },
}
const shows = {
  sv: 'Visas för den som kontrollerar',
  en: 'Shown to whoever checks',
}
const is_shared = { sv: 'Kan kontrolleras', en: 'Can be checked' }
const course = { sv: 'Utbildning', en: 'Course' }
const issued_on = { sv: 'Utfärdat', en: 'Issued' }
const withdrawn_on = { sv: 'Indraget', en: 'Withdrawn' }
const reason = { sv: 'Skäl', en: 'Reason' }
const people = { sv: 'Personer', en: 'People' }

/** To the occasion, which every reader of lines may open. */
const certificatePage: PageOf = ({ about }) =>
  typeof about.occasion_id === 'number' ? ['tillfallen', about.occasion_id] : null

/** What is done to certificates and to what they rest on. */
export const certificateTrail: TrailWords = {
  did: {
    'outcomes-noted': { sv: 'Antecknade bedömda resultat', en: 'Noted assessed outcomes' },
    'certificates-issued': { sv: 'Utfärdade intyg', en: 'Issued certificates' },
    'badge-made': { sv: 'Gjorde en digital bricka av ett intyg', en: 'Made a badge of a certificate' },
    'certificate-withdrawn': { sv: 'Drog in ett intyg', en: 'Withdrew a certificate' },
    'certificate-link-sent': {
      sv: 'Skickade länken till någons intyg',
      en: 'Sent the link to somebody’s certificates',
    },
    'certificate-shown': {
      sv: 'Valde vad den som kontrollerar intyget ser',
      en: 'Chose what whoever checks the certificate sees',
    },
    'issuer-key-changed': {
      sv: 'Bytte nyckeln som brickor signeras med',
      en: 'Changed the key that badges are signed with',
    },
    'proposed-levels-taken': { sv: 'Godtog föreslagna nivåer', en: 'Took proposed levels' },
    'proposed-levels-refused': { sv: 'Avvisade föreslagna nivåer', en: 'Refused proposed levels' },
  },
  subjects: {
    certificate: { sv: 'Intyg', en: 'Certificate', page: certificatePage },
    assessed_outcome: { sv: 'Bedömt resultat', en: 'Assessed outcome' },
    issuer_key: { sv: 'Nyckel för brickor', en: 'Key for badges' },
    proposal_answer: { sv: 'Svar på en föreslagen nivå', en: 'Answer to a proposed level' },
  },
  fields: {
    occasion: { kind, people },
    person: { kind, rated: { sv: 'Bedömt i', en: 'Rated in' } },
    certificate: {
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      kind,
      reason,
      shows,
      is_shared,
      course,
      number: { sv: 'Nummer', en: 'Number' },
      issued_on,
      withdrawn_on,
      withdrawn_because: reason,
      content: { sv: 'Vad det intygar', en: 'What it certifies' },
    },
    assessed_outcome: {
      course,
      outcome,
      assessed_on: { sv: 'Bedömd', en: 'Assessed' },
      assessor: { sv: 'Bedömare', en: 'Assessor' },
      how: { sv: 'Hur', en: 'How' },
      noted_at: { sv: 'Antecknat', en: 'Noted' },
      replaced_at: { sv: 'Ersatt', en: 'Replaced' },
    },
    proposal_answer: {
      competence: { sv: 'Kompetens', en: 'Competence' },
      occasion: { sv: 'Tillfälle', en: 'Occasion' },
      level: { sv: 'Nivå', en: 'Level' },
      is_taken: { sv: 'Godtogs', en: 'Taken' },
      answered_on: { sv: 'Dag', en: 'Day' },
    },
  },
  parts: {
    outcomes: { sv: 'Bedömda resultat', en: 'Assessed outcomes', subject: 'assessed_outcome' },
    certificates: { sv: 'Intyg', en: 'Certificates', subject: 'certificate' },
    proposed_levels: { sv: 'Föreslagna nivåer', en: 'Proposed levels', subject: 'proposal_answer' },
  },
}
