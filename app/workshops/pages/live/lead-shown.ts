import type { Visit } from '../../../access/web.ts'
import { roomTexts } from '../../messages/room.ts'
import { walkTexts } from '../../messages/walk.ts'
import { roomCodeShown } from '../../rules/code.ts'
import { HOURS_LEFT } from '../../rules/left.ts'
import {
  alsoSaidBy,
  begunOf,
  type Card,
  cardsOf,
  decisionsInOrder,
  isOnWall,
  isShowing,
  needsInOrder,
  parkedIn,
  type Room,
  secondsLeft,
  stepHere,
  unseenIn,
} from '../../rules/room.ts'
import { hasLanes, liesByGap, stepBeside, takesCards } from '../../rules/template.ts'
import {
  gapBeside,
  gapHere,
  gapsInOrder,
  needsThatStand,
  promisesInOrder,
  unjudgedIn,
} from '../../rules/walk.ts'
import { voteSaid } from '../vote-said.ts'
import { daysSaid, gapAt, gapShown, promiseShown } from './gap-shown.ts'
import { meetingSaid, needAbout } from './need-said.ts'

export type LeadShown = ReturnType<typeof leadShown>
export type LeadCard = LeadShown['lanes'][number]['cards'][number]

/** What whoever leads the room sees: the script beside what has come in, and all that can be done about it. */
export function leadShown(
  room: Room,
  { say, format, language }: Pick<Visit, 'say' | 'format' | 'language'>,
  now: Date,
) {
  const t = say(roomTexts)
  const w = say(walkTexts)
  const walking = { t, w, format, language }
  const step = stepHere(room)
  const own = room.template.steps.filter(one => one.meeting === step.meeting)
  const begun = begunOf(room, step.code)
  const next = stepBeside(room.template, step.code, 1)
  const before = stepBeside(room.template, step.code, -1)
  const card = (one: Card) => {
    const also = alsoSaidBy(room.cards, one.id)
    return {
      id: one.id,
      version: one.version,
      text: one.text,
      grouped: one.grouped,
      is_hidden: one.is_hidden,
      is_on_wall: isOnWall(room, one),
      also: also > 0 ? t.also(format.number(also)) : null,
    }
  }
  const here = liesByGap(step) ? gapHere(room) : null
  const cards = cardsOf(room, step.code, { onWall: false }).filter(one => !here || one.lane === here.id)
  const unseen = unseenIn(room, step.code, here?.id)
  const lanes = hasLanes(step)
    ? room.template.lanes.map(({ code, name }) => ({
        code,
        name: name[language],
        cards: cards.filter(one => one.lane === code).map(card),
      }))
    : takesCards(step)
      ? [{ code: here?.id ?? '', name: here ? w.you_say : step.name[language], cards: cards.map(card) }]
      : []
  const { vote } = room
  const isVoting = vote !== null && !vote.is_closed
  const undone = room.undo?.replace(/^\d+ /, '').replaceAll('-', '_')
  const did = undone ? (t as unknown as Record<string, string>)[`did_${undone}`] : undefined
  return {
    number: room.number,
    company: room.company,
    is_open: room.opened_at !== null,
    ended:
      room.ended_by_itself_at &&
      t.ended_by_itself(format.moment(room.ended_by_itself_at), format.number(HOURS_LEFT)),
    code: room.code && roomCodeShown(room.code),
    meeting: meetingSaid(room, step, { t, w }),
    step: { code: step.code, kind: step.kind, name: step.name[language], minutes: step.minutes },
    at: t.step_of(String(own.indexOf(step) + 1), String(own.length)),
    question: step.question[language],
    script: step.script[language],
    next: next && { code: next.code, name: next.name[language] },
    before: before && { code: before.code, name: before.name[language] },
    steps: room.template.steps.map(({ code, name, meeting, minutes }) => ({
      code,
      name: name[language],
      about: room.kind === 'gap' ? `${t.meeting(String(meeting))}, ${minutes} min` : `${minutes} min`,
      is_here: code === step.code,
      is_begun: begunOf(room, code) !== undefined,
    })),
    left: secondsLeft(room, now),
    takes_cards: takesCards(step),
    is_taking: room.is_taking,
    is_showing: isShowing(room, { step: step.code, lane: here?.id ?? '' }),
    unseen,
    unseen_said: t.unseen(format.number(unseen)),
    unseen_at_all: room.template.steps.reduce((sum, one) => sum + unseenIn(room, one.code), 0),
    has_lanes: hasLanes(step),
    wall_lane: room.wall_lane,
    lanes,
    parked: parkedIn(room).map(card),
    said: { said: begun?.said ?? '', will_do: begun?.will_do ?? '', version: begun?.version ?? 1 },
    walk: liesByGap(step)
      ? {
          here: here && gapShown(here, walking),
          at: here ? w.gap_of(...gapAt(room, here, format)) : '',
          days: daysSaid(room, walking),
          gaps: gapsInOrder(room).map(need => gapShown(need, walking)),
          next: besideOf(room, 1),
          before: besideOf(room, -1),
        }
      : null,
    promises: step.kind === 'promises' ? promisesInOrder(room).map(one => promiseShown(one, walking)) : [],
    unjudged: unjudgedIn(room),
    needs: (room.kind === 'gap' ? needsInOrder(room) : needsThatStand(room)).map(need => ({
      ...need,
      tag: room.kind === 'gap' ? null : w[`became_${need.became ?? 'unjudged'}`],
      is_walked: need.follows_id !== null,
      about: needAbout(need, { t, format, language }),
      dots:
        !isVoting && need.effect !== null
          ? `${t.effect_dots(format.number(need.effect))}, ${t.urgency_dots(format.number(need.urgency ?? 0))}`
          : null,
    })),
    gap_cards: room.template.steps
      .filter(one => one.kind === 'gap')
      .flatMap(one => cardsOf(room, one.code, { onWall: false }))
      .filter(one => !room.needs.some(need => need.card_id === one.id))
      .map(({ id, text }) => ({ id, text })),
    decisions: decisionsInOrder(room).map(one => ({
      id: one.id,
      version: one.version,
      text: one.text,
      about: [one.responsible, one.due_on && format.day(one.due_on)].filter(Boolean).join(', '),
    })),
    vote: vote && {
      is_open: !vote.is_closed,
      said: vote.is_closed
        ? voteSaid(vote, { t, format })
        : t.have_voted(format.number(vote.voted.length), format.number(vote.may_vote.length)),
    },
    has_dots: room.needs.some(need => need.effect !== null) && !isVoting,
    undo: room.undo && did ? { what: room.undo, said: t.undo_what(did) } : null,
    seats: room.seats.map(seat => ({
      id: seat.id,
      alias: seat.alias,
      speaks_for: t[`speaks_${seat.speaks_for}`],
    })),
    phones: t.in_the_room(format.number(room.seats.length)),
  }
}

const besideOf = (room: Room, by: 1 | -1) => {
  const need = gapBeside(room, by)
  return need && { id: need.id, name: need.name }
}
