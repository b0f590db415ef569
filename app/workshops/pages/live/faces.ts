import type { Installation } from '../../../access/installation.ts'
import { toldEnded } from '../../../access/sign-in/session.ts'
import { causeOf } from '../../../foundation/log.ts'
import { houseScope, reading } from '../../../foundation/transact.ts'
import { roomOf } from '../../queries/room.ts'
import type { Room } from '../../rules/room.ts'

type Ground = Pick<Installation, 'db' | 'clock' | 'vault' | 'listeners' | 'guards' | 'streams' | 'log'> & {
  database: Pick<Installation['database'], 'ear'>
}

/** A page that shows a room. Pages of one `face` are drawn once for all of them. */
type Watcher = {
  face: string
  draw: (room: Room, now: Date) => string
  /** Whether the page may still see the room; without: as long as it is there. When not it is told so, and hears nothing more. */
  isIn?: (room: Room) => boolean
  /** Whose page it is, where somebody is signed in, and whether they may still see the room, asked anew each time. */
  signedIn?: { user_id: string; mayStill: () => Promise<boolean> }
  leave: () => void
  tell: (told: { id?: number; event: string; text: string }) => void
  /** What is seen of what it was last told, so that nothing is told twice. */
  last: string | null
}
/** What is asked of a page that is to show a room; the rest is its stream's. */
type Shows = Omit<Watcher, 'tell' | 'leave' | 'last'>
type Watched = {
  programme_id: number
  watchers: Set<Watcher>
  isDrawing: boolean
  isStale: boolean
  pause: number
}

/**
 * Milliseconds in which changes that come close together are drawn as one: four times as long as the last drawing took, so that a server
 * with much to draw draws more seldom, and one with little nearly at once.
 */
const TOGETHER = { times: 4, least: 100, most: 500 }
/** Milliseconds until a room that could not be read is tried again. */
const AGAIN = 1000
/** Milliseconds between two times that it is asked whether whoever is signed in may still see the room. */
const ASKED_ANEW = 20_000

/**
 * What is seen of a face: neither the number of its change, nor how far its clock has come, which the page counts by itself. What a phone
 * shows stays the same while cards come in, and thirty phones are not told of each.
 */
const seenIn = (text: string) => text.replace(/ data-face="\d+"/, '').replace(/ data-left="[^"]*"[^<]*/g, '')

/** The rooms that are shown by this server, each read once for a change and drawn once for each face. */
function facesOf(ground: Ground) {
  const rooms = new Map<number, Watched>()
  let hearing: Promise<() => void> | null = null

  const drawn = async (workshop_id: number, watched: Watched) => {
    if (watched.isDrawing) {
      watched.isStale = true
      return
    }
    watched.isDrawing = true
    try {
      do {
        await new Promise(resolve => setTimeout(resolve, watched.pause))
        watched.isStale = false
        const { programme_id } = watched
        const began = performance.now()
        const room = await reading(ground, { ...houseScope, programme: programme_id }, db =>
          roomOf(db, { programme_id, workshop_id }),
        )
        if (room) tellAll(room, watched)
        else for (const watcher of watched.watchers) letGo(watcher, watched)
        const took = performance.now() - began
        watched.pause = Math.min(Math.max(TOGETHER.times * took, TOGETHER.least), TOGETHER.most)
      } while (watched.isStale)
    } catch (error) {
      ground.log('incident', causeOf(error))
      if (watched.watchers.size > 0) setTimeout(() => void drawn(workshop_id, watched), AGAIN).unref()
    } finally {
      watched.isDrawing = false
    }
  }
  const tellAll = (room: Room, watched: Watched) => {
    const now = ground.clock.now()
    for (const watcher of watched.watchers) if (watcher.isIn && !watcher.isIn(room)) letGo(watcher, watched)
    for (const [, alike] of Map.groupBy(watched.watchers, one => one.face)) {
      const text = drawnOr(null, () => alike[0]!.draw(room, now))
      const seen = text && `${room.until_at?.getTime()} ${seenIn(text)}`
      for (const watcher of alike) {
        if (text === null || watcher.last === seen) continue
        watcher.last = seen
        watcher.tell({ id: room.number, event: 'face', text })
      }
    }
  }
  /** The page is told that the room is not its any more, so that it looks where it has come; its stream ends. */
  const letGo = (watcher: Watcher, { watchers }: Watched) => {
    watchers.delete(watcher)
    watcher.tell({ event: 'gone', text: '' })
    watcher.leave()
  }
  const askAnew = async (watcher: Watcher, watched: Watched) => {
    try {
      if (await watcher.signedIn?.mayStill()) return
      letGo(watcher, watched)
    } catch (error) {
      ground.log('incident', causeOf(error))
    }
  }
  /** A face that cannot be drawn takes no other with it. */
  const drawnOr = <T>(otherwise: T, draw: () => T): T => {
    try {
      return draw()
    } catch (error) {
      ground.log('incident', causeOf(error))
      return otherwise
    }
  }
  const heard = (about: string | null) => {
    const ended = toldEnded(about)
    if (ended)
      for (const watched of rooms.values())
        for (const watcher of watched.watchers)
          if (watcher.signedIn?.user_id === ended) void askAnew(watcher, watched)
    const [, named] = /^workshop (\d+)$/.exec(about ?? '') ?? []
    if (about !== null && !named) return
    for (const [workshop_id, watched] of rooms)
      if (about === null || Number(named) === workshop_id) void drawn(workshop_id, watched)
  }

  return {
    /** Shows the room to one page until it has gone: how it stands now, and then each time that it has changed. */
    async watch(
      at: { programme_id: number; workshop_id: number },
      { gone, ...watcher }: Omit<Watcher, 'last'> & { gone: AbortSignal },
    ) {
      hearing ??= ground.database.ear.hear(heard)
      await hearing.catch(error => {
        hearing = null
        throw error
      })
      if (gone.aborted) return
      const own: Watcher = { ...watcher, last: null }
      const watched: Watched = rooms.get(at.workshop_id) ?? {
        programme_id: at.programme_id,
        watchers: new Set(),
        isDrawing: false,
        isStale: false,
        pause: TOGETHER.least,
      }
      watched.watchers.add(own)
      rooms.set(at.workshop_id, watched)
      const asking = own.signedIn && setInterval(() => void askAnew(own, watched), ASKED_ANEW)
      gone.addEventListener('abort', () => {
        clearInterval(asking)
        watched.watchers.delete(own)
        if (watched.watchers.size === 0 && rooms.get(at.workshop_id) === watched) rooms.delete(at.workshop_id)
      })
      await drawn(at.workshop_id, watched)
    },
  }
}

const known = new WeakMap<object, ReturnType<typeof facesOf>>()

/** A stream of a room for one page. `face`: what pages share that look the same. */
export function streamOf(
  ground: Ground,
  request: Request,
  { programme_id, workshop_id, ...shown }: { programme_id: number; workshop_id: number } & Shows,
): Response {
  const faces = known.get(ground.database) ?? facesOf(ground)
  known.set(ground.database, faces)
  return ground.streams.open(request, ({ tell, gone, leave }) =>
    faces.watch({ programme_id, workshop_id }, { ...shown, tell, gone, leave }),
  )
}
