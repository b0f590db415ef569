// What an officer writes is kept on the phone until the server has answered. Only its owner's things are shown and sent.
const PATIENCE = 15_000

/** Whose phone it is now, and whether what waits can be sent by the one who is signed in. */
export const now = { who: null, isSignedOut: false }

const opened = new Promise((resolve, reject) => {
  const asked = indexedDB.open('spang-ombud', 1)
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('outbox', { keyPath: 'id' })
    asked.result.createObjectStore('about')
  }
  asked.onsuccess = () => resolve(asked.result)
  asked.onerror = () => reject(asked.error)
})
opened.catch(() => {})

/** One thing done in one store, finished when it is written to the disk. */
const keep = async (store, mode, work) => {
  const at = (await opened).transaction(store, mode, { durability: 'strict' })
  const asked = work(at.objectStore(store))
  return new Promise((resolve, reject) => {
    at.oncomplete = () => resolve(asked.result)
    at.onerror = at.onabort = () => reject(at.error)
  })
}
export const put = entry => keep('outbox', 'readwrite', store => store.put(entry))
export const drop = id => keep('outbox', 'readwrite', store => store.delete(id))

/** Whose phone it is now: who is signed in on this page, else who was last. Only that person's things are shown and sent. */
export async function recogniseOwner(box) {
  if (!box.dataset.owner) {
    now.who = await keep('about', 'readonly', store => store.get('who'))
    return
  }
  const { owner, send, signIn } = box.dataset
  const inside = document.querySelector('form[data-inside]')?.dataset.inside ?? ''
  now.who = { owner, send, signIn, inside, slug: location.pathname.split('/')[1] }
  await keep('about', 'readwrite', store => store.put(now.who, 'who'))
}
export const mine = async () => {
  if (!now.who) return []
  const all = await keep('outbox', 'readonly', store => store.getAll())
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
  if (!answer || answer.status >= 500 || answer.status === 429) return { waits: true }
  if (answer.type === 'opaqueredirect' || answer.status === 409) {
    now.isSignedOut = true
    return { waits: true }
  }
  now.isSignedOut = false
  if (answer.ok) {
    await drop(entry.id)
    return answer.json()
  }
  const { errors } = await answer.json().catch(() => ({ errors: { company: String(answer.status) } }))
  await put({ ...entry, errors })
  return { errors }
}

/** Sends all that waits, in the order in which it was written. Two open pages take turns. */
export const sendAll = () => (navigator.locks ? navigator.locks.request('spang-ombud', sendEach) : sendEach())

async function sendEach() {
  for (const entry of await mine()) {
    if (entry.errors) continue
    const { waits } = await send(entry)
    if (waits) return
  }
}
