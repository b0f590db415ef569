// Among the longest.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, rmSync, watch } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readConfig } from '../app/foundation/config.ts'
import { verifyTrail } from '../app/foundation/trail.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { figures } from '../cli/figures.ts'
import { openInstallation } from '../cli/installation.ts'
import { placeFor, spang, start } from './commands.ts'
import { expectedText } from './registers.ts'

const REGISTERS = new URL('../cli/demo/registers', import.meta.url).pathname
const place = placeFor()
after(() => place.remove())
/** A programme without anything in it. */
const empty = join(place.folder, 'empty')
const whole = join(place.folder, 'whole')
/** How often a whole import writes to the database's log. */
let writes = 0

const copied = (name: string) => {
  const folder = join(place.folder, name)
  cpSync(empty, folder, { recursive: true })
  return folder
}

test('the commands print what was agreed and nothing else', async () => {
  const created = await spang(empty, 'create-programme', '--slug', 'exempel', '--name', 'Exempelprogrammet')
  assert.equal(created.code, 0, created.stderr)
  copied('whole')
  const expected = JSON.parse(expectedText()) as Record<string, unknown>
  const { companies, persons, attendance } = expected
  const watched = watchWrites(whole)
  const imported = await spang(whole, 'import', REGISTERS, '--programme', 'exempel', '--json')
  writes = watched.stop()
  assert.deepEqual([imported.code, imported.stderr], [0, ''])
  // What else it tells, such as cells that differ, has keys of its own.
  const told = JSON.parse(imported.stdout) as Record<string, unknown>
  assert.deepEqual(
    { companies: told.companies, persons: told.persons, attendance: told.attendance },
    { companies, persons, attendance },
  )
  const counted = await spang(whole, 'figures', '--programme', 'exempel', '--json')
  assert.deepEqual([counted.code, counted.stderr], [0, ''])
  assert.equal(counted.stdout.trim(), expectedText().trim())
})

test('a command that fails says why on standard error alone, and exits with 1', async () => {
  for (const words of [
    ['figures', '--programme', 'finns-inte', '--json'],
    ['import', '/finns/inte', '--programme', 'exempel', '--json'],
    ['create-programme', '--slug', 'exempel', '--name', 'En gång till'],
    ['nonsense'],
  ]) {
    const { code, stdout, stderr } = await spang(whole, ...words)
    assert.deepEqual([code, stdout], [1, ''], words.join(' '))
    assert.match(stderr, /\S/)
    assert.doesNotMatch(stderr, /^\s+at /m, 'a sentence, no trace of the code')
  }
})

test('a wrong setting stops the start with one sentence', async () => {
  const wrong = [
    ['PORT', 'många'],
    ['SPANG_KEY', 'kort'],
    ['DATABASE_URL', 'mysql://localhost'],
  ] as const
  for (const [name, value] of wrong) {
    const { code, stdout, stderr } = await start('serve.ts', [], { SPANG_DATA: place.folder, [name]: value })
      .ended
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, new RegExp(`^${name} has a value that cannot be used .*\\n$`))
  }
})

test('an import that is killed is whole or absent, and the trail holds', async t => {
  assert.ok(writes > 0)
  const nothing = await standsIn(empty)
  const outcomes: string[] = []
  // As it opens, in the midst of what it writes, towards the end of it, and at the end, however fast the machine is.
  for (const part of [0, 0.5, 0.9, 0.99]) {
    const folder = copied('struck')
    const { child, ended } = importing(folder)
    const enough = Math.max(1, Math.floor(writes * part))
    const watched = watchWrites(folder, { enough, tell: () => child.kill('SIGKILL') })
    await ended
    watched.stop()
    const stands = await standsIn(folder)
    assert.ok([nothing, expectedText().trim()].includes(stands), `half an import at ${part}`)
    outcomes.push(`${part} ${stands === nothing ? 'absent' : 'whole'}`)
    rmSync(folder, { recursive: true })
  }
  t.diagnostic(`of ${writes} writes: ${outcomes.join(', ')}`)
})

