// What was sent without network waits in the browser until the server has answered. The server knows what comes twice by its number.
export type Entry = { id: string; path: string; fields: [string, string][] }

const KEY = 'spang-room-outbox'

const all = (): Entry[] => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as Entry[]
  } catch {
    return []
  }
}
const put = (entries: readonly Entry[]): boolean => {
  try {
    localStorage.setItem(KEY, JSON.stringify(entries))
    return true
  } catch {
    return false
  }
}

/** Keeps what is about to be sent; false where the browser keeps nothing. */
export const keep = (entry: Entry): boolean => put([...all(), entry])

/** The server has answered. */
export const flush = (id: string) => void put(all().filter(entry => entry.id !== id))

/** What waits to be sent from a page, the oldest first. */
export const waiting = (path: string): Entry[] => all().filter(entry => entry.path === path)
