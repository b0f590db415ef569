// On a PostgreSQL server.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { requestWith } from '../app/access/testing-door.ts'
import { until } from '../app/foundation/testing.ts'
import { administer } from './own-database.ts'
import { formIn } from './sending.ts'
import { makeSmallProgramme, smallProgrammeIn } from './small-programme.ts'
import { cookieFor, HOME, newUser, openBare } from './world.ts'

// The connection is cut, the database is shut: nobody's work is lost by it, and the server is there again when the database is.

const server = process.env.SPANG_TEST_DATABASE_URL
let bare: Awaited<ReturnType<typeof openBare>>
let cookie: string
let database: string
let slug: string

before(async () => {
  if (!server) return // the embedded database has no connection that could be cut
  bare = await openBare({})
  const { installation } = bare
  slug = await makeSmallProgramme(installation.database, 'liten')
  const { programme_id } = await smallProgrammeIn(installation.database, slug)
  cookie = await cookieFor(installation, await newUser(installation, 'project_leader', programme_id))
  const { rows } = await installation.database.pool.query('select current_database() as name')
  database = rows[0].name
})
after(() => bare?.close())

const get = (path: string) => bare.answer(requestWith(cookie, path))
const post = (path: string, body: URLSearchParams) =>
  bare.answer(requestWith(cookie, path, { method: 'POST', body, headers: { Origin: HOME } }))
const asServer = (...statements: string[]) => administer(server!, statements)
const ownUrl = () => {
  const url = new URL(server!)
  url.pathname = `/${database}`
  return url.href
}
const told = async (answer: Response) => ({ status: answer.status, html: await answer.text() })

const NAME = 'Avklippta Verkstaden AB'

async function filledIn(organisation_number: string): Promise<URLSearchParams> {
  const form = formIn(await (await get(`/${slug}/foretag/nytt`)).text())!
  form.set('organisation_number', organisation_number)
  form.set('name', NAME)
  form.set('municipality_code', '1280')
  return form
}

const companiesSo = async () =>
  Number(
    (await administer(ownUrl(), [`select count(*)::int as n from company where name = '${NAME}'`]))[0]!.n,
  )

test('a connection that is cut at work costs a sentence: what was typed is kept, and is saved once when it is sent again', async () => {
  if (!server) return
  const form = await filledIn('556677-8899')
  const holder = new pg.Client({ connectionString: ownUrl() })
  await holder.connect()
  await holder.query('begin; lock table company in exclusive mode')
  const answer = post(`/${slug}/foretag/nytt`, form)
  const waiting = await until(async () =>
    (
      await asServer(
        `select pid from pg_stat_activity where datname = '${database}' and wait_event_type = 'Lock'`,
      )
    ).at(0),
  )
  await asServer(`select pg_terminate_backend(${waiting.pid})`)
  const { status, html } = await told(await answer)
  await holder.end()
  assert.equal(status, 503)
  assert.match(html, /Databasen svarade inte\. Allt du skrev är kvar/)
  assert.equal(await companiesSo(), 0)

  const back = formIn(html)!
  assert.deepEqual([back.get('name'), back.get('once')], [NAME, form.get('once')])
  for (const _ of ['once', 'and again']) assert.equal((await post(`/${slug}/foretag/nytt`, back)).status, 303)
  assert.equal(await companiesSo(), 1)
  const incidents = bare.log.filter(line => line.includes('"incident"'))
  assert.equal(incidents.length, 1)
  const { kind, cause } = JSON.parse(incidents[0]!)
  assert.deepEqual([kind, cause], ['error', '57P01'])
  assert.ok(!incidents[0]!.includes(NAME))
})

test('while the database is shut every page says so, a form can be sent from there, and all is ready again when it opens', async () => {
  if (!server) return
  const form = await filledIn('556123-4567')
  const before = await companiesSo()
  await asServer(
    `alter database ${database} allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
  )
  const page = await told(await get(`/${slug}/foretag`))
  assert.equal(page.status, 503)
  assert.match(page.html, /Databasen svarar inte just nu/)
  assert.match(page.html, /Felnummer [0-9a-f]{8}/)
  assert.equal((await get('/halsa')).status, 503)
  const sent = await told(await post(`/${slug}/foretag/nytt`, form))
  assert.equal(sent.status, 503)
  const kept = formIn(sent.html)!
  assert.deepEqual([...kept], [...form])

  await asServer(`alter database ${database} allow_connections true`)
  assert.equal((await get('/halsa')).status, 200)
  assert.equal((await post(`/${slug}/foretag/nytt`, kept)).status, 303)
  assert.equal(await companiesSo(), before + 1)
})

test('a wait that is too long, for an answer or for what comes next, ends by itself', async () => {
  if (!server) return
  const { rows } = await bare.installation.database.pool.query(
    `select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as pause`,
  )
  assert.deepEqual(rows[0], { statement: '2min', pause: '5min' })
})
