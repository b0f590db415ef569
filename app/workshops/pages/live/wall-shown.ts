import { spoken } from '../../../foundation/text.ts'
import { walkTexts } from '../../messages/walk.ts'
import { roomCodeShown } from '../../rules/code.ts'
import {
  alsoSaidBy,
  begunOf,
  type Card,
  cardsOf,
  decisionsInOrder,
  inGroups,
  isShowing,
  needsInOrder,
  type Room,
  secondsLeft,
  stepHere,
  unseenIn,
} from '../../rules/room.ts'
import { hasLanes, liesByGap, type Step, takesCards } from '../../rules/template.ts'
import { gapHere, needsThatStand } from '../../rules/walk.ts'
import { fitting, type Space } from '../../rules/wall.ts'
import { voteSaid } from '../vote-said.ts'
import { meetingSaid, needAbout, type Speech } from './need-said.ts'
import { promisesShown, type WallWalk, walkShown } from './wall-walk.ts'

export type WallCard = { id: string; text: string; also: string | null }
export type WallLane = { name: string; groups: { name: string; cards: WallCard[] }[]; more: string | null }
export type Plank = {
  id: string
  name: string
  about: string
  effect: number | null
  urgency: number | null
}
export type WallBody =
  | { kind: 'lanes'; lanes: WallLane[]; waiting: string | null }
  | {
      kind: 'chasm'
      present: WallLane
      desired: WallLane
      planks: Plank[]
      has_dots: boolean
      more: string | null
    }
  | { kind: 'planks'; planks: Plank[]; has_dots: boolean; more: string | null; note: string | null }
  | { kind: 'theme'; lane: WallLane; waiting: string | null; said: string; will_do: string }
  | WallWalk
  | { kind: 'list'; rows: { id: string; text: string; about: string }[]; more: string | null }
  | { kind: 'question' }

export type WallShown = {
  number: number
  company: string
  meeting: string
  name: string
  question: string
  step: string
  steps: { code: string; name: string; state: 'done' | 'here' | 'to-come' }[]
  left: number | null
  join: { host: string; code: string } | null
  seats: string | null
  pulse: { said: string; part: number; of: number } | null
  foot: string
  body: WallBody
}

// Measured on 1920 × 1080 with letters of 28 px: what there is room for.
const ALL_LANES: Space = { letters: 34, lines: 6 }
const ONE_LANE: Space = { letters: 36, lines: 48 }
const BANK: Space = { letters: 24, lines: 19 }
const BESIDE: Space = { letters: 34, lines: 12 }
const MOST_PLANKS = 6
const MOST_NEEDS = 12
const MOST_DECISIONS = 8
const MOST_STEPS = 7

/** What the wall shows of a room: names never stand there. `host`: where phones come in. */
export function wallShown(
  room: Room,
  { t, format, language }: Speech,
  { host, now }: { host: string; now: Date },
): WallShown {
  const step = stepHere(room)
  const own = room.template.steps.filter(one => one.meeting === step.meeting)
  const { vote } = room
  const isVoting = vote !== null && !vote.is_closed
  return {
    number: room.number,
    company: room.company,
    meeting: meetingSaid(room, step, { t, w: spoken(walkTexts, language) }),
    name: step.name[language],
    question: step.question[language],
    step: t.step_of(String(own.indexOf(step) + 1), String(own.length)),
    steps: around(own, step).map(one => ({
      code: one.code,
      name: one.name[language],
      state: one === step ? 'here' : own.indexOf(one) < own.indexOf(step) ? 'done' : 'to-come',
    })),
    left: secondsLeft(room, now),
    join: room.code ? { host, code: roomCodeShown(room.code) } : null,
    seats: room.opened_at && room.seats.length > 0 ? t.in_the_room(format.number(room.seats.length)) : null,
    pulse: isVoting
      ? {
          said: t.have_voted(format.number(vote.voted.length), format.number(vote.may_vote.length)),
          part: vote.voted.length,
          of: vote.may_vote.length,
        }
      : null,
    foot: isVoting || step.kind === 'vote' ? t.same_terms : takesCards(step) ? t.no_names : '',
    body: bodyOf(room, step, { t, format, language }),
  }
}

/** The steps of a meeting that there is room for, with the one that is under way among them. */
function around(steps: readonly Step[], here: Step): Step[] {
  const at = steps.indexOf(here)
  const from = Math.max(0, Math.min(at - Math.floor(MOST_STEPS / 2), steps.length - MOST_STEPS))
  return steps.slice(from, from + MOST_STEPS)
}

