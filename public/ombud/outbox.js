// What an officer writes is kept on the phone until the server has answered. Only its owner's things are shown and sent.
const PATIENCE = 15_000

/** Whose phone it is now, what keeps the things that wait from being sent, and whether it can keep any. */
export const now = { who: null, obstacle: null, keepsNothing: false }

const opened = new Promise((resolve, reject) => {
  const asked = indexedDB.open('spang-ombud', 1)
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
export const keep = async (store, mode, work) => {
  const at = (await opened).transaction(store, mode, { durability: 'strict' })
  const asked = work(at.objectStore(store))
  return new Promise((resolve, reject) => {
    at.oncomplete = () => resolve(asked.result)
    at.onerror = at.onabort = () => reject(at.error)
  })
}
export const put = entry => keep('outbox', 'readwrite', store => store.put(entry))
export const drop = id => keep('outbox', 'readwrite', store => store.delete(id))

/** What was wrong with it, if it is there yet: the answer may come twice, and it may have been dropped in between. */
const note = ({ id }, noted) =>
  keep('outbox', 'readwrite', store => {
    const asked = store.get(id)
    asked.onsuccess = () => {
      if (!asked.result) return
      if (noted.id !== id) store.delete(id)
      store.put({ ...asked.result, ...noted })
    }
    return asked
  })

/** Whose phone it is now: who is signed in on this page, else who was last. Only that person's things are shown and sent. */
export async function recogniseOwner(box) {
  const last = keep('about', 'readonly', store => store.get('who'))
  if (!box?.dataset.owner) {
    now.who = await last
    return
  }
  const { owner, send, signIn, today } = box.dataset
  const ahead = Date.parse(today) - Date.parse(dayOf(Date.now()))
  const inside = document.querySelector('form[data-inside]')?.dataset.inside
  now.who = { owner, send, signIn, ahead, inside, slug: location.pathname.split('/')[1] }
  now.who.inside ??= (await last)?.inside ?? ''
  await keep('about', 'readwrite', store => store.put(now.who, 'who'))
}
const dayOf = moment => new Intl.DateTimeFormat('sv-SE').format(moment)
/** The day on the server's clock, as far as the phone knows. */
export const today = () => dayOf(Date.now() + (now.who?.ahead ?? 0))

export const mine = async () => {
  if (!now.who) return []
  const all = await keep('outbox', 'readonly', store => store.getAll()).catch(() => [])
  return all.filter(entry => entry.owner === now.who.owner).sort((a, b) => a.made - b.made)
}

/** Sends one thing. The id made on the phone makes it harmless to send again when no answer came. */
export async function send(entry) {
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
function obstacleIn(answer) {
  if (!answer) return 'coverage'
  if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed_out'
  if (answer.status === 409) return 'someone_else'
  return answer.status === 403 || answer.status === 404 ? 'not_allowed' : 'server'
}

/** Sends all that waits, in the order in which it was written. Two open pages take turns. */
export const sendAll = () => (navigator.locks ? navigator.locks.request('spang-ombud', sendEach) : sendEach())

async function sendEach() {
  let obstacle = null
  for (const entry of await mine()) {
    if (entry.errors) continue
    const { waits } = await send(entry)
    obstacle = waits ?? obstacle
    // What the server cannot take is no reason for the rest to wait.
    if (waits && waits !== 'server' && waits !== 'not_allowed') break
  }
  now.obstacle = obstacle
}
