import type { Language } from '../../foundation/text.ts'
import type { GapFacts } from './gap-facts.ts'
import { type Step, stepOf, type Template, takesCards } from './template.ts'

export const SPEAKS_FOR = ['management', 'hr', 'officer', 'union', 'other'] as const
export type SpeaksFor = (typeof SPEAKS_FOR)[number]

/** So many phones are let in. */
export const MOST_SEATS = 30
/** A card is a sentence: so many letters, as the database holds it to. */
export const LONGEST_CARD = 240

export type Card = {
  id: string
  step: string
  lane: string
  text: string
  seat_id: number | null
  is_hidden: boolean
  is_parked: boolean
  merged_into: string | null
  grouped: string
  place: number
  version: number
}
/** What was said of a need the first time; `why` is the card that it came from. */
export type Then = Pick<
  Need,
  'name' | 'role' | 'horizon' | 'level_now' | 'level_wanted' | 'people' | 'effect' | 'urgency' | 'why'
>
export type Need = {
  id: string
  name: string
  competence_id: number | null
  role: string
  horizon: 'short' | 'long'
  level_now: number | null
  level_wanted: number | null
  people: number | null
  effect: number | null
  urgency: number | null
  card_id: string | null
  /** The need of an earlier workshop that it is, and what was said of it there. */
  follows_id: string | null
  before: Then | null
  became: Became | null
  why: string
  /** What was known of it when the walk began. */
  facts: GapFacts | null
  place: number
  version: number
}
const BECAME = ['closed', 'partly', 'open', 'not_relevant', 'new'] as const
export type Became = (typeof BECAME)[number]
export type Decision = {
  id: string
  text: string
  responsible: string
  due_on: string | null
  /** Decided in the workshop that is followed, or promised there in a theme; and what became of it. */
  is_promise: boolean
  of_theme: string
  became: Kept | null
  why: string
  place: number
  version: number
}
export const KEPT = ['kept', 'partly', 'not_kept'] as const
export type Kept = (typeof KEPT)[number]
/** A step that has been begun. */
export type Begun = {
  step: string
  began_on: string
  is_showing: boolean
  said: string
  will_do: string
  version: number
}
export type Seat = { id: number; alias: string; speaks_for: SpeaksFor }
/** A vote as it may be seen while it is open: how many, and never what. */
export type Vote = {
  id: number
  dots: number
  is_closed: boolean
  may_vote: readonly number[]
  voted: readonly number[]
  counted: number | null
  /** The dots were counted on paper: there are no ballots. */
  on_paper: boolean
}

/** All that stands in a room, read at one moment. */
export type Room = {
  id: number
  programme_id: number
  company_id: number
  company: string
  programme: string
  slug: string
  kind: 'gap' | 'follow_up'
  language: Language
  aims_at: number
  /** The workshop that a follow-up walks through again, and when it was closed. */
  follows: { id: number; closed_at: Date } | null
  /** At which need the walk is; the first where none is said. */
  walks_id: string | null
  code: string | null
  step: string
  is_taking: boolean
  wall_lane: string
  until_at: Date | null
  opened_at: Date | null
  closed_at: Date | null
  /** When something last happened in it; null when nothing has. */
  changed_at: Date | null
  /** When the last sitting ended by itself, until the next. */
  ended_by_itself_at: Date | null
  /** Of the last change. */
  number: number
  version: number
  template: Template
  cards: readonly Card[]
  needs: readonly Need[]
  decisions: readonly Decision[]
  begun: readonly Begun[]
  seats: readonly Seat[]
  vote: Vote | null
  /** What would be taken back next: its number in the room and what was done, `7 card-merge`. */
  undo: string | null
}

export const stepHere = (room: Pick<Room, 'template' | 'step'>): Step => stepOf(room.template, room.step)

export const begunOf = ({ begun }: Pick<Room, 'begun'>, step: string): Begun | undefined =>
  begun.find(one => one.step === step)

/** Under which name it is kept whether the cards by a gap are shown: each gap of a walk is shown by itself. */
export const cardsBy = (step: string, gap: string): string => `${step} ${gap}`

/** Whether what has come in to a step is shown; of a walk, by the gap that is its cards' lane. */
export const isShowing = (room: Pick<Room, 'begun'>, { step, lane }: Pick<Card, 'step' | 'lane'>): boolean =>
  (begunOf(room, cardsBy(step, lane)) ?? begunOf(room, step))?.is_showing === true

/** Its own, rather than one that another card says as well or that lies aside. */
const stands = (card: Card) => card.merged_into === null && !card.is_parked

/** A card is on the wall when its step shows what has come in, and nobody has hidden it. */
export const isOnWall = (room: Pick<Room, 'begun'>, card: Card): boolean =>
  stands(card) && !card.is_hidden && isShowing(room, card)

/** By their places, and always the same. */
export const inOrder = (one: { place: number; id: string }, other: { place: number; id: string }) =>
  one.place - other.place || (one.id < other.id ? -1 : 1)

/** A step's cards that stand by themselves, in their order; on the wall only those that are shown. */
export const cardsOf = (
  room: Pick<Room, 'begun' | 'cards'>,
  step: string,
  { onWall }: { onWall: boolean },
): Card[] =>
  room.cards
    .filter(card => card.step === step && (onWall ? isOnWall(room, card) : stands(card)))
    .toSorted(inOrder)

/** How many cards say the same as this one, beside itself. A card that was merged into one that was merged counts too. */
export function alsoSaidBy(cards: readonly Card[], id: string): number {
  const own = cards.filter(card => card.merged_into === id)
  return own.reduce((sum, card) => sum + 1 + alsoSaidBy(cards, card.id), 0)
}

/** Cards in the order of their places, those of one group together under its name where the first of them lies. */
export function inGroups(cards: readonly Card[]): { name: string; cards: Card[] }[] {
  const groups: { name: string; cards: Card[] }[] = []
  for (const card of cards) {
    const known = card.grouped && groups.find(group => group.name === card.grouped)
    if (known) known.cards.push(card)
    else groups.push({ name: card.grouped, cards: [card] })
  }
  return groups
}

/** How many cards of a step, or of one lane of it, have come in and are not on the wall: neither shown, nor put aside. */
export const unseenIn = (room: Pick<Room, 'begun' | 'cards'>, step: string, lane?: string): number =>
  room.cards.filter(
    card => card.step === step && (lane ?? card.lane) === card.lane && stands(card) && !isOnWall(room, card),
  ).length

export const parkedIn = ({ cards }: Pick<Room, 'cards'>): Card[] =>
  cards.filter(card => card.is_parked && card.merged_into === null).toSorted(inOrder)

export const needsInOrder = ({ needs }: Pick<Room, 'needs'>): Need[] => needs.toSorted(inOrder)
/** What is decided here: what was promised before stands by itself. */
export const decisionsInOrder = ({ decisions }: Pick<Room, 'decisions'>): Decision[] =>
  decisions.filter(one => !one.is_promise).toSorted(inOrder)

/** Whether whoever has a phone may write a card now. */
export const takesCardsNow = (room: Pick<Room, 'template' | 'step' | 'is_taking' | 'opened_at'>): boolean =>
  room.opened_at !== null && room.is_taking && takesCards(stepHere(room))

/** Seconds that are left of the step; negative when it has run over, null where nobody has set a time. */
export const secondsLeft = ({ until_at }: Pick<Room, 'until_at'>, now: Date): number | null =>
  until_at === null ? null : Math.round((until_at.getTime() - now.getTime()) / 1000)
