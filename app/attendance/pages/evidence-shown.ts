import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { attendanceTexts } from '../messages.ts'
import type { evidenceOf } from '../queries/unproved.ts'

type Evidence = Pick<
  Awaited<ReturnType<typeof evidenceOf>>[number],
  'kind' | 'quarters' | 'reference' | 'given_on'
>

/** What has been noted as proof of hours, with its day and of how many hours it is. */
export const evidenceShown = (
  evidence: readonly Evidence[],
  format: Format,
  t: Spoken<typeof attendanceTexts>,
) =>
  evidence.map(one => ({
    label: t[`evidence_${one.kind}`],
    value: `${one.reference}, ${format.day(one.given_on)}, ${format.hours(one.quarters)}`,
  }))
