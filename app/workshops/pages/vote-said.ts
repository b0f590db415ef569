import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { roomTexts } from '../messages/room.ts'
import type { Vote } from '../rules/room.ts'

/** What a closed vote rests on: how many voted, on paper or not, or that too few did. */
export function voteSaid(
  { counted, on_paper }: Pick<Vote, 'counted' | 'on_paper'>,
  { t, format }: { t: Spoken<typeof roomTexts>; format: Format },
): string {
  if (!counted) return t.too_few_counted
  const voters = format.number(counted)
  return on_paper ? t.vote_result_on_paper(voters) : t.vote_result(voters)
}
