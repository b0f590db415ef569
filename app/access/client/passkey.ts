// Passkeys live in the browser, so signing in with one and adding one need this script. Without it, the mailed link works.
const ADDRESS = '/api/auth/passkey'

const ask = async (path: string, body?: object) => {
  const answer = await fetch(`${ADDRESS}/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  })
  const said = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Error(said.code ?? String(answer.status))
  return said
}

const signIn = async () => {
  const options = await ask('generate-authenticate-options')
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const credential = await navigator.credentials.get({ publicKey })
  await ask('verify-authentication', { response: (credential as PublicKeyCredential).toJSON() })
}

const add = async (name: string) => {
  const options = await ask('generate-register-options')
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const credential = await navigator.credentials.create({ publicKey })
  await ask('verify-registration', { response: (credential as PublicKeyCredential).toJSON(), name })
}

/** Says in the page's own words what went wrong; no code reaches the reader. */
async function attempt(place: HTMLElement, work: () => Promise<void>, then: () => void) {
  const button = place.querySelector('button')
  const says = place.querySelector<HTMLElement>('[role=status]')
  if (says) says.textContent = ''
  button?.setAttribute('aria-busy', 'true')
  try {
    await work()
    then()
  } catch (error) {
    const isOld = error instanceof Error && error.message === 'SESSION_NOT_FRESH'
    if (says) says.textContent = (isOld && says.dataset.oldSession) || (says.dataset.failed ?? '')
    button?.removeAttribute('aria-busy')
  }
}

// Not every browser has what the types promise.
if ('PublicKeyCredential' in globalThis && 'parseRequestOptionsFromJSON' in PublicKeyCredential) {
  for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) place.hidden = false

  const door = document.querySelector<HTMLElement>('[data-passkey="sign-in"]')
  door
    ?.querySelector('button')
    ?.addEventListener('click', () => attempt(door, signIn, () => location.assign(door.dataset.till ?? '/')))

  const form = document.querySelector<HTMLFormElement>('form[data-passkey="add"]')
  form?.addEventListener('submit', event => {
    event.preventDefault()
    event.stopPropagation()
    const name = form.querySelector<HTMLInputElement>('[name=passkey_name]')?.value.trim() ?? ''
    attempt(
      form,
      () => add(name),
      () => location.reload(),
    )
  })
}
