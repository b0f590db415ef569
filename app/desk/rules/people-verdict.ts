import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { peopleListTexts } from '../messages/people.ts'

type Words = Spoken<typeof peopleListTexts>

/** How many of the people have been in training. Those with protected identity are in neither number. */
export const peopleVerdict = (
  { all, participated }: { all: number; participated: number },
  t: Words,
  format: Pick<Format, 'number'>,
): string => (all === 0 ? t.verdict_none : t.verdict(format.number(participated), format.number(all)))

export const chosenPeopleVerdict = (count: number, t: Words): string =>
  count === 0 ? t.verdict_none_chosen : t.verdict_chosen(count)
