import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { createRequestListener } from '@remix-run/node-fetch-server'
import { launchChromium } from '../../../tests/chromium.ts'
import { bundled } from '../../../vite.scripts.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { removePasskey } from '../account/own.ts'
import { passkeysOf } from '../account/queries.ts'
import { visitorFor } from '../queries.ts'
import { installationOf, programmeFor } from '../testing-door.ts'
import { grantMembership } from '../users/memberships.ts'
import { handleAuth } from './auth.ts'
import { sessionOf } from './session.ts'
import { signInUser, signOut } from './sign-in.ts'

const script = await bundled(new URL('../client/passkey.ts', import.meta.url).pathname)
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'"
const SHOWN = `<!doctype html><html lang="sv"><title>Prov</title><script src="/passkey.js" defer></script>
<div data-passkey="sign-in" data-till="/framme" hidden><button type="button">Logga in</button><p role="status" data-failed="Det gick inte."></p></div>
<form data-passkey="add" hidden><input name="passkey_name" value="Min telefon"><button>Lägg till</button><p role="status" data-failed="Det gick inte."></p></form>`

const database = await openForTest()
const server = createServer(createRequestListener(request => answer(request)))
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const here = `http://localhost:${(server.address() as AddressInfo).port}`
const ground = installationOf(database, { env: { SPANG_PUBLIC_URL: here } })
const browser = await launchChromium()
after(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
  await database.close()
})

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname.startsWith('/api/auth/')) return handleAuth(ground, request)
  if (pathname === '/passkey.js')
    return new Response(script, { headers: { 'Content-Type': 'text/javascript' } })
  return new Response(SHOWN, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY },
  })
}

test('a passkey is added in a browser, signs in, and is removed', async () => {
  const programme = await programmeFor(ground)
  const granted = await grantMembership(ground, {
    email: 'anna@exempel.se',
    name: 'Anna',
    role: 'officer',
    programme_id: programme.id,
  })
  assert.ok('user_id' in granted)
  const context = await browser.newContext()
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const cookieHeader = async () =>
    (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const session = async () =>
    sessionOf(ground.auth, new Request(here, { headers: { cookie: await cookieHeader() } }))

  const [first = ''] = (await signInUser(ground, new Request(here), granted.user_id))!.getSetCookie()
  const [name = '', value = ''] = first.split(';')[0]!.split(/=(.*)/s)
  await context.addCookies([{ name, value, url: here }])
  await page.goto(here)
  const added = page.waitForResponse(response => response.url().endsWith('/verify-registration'))
  const shownAnew = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Lägg till' }).click()
  assert.equal((await added).status(), 200)
  await shownAnew
  const visitor = (await visitorFor(ground, granted.user_id, programme.slug, 'sv'))!
  const [passkey] = await reading(ground, visitor, db => passkeysOf(db, granted.user_id))
  assert.equal(passkey?.name, 'Min telefon')

  await signOut(ground, new Request(here, { headers: { cookie: await cookieHeader() } }))
  await context.clearCookies()
  await page.goto(here)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.waitForURL(`${here}/framme`)
  assert.equal((await session())?.user_id, granted.user_id)

  assert.deepEqual(await removePasskey(ground, visitor, passkey.id), { passkey_id: passkey.id })
  assert.deepEqual(await removePasskey(ground, visitor, passkey.id), { refused: 'no-such-passkey' })
  await context.clearCookies()
  await page.goto(here)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.getByText('Det gick inte.').waitFor()
  assert.equal(await session(), null)
  const rows = await reading(ground, houseScope, db =>
    db.selectFrom('trail').select('action').where('subject', '=', 'user').orderBy('id').execute(),
  )
  assert.deepEqual(
    rows.map(row => row.action),
    ['passkey-added', 'passkey-removed'],
  )
})
