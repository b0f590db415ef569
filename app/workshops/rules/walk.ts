import { type Decision, inOrder, type Need, type Room } from './room.ts'
import { liesByGap, type Step, takesCards } from './template.ts'

/** What a gap can be judged to have become; one that was found in the follow-up is new. */
export const JUDGED = ['closed', 'partly', 'open', 'not_relevant'] as const
export type Judged = (typeof JUDGED)[number]

/** Gaps that are no longer there: nothing is asked for or planned for them any more. */
export const isOver = (became: string | null): boolean => became === 'closed' || became === 'not_relevant'

/** The gaps of the workshop before, in its order. */
export const gapsInOrder = ({ needs }: Pick<Room, 'needs'>): Need[] =>
  needs.filter(need => need.follows_id !== null).toSorted(inOrder)

/** Where the walk is; null where there is nothing to walk through. */
export const gapHere = (room: Pick<Room, 'needs' | 'walks_id'>): Need | null => {
  const gaps = gapsInOrder(room)
  return gaps.find(need => need.id === room.walks_id) ?? gaps[0] ?? null
}

/** The gap after the one that the walk is at, or before with -1; null beyond the ends. */
export function gapBeside(room: Pick<Room, 'needs' | 'walks_id'>, by: 1 | -1): Need | null {
  const gaps = gapsInOrder(room)
  const here = gapHere(room)
  return here ? (gaps[gaps.indexOf(here) + by] ?? null) : null
}

/** What was promised in the workshop before, in its order. */
export const promisesInOrder = ({ decisions }: Pick<Room, 'decisions'>): Decision[] =>
  decisions.filter(one => one.is_promise).toSorted(inOrder)

/** Gaps that nobody has judged yet. */
export const unjudgedIn = (room: Pick<Room, 'needs'>): number =>
  gapsInOrder(room).filter(need => need.became === null).length

/** What a follow-up still finds lacking: what is new, and all that has neither been closed nor lost its sense. */
export const needsThatStand = ({ needs }: Pick<Room, 'needs'>): Need[] =>
  needs.filter(need => !isOver(need.became)).toSorted(inOrder)

export type Outcome = Record<Judged | 'new' | 'unjudged', number>

/** How many gaps became what; each is counted once. */
export const outcomeOf = ({ needs }: { needs: readonly Pick<Need, 'became'>[] }): Outcome => {
  const count = (became: Need['became']) => needs.filter(need => need.became === became).length
  return {
    closed: count('closed'),
    partly: count('partly'),
    open: count('open'),
    not_relevant: count('not_relevant'),
    new: count('new'),
    unjudged: count(null),
  }
}

/** Where the room can stand: at a step, and in a walk at one of its gaps. `name`: how a page that keeps them knows it. */
export type Place = { name: string; step: string; walks_id: string | null }

/** Every place of a room: each step as it is when it is come to, and each gap of a walk. */
export const placesIn = (room: Pick<Room, 'template' | 'needs' | 'walks_id'>): Place[] =>
  room.template.steps.flatMap(step => [
    { name: step.code, step: step.code, walks_id: room.walks_id },
    ...(liesByGap(step)
      ? gapsInOrder(room).map(({ id }) => ({ name: `${step.code} ${id}`, step: step.code, walks_id: id }))
      : []),
  ])

/** The room as it would stand at a place if one went there now: what `goToStep` and `walkTo` make of it. */
export const roomAtPlace = (room: Room, { step, walks_id }: Omit<Place, 'name'>): Room =>
  step === room.step
    ? { ...room, walks_id, ...(walks_id === room.walks_id ? {} : { until_at: null }) }
    : { ...room, step, walks_id, ...comingTo(room, room.template.steps.find(one => one.code === step)!) }

/** What changes in a room that comes to another step. */
export const comingTo = ({ opened_at }: Pick<Room, 'opened_at'>, step: Pick<Step, 'kind'>) => ({
  is_taking: opened_at !== null && takesCards(step),
  until_at: null,
  wall_lane: '',
})
