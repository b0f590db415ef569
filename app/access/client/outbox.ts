// What someone writes is kept on the phone until the server has answered. Only its owner's things are shown and sent.
const PATIENCE = 15_000

/** A sentence for each field in which something is wrong. */
export type Errors = Record<string, string>
/** One form that was sent: which, with what in it, and whose it is. `made` in milliseconds of the phone's own clock. */
export type Entry = {
  id: string
  owner: string
  send: string
  kind: string
  fields: [name: string, value: string][]
  made: number
  errors?: Errors
}
/** Who holds the phone. `ahead`: milliseconds by which the server's day is ahead of the phone's. */
export type Holder = {
  owner: string
  send: string
  signIn?: string
  ahead: number
  inside: string
  slug: string
}
export type Obstacle = 'coverage' | 'signed_out' | 'someone_else' | 'not_allowed' | 'server'
type Outcome = { path?: string; errors?: Errors; id?: string; waits?: Obstacle }

/** Whose phone it is now, what keeps the things that wait from being sent, and whether it can keep any. */
export const now: { who: Holder | null; obstacle: Obstacle | null; keepsNothing: boolean } = {
  who: null,
  obstacle: null,
  keepsNothing: false,
}

// Named after those who had it first; under another name, what waits on their phones would not be found.
const NAME = 'spang-ombud'
const opened = new Promise<IDBDatabase>((resolve, reject) => {
  const asked = indexedDB.open(NAME, 1)
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('outbox', { keyPath: 'id' })
    asked.result.createObjectStore('about')
  }
  asked.onsuccess = () => {
    // A later version of the page may arrange it anew, also while this one is open.
    asked.result.onversionchange = () => asked.result.close()
    resolve(asked.result)
  }
  asked.onerror = () => reject(asked.error)
})
opened.catch(() => {})

/** One thing done in one store, finished when it is written to the disk. */
export async function keep<T>(
  store: 'outbox' | 'about',
  mode: 'readonly' | 'readwrite',
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const at = (await opened).transaction(store, mode, { durability: 'strict' })
  const asked = work(at.objectStore(store))
  return new Promise((resolve, reject) => {
    at.oncomplete = () => resolve(asked.result)
    at.onerror = at.onabort = () => reject(at.error)
  })
}
export const put = (entry: Entry) => keep('outbox', 'readwrite', store => store.put(entry))
export const drop = (id: string) => keep('outbox', 'readwrite', store => store.delete(id))

/** What was wrong with it, if it is there yet: the answer may come twice, and it may have been dropped in between. */
const note = ({ id }: Entry, noted: Pick<Entry, 'id' | 'errors'>) =>
  keep('outbox', 'readwrite', store => {
    const asked: IDBRequest<Entry | undefined> = store.get(id)
    asked.onsuccess = () => {
      if (!asked.result) return
      if (noted.id !== id) store.delete(id)
      store.put({ ...asked.result, ...noted })
    }
    return asked
  })

/** Who was last signed in where something can be kept. */
export const lastHolder = (): Promise<Holder | null> =>
  keep<Holder | undefined>('about', 'readonly', store => store.get('who')).then(who => who ?? null)

export const mine = async (): Promise<Entry[]> => {
  const { who } = now
  if (!who) return []
  const all = await keep<Entry[]>('outbox', 'readonly', store => store.getAll()).catch(() => [])
  return all.filter(entry => entry.owner === who.owner).sort((a, b) => a.made - b.made)
}

/** Sends one thing. The id made on the phone makes it harmless to send again when no answer came. */
export async function send(entry: Entry): Promise<Outcome> {
  const body = new URLSearchParams(entry.fields)
  body.set('kind_of_form', entry.kind)
  body.set('once', entry.id)
  body.set('owner', entry.owner)
  const answer = await fetch(entry.send, {
    method: 'POST',
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null)
  const told = await answer?.json().catch(() => null)
  // Only our own answer says that it has arrived: a network that asks for a sign-in of its own answers 200 too.
  if (answer?.ok && told?.path) {
    await drop(entry.id).catch(() => {})
    return told
  }
  if (answer?.status === 422 && told?.errors) {
    // Its id has stood for something else, so what is mended is sent under another.
    const id = told.is_id_used ? crypto.randomUUID() : entry.id
    await note(entry, { id, errors: told.errors }).catch(() => {})
    return { ...told, id }
  }
  return { waits: obstacleIn(answer) }
}

/** Why something could not be sent; it is tried again. */
function obstacleIn(answer: Response | null): Obstacle {
  if (!answer) return 'coverage'
  if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed_out'
  if (answer.status === 409) return 'someone_else'
  return answer.status === 403 || answer.status === 404 ? 'not_allowed' : 'server'
}

/** Sends all that waits, in the order in which it was written. Two open pages take turns. */
export const sendAll = (): Promise<void> =>
  navigator.locks ? navigator.locks.request(NAME, sendEach) : sendEach()

async function sendEach() {
  let obstacle: Obstacle | null = null
  for (const entry of await mine()) {
    if (entry.errors) continue
    const { waits } = await send(entry)
    obstacle = waits ?? obstacle
    // What the server cannot take is no reason for the rest to wait.
    if (waits && waits !== 'server' && waits !== 'not_allowed') break
  }
  now.obstacle = obstacle
}
