import { createHash } from 'node:crypto'
import { canonicalJson } from '../../foundation/json.ts'
import { cardsOf, decisionsInOrder, needsInOrder, type Room } from './room.ts'
import { gapsInOrder, promisesInOrder } from './walk.ts'

/** By which the words of a summary are known: the same words give the same digest, in whichever language they are shown. SHA-256, hexadecimal. */
export function summaryDigest(room: Room): string {
  const told = {
    workshop: room.id,
    cards: room.template.steps.flatMap(step =>
      cardsOf(room, step.code, { onWall: true }).map(card => [step.code, card.lane, card.grouped, card.text]),
    ),
    needs: needsInOrder(room).map(need => [
      need.name,
      need.role,
      need.horizon,
      need.level_now,
      need.level_wanted,
      need.people,
      need.effect,
      need.urgency,
    ]),
    said: room.begun.map(one => [one.step, one.said, one.will_do]).sort(),
    decisions: decisionsInOrder(room).map(one => [one.text, one.responsible, one.due_on]),
    ...(room.kind === 'gap' ? {} : walked(room)),
  }
  return createHash('sha256').update(canonicalJson(told)).digest('hex')
}

/** What a follow-up says beside that: each gap then, now and what it became, and what became of each promise. */
const walked = (room: Room) => ({
  follows: room.follows?.id,
  gaps: gapsInOrder(room).map(({ before, facts, became, why }) => ({ before, facts, became, why })),
  promises: promisesInOrder(room).map(one => [one.text, one.of_theme, one.responsible, one.became, one.why]),
})
