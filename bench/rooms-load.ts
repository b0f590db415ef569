// The phones, walls and leaders of the rooms, in a thread of their own: they ask the servers as over a network.
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { asked, listen } from './rooms-asked.ts'
import type { MadeRoom } from './rooms-ground.ts'

export type RoomsLoad = {
  origin: string
  homes: string[]
  rooms: MadeRoom[]
  phones: number
  joining: number
  seconds: number
}
/** A face of a wall: when it came (ms), at which step it stood, and how many cards it told of. */
export type WallFace = { at: number; step: string; cards: number; bytes: number }
export type SentCard = { text: string; step: string; at: number; answered: number; is_right: boolean }
export type RoomTold = { workshop_id: number; faces: WallFace[]; cards: SentCard[] }
export type RoomsTold = {
  rooms: RoomTold[]
  /** Milliseconds of answers, by what was asked. */
  answers: { what: string; ms: number }[]
  /** Milliseconds from the press of whoever leads to the step on each phone. */
  presses: number[]
  /** Faces that phones were told, and their bytes. */
  told: { faces: number; bytes: number }
  wrong: string[]
  began: number
}

const { origin, homes, rooms, phones, joining, seconds } = workerData as RoomsLoad
/** Seconds between two things that a phone sends, and between two that whoever leads presses. */
const PHONE_RESTS = [20, 30] as const
const LEADER_RESTS = [45, 75] as const
/** One of so many things that a phone sends changes a card of its own; the others are new cards. */
const CHANGES = 2
const STEPS = { Nuläge: 'nulage', Framtidsläge: 'framtid' } as Record<string, string>

const told: RoomsTold = {
  rooms: [],
  answers: [],
  presses: [],
  told: { faces: 0, bytes: 0 },
  wrong: [],
  began: 0,
}
const between = ([least, most]: readonly [number, number]) => (least + Math.random() * (most - least)) * 1000
const began = performance.now() + joining * 1000
const ends = began + seconds * 1000
let isOver = false
const rest = async (ms: number) => {
  for (const till = performance.now() + ms; performance.now() < till && !isOver; )
    await wait(Math.min(250, ms))
}
const wrong = (what: string) => void told.wrong.push(what)

async function timed(what: string, right: number, ...of: Parameters<typeof asked>) {
  const at = performance.now()
  const answer = await asked(...of).catch(error => ({ status: 0, text: String(error), location: '' }))
  if (at >= began && !isOver) told.answers.push({ what, ms: performance.now() - at })
  if (answer.status !== right) wrong(`${what}: ${answer.status} ${answer.status ? '' : answer.text}`)
  return { ...answer, at, is_right: answer.status === right }
}

/** What comes with a form that is sent: whoever sends it comes from an address of their room's own. */
const from = (nth: number, cookie = '') => ({
  Origin: origin,
  'X-Forwarded-For': `10.0.0.${nth + 1}`,
  ...(cookie ? { Cookie: cookie } : {}),
})

async function onePhone(room: MadeRoom, nth: number, own: RoomTold, at: number, steps: Set<StepHeard>) {
  await wait(Math.random() * joining * 700)
  const home = homes[at % homes.length]!
  const headers = from(nth)
  await timed('join', 200, `${home}/g/${room.code}`, { headers })
  const form = { alias: `Telefon ${at}`, speaks_for: 'other' }
  const { location } = await timed('join', 303, `${home}/g/${room.code}`, { headers, form })
  if (!location) return wrong('a phone was not let in')
  let page = (await timed('page', 200, home + location, { headers })).text
  let [step, face] = ['', page]
  listen(`${home}${location}/strom`, { headers, wrong }, text => {
    face = text
    if (performance.now() >= began && !isOver) {
      told.told.faces += 1
      told.told.bytes += text.length
    }
    step = /data-keep="card-(\w+)"/.exec(text)?.[1] ?? ''
    for (const heard of steps) heard(step, at)
  })
  await rest(began - performance.now() + Math.random() * 25_000)
  for (let sent = 0; !isOver; sent++) {
    if (step) {
      const changed = sent % CHANGES === CHANGES - 1 ? ownCardIn(page) : null
      const text = `bara två läser ritning på kvällen ${nth}-${at}-${sent}`
      const lanes = [...face.matchAll(/name="lane"[^>]*value="(\w+)"/g)].map(([, lane]) => lane!)
      const card = {
        intent: 'card',
        row: randomUUID(),
        step,
        lane: lanes[(at + sent) % (lanes.length || 1)] ?? '',
        text,
      }
      const form: Record<string, string> = changed
        ? { intent: 'own-card', ...changed, text: `${changed.text} ändrat` }
        : card
      const answer = await timed(changed ? 'change' : 'card', 303, home + location, { headers, form })
      if (!changed)
        own.cards.push({
          text,
          step: card.step,
          at: answer.at,
          answered: performance.now(),
          is_right: answer.is_right,
        })
      page = (await timed('page', 200, home + (answer.location || location), { headers })).text
    }
    await rest(step ? between(PHONE_RESTS) : 2_000)
  }
}

