// Rooms that live at the same time: phones write at human pace, whoever leads moves on, hides and shows, and walls follow:
//   node bench/rooms.ts --minutes 20 [--postgresql] [--rooms 20] [--phones 30]
// On a server there are two of ours over one database, with the phones of each room spread over both.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { systemClock } from '../app/foundation/clock.ts'
import { startPostgres } from '../tests/postgres.ts'
import { freshOn } from './fresh-database.ts'
import type { Memory } from './memory-told.ts'
import type { KeptCard, MadeRoom } from './rooms-ground.ts'
import type { RoomsLoad, RoomsTold } from './rooms-load.ts'
import { figuresOf, type MemoryAt, type RoomsResult, roomsTold } from './rooms-told.ts'
import { loadNow, machine } from './told.ts'

const { values: asked } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    rooms: { type: 'string', default: '20' },
    phones: { type: 'string', default: '30' },
    postgresql: { type: 'boolean', default: false },
  },
})
const [minutes, count, phones] = [Number(asked.minutes), Number(asked.rooms), Number(asked.phones)]
/** Seconds in which the phones come in; nothing of them is measured. And between two times that a server says its memory. */
const [JOINING, MEMORY_EACH] = [45, 30]

const postgres = asked.postgresql ? await startPostgres() : null
if (asked.postgresql && !postgres) throw new Error('no PostgreSQL server is at hand')
const fresh = postgres && (await freshOn(postgres.url))
const folder = mkdtempSync(join(tmpdir(), 'spang-rooms-'))
const env = {
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: fresh?.url ?? '',
  SPANG_DATA: folder,
  SPANG_DEMO: 'no',
  SPANG_LOG: 'none',
  SPANG_PROXY: 'yes',
  SPANG_PUBLIC_URL: 'http://localhost:4080',
  HOST: '127.0.0.1',
  PORT: '0',
}
try {
  const rooms = await ground<MadeRoom[]>('make', String(count))
  const servers = await Promise.all(Array.from({ length: postgres ? 2 : 1 }, started))
  const load = loadNow()
  const workerData: RoomsLoad = {
    origin: env.SPANG_PUBLIC_URL,
    homes: servers.map(({ home }) => home),
    rooms,
    phones,
    joining: JOINING,
    seconds: minutes * 60,
  }
  const worker = new Worker(new URL('./rooms-load.ts', import.meta.url), { workerData })
  await once(worker, 'message')
  const before = await Promise.all(servers.map(({ memory }) => memory()))
  const began = performance.now()
  const memories: MemoryAt[][] = servers.map(() => [])
  let isOver = false
  const over = once(worker, 'message').finally(() => {
    isOver = true
  })
  while (!isOver && performance.now() - began < (minutes * 60 - MEMORY_EACH / 2) * 1000) {
    await Promise.race([over, wait(MEMORY_EACH * 1000)])
    const minute = (performance.now() - began) / 60_000
    for (const [nth, { memory }] of servers.entries()) memories[nth]!.push({ minute, ...(await memory()) })
  }
  const processor = memories.map((own, nth) => {
    const last = own.at(-1)!
    return (last.processor_ms - before[nth]!.processor_ms) / (last.minute * 60_000)
  })
  const [told] = (await over) as [RoomsTold]
  await Promise.all(servers.map(({ stop }) => stop()))
  const kept = await ground<KeptCard[]>('kept')
  const result: RoomsResult = {
    on: systemClock.today(),
    database: postgres?.name ?? 'embedded PostgreSQL',
    servers: servers.length,
    machine: machine(),
    load,
    minutes,
    rooms: count,
    phones,
    processor,
    memories,
    ...figuresOf(told, kept),
  }
  process.stdout.write(roomsTold(result))
  mkdirSync('bench/results', { recursive: true })
  const kind = postgres ? 'postgresql' : 'embedded'
  writeFileSync(`bench/results/${result.on}-rooms-${kind}.json`, `${JSON.stringify(result, null, 1)}\n`)
} finally {
  await fresh?.drop()
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** One of our servers, as `npm start` runs it, that says its memory when it is asked. */
async function started() {
  const server: ChildProcess = fork('cli/serve.ts', {
    env,
    execArgv: ['--expose-gc', '--import', './bench/memory-told.ts'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const home = await new Promise<string>((resolve, reject) => {
    let said = ''
    server.stdout!.on('data', chunk => {
      said += chunk
      const found = /localhost:(\d+)/.exec(said)
      if (found) resolve(`http://127.0.0.1:${found[1]}`)
    })
    server.once('exit', code => reject(new Error(`a server ended with ${code}`)))
  })
  return {
    home,
    memory: async () => {
      server.send('memory')
      return ((await once(server, 'message')) as [Memory])[0]
    },
    stop: async () => {
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      await ended
    },
  }
}

/** What the making of the rooms, or the reading of what is kept, says on standard output. */
async function ground<T>(...what: string[]): Promise<T> {
  const child = spawn(process.execPath, ['bench/rooms-ground.ts', ...what], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', chunk => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`the rooms ended with ${code}`)
  return JSON.parse(said) as T
}
