import type { Format } from '../../../foundation/format.ts'
import { capital, type Language, type Spoken } from '../../../foundation/text.ts'
import type { roomTexts } from '../../messages/room.ts'
import type { walkTexts } from '../../messages/walk.ts'
import type { Room } from '../../rules/room.ts'
import type { Step } from '../../rules/template.ts'

export type Speech = { t: Spoken<typeof roomTexts>; format: Format; language: Language }

/** Which meeting it is: the first or the second, or the follow-up. */
export const meetingSaid = (
  { kind }: Pick<Room, 'kind'>,
  { meeting }: Pick<Step, 'meeting'>,
  { t, w }: { t: Spoken<typeof roomTexts>; w: Spoken<typeof walkTexts> },
): string => (kind === 'gap' ? t.meeting(String(meeting)) : w.meeting)

/** Role, levels, how many and how soon: what stands under a need's name. */
export function needAbout(need: Room['needs'][number], { t, format }: Speech): string {
  const { level_now, level_wanted, people } = need
  const level = (one: number | null) => (one === null ? '?' : String(one))
  const parts = [
    need.role,
    level_now === null && level_wanted === null ? '' : t.from_to(level(level_now), level(level_wanted)),
    people === null ? '' : people === 1 ? t.one_person : t.people(format.number(people)),
    t[`horizon_${need.horizon}`].toLowerCase(),
  ].filter(Boolean)
  return capital(parts.join(' · '))
}
