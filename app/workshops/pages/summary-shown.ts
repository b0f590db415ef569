import {
  alsoSaidBy,
  begunOf,
  cardsOf,
  decisionsInOrder,
  inGroups,
  needsInOrder,
  parkedIn,
  type Room,
} from '../rules/room.ts'
import { needAbout, type Speech } from './live/need-said.ts'
import { voteSaid } from './vote-said.ts'

export type SummaryShown = ReturnType<typeof summaryShown>

/** What a workshop came to, in the order in which it was talked about: for the page and the document alike. Never a name. */
export function summaryShown(room: Room, { t, format, language }: Speech) {
  const said = (text: string, id: string) => {
    const also = alsoSaidBy(room.cards, id)
    return also > 0 ? `${text} (${t.also(format.number(also))})` : text
  }
  const laned = (kind: 'present' | 'desired') => {
    const cards = stepsOf(room, kind).flatMap(step => cardsOf(room, step.code, { onWall: true }))
    return room.template.lanes
      .map(lane => ({
        name: lane.name[language],
        cards: inGroups(cards.filter(card => card.lane === lane.code)).flatMap(group =>
          group.cards.map(card => ({
            id: card.id,
            text: [group.name, said(card.text, card.id)].filter(Boolean).join(': '),
          })),
        ),
      }))
      .filter(lane => lane.cards.length > 0)
  }
  const days = [...new Set(room.begun.map(step => step.began_on))].sort()
  return {
    company: room.company,
    programme: room.programme,
    aims_at: room.aims_at,
    met: days.map(day => format.day(day)).join(', '),
    present: laned('present'),
    desired: laned('desired'),
    gap: stepsOf(room, 'gap')
      .flatMap(step => cardsOf(room, step.code, { onWall: true }))
      .map(({ id, text }) => ({ id, text: said(text, id) })),
    needs: needsInOrder(room).map(need => ({
      id: need.id,
      name: need.name,
      about: needAbout(need, { t, format, language }),
      dots:
        need.effect === null
          ? null
          : `${t.effect_dots(format.number(need.effect))}, ${t.urgency_dots(format.number(need.urgency ?? 0))}`,
    })),
    voters: room.vote?.counted ? voteSaid(room.vote, { t, format }) : null,
    talks: room.template.steps
      .filter(
        step => step.kind === 'theme' || begunOf(room, step.code)?.said || begunOf(room, step.code)?.will_do,
      )
      .map(step => ({
        code: step.code,
        name: step.name[language],
        question: step.question[language],
        said: begunOf(room, step.code)?.said ?? '',
        will_do: begunOf(room, step.code)?.will_do ?? '',
        cards:
          step.kind === 'theme'
            ? cardsOf(room, step.code, { onWall: true }).map(({ id, text }) => ({ id, text }))
            : [],
      })),
    decisions: decisionsInOrder(room).map(one => ({
      id: one.id,
      text: one.text,
      about: [one.responsible, one.due_on && format.day(one.due_on)].filter(Boolean).join(', '),
    })),
    parked: parkedIn(room).map(({ id, text }) => ({ id, text })),
  }
}

const stepsOf = ({ template }: Room, kind: string) => template.steps.filter(step => step.kind === kind)