type StepHeard = (step: string, phone: number) => void

/** A card of the phone's own, as its page shows it. */
function ownCardIn(page: string): { row: string; version: string; text: string } | null {
  const [article] = /<article class="own-card".*?<\/article>/s.exec(page) ?? []
  const field = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]+)"`).exec(article ?? '')?.[1]
  const [row, version] = [field('row'), field('version')]
  const text = /<p>([^<]+)<\/p>/.exec(article ?? '')?.[1]
  return row && version && text && text.length < 200 ? { row, version, text } : null
}

/** How many cards a wall tells of: those that wait, those that are shown, and those that there was no room for. */
function cardsOn(html: string): number {
  const number = (text: string | undefined) => Number((text ?? '0').replace(/\D/g, ''))
  const waiting = html.includes('Ett kort har kommit in')
    ? 1
    : number(/([\d\s]+) kort har kommit in/.exec(html)?.[1])
  const shown = html.match(/id="kort-/g)?.length ?? 0
  return [...html.matchAll(/och ([\d\s]+) till/g)].reduce(
    (sum, [, more]) => sum + number(more),
    waiting + shown,
  )
}

async function oneRoom(room: MadeRoom, nth: number) {
  const own: RoomTold = { workshop_id: room.workshop_id, faces: [], cards: [] }
  told.rooms.push(own)
  const [near, far] = [homes[nth % homes.length]!, homes[(nth + 1) % homes.length]!]
  const headers = from(nth, room.cookie)
  listen(`${near}${room.path}/strom?ansikte=vagg`, { headers, wrong }, text => {
    const step = STEPS[/Steg \d+ av \d+: (\p{L}+)/u.exec(text)?.[1] ?? ''] ?? ''
    own.faces.push({ at: performance.now(), step, cards: cardsOn(text), bytes: text.length })
  })
  const lead = `${far}${room.path}/led`
  listen(`${far}${room.path}/strom?ansikte=led`, { headers, wrong }, () => {})
  const press = async (form: Record<string, string>) => {
    const { location } = await timed('press', 303, lead, { headers, form })
    await timed('lead page', 200, location ? far + location : lead, { headers })
  }
  const steps = new Set<StepHeard>()
  let here = 'start'
  const go = async (to: string) => {
    const at = performance.now()
    const heard: StepHeard = (step, phone) => {
      if (step !== to || seen.has(phone)) return
      seen.add(phone)
      if (at >= began && !isOver) told.presses.push(performance.now() - at)
    }
    const seen = new Set<number>()
    steps.add(heard)
    await press({ intent: 'go', from: here, to })
    here = to
    await rest(10_000)
    steps.delete(heard)
  }
  const shown = new Set<string>()
  const show = (step: string, isOn: boolean) => {
    if (isOn) shown.add(step)
    else shown.delete(step)
    return press({ intent: 'show', step, on: isOn ? 'yes' : '' })
  }
  const under_way = Array.from({ length: phones }, (_, at) => onePhone(room, nth, own, at, steps))
  await go('nulage')
  await rest(began - performance.now() + Math.random() * 60_000)
  for (let times = nth; !isOver; times++) {
    if (times % 2 === 0) await show(here, !shown.has(here))
    else await go(here === 'nulage' ? 'framtid' : 'nulage')
    await rest(between(LEADER_RESTS))
  }
  await Promise.all(under_way)
  // What was written is looked at once more, in both steps.
  for (const step of ['nulage', 'framtid']) {
    if (here !== step) await press({ intent: 'go', from: here, to: step })
    here = step
    await show(step, true)
    await wait(2_000)
  }
}

setTimeout(() => parentPort!.postMessage('began'), joining * 1000)
setTimeout(() => {
  isOver = true
}, ends - performance.now())
await Promise.all(rooms.map(oneRoom))
told.began = began
parentPort!.postMessage(told)
