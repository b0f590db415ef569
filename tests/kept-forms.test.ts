import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { cookieJar, requestWith } from '../app/access/testing-door.ts'
import { houseScope, transact } from '../app/foundation/transact.ts'
import { type Places, placesOf } from './places.ts'
import { formIn } from './sending.ts'
import { cookieFor, emailOf, HOME, newUser, openWorld, type World } from './world.ts'

// What someone has written is not lost: not when it is refused, not when the session ends, and it goes to nobody else.

let world: World
let places: Places
let other: string

before(async () => {
  world = await openWorld()
  const { vault } = world.installation
  places = await world.read(db => placesOf(db, { vault, programme_id: world.programme_id }))
  other = await newUser(world.installation, 'project_leader', world.programme_id, 'Petra Andersson')
})
after(() => world.close())

/** A browser with cookies of its own, which follows no redirect by itself. */
async function browserOf(email: string | null) {
  const jar = cookieJar()
  const signIn = async (who: string) => {
    for (const pair of (await cookieFor(world.installation, who)).split('; '))
      jar.keep(new Headers({ 'Set-Cookie': pair }))
  }
  if (email) await signIn(email)
  const asked = async (path: string, init: RequestInit = {}) => {
    const answer = await world.answer(requestWith(jar.header(), path, init))
    jar.keep(answer.headers)
    return {
      status: answer.status,
      to: answer.headers.get('location'),
      html: await answer.text(),
      headers: answer.headers,
    }
  }
  return {
    jar,
    signIn,
    get: (path: string) => asked(path),
    post: (path: string, form: URLSearchParams, headers: Record<string, string> = {}) =>
      asked(path, { method: 'POST', body: form, headers: { Origin: HOME, ...headers } }),
  }
}

const leaderEmail = emailOf('project_leader')
const change = () => `/demo/foretag/${places.company}/andring`

const nameOf = () =>
  world.read(db =>
    db
      .selectFrom('company')
      .select('name')
      .where('id', '=', Number(places.company))
      .executeTakeFirstOrThrow(),
  )
const drafts = async () => (await world.read(db => db.selectFrom('draft').selectAll().execute())).length

const asHouse = <Row extends object>(statement: string) =>
  transact(
    world.installation,
    houseScope,
    async ({ db }) => (await sql<Row>`${sql.raw(statement)}`.execute(db)).rows,
  )

beforeEach(() => asHouse('delete from draft'))

/** Signs out behind the back of whoever has the page open. */
const endSessions = () => asHouse('delete from auth_session')

async function filled(
  browser: Awaited<ReturnType<typeof browserOf>>,
  path: string,
  words: Record<string, string>,
) {
  const form = formIn((await browser.get(path)).html)!
  for (const [name, text] of Object.entries(words)) form.set(name, text)
  return form
}

test('a refused form is seen at an address of its own: loaded again it is the same, and nothing is sent', async () => {
  const browser = await browserOf(leaderEmail)
  const form = await filled(browser, change(), { name: '', sni: '25.999' })
  const refused = await browser.post(change(), form)
  assert.equal(refused.status, 303)
  for (let time = 0; time < 2; time++) {
    const shown = await browser.get(refused.to!)
    assert.equal(shown.status, 422)
    assert.equal(formIn(shown.html)!.get('sni'), '25.999')
    assert.match(shown.html, /class="notice errorsummary"/)
  }
  const again = formIn((await browser.get(refused.to!)).html)!
  again.set('name', 'Östernäs Plåt AB')
  const saved = await browser.post(refused.to!, again)
  assert.equal(saved.status, 303)
  assert.equal(saved.to, `/demo/foretag/${places.company}`)
  const back = await browser.get(refused.to!)
  assert.equal(back.status, 200, 'what has been carried out is no draft any more')
  assert.equal(await drafts(), 0)
})

test('a stranger’s refused form is kept too, for the browser that sent it alone', async () => {
  const browser = await browserOf(null)
  const form = await filled(browser, '/demo/oppet', { wishes: 'Svetsning' })
  const refused = await browser.post('/demo/oppet', form)
  assert.equal(refused.status, 303)
  const shown = await browser.get(refused.to!)
  assert.equal(shown.status, 422)
  assert.equal(formIn(shown.html)!.get('wishes'), 'Svetsning')
  const elsewhere = await (await browserOf(null)).get(refused.to!)
  assert.equal(elsewhere.status, 200)
  assert.doesNotMatch(elsewhere.html, /Svetsning/)
})

