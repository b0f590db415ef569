// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { revokeOtherSessions, revokeSession } from '../account/own.ts'
import { sessionsOf } from '../account/queries.ts'
import { visitorFor } from '../queries.ts'
import { CLIENT_HEADER } from '../rules.ts'
import { installationOf, requestWith } from '../testing-door.ts'
import { peopleAt } from '../testing-people.ts'
import { handleAuth } from './auth.ts'
import { sessionOf } from './session.ts'
import { confirmLink, signInUser, signOut } from './sign-in.ts'

const database = await openForTest()
after(() => database.close())
const ground = installationOf(database)
const { someone, newClient, tokenFor, askFor, signedIn, linesNow } = peopleAt(ground)

test('cookies are shut to scripts and to other sites, and to plain http where the address is https', async () => {
  const { user_id } = await someone()
  const [plain] = (await signInUser(ground, newClient(), user_id))!.getSetCookie()
  assert.match(plain!, /^spang\.session_token=.*; HttpOnly; SameSite=Lax/)
  assert.doesNotMatch(plain!, /Secure/)
  const secure = installationOf(database, { env: { SPANG_PUBLIC_URL: 'https://spang.exempel.se' } })
  const [cookie] = (await signInUser(secure, newClient(), user_id))!.getSetCookie()
  assert.match(
    cookie!,
    /^__Secure-spang\.session_token=.*HttpOnly; Secure; SameSite=Lax|^__Secure-.*Secure; HttpOnly; SameSite=Lax/,
  )
})

test('a session ends when it is signed out or revoked, and another’s cannot be revoked', async () => {
  const { email, user_id, programme } = await someone()
  const visitor = (await visitorFor(ground, user_id, programme.slug, 'sv'))!
  const [first, second, third] = [await signedIn(email), await signedIn(email), await signedIn(email)]
  const sessionIn = (jar: { header(): string }) => sessionOf(ground.auth, requestWith(jar.header()))
  const { session_id } = (await sessionIn(first))!
  const listed = await reading(ground, visitor, db => sessionsOf(db, user_id, session_id))
  assert.equal(listed.length, 3)
  assert.deepEqual(
    listed.filter(session => session.is_this).map(session => session.id),
    [session_id],
  )

  const other = await someone()
  const stranger = (await visitorFor(ground, other.user_id, other.programme.slug, 'sv'))!
  assert.deepEqual(await revokeSession(ground, stranger, session_id), { refused: 'no-such-session' })
  assert.deepEqual(await revokeSession(ground, visitor, session_id), { session_id })
  assert.equal(await sessionIn(first), null)

  const gone = await signOut(ground, requestWith(second.header()))
  assert.equal(await sessionIn(second), null)
  second.keep(gone)
  assert.equal(second.has('spang.session_token'), false)

  const kept = (await sessionIn(third))!
  await signedIn(email)
  assert.deepEqual(await revokeOtherSessions(ground, visitor, kept.session_id), { sessions: 1 })
  assert.deepEqual(await sessionIn(third), kept)
})

test('a cookie that was made up or changed is nobody’s', async () => {
  const { email } = await someone()
  const jar = await signedIn(email)
  const [token = ''] = decodeURIComponent(jar.get('spang.session_token')!).split('.')
  for (const made of [token, `${token}.${'A'.repeat(43)}%3D`, 'nothing', ''])
    assert.equal(await sessionOf(ground.auth, requestWith(`spang.session_token=${made}`)), null)
  assert.equal(await sessionOf(ground.auth, requestWith('')), null)
})

test('every sign-in is a line of the trail', async () => {
  const { email, user_id } = await someone()
  await askFor(email)
  const before = await linesNow()
  await confirmLink(ground, newClient(), await tokenFor(email))
  const lines = await reading(ground, houseScope, db =>
    db.selectFrom('trail').select(['action', 'user_id']).where('id', '>', before).execute(),
  )
  assert.deepEqual(lines, [{ action: 'signed-in', user_id }])
})

test('what the pages do themselves is closed on the outside', async () => {
  const ask = (path: string, method = 'POST') =>
    handleAuth(
      ground,
      requestWith('', `/api/auth${path}`, {
        method,
        headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' },
        ...(method === 'POST'
          ? {
              body: JSON.stringify({
                email: 'a@exempel.se',
                password: 'x',
                provider: 'organisation',
                user_id: 'x',
              }),
            }
          : {}),
      }),
    )
  for (const path of [
    '/sign-in/magic-link',
    '/sign-in/email',
    '/sign-up/email',
    '/sign-in/social',
    '/sign-in-as',
    '/signInAs',
    '/update-user',
    '/change-email',
    '/delete-user',
    '/revoke-sessions',
    '/passkey/delete-passkey',
    '/passkey/update-passkey',
    '/request-password-reset',
    '/verify-password',
  ])
    assert.equal((await ask(path)).status, 404, path)
  assert.equal((await ask('/magic-link/verify?token=x', 'GET')).status, 404)
  for (const path of ['/get-session', '/list-sessions'])
    assert.equal((await ask(path, 'GET')).status, 404, path)
  assert.equal((await ask('/ok', 'GET')).status, 200)
})

test('the library’s own addresses are limited too, with counts kept in the database', async () => {
  const ask = () =>
    handleAuth(
      ground,
      requestWith('', '/api/auth/passkey/generate-authenticate-options', {
        headers: { [CLIENT_HEADER]: '198.51.100.7' },
      }),
    )
  let last = 200
  for (let time = 0; time < 70 && last === 200; time++) last = (await ask()).status
  assert.equal(last, 429)
  const rows = await database.signIn.selectFrom('auth_rate_limit').select('count').execute()
  assert.ok(rows.length > 0)
})
