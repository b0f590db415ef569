import type { Memory } from './memory-told.ts'
import type { KeptCard } from './rooms-ground.ts'
import type { RoomsTold, SentCard, WallFace } from './rooms-load.ts'
import { rounded, type Spread, spreadOf } from './timing.ts'
import type { machine } from './told.ts'

export type MemoryAt = Memory & { minute: number }
type Timed = Spread & { count: number; most: number }

export type RoomsResult = {
  on: string
  database: string
  servers: number
  machine: ReturnType<typeof machine>
  /** How many processes wanted the machine at once in the minute before. */
  load: number
  minutes: number
  rooms: number
  phones: number
  /** Processors that each server kept busy, an embedded database included. */
  processor: number[]
  /** What each server held after collecting, over the time. */
  memories: MemoryAt[][]
} & ReturnType<typeof figuresOf>

/** What came of the load: how long it took, and whether each card is kept once and told of on its wall. */
export function figuresOf({ rooms, answers, presses, told, wrong }: RoomsTold, kept: readonly KeptCard[]) {
  const keptIn = Map.groupBy(kept, card => card.workshop_id)
  const taken = rooms.map(room => {
    const cards = keptIn.get(room.workshop_id) ?? []
    return { room, cards, places: placesOf(cards) }
  })
  const waits = taken.flatMap(({ room, places }) => room.cards.map(card => onWall(card, room.faces, places)))
  const lost = taken.flatMap(({ room, places }) =>
    room.cards.filter(card => card.is_right && !places.has(wordsOf(card.text))),
  ).length
  /** What is kept that nobody sent: of a card that is lost it tells whether it is there in other words. */
  const unsent = taken.flatMap(({ room, places }) => {
    const sent = new Set(room.cards.map(card => wordsOf(card.text)))
    return [...places.keys()].filter(text => !sent.has(text))
  })
  const twice = taken.reduce((sum, { cards, places }) => sum + cards.length - places.size, 0)
  const not_on_wall = taken.flatMap(({ room, cards }) =>
    ['nulage', 'framtid'].filter(step => {
      const last = room.faces.findLast(face => face.step === step)
      return last?.cards !== cards.filter(card => card.step === step).length
    }),
  ).length
  return {
    to_wall: timedOf(waits.flatMap(one => (typeof one === 'number' ? [one] : []))),
    /** Cards whose step the room left before they were seen in it. */
    moved_on: waits.filter(one => one === 'moved on').length,
    to_phones: timedOf(presses),
    answers: Object.fromEntries(
      [...Map.groupBy(answers, one => one.what)].map(([what, own]) => [
        what,
        timedOf(own.map(one => one.ms)),
      ]),
    ),
    cards: {
      sent: rooms.reduce((sum, room) => sum + room.cards.length, 0),
      kept: kept.length,
      lost,
      twice,
      unsent: unsent.slice(0, 5),
    },
    /** Steps whose wall, at the end, does not tell of as many cards as are kept. */
    walls_that_differ: not_on_wall,
    faces: {
      to_walls: rooms.reduce((sum, room) => sum + room.faces.length, 0),
      to_phones: told.faces,
      megabytes_to_phones: rounded(told.bytes / 1e6),
    },
    wrong: Object.fromEntries([...Map.groupBy(wrong, one => one)].map(([what, own]) => [what, own.length])),
  }
}

const wordsOf = (text: string) => text.replace(/( ändrat)+$/, '')

/** Which of its step each card was, counted as they were committed: the wall tells of it when it tells of so many. */
function placesOf(cards: readonly KeptCard[]): Map<string, number> {
  const so_far: Record<string, number> = {}
  return new Map(
    cards.map(card => {
      so_far[card.step] = (so_far[card.step] ?? 0) + 1
      return [wordsOf(card.text), so_far[card.step]!]
    }),
  )
}

/** Milliseconds from when a card was sent until its wall told of it. */
function onWall(
  card: SentCard,
  faces: readonly WallFace[],
  places: Map<string, number>,
): number | 'moved on' | 'never' {
  const place = places.get(wordsOf(card.text))
  if (place === undefined) return 'never'
  for (const face of faces) {
    if (face.at < card.at) continue
    if (face.step !== card.step) return 'moved on'
    if (face.cards >= place) return face.at - card.at
  }
  return 'never'
}

const timedOf = (all: readonly number[]): Timed => ({
  count: all.length,
  ...spreadOf(all),
  most: rounded(Math.max(0, ...all)),
})

/** Megabytes a minute, by least squares, from when a quarter of the time has gone. */
export function slopeOf(memories: readonly MemoryAt[], what: 'heap' | 'outside' | 'resident'): number | null {
  const last = memories.at(-1)?.minute ?? 0
  const own = memories.filter(one => one.minute >= last / 4)
  if (own.length < 3) return null
  const mean = (of: (one: MemoryAt) => number) => own.reduce((sum, one) => sum + of(one), 0) / own.length
  const [minute, size] = [mean(one => one.minute), mean(one => one[what])]
  const along = own.reduce((sum, one) => sum + (one.minute - minute) * (one[what] - size), 0)
  return rounded(along / own.reduce((sum, one) => sum + (one.minute - minute) ** 2, 0) / 1e6)
}

/** A result as a person reads it. */
export function roomsTold(result: RoomsResult): string {
  const { database, servers, machine: on, load, minutes, rooms, phones, cards, faces } = result
  const timed = (what: string, { count, p50, p95, most }: Timed) =>
    `${what}: ${count}, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, slowest ${most.toFixed(0)} ms`
  return [
    '',
    `${rooms} rooms of ${phones} phones for ${minutes} min on ${database}, ${servers === 1 ? 'one server' : `${servers} servers`}. ${on.cores} cores, ${on.memory_gigabytes} GB, Node ${on.node}; load ${load} before it began.`,
    `${timed('A card, from when it is sent until its wall tells of it', result.to_wall)}${result.to_wall.p95 > 1000 ? ' !' : ''} (${result.moved_on} more came when the room had moved on)`,
    timed('A step, from the press until each phone has it', result.to_phones),
    ...Object.entries(result.answers).map(([what, own]) => timed(what, own)),
    `Cards: ${cards.sent} sent, ${cards.kept} kept; ${cards.lost} lost, ${cards.twice} twice, ${result.walls_that_differ} walls tell of another number.`,
    `Faces: ${faces.to_walls} to walls, ${faces.to_phones} to phones (${faces.megabytes_to_phones} MB).`,
    ...result.memories.map((own, nth) => memoryTold(own, `Server ${nth + 1}`, result.processor[nth]!)),
    `Went wrong: ${
      Object.entries(result.wrong)
        .map(([what, times]) => `${times} × ${what}`)
        .join('; ') || 'nothing'
    }.`,
    '',
  ].join('\n')
}

function memoryTold(memories: readonly MemoryAt[], who: string, processor: number): string {
  const part = (what: 'heap' | 'outside' | 'resident') => {
    const sizes = memories.map(one => Math.round(one[what] / 1e6))
    const slope = slopeOf(memories, what)
    return `${what} ${sizes[0]} → ${sizes.at(-1)} MB${slope === null ? '' : ` (${slope > 0 ? '+' : ''}${slope} MB/min)`}`
  }
  return `${who}: ${(processor * 100).toFixed(0)} % of a core; after collecting: ${part('heap')}, ${part('outside')}, ${part('resident')}.`
}
