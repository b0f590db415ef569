// Asks every page of a filled installation for the project leader, and says on standard output how long each took.
import { gzipSync } from 'node:zlib'
import type { ServerBuild } from 'react-router'
import type { Installation } from '../app/access/installation.ts'
import { signInUser } from '../app/access/sign-in/sign-in.ts'
import { readConfig } from '../app/foundation/config.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { answerOf } from '../app/server.ts'
import { figuresOf } from '../app/statistics/queries/figures.ts'
import { openInstallation } from '../cli/installation.ts'
import { LEADER, slugOf } from './fill.ts'
import { placesOf } from './places.ts'
import { fetchingIn, type Recording, recordingOf } from './recording.ts'
import { rounded, type Spread, spreadOf, timesOf } from './timing.ts'

/**
 * `bare` is the same questions to the database alone, in the same run; the bytes are those of the page and of what is sent.
 * `processor` is what of the time was work in this process and not waiting: it says the same however busy the machine is.
 * A file leaves before it is whole, so for one it is also told when its first byte left.
 */
export type Measured = {
  name: string
  time: Spread
  processor: Spread
  first_byte: Spread | null
  bare: Spread
  times_bare: number
  queries: number
  bytes: number
  sent_bytes: number
}

const TURNS = { warm: 4, times: 20 }

/** Measures work with the questions it asks, and then the questions alone. */
async function measured(
  name: string,
  recording: Recording,
  work: () => Promise<unknown>,
): Promise<Omit<Measured, 'first_byte' | 'bytes' | 'sent_bytes'>> {
  const { took, used } = await timesOf(work, TURNS)
  const time = spreadOf(took)
  const asked = await recording.during(work)
  const bare = spreadOf((await timesOf(() => recording.replay(asked), TURNS)).took)
  return {
    name,
    time,
    processor: spreadOf(used),
    bare,
    times_bare: rounded(time.p50 / bare.p50),
    queries: fetchingIn(asked),
  }
}

if (import.meta.main) {
  const ground = await openInstallation(readConfig({ ...process.env, SPANG_LOG: 'none' }))
  const recording = recordingOf(ground.database.pool)
  const build = (await import(new URL('../build/server/index.js', import.meta.url).href)) as ServerBuild
  const answer = answerOf(build, ground)
  const cookie = await signedIn(ground)
  const slug = slugOf(0)
  const answerTo = async (path: string): Promise<Response> => {
    const response = await answer(
      new Request(new URL(path, ground.config.publicUrl), { headers: { cookie } }),
    )
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
    return response
  }
  const ask = async (path: string): Promise<Buffer> => Buffer.from(await (await answerTo(path)).arrayBuffer())
  const begin = async (path: string) => {
    const reader = (await answerTo(path)).body!.getReader()
    await reader.read()
    return () => reader.cancel()
  }
  const results: Measured[] = []
  const places = await placesOf(ground, slug)
  // A server that has been up for a while: each page has been asked for before, so that the first ones are not measured cold.
  for (const { path } of [...places, ...places]) await ask(path)
  for (const { name, path } of places) {
    const body = await ask(path)
    const page = await measured(name, recording, () => ask(path))
    const first_byte = isFile(path) ? spreadOf((await timesOf(() => begin(path), TURNS)).took) : null
    results.push({ ...page, first_byte, bytes: body.length, sent_bytes: gzipSync(body, { level: 4 }).length })
  }
  const { id } = await reading(ground, houseScope, db =>
    db.selectFrom('programme').select('id').where('slug', '=', slug).executeTakeFirstOrThrow(),
  )
  const figures = () => reading(ground, houseScope, db => figuresOf(db, id))
  const bytes = JSON.stringify(await figures()).length
  results.push({
    ...(await measured('figuresOf', recording, figures)),
    first_byte: null,
    bytes,
    sent_bytes: 0,
  })
  await ground.close()
  process.stdout.write(JSON.stringify(results))
}

function isFile(path: string): boolean {
  return /\.(csv|xlsx)$/.test(path)
}

async function signedIn(ground: Installation): Promise<string> {
  const { id } = await ground.db
    .selectFrom('auth_user')
    .select('id')
    .where('email', '=', LEADER)
    .executeTakeFirstOrThrow()
  const cookies = await signInUser(ground, new Request(ground.config.publicUrl), id)
  if (!cookies) throw new Error('the project leader could not sign in')
  return cookies
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
}
