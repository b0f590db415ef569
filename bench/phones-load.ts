// The phones and the desks, in a thread of their own: they ask the server as over a network.
import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

export type Load = {
  home: string
  tokens: string[]
  /** The pages of own hours, where each phone signs once; null where phones answer an assessment. */
  signers: string[] | null
  desks: string[]
  seconds: number
  a_second: number
}
export type Took = { what: 'form' | 'send' | 'desk' | 'file'; ms: number; is_right: boolean }

const { home, tokens, signers, desks, seconds, a_second } = workerData as Load
const took: Took[] = []
const ends = performance.now() + seconds * 1000
const AREAS = ['a', 'b', 'c', 'd', 'e']
const DESK_PAGES = ['/demo', '/demo/foretag', '/demo/tillfallen', '/demo/vagen']
/** Milliseconds between what one at a desk asks for, and between two files. */
const DESK_RESTS = 2_000
const FILE_RESTS = 30_000

async function timed(
  what: Took['what'],
  path: string,
  right: number,
  init: RequestInit = {},
): Promise<string> {
  const began = performance.now()
  const answer = await fetch(home + path, { redirect: 'manual', ...init }).catch(() => null)
  const text = (await answer?.text().catch(() => null)) ?? ''
  took.push({ what, ms: performance.now() - began, is_right: answer?.status === right && text !== null })
  return text
}

async function onePhone(nth: number) {
  const area = AREAS[Math.floor(nth / tokens.length) % AREAS.length]!
  const path = `/skattning/${tokens[nth % tokens.length]}/${area}`
  await timed('form', path, 200)
  const body = new URLSearchParams(
    [1, 2, 3, 4, 5].map(at => [`${area.toUpperCase()}${at}`, String(1 + (nth % 5))]),
  )
  await timed('send', path, 303, { method: 'POST', body, headers: { Origin: home } })
}

/** What the form that signs would send: the fields that stand in it. */
function signingIn(page: string): URLSearchParams {
  const form = page.split('<form').find(one => /name="intent" value="sign"/.test(one)) ?? ''
  const fields = [...form.matchAll(/<(?:input|button)[^>]*?name="([^"]*)"[^>]*?value="([^"]*)"/g)]
  return new URLSearchParams(fields.map(([, name, value]) => [name!, read(value!)]))
}

const read = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

async function oneSigner(path: string) {
  const body = signingIn(await timed('form', path, 200))
  await timed('send', path, 303, { method: 'POST', body, headers: { Origin: home } })
}

async function oneDesk(cookie: string, nth: number) {
  for (let at = nth; performance.now() < ends; at += 1) {
    await timed('desk', DESK_PAGES[at % DESK_PAGES.length]!, 200, { headers: { Cookie: cookie } })
    await wait(DESK_RESTS)
  }
}

async function filesTakenOut(cookie: string) {
  while (performance.now() < ends) {
    await timed('file', '/demo/personer.xlsx', 200, { headers: { Cookie: cookie } })
    await wait(FILE_RESTS)
  }
}

const under_way: Promise<unknown>[] = [...desks.map(oneDesk), filesTakenOut(desks[0]!)]
for (let nth = 0; performance.now() < ends && nth < (signers?.length ?? Infinity); nth += 1) {
  under_way.push(signers ? oneSigner(signers[nth]!) : onePhone(nth))
  await wait(1000 / a_second)
}
await Promise.all(under_way)
parentPort!.postMessage(took)
