import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import Provider from 'oidc-provider'
import { isRefusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { reading } from '../../foundation/transact.ts'
import { removeOrganisationAccount } from '../account/own.ts'
import { organisationAccountOf } from '../account/queries.ts'
import { visitorFor } from '../queries.ts'
import { cookieJar, installationOf, programmeFor, requestWith } from '../testing-door.ts'
import { grantMembership } from '../users/memberships.ts'
import { handleAuth } from './auth.ts'
import { sessionOf } from './session.ts'
import { startWithOrganisation } from './sign-in.ts'

const database = await openForTest()
const claims: Record<string, { email?: string; email_verified?: boolean | string; name?: string }> = {}
/** It hangs up on whoever asks. Its port stays its own: another test may be given one that is let go of. */
let isAway = false
const { issuer, server } = await startProvider()
after(async () => {
  server.closeAllConnections()
  server.close()
  await database.close()
})
const OIDC = {
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: 'spang',
  OIDC_CLIENT_SECRET: 'en-hemlighet-som-ar-lang-nog',
  OIDC_NAME: 'Exempelorganisationen',
}
const ground = installationOf(database, { env: OIDC })
const programme = await programmeFor(ground)
const invitee = async (email: string) => {
  const granted = await grantMembership(ground, {
    email,
    name: 'Anna',
    role: 'officer',
    programme_id: programme.id,
  })
  assert.ok('user_id' in granted)
  return granted.user_id
}

test('someone with a role comes in by the organisation’s account and back to where they were going', async () => {
  const user_id = await invitee('anna@exempel.se')
  claims.anna = { email: 'Anna@Exempel.se', email_verified: true, name: 'Anna A' }
  const { back, jar, asked } = await through('anna', `/${programme.slug}/foretag`)
  assert.equal(asked.searchParams.get('response_type'), 'code')
  assert.equal(asked.searchParams.get('code_challenge_method'), 'S256')
  assert.equal(new URL(back, ground.config.publicUrl).pathname, `/${programme.slug}/foretag`)
  assert.equal((await sessionOf(ground.auth, requestWith(jar.header())))?.user_id, user_id)
  const rows = await database.signIn
    .selectFrom('auth_account')
    .select(['provider_id', 'account_id', 'access_token', 'refresh_token', 'id_token'])
    .execute()
  assert.deepEqual(rows, [
    {
      provider_id: 'organisation',
      account_id: 'anna',
      access_token: null,
      refresh_token: null,
      id_token: null,
    },
  ])
})

test('the second time the account is known', async () => {
  const { jar } = await through('anna', '/')
  assert.ok(await sessionOf(ground.auth, requestWith(jar.header())))
  const rows = await database.signIn.selectFrom('auth_account').select('id').execute()
  assert.equal(rows.length, 1)
})

test('an account without a role gets no further, and nothing is kept of it', async () => {
  claims.okand = { email: 'okand@exempel.se', email_verified: true, name: 'Okänd' }
  const { back, jar } = await through('okand', '/')
  const url = new URL(back, ground.config.publicUrl)
  assert.equal(url.pathname, '/logga-in')
  assert.equal(url.searchParams.get('error'), 'not_invited')
  assert.equal(await sessionOf(ground.auth, requestWith(jar.header())), null)
  const unknown = database.signIn.selectFrom('auth_user').where('email', '=', 'okand@exempel.se')
  const rows = await unknown.select('id').execute()
  assert.equal(rows.length, 0)
})

test('an address that the provider has not verified, or does not give, names nobody', async () => {
  await invitee('berit@exempel.se')
  claims.falsk = { email: 'berit@exempel.se', email_verified: false }
  claims.texten = { email: 'berit@exempel.se', email_verified: 'false' }
  claims.osagd = { email: 'berit@exempel.se' }
  claims.tyst = {}
  for (const who of ['falsk', 'texten', 'osagd', 'tyst']) {
    const { back, jar } = await through(who, '/')
    assert.equal(new URL(back, ground.config.publicUrl).pathname, '/logga-in', who)
    assert.equal(await sessionOf(ground.auth, requestWith(jar.header())), null, who)
  }
})

test('a provider that hands out its addresses itself may be believed, but not against its own word', async () => {
  const cecilia = await invitee('cecilia@exempel.se')
  claims.cecilia = { email: 'cecilia@exempel.se' }
  claims.nekad = { email: 'cecilia@exempel.se', email_verified: false }
  const trusting = installationOf(database, { env: { ...OIDC, OIDC_EMAIL_VERIFIED: 'yes' } })
  const refused = await through('nekad', '/', trusting)
  assert.equal(await sessionOf(ground.auth, requestWith(refused.jar.header())), null)
  const { jar } = await through('cecilia', '/', trusting)
  assert.equal((await sessionOf(ground.auth, requestWith(jar.header())))?.user_id, cecilia)
})

test('a second account with the same address does not become an existing person unasked', async () => {
  const user_id = await invitee('doris@exempel.se')
  claims.doris = { email: 'doris@exempel.se', email_verified: true }
  claims['doris-igen'] = { email: 'doris@exempel.se', email_verified: true }
  await through('doris', '/')
  const { back, jar } = await through('doris-igen', '/')
  const url = new URL(back, ground.config.publicUrl)
  assert.deepEqual([url.pathname, url.searchParams.get('error')], ['/logga-in', 'organisation_other_account'])
  assert.equal(await sessionOf(ground.auth, requestWith(jar.header())), null)

  // The person, signed in, asks for it: unties the first, and then the second is theirs.
  const visitor = (await visitorFor(ground, user_id, programme.slug, 'sv'))!
  const account = await reading(ground, visitor, db => organisationAccountOf(db, user_id))
  const stranger = { ...visitor, user_id: 'someone-else' }
  assert.deepEqual(await removeOrganisationAccount(ground, stranger, account!.id), {
    refused: 'no-such-account',
  })
  assert.ok(!isRefusal(await removeOrganisationAccount(ground, visitor, account!.id)))
  const again = await through('doris-igen', '/')
  assert.equal((await sessionOf(ground.auth, requestWith(again.jar.header())))?.user_id, user_id)
})

test('a code that comes back without the browser it was asked from is refused', async () => {
  const start = await startWithOrganisation(ground, requestWith(''), '/')
  assert.ok(!isRefusal(start))
  const state = new URL(start.href).searchParams.get('state')
  const answer = await handleAuth(
    ground,
    requestWith('', `/api/auth/callback/organisation?code=stolen&state=${state}`),
  )
  assert.equal(
    answer.headers
      .getSetCookie()
      .some(cookie => cookie.startsWith('spang.session_token=') && !/Max-Age=0/.test(cookie)),
    false,
  )
})

test('a provider that did not answer at the start is asked anew', async () => {
  isAway = true
  const early = installationOf(database, { env: OIDC })
  assert.deepEqual(await startWithOrganisation(early, requestWith(''), '/'), {
    refused: 'organisation-not-answering',
  })
  isAway = false
  assert.ok(!isRefusal(await startWithOrganisation(early, requestWith(''), '/')))
})

/** From our button to the provider, through its login, and back to us, as a browser does it. */
async function through(who: string, till: string, at = ground) {
  const ours = cookieJar()
  const theirs = cookieJar()
  const start = await startWithOrganisation(at, requestWith(''), till)
  assert.ok(!isRefusal(start))
  ours.keep(start.cookies)
  const asked = new URL(start.href)
  let next = asked
  while (next.origin === new URL(issuer).origin) {
    const isLogin = next.pathname.startsWith('/interaction/')
    const answer = await fetch(isLogin ? `${next.href}?who=${who}` : next, {
      redirect: 'manual',
      headers: { cookie: theirs.header() },
    })
    theirs.keep(answer.headers)
    const to = answer.headers.get('location')
    assert.ok(to, `${next.pathname} answered ${answer.status}: ${await answer.text()}`)
    next = new URL(to, next)
  }
  assert.equal(next.pathname, '/api/auth/callback/organisation')
  const answer = await handleAuth(at, requestWith(ours.header(), next.pathname + next.search))
  ours.keep(answer.headers)
  return { back: answer.headers.get('location') ?? '', jar: ours, asked }
}

/** A real OpenID Connect provider whose login page lets in whoever says a name. */
async function startProvider(): Promise<{ issuer: string; server: Server }> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'spang',
        client_secret: 'en-hemlighet-som-ar-lang-nog',
        redirect_uris: ['http://localhost:3000/api/auth/callback/organisation'],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...claims[id] }) }),
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['nyckel-for-prov'] },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  })
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    if (isAway) return response.destroy()
    const url = new URL(request.url ?? '/', issuer)
    if (!url.pathname.startsWith('/interaction/')) return answer(request, response)
    const { prompt, params, session } = await provider.interactionDetails(request, response)
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, {
        login: { accountId: url.searchParams.get('who')! },
      })
    const grant = new provider.Grant({ accountId: session!.accountId, clientId: String(params.client_id) })
    grant.addOIDCScope('openid email profile')
    await provider.interactionFinished(
      request,
      response,
      { consent: { grantId: await grant.save() } },
      { mergeWithLastSubmission: true },
    )
  })
  return { issuer, server }
}
