import type { Format } from '../../../foundation/format.ts'
import type { Language, Spoken } from '../../../foundation/text.ts'
import type { roomTexts } from '../../messages/room.ts'
import {
  type Card,
  isOnWall,
  needsInOrder,
  type Room,
  secondsLeft,
  stepHere,
  takesCardsNow,
} from '../../rules/room.ts'
import { hasLanes, liesByGap } from '../../rules/template.ts'
import { gapHere } from '../../rules/walk.ts'
import { needAbout } from '../live/need-said.ts'

type Speech = { t: Spoken<typeof roomTexts>; format: Format; language: Language }

export type PhoneShown = {
  number: number
  /** What the step asks of the phone, and of which vote: when it is another, what is the phone's own is read anew. */
  of: string
  company: string
  at: number
  steps: number
  step: string
  question: string
  /** Which gap is asked about, and what was said of it. */
  about: { name: string; before: string } | null
  left: number | null
  asks:
    | {
        kind: 'card'
        step: string
        /** By which what is begun is known: a card about another gap is another card. */
        keep: string
        /** The gap that it is about. */
        lane: string
        lanes: { value: string; label: string }[]
      }
    | {
        kind: 'vote'
        vote: number
        dots: number
        lede: string
        needs: { value: string; label: string; note: string }[]
      }
    | { kind: 'nothing'; title: string; what: string }
    | { kind: 'closed'; title: string; what: string }
}

/** What every phone in the room shows alike; what somebody wrote themselves stands beside it. */
export function phoneShown(room: Room, { t, format, language }: Speech, now: Date): PhoneShown {
  const step = stepHere(room)
  const own = room.template.steps.filter(one => one.meeting === step.meeting)
  const vote = room.vote && !room.vote.is_closed ? room.vote : null
  const at = own.indexOf(step) + 1
  const gap = liesByGap(step) ? gapHere(room) : null
  const asks = (): PhoneShown['asks'] => {
    if (room.opened_at === null) return { kind: 'closed', title: t.room_closed, what: t.room_closed_what }
    if (vote)
      return {
        kind: 'vote',
        vote: vote.id,
        dots: vote.dots,
        lede: t.dots_each(format.number(vote.dots)),
        needs: needsInOrder(room).map(need => ({
          value: need.id,
          label: need.name,
          note: needAbout(need, { t, format, language }),
        })),
      }
    if (takesCardsNow(room))
      return {
        kind: 'card',
        step: step.code,
        keep: `${step.code}${gap?.id ?? ''}`,
        lane: gap?.id ?? '',
        lanes: hasLanes(step)
          ? room.template.lanes.map(({ code, name }) => ({ value: code, label: name[language] }))
          : [],
      }
    if (step.kind === 'vote')
      return room.vote?.is_closed
        ? { kind: 'nothing', title: t.vote_closed_title, what: t.no_cards_now }
        : { kind: 'nothing', title: t.vote_waits, what: t.look_up_what }
    return { kind: 'nothing', title: t.look_up, what: t.look_up_what }
  }
  return {
    number: room.number,
    of: `${room.step} ${gap?.id ?? ''} ${vote?.id ?? ''} ${room.opened_at === null}`,
    company: room.company,
    at,
    steps: own.length,
    step: `${t.step_of(format.number(at), format.number(own.length))}: ${step.name[language]}`,
    question: step.question[language],
    about: gap && { name: gap.name, before: needAbout({ ...gap, ...gap.before }, { t, format, language }) },
    left: secondsLeft(room, now),
    asks: asks(),
  }
}

export type OwnCard = {
  id: string
  text: string
  version: number
  state: 'wall' | 'waits' | 'aside'
  may_change: boolean
}

/** What a phone has written in this step, the latest first. */
export const ownCards = (room: Room, seat_id: number): OwnCard[] => {
  const gap = liesByGap(stepHere(room)) ? gapHere(room) : null
  return room.cards
    .filter(card => card.seat_id === seat_id && card.step === room.step && (!gap || card.lane === gap.id))
    .toSorted((one, other) => other.place - one.place)
    .map(card => ({ ...picked(card), state: stateOf(room, card), may_change: card.merged_into === null }))
}

const picked = ({ id, text, version }: Card) => ({ id, text, version })
const stateOf = (room: Room, card: Card): OwnCard['state'] =>
  card.is_parked || card.merged_into !== null ? 'aside' : isOnWall(room, card) ? 'wall' : 'waits'
