// Measures a filled installation: npm run bench -- --scale 1,10 --kind embedded,postgresql
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from '../app/foundation/clock.ts'
import { type RunningPostgres, startPostgres } from '../tests/postgres.ts'
import { coldStart } from './cold-start.ts'
import type { Filled } from './fill.ts'
import { freshOn, waitsForDisk } from './fresh-database.ts'
import type { Measured } from './pages.ts'
import { LARGEST_OF_ONE, loadNow, machine, programmesAt, type Result, told } from './told.ts'

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1,10' },
    kind: { type: 'string', default: 'embedded,postgresql' },
  },
})
const scales = values.scale.split(',').map(Number)
if (!scales.every(scale => scale > 0))
  throw new RangeError('--scale is a list of numbers above 0, such as 1,10,100')
const kinds = values.kind.split(',')

/** As `npm run spang` starts the process that imports; cli/setup.js says why. */
const AS_SPANG = ['--max-semi-space-size=8']

const folder = mkdtempSync(join(tmpdir(), 'spang-bench-'))
const postgres = kinds.includes('postgresql') ? await startPostgres() : null
try {
  for (const scale of scales) {
    const registers = registersAt(scale)
    if (kinds.includes('embedded')) await bench({ kind: 'embedded', scale, registers, env: {} })
    if (postgres) await onPostgres(postgres, scale, registers)
  }
  if (kinds.includes('postgresql') && !postgres)
    say('No PostgreSQL server is at hand; the embedded one was measured alone.')
} finally {
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function onPostgres({ url, name }: RunningPostgres, scale: number, registers: string[]) {
  const fresh = await freshOn(url)
  try {
    const waits_for_disk = await waitsForDisk(url)
    const env = { DATABASE_URL: fresh.url }
    await bench({ kind: 'postgresql', named: name, waits_for_disk, scale, registers, env })
  } finally {
    await fresh.drop()
  }
}

type Wanted = {
  kind: Result['kind']
  named?: string
  waits_for_disk?: boolean
  scale: number
  registers: string[]
  env: Record<string, string>
}

async function bench({ scale, registers, env, ...wanted }: Wanted) {
  const { kind, named = 'embedded PostgreSQL', waits_for_disk = null } = wanted
  const data = join(folder, `${kind}-${scale}`)
  mkdirSync(data)
  // The last day of the programme: everything that can be on a page is there.
  const own = { DATABASE_URL: '', ...env, SPANG_DATA: data, SPANG_TODAY: '2026-12-31' }
  say(`\nScale ${scale} on ${named}: reading the registers …`)
  // Making an embedded database takes more memory than any import; the import's own is told apart from it.
  const made = await child<Filled>(['bench/fill.ts'], own)
  const filled = await child<Filled>([...AS_SPANG, 'bench/fill.ts', ...registers], own)
  say('Starting the server five times …')
  const start = await coldStart(own)
  say('Asking every page …')
  const load = loadNow()
  const pages = await child<Measured[]>(['bench/pages.ts'], own)
  const on = systemClock.today()
  const result: Result = {
    on,
    kind,
    database: named,
    waits_for_disk,
    load,
    scale,
    programmes: registers.length,
    machine: machine(),
    made_megabytes: made.peak_megabytes,
    filled,
    start,
    pages,
  }
  process.stdout.write(told(result))
  mkdirSync('bench/results', { recursive: true })
  writeFileSync(`bench/results/${on}-${kind}-${scale}.json`, `${JSON.stringify(result, null, 1)}\n`)
  rmSync(data, { recursive: true, force: true })
}

/** The same registers every time: a seed for each programme. */
function registersAt(scale: number): string[] {
  return Array.from({ length: programmesAt(scale) }, (_, index) => {
    const into = join(folder, `registers-${scale}-${index}`)
    const each = String(Math.min(scale, LARGEST_OF_ONE))
    const made = spawnSync(
      process.execPath,
      ['cli/registers.ts', into, '--scale', each, '--seed', String(2024 + index)],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    if (made.status !== 0) throw new Error('the registers could not be made')
    return into
  })
}

/** What a script says on standard output, when it ends well. */
function child<T>(script: string[], env: Record<string, string>): Promise<T> {
  const process_ = spawn(process.execPath, script, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  process_.stdout.on('data', chunk => {
    said += chunk
  })
  return new Promise((resolve, reject) =>
    process_.once('close', code =>
      code === 0
        ? resolve(JSON.parse(said) as T)
        : reject(new Error(`${script.join(' ')} ended with ${code}`)),
    ),
  )
}

function say(sentence: string) {
  process.stderr.write(`${sentence}\n`)
}
