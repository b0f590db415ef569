// The names that a device keeps until they are sent: what it holds, and for how long.
const GONE = 'spang-pass-names-gone'

/**
 * One who has been taken down here and is not taken by the server yet. `word` is made here: sent twice it is one. `refused`: what the server said is
 * wrong; it is not sent again by itself, and goes only when it is put right or taken away.
 */
export type Name = {
  word: string
  path: string
  day: string
  fields: [name: string, value: string][]
  refused?: string
}

const opened = new Promise<IDBDatabase>((resolve, reject) => {
  const asked = indexedDB.open('spang-pass-names', 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore('name', { keyPath: 'word' })
  asked.onsuccess = () => resolve(asked.result)
  asked.onerror = () => reject(asked.error)
})
opened.catch(() => {})

async function keep<T>(
  mode: 'readonly' | 'readwrite',
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const at = (await opened).transaction('name', mode, { durability: 'strict' })
  const asked = work(at.objectStore('name'))
  return new Promise((resolve, reject) => {
    at.oncomplete = () => resolve(asked.result)
    at.onerror = at.onabort = () => reject(at.error)
  })
}
export const namesKept = () => keep<Name[]>('readonly', store => store.getAll())
export const keepName = (name: Name) => keep('readwrite', store => store.put(name))
export const forget = ({ word }: Name) => keep('readwrite', store => store.delete(word))

/** Names stand here until noon of the day after: a night ends in it. */
export const isPast = ({ day }: Name) => Date.now() > new Date(`${day}T00:00`).getTime() + 36 * 3_600_000

/** Nobody has taken it, and it may not stand here any longer: that is told. */
export async function lose(name: Name): Promise<boolean> {
  await forget(name)
  localStorage.setItem(GONE, String(Number(localStorage.getItem(GONE)) + 1))
  return false
}

/** How many have gone like that since it was last asked. */
export function goneSince(): number {
  const gone = Number(localStorage.getItem(GONE))
  localStorage.removeItem(GONE)
  return gone
}
