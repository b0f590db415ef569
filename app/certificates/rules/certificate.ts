import { CODE_LETTERS } from '../../access/rules.ts'
import type { Share } from '../../attendance/rules/share.ts'
import type { Level } from '../../competences/rules/matrix.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Quarters } from '../../foundation/hours.ts'

export const KINDS = ['attendance', 'qualification'] as const
export type CertificateKind = (typeof KINDS)[number]

/** What a course leads to, as it was called when the certificate was issued. */
export type CertifiedCompetence = { name: string; level: Level | null; is_permit: boolean }

/** What a certificate told when it was issued: a course that is called something else since changes nothing in it. No name of a person. */
export type CertificateContent = {
  course: string
  edition: number
  provider: string | null
  first_on: LocalDate
  last_on: LocalDate
  /** Attended, and its part of all sessions in percent, with the least part that was asked for. */
  quarters: Quarters
  percent: number
  least: number
  competences: CertifiedCompetence[]
  /** What was assessed; of a qualification. */
  outcome: { assessed_on: LocalDate; assessor: string; how: string } | null
}

/** What a holder may let the public page tell, beyond that it is a certificate of the programme and whether it is valid. */
export const SHOWN = ['name', 'course', 'hours', 'competences'] as const
export type Shown = (typeof SHOWN)[number]

export type Certificate = {
  id: number
  programme_id: number
  /** Null, as the content, of someone who has been forgotten. */
  person_id: number | null
  occasion_id: number
  course_id: number
  kind: CertificateKind
  number: string
  issued_on: LocalDate
  content: CertificateContent | null
  withdrawn_on: LocalDate | null
  is_shared: boolean
  shows: Shown[]
}

export type WhyNotIssued =
  | 'not-over'
  | 'occasion-cancelled'
  | 'under-least-share'
  | 'no-assessed-outcome'
  | 'not-passed'
  | 'already-issued'

/** Whether the sessions are over, what somebody attended of them, and how they did: null where it is not assessed. */
export type Reached = {
  is_over: boolean
  is_cancelled: boolean
  share: Share | null
  outcome: 'passed' | 'not_yet' | null
  /** The kinds that they have of the occasion, and those of which one has been withdrawn. */
  has: readonly CertificateKind[]
  had: readonly CertificateKind[]
}

/** Attended at least the part of all sessions that is asked for, in whole percent. */
export const mayIssueAttendance = (share: Share | null, least: number): boolean =>
  share !== null && share.percent > 0 && share.percent >= least

/** Why a certificate of a kind cannot be issued, or null. A qualification rests on an outcome that somebody has assessed, and on being there. */
export function whyNotIssued(kind: CertificateKind, reached: Reached, least: number): WhyNotIssued | null {
  const { is_over, is_cancelled, share, outcome, has } = reached
  if (is_cancelled) return 'occasion-cancelled'
  if (!is_over) return 'not-over'
  if (has.includes(kind)) return 'already-issued'
  if (!mayIssueAttendance(share, least)) return 'under-least-share'
  if (kind === 'attendance') return null
  if (outcome === null) return 'no-assessed-outcome'
  return outcome === 'passed' ? null : 'not-passed'
}

/** Whether somebody is among all who are given one at once: where one was withdrawn, another is issued to them alone, by whoever knows why. */
export const isAmongAll = (kind: CertificateKind, reached: Reached, least: number): boolean =>
  whyNotIssued(kind, reached, least) === null && !reached.had.includes(kind)

/** The code on a certificate as it is read: "HJ4K-7QRT-3ACD". */
export const numberShown = (number: string): string => number.match(/.{4}/g)!.join('-')

/** How many signs the number of a certificate has. */
export const NUMBER_LENGTH = 12

/** A number as it was made, however it was typed: spaces, hyphens and small letters do not matter. Null when it cannot be one. */
export function numberIn(typed: string): string | null {
  const number = typed.toUpperCase().replace(/[\s-]/g, '')
  return number.length === NUMBER_LENGTH && [...number].every(sign => CODE_LETTERS.includes(sign))
    ? number
    : null
}

/** What a certificate shows to whoever checks it: what its holder has chosen; of somebody with protected identity nothing, whatever was chosen. */
export const shownToAnyone = ({
  shows,
  is_protected,
}: Pick<Certificate, 'shows'> & { is_protected: boolean | null }): readonly Shown[] =>
  is_protected === false ? shows : []
