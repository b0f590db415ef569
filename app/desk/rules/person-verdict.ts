import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { personHeadTexts } from '../messages/person.ts'

/** What one person has had of training. */
export const personVerdict = (
  { quarters, occasions }: { quarters: number; occasions: number },
  t: Spoken<typeof personHeadTexts>,
  format: Pick<Format, 'hoursSaid'>,
): string => (occasions === 0 ? t.never_attended : t.verdict_person(format.hoursSaid(quarters), occasions))