test('a form sent after the session has ended loses nothing: the same person finds it filled after sign-in', async () => {
  const browser = await browserOf(leaderEmail)
  const before = await nameOf()
  const form = await filled(browser, change(), { name: 'Skrivet medan det gick ut AB' })
  await endSessions()
  const sent = await browser.post(change(), form)
  assert.equal(sent.status, 303)
  assert.match(sent.to!, /^\/logga-in\?till=/)
  const door = await browser.get(sent.to!)
  assert.match(door.html, /inte sparat än/)
  assert.doesNotMatch(door.html, /Skrivet medan/, 'nothing of it is shown to whoever stands there')
  const till = new URL(sent.to!, HOME).searchParams.get('till')!
  const stillOut = await browser.get(till)
  assert.equal(stillOut.to, sent.to, 'opened without a session it leads through the sign-in again')

  await browser.signIn(leaderEmail)
  const shown = await browser.get(till)
  assert.equal(shown.status, 200)
  assert.match(shown.html, /Inget av det här är sparat än/)
  assert.deepEqual(await nameOf(), before)
  const again = formIn(shown.html)!
  assert.equal(again.get('name'), 'Skrivet medan det gick ut AB')
  const saved = await browser.post(till, again)
  assert.equal(saved.to, `/demo/foretag/${places.company}`)
  assert.equal((await nameOf()).name, 'Skrivet medan det gick ut AB')
  assert.equal(await drafts(), 0)
})

test('another who has signed in meanwhile in the same browser neither sends it nor reads it; its writer finds it', async () => {
  const browser = await browserOf(leaderEmail)
  const before = await nameOf()
  const form = await filled(browser, change(), { name: 'Karins ord AB' })
  await browser.signIn(other)
  const sent = await browser.post(change(), form)
  assert.equal(sent.status, 303)
  const refused = await browser.get(sent.to!)
  assert.equal(refused.status, 409)
  assert.match(refused.html, /visades för någon annan/)
  assert.doesNotMatch(refused.html, /Karins ord/)
  assert.deepEqual(await nameOf(), before)

  const out = await browser.post('/logga-ut', formIn(refused.html)!)
  assert.match(out.to!, /^\/logga-in\?till=/)
  await browser.signIn(leaderEmail)
  const shown = await browser.get(new URL(out.to!, HOME).searchParams.get('till')!)
  assert.equal(formIn(shown.html)!.get('name'), 'Karins ord AB')
})

test('whose a form is cannot be made up, and what is nobody’s is not kept', async () => {
  const browser = await browserOf(leaderEmail)
  const form = await filled(browser, change(), { name: 'Ingens AB' })
  await endSessions()
  for (const said of ['', 'x', `${form.get('shown_to')}x`]) {
    form.set('shown_to', said)
    const sent = await browser.post(change(), form)
    assert.match(sent.to!, /^\/logga-in\?till=[^&]+&osparat=ja$/)
    assert.match((await browser.get(sent.to!)).html, /gör det igen/)
  }
  assert.equal(await drafts(), 0)
})

test('what is only done, at no page, leads back to the page where its button stood', async () => {
  const browser = await browserOf(leaderEmail)
  await endSessions()
  const page = `/demo/tillfallen/${places.occasion}/narvaro/${places.attendance}`
  const sent = await browser.post(`${page}/underskrift`, new URLSearchParams(), { Referer: `${HOME}${page}` })
  assert.equal(sent.to, `/logga-in?till=${encodeURIComponent(page)}&osparat=ja`)
})

test('a draft is sealed, stands where it was written, and is gone after three days', async () => {
  const browser = await browserOf(leaderEmail)
  const refused = await browser.post(change(), await filled(browser, change(), { name: '', sni: 'hemligt' }))
  const kept = await world.read(db => db.selectFrom('draft').selectAll().executeTakeFirstOrThrow())
  assert.ok(!kept.sealed.includes('hemligt'))
  const word = refused.to!.split('utkast=')[1]
  const elsewhere = await browser.get(`/demo/foretag/ny?utkast=${word}`)
  assert.doesNotMatch(elsewhere.html, /hemligt/)
  await transact(world.installation, houseScope, async ({ db }) => {
    await db.deleteFrom('draft').execute()
    const kept_at = new Date(kept.kept_at.getTime() - 3 * 86_400_000)
    await db
      .insertInto('draft')
      .values({ ...kept, kept_at })
      .execute()
  })
  const late = await browser.get(refused.to!)
  assert.equal(late.status, 200)
  assert.doesNotMatch(late.html, /hemligt/)
})

test('a session that is in use is prolonged, at most once a day', async () => {
  const browser = await browserOf(leaderEmail)
  const prolonged = (headers: Headers) =>
    headers.getSetCookie().some(cookie => cookie.includes('session_token'))
  assert.ok(!prolonged((await browser.get('/demo')).headers), 'not on the day it began')
  await asHouse("update auth_session set expires_at = expires_at - interval '10 days'")
  assert.ok(prolonged((await browser.get('/demo')).headers))
  assert.ok(!prolonged((await browser.get('/demo')).headers))
  const rows = await asHouse<{ days: number }>(
    'select max(extract(epoch from expires_at - now()) / 86400)::float as days from auth_session',
  )
  assert.ok(rows[0]!.days > 13.9, String(rows[0]!.days))
})
