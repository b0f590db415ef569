// On a PostgreSQL server.
// On the embedded database too.
import assert from 'node:assert/strict'
import { readdirSync, statSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { requestWith } from '../app/access/testing-door.ts'
import { isDiskFault, whyAway } from '../app/foundation/away.ts'
import { openDatabase } from '../app/foundation/database.ts'
import { DatabaseClosed } from '../app/foundation/database-closed.ts'
import { hasRightCheckDigit } from '../app/foundation/registers/check-digit.ts'
import { TEST_CLAIM } from '../app/foundation/testing-starts.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { administer } from './own-database.ts'
import { formIn } from './sending.ts'
import { limitedFiles, type SmallDisk, smallDisk } from './small-disk.ts'
import { makeSmallProgramme, smallProgrammeIn } from './small-programme.ts'
import { cookieFor, HOME, newUser, openBare } from './world.ts'

// A disk that is full: who sends a form is told so and keeps what was typed, nothing is half, and all is ready when there is room.

const server = process.env.SPANG_TEST_DATABASE_URL
let bare: Awaited<ReturnType<typeof openBare>>
let disk: SmallDisk | string
let cookie: string
let slug: string

before(async () => {
  disk = await (server ? diskOfServer(server) : diskOfFolder())
  if (typeof disk === 'string') return
  bare = server
    ? await openBare({})
    : await openBare({}, await openDatabase({ databaseUrl: null, dataFolder: disk.folder }, TEST_CLAIM))
  const { installation } = bare
  slug = await makeSmallProgramme(installation.database, 'liten')
  const { programme_id } = await smallProgrammeIn(installation.database, slug)
  cookie = await cookieFor(installation, await newUser(installation, 'project_leader', programme_id))
  if (server) await moveTo(server, disk.folder)
})
after(async () => {
  await bare?.close()
  if (typeof disk === 'string') return
  if (server) await administer(server, ['drop tablespace small'])
  disk.remove()
})

function diskOfFolder(): SmallDisk {
  const mounted = smallDisk(160)
  return typeof mounted === 'string' ? limitedFiles() : mounted
}

/** Belongs to whoever the server runs as; the server must be of this machine. */
async function diskOfServer(url: string): Promise<SmallDisk | string> {
  const [row] = await administer(url, ['show data_directory'])
  const owner = statSync(String(row!.data_directory), { throwIfNoEntry: false })?.uid
  return owner === undefined ? 'the server is on another machine' : smallDisk(160, owner)
}

async function moveTo(url: string, folder: string) {
  const { rows } = await bare.installation.database.pool.query('select current_database() as name')
  const { name } = rows[0]
  await administer(url, [
    `create tablespace small location '${folder}'`,
    `alter database ${name} allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    `alter database ${name} set tablespace small`,
    `alter database ${name} allow_connections true`,
  ])
}

const get = (path: string) => bare.answer(requestWith(cookie, path))
const post = (path: string, body: URLSearchParams) =>
  bare.answer(requestWith(cookie, path, { method: 'POST', body, headers: { Origin: HOME } }))
const health = async () => (await get('/halsa')).status
const linesOf = (event: string) => bare.log.map(line => JSON.parse(line)).filter(line => line.event === event)

const NAME = 'Fulla Diskens Verkstad AB'
const DIGITS = Array.from({ length: 10 }, (_, digit) => digit)

async function filledIn(at: number): Promise<URLSearchParams> {
  const nine = `559${100_000 + at}`
  const form = formIn(await (await get(`/${slug}/foretag/nytt`)).text())!
  form.set('organisation_number', DIGITS.map(digit => `${nine}${digit}`).find(hasRightCheckDigit)!)
  form.set('name', `${NAME} ${at}`)
  form.set('municipality_code', '1280')
  return form
}

/** How many times each company is there. */
const companies = () =>
  reading(bare.installation, houseScope, async db => {
    const rows = await db.selectFrom('company').select('name').where('name', 'like', `${NAME}%`).execute()
    return rows.map(({ name }) => name).toSorted()
  })

test('a full disk costs a sentence: what was typed is kept, nothing is half, and it is ready when there is room', async t => {
  if (typeof disk === 'string') return t.diagnostic(`not tried on a server, since ${disk}`)
  t.diagnostic(disk.what)
  assert.equal(await health(), 200)
  const saved: string[] = []
  let form = await filledIn(0)
  bare.log.length = 0
  disk.fill()
  let answer = await post(`/${slug}/foretag/nytt`, form)
  // What still finds room in a page of each table is saved, until something does not.
  for (let at = 1; answer.status === 303 && at < 500; at++) {
    saved.push(form.get('name')!)
    form = await filledIn(at)
    answer = await post(`/${slug}/foretag/nytt`, form)
  }
  const html = await answer.text()
  const isReady = await health()
  disk.free()
  assert.equal(answer.status, 503)
  assert.match(html, /Det finns ingen plats kvar att spara på/)
  const kept = formIn(html)!
  assert.deepEqual([...kept], [...form])
  assert.equal(isReady, 503)
  for (const event of ['incident', 'not-ready'])
    assert.match(linesOf(event)[0]?.cause, /^(53100|58030|ENOSPC|EFBIG)$/, event)
  assert.ok(!bare.log.join().includes(NAME))

  assert.equal(await health(), 200)
  assert.deepEqual(await companies(), saved.toSorted())
  for (const _ of ['once', 'and again']) assert.equal((await post(`/${slug}/foretag/nytt`, kept)).status, 303)
  assert.deepEqual(await companies(), [...saved, form.get('name')!].toSorted())
})

test('the embedded database that stops where its log finds no room is opened anew when there is some', async t => {
  if (server || typeof disk === 'string') return
  t.diagnostic(disk.what)
  const { pool } = bare.installation.database
  const before = await companies()
  disk.fill()
  const written = async () => {
    // The log comes in pieces of 16 MB.
    for (let bytes = 0; bytes < 64_000_000; bytes += 500_000)
      await pool.query('select pg_logical_emit_message(true, $1, $2)', ['full', 'x'.repeat(500_000)])
  }
  await assert.rejects(written, (error: unknown) => isDiskFault(whyAway(error)))
  assert.equal((await get(`/${slug}/foretag`)).status, 503)
  assert.equal(await health(), 503)
  disk.free()
  assert.equal(await health(), 200)
  assert.equal((await get(`/${slug}/foretag`)).status, 200)
  assert.deepEqual(await companies(), before)
})

test('a start on a disk that is too small, full or read-only says so in a sentence and leaves nothing half', async t => {
  if (server) return
  const small = smallDisk(40)
  if (typeof small === 'string') return t.diagnostic(`not tried, since ${small}`)
  const refused = (why: RegExp) =>
    assert.rejects(
      openDatabase({ databaseUrl: null, dataFolder: small.folder }, TEST_CLAIM),
      (error: Error) => {
        assert.ok(error instanceof DatabaseClosed)
        assert.match(error.message, why)
        return true
      },
    )
  try {
    await refused(
      /^The embedded database is kept in .*, and the disk there is full \((ENOSPC|53100)\)\. Nothing was started\./,
    )
    assert.deepEqual(readdirSync(small.folder), ['being-made'])
    small.fill()
    await refused(/the disk there is full \(ENOSPC\)/)
    small.free()
    small.closeToWriting()
    await refused(/which cannot be written: EROFS/)
  } finally {
    small.remove()
  }
})
