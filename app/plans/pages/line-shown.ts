import type { Reading } from '../../access/panel.tsx'
import type { Spoken } from '../../foundation/text.ts'
import { roomTexts } from '../../workshops/messages/room.ts'
import { kindSaid, planTexts } from '../messages/plan.ts'
import type { PlanLine } from '../queries/plan.ts'
import { lacksOf } from '../rules/line.ts'

type Texts = Spoken<typeof planTexts>
/** Whether how many are chosen is told to this reader, and not only how many are meant. */
export type Telling = { counts: boolean }

/** A line of a plan in words, as a table and a document have it. */
export function lineShown(
  { say, format }: Pick<Reading, 'say' | 'format'>,
  line: PlanLine,
  { counts }: Telling,
) {
  const t = say(planTexts)
  const lacks = lacksOf(line)
  return {
    id: line.id,
    name: line.name,
    role: line.role || null,
    lacks_word: line.competence_id === null,
    levels: levelsSaid(line, t),
    people: peopleSaid(line, { counts }, { t, number: format.number }),
    lacks_people: lacks.includes('people'),
    due: line.due_on && format.day(line.due_on),
    kind: kindSaid(line.kind, t),
    responsible: line.responsible || null,
  }
}

/** "1 → 3"; null where neither is said. */
const levelsSaid = ({ level_from, level_to }: PlanLine, t: Texts): string | null =>
  level_from === null && level_to === null
    ? null
    : t.from_to(String(level_from ?? '?'), String(level_to ?? '?'))

type Words = { t: Texts; number: (n: number) => string }

function peopleSaid(line: PlanLine, { counts }: Telling, { t, number }: Words): string | null {
  if (counts && line.chosen > 0) return number(line.chosen)
  if (line.people !== null) return t.meant_for(number(line.people))
  return line.chosen > 0 ? t.are_chosen : null
}

/** The level in figures and words, as it stands alone. */
export const levelSaid = (level: number | null, { say }: Pick<Reading, 'say'>): string | null =>
  level === null ? null : say(roomTexts)[`level_${level}` as 'level_0']