test('an import that has said what it did is there, though it is killed that instant', async () => {
  const folder = copied('struck')
  const { child, ended, said } = importing(folder)
  await said(/accepted/)
  child.kill('SIGKILL')
  await ended
  assert.equal(await standsIn(folder), expectedText().trim())
  rmSync(folder, { recursive: true })
})

const importing = (folder: string) =>
  start('spang.ts', ['import', REGISTERS, '--programme', 'exempel'], { SPANG_DATA: folder })

/** Counts what is written in the log of the database in a folder: whoever writes there writes in it first. */
function watchWrites(folder: string, { enough = 0, tell = () => {} } = {}) {
  let count = 0
  const watcher = watch(join(folder, 'database', 'pg_wal'), () => {
    count += 1
    if (count === enough) tell()
  })
  return {
    stop: () => {
      watcher.close()
      return count
    },
  }
}

/** The figures of what is in a folder, whose trail holds: what the commands do, in this process, where all that they need is read. */
async function standsIn(folder: string): Promise<string> {
  const installation = await openInstallation({ ...readConfig({ SPANG_DATA: folder }), logs: false })
  try {
    const { broken_at, why } = await reading(installation, houseScope, db => verifyTrail(db))
    assert.equal(broken_at, null, why ?? '')
    return (await figures(installation, { programme: 'exempel' })).stdout.trim()
  } finally {
    await installation.close()
  }
}

// One server for both, since a start is what takes time; that it stops when told once is seen of the next.
test('the server holds its folder, answers, and lets what is under way finish though it is told again to stop', async () => {
  const server = start('serve.ts', [], { SPANG_DATA: whole, SPANG_DEMO: 'no', PORT: '0' })
  const [, home, port] = await server.said(/open at (http:\S+:(\d+))/)
  await server.said(/Nobody can sign in yet\./)
  const health = (await (await fetch(`${home}/halsa`)).json()) as Record<string, unknown>
  assert.deepEqual([health.live, health.ready], [true, true])
  const second = await spang(whole, 'figures', '--programme', 'exempel')
  assert.deepEqual([second.code, second.stdout], [1, ''])
  assert.match(
    second.stderr,
    /^The embedded database in .* is held by process \d+\. Stop that one first, .*\n$/,
  )
  // Something under way: a request that has begun and not ended.
  const asking = connect(Number(port), 'localhost').on('error', () => {})
  await once(asking, 'connect')
  asking.write('GET /halsa HTTP/1.1\r\n')
  await fetch(`${home}/halsa`)
  server.child.kill('SIGTERM')
  await server.said(/"stopping"/)
  server.child.kill('SIGTERM')
  server.child.kill('SIGINT')
  assert.equal((await server.ended).code, 0)
  assert.equal(existsSync(join(whole, 'held-by')), false)
})

test('the server stops also when only the shell that npm started it from is told to', async () => {
  const shell = spawn('sh', ['-c', '"$0" cli/setup.js start; true', process.execPath], {
    cwd: new URL('..', import.meta.url).pathname,
    env: {
      PATH: process.env.PATH ?? '',
      npm_lifecycle_event: 'start',
      SPANG_DATA: whole,
      SPANG_DEMO: 'no',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = new Promise(resolve => shell.stdout.once('close', resolve))
  let heard = ''
  await new Promise<void>((resolve, reject) => {
    shell.stdout.setEncoding('utf8').on('data', part => {
      heard += part
      if (heard.includes('open at')) resolve()
    })
    shell.stdout.once('close', () => reject(new Error(`it never opened: ${heard}`)))
  })
  shell.kill('SIGTERM')
  // Standard output closes when the last of those who hold it has ended.
  await closed
  assert.equal(existsSync(join(whole, 'held-by')), false)
})
