// What was sent without network waits in the browser until the server has answered. The server knows what comes twice by its number.
import { read, write } from './kept.ts'

export type Entry = { id: string; path: string; fields: [string, string][]; isRefused?: true }

const KEY = 'spang-room-outbox'
const all = (): Entry[] => read<Entry[]>(KEY) ?? []

/** Keeps what is about to be sent; false where the browser keeps nothing. */
export const keep = (entry: Entry): boolean => write(KEY, [...all(), entry])

/** The server has taken it. */
export const drop = (id: string) =>
  void write(
    KEY,
    all().filter(entry => entry.id !== id),
  )

/** The server did not take it: it is not sent again by itself. */
export const refuse = (id: string) =>
  void write(
    KEY,
    all().map(entry => (entry.id === id ? { ...entry, isRefused: true } : entry)),
  )

/** What waits to be sent from a page, the oldest first. */
export const waiting = (path: string): Entry[] =>
  all().filter(entry => entry.path === path && !entry.isRefused)

/** A random number of the form that the server takes, on a page without encryption too. */
export function newId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID()
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