function bodyOf(room: Room, step: Step, speech: Speech): WallBody {
  const { t, language } = speech
  if (hasLanes(step)) {
    const cards = cardsOf(room, step.code, { onWall: true })
    const lanes = room.template.lanes.filter(lane => !room.wall_lane || lane.code === room.wall_lane)
    const space = lanes.length === 1 ? ONE_LANE : ALL_LANES
    return {
      kind: 'lanes',
      waiting: waitingIn(room, step, speech),
      lanes: lanes.map(lane =>
        laneOf(
          room,
          { name: lane.name[language], cards: cards.filter(card => card.lane === lane.code), space },
          speech,
        ),
      ),
    }
  }
  if (step.kind === 'theme') {
    const { said = '', will_do = '' } = begunOf(room, step.code) ?? {}
    const cards = cardsOf(room, step.code, { onWall: true })
    return {
      kind: 'theme',
      waiting: waitingIn(room, step, speech),
      lane: laneOf(room, { name: t.cards, cards, space: { letters: 34, lines: 24 } }, speech),
      said,
      will_do,
    }
  }
  if (step.kind === 'walk') {
    const cards = cardsOf(room, step.code, { onWall: true }).filter(card => card.lane === gapHere(room)?.id)
    const lane = laneOf(room, { name: spoken(walkTexts, language).you_say, cards, space: BESIDE }, speech)
    return walkShown(room, { lane, waiting: waitingIn(room, step, speech) }, speech)
  }
  if (step.kind === 'promises') return promisesShown(room, speech)
  if (step.kind === 'gap') return chasmOf(room, speech)
  if (['needs', 'vote', 'rank'].includes(step.kind)) return planksOf(room, speech)
  if (step.kind === 'decisions' || (step.kind === 'end' && room.decisions.length > 0))
    return decisionsShown(room, speech)
  return step.kind === 'welcome' && room.needs.length > 0 ? planksOf(room, speech) : { kind: 'question' }
}

function chasmOf(room: Room, speech: Speech): WallBody {
  const { t } = speech
  const bank = (kind: 'present' | 'desired', name: string) => {
    const cards = room.template.steps
      .filter(step => step.kind === kind)
      .flatMap(step => cardsOf(room, step.code, { onWall: true }))
    return laneOf(room, { name, cards, space: BANK }, speech)
  }
  const gap = room.template.steps
    .filter(step => step.kind === 'gap')
    .flatMap(step => cardsOf(room, step.code, { onWall: true }))
  const planks = gap.map(card => ({
    id: card.id,
    name: card.text,
    about: card.grouped,
    effect: null,
    urgency: null,
  }))
  return {
    kind: 'chasm',
    present: bank('present', t.present),
    desired: bank('desired', t.desired(String(room.aims_at))),
    planks: planks.slice(0, MOST_PLANKS),
    has_dots: false,
    more: moreThan(planks.length, MOST_PLANKS, speech),
  }
}

function planksOf(room: Room, speech: Speech): WallBody {
  const needs = room.kind === 'gap' ? needsInOrder(room) : needsThatStand(room)
  const isOpen = room.vote !== null && !room.vote.is_closed
  const has_dots = !isOpen && needs.some(need => need.effect !== null)
  return {
    kind: 'planks',
    planks: needs.slice(0, MOST_NEEDS).map(need => ({
      id: need.id,
      name: need.name,
      about: needAbout(need, speech),
      effect: has_dots ? need.effect : null,
      urgency: has_dots ? need.urgency : null,
    })),
    has_dots,
    more: moreThan(needs.length, MOST_NEEDS, speech),
    note: room.vote?.is_closed && stepHere(room).kind === 'vote' ? voteSaid(room.vote, speech) : null,
  }
}

function decisionsShown(room: Room, speech: Speech): WallBody {
  const decisions = decisionsInOrder(room)
  return {
    kind: 'list',
    rows: decisions.slice(0, MOST_DECISIONS).map(one => ({
      id: one.id,
      text: one.text,
      about: [one.responsible, one.due_on && speech.format.day(one.due_on)].filter(Boolean).join(', '),
    })),
    more: moreThan(decisions.length, MOST_DECISIONS, speech),
  }
}

const moreThan = (all: number, most: number, { t, format }: Speech) =>
  all > most ? t.more_cards(format.number(all - most)) : null

function waitingIn(room: Room, step: Step, { t, format }: Speech): string | null {
  const gap = liesByGap(step) ? gapHere(room)?.id : undefined
  if (isShowing(room, { step: step.code, lane: gap ?? '' })) return null
  const unseen = unseenIn(room, step.code, gap)
  if (unseen === 0) return null
  return unseen === 1 ? t.one_card_hidden : t.cards_hidden(format.number(unseen))
}

function laneOf(
  room: Room,
  { name, cards, space }: { name: string; cards: readonly Card[]; space: Space },
  { t, format }: Speech,
): WallLane {
  const { shown, more } = fitting(cards, space)
  return {
    name,
    groups: inGroups(cards.slice(0, shown)).map(group => ({
      name: group.name,
      cards: group.cards.map(({ id, text }) => {
        const also = alsoSaidBy(room.cards, id)
        return { id, text, also: also > 0 ? t.also(format.number(also)) : null }
      }),
    })),
    more: more > 0 ? t.more_cards(format.number(more)) : null,
  }
}
