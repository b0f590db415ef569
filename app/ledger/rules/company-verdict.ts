import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { companyListTexts } from '../messages/companies.ts'

export type CompanyCounts = { all: number; admitted: number; started: number }

/** How the companies stand, in one or two sentences to say aloud. */
export function companiesVerdict(
  { all, admitted, started }: CompanyCounts,
  t: Spoken<typeof companyListTexts>,
  format: Pick<Format, 'number'>,
): string {
  if (all === 0) return t.verdict_none
  const inside =
    admitted === all
      ? t.verdict_all_in(all, format.number(all))
      : t.verdict_some_in(format.number(admitted), format.number(all))
  return `${inside} ${started === 0 ? t.verdict_none_started : t.verdict_started(started)}`
}

/** What has been chosen, in one sentence. */
export const chosenVerdict = (
  count: number,
  t: Pick<Spoken<typeof companyListTexts>, 'verdict_chosen' | 'verdict_none_chosen'>,
): string => (count === 0 ? t.verdict_none_chosen : t.verdict_chosen(count))
