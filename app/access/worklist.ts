import type { LocalDate } from '../foundation/clock.ts'
import { texts } from '../foundation/text.ts'
import type { Reading } from './panel.tsx'
import type { Policy } from './web.ts'

/** Something that waits for somebody, and where it is done. All of it text. */
export type Todo = {
  href: string
  title: string
  text: string
  state: string
  tone: 'bad' | 'warn' | 'open'
}

/** What one room says waits, for those who can do something about it; null when nothing does. */
export type Waiting = { may: Policy; load: (visit: Reading) => Promise<Todo | null> }

/** How a thing that waits stands, in every room's words alike. */
export const waitingTexts = texts({
  late: { sv: 'Försenat', en: 'Late' },
  waiting: { sv: 'Väntar', en: 'Waiting' },
})

/** Something that has happened to what the address leads to; the text stands after its name. */
export type Happened = { key: string; on: LocalDate; name: string; href: string; text: string }

/** What one room tells of what has lately happened, the latest first. */
export type Happenings = {
  may: Policy
  load: (visit: Reading, lately: { days: number; most: number }) => Promise<Happened[]>
}

/** What has come of a company that someone has to do with, or has become late there; the text is a sentence. */
export type News = {
  key: string
  on: LocalDate
  is_late: boolean
  title: string
  place: string
  href: string
  tone: 'ok' | 'warn' | 'plain'
  text: string
}

/** What one room has to tell the visitor of the own companies. */
export type NewsOf = { may: Policy; load: (visit: Reading) => Promise<News[]> }
