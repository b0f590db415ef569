import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { placeFor, spang, start } from './commands.ts'
import { expectedText } from './registers.ts'

const REGISTERS = new URL('../cli/demo/registers', import.meta.url).pathname
const place = placeFor()
after(() => place.remove())
/** A programme without anything in it. */
const empty = join(place.folder, 'empty')
const whole = join(place.folder, 'whole')
let took = 0

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
  const imported = await spang(whole, 'import', REGISTERS, '--programme', 'exempel', '--json')
  took = imported.ms
  assert.deepEqual([imported.code, imported.stderr], [0, ''])
  // What else it tells, such as cells that differ, has keys of its own.
  const told = JSON.parse(imported.stdout) as Record<string, unknown>
  assert.deepEqual(
    { companies: told.companies, persons: told.persons, attendance: told.attendance },
    { companies, persons, attendance },
  )
  const figures = await spang(whole, 'figures', '--programme', 'exempel', '--json')
  assert.deepEqual([figures.code, figures.stderr], [0, ''])
  assert.equal(figures.stdout.trim(), expectedText().trim())
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
  assert.ok(took > 0)
  const nothing = (await spang(empty, 'figures', '--programme', 'exempel', '--json')).stdout
  const outcomes: string[] = []
  for (const part of [0.45, 0.65, 0.8, 0.9, 0.97]) {
    const folder = copied('struck')
    const { child, ended } = start('spang.ts', ['import', REGISTERS, '--programme', 'exempel'], {
      SPANG_DATA: folder,
    })
    await wait(took * part)
    child.kill('SIGKILL')
    await ended
    const figures = await spang(folder, 'figures', '--programme', 'exempel', '--json')
    assert.equal(figures.code, 0, figures.stderr)
    assert.ok(
      [nothing.trim(), expectedText().trim()].includes(figures.stdout.trim()),
      `half an import at ${part}`,
    )
    const trail = await spang(folder, 'verify-trail')
    assert.equal(trail.code, 0, trail.stderr + trail.stdout)
    outcomes.push(`${part} ${figures.stdout === nothing ? 'absent' : 'whole'}`)
    rmSync(folder, { recursive: true })
  }
  t.diagnostic(outcomes.join(', '))
})

test('an import that has said what it did is there, though it is killed that instant', async () => {
  const folder = copied('struck')
  const { child, ended, said } = start('spang.ts', ['import', REGISTERS, '--programme', 'exempel'], {
    SPANG_DATA: folder,
  })
  await said(/accepted/)
  child.kill('SIGKILL')
  await ended
  const figures = await spang(folder, 'figures', '--programme', 'exempel', '--json')
  assert.equal(figures.stdout.trim(), expectedText().trim(), figures.stderr)
  rmSync(folder, { recursive: true })
})

test('the server holds its folder, answers, and stops cleanly when told to', async () => {
  const settings = { SPANG_DATA: whole, SPANG_DEMO: 'no', PORT: '0' }
  const server = start('serve.ts', [], settings)
  const [, home] = await server.said(/open at (http:\S+)/)
  await server.said(/Nobody can sign in yet\./)
  const health = (await (await fetch(`${home}/halsa`)).json()) as Record<string, unknown>
  assert.deepEqual([health.live, health.ready], [true, true])
  const second = await spang(whole, 'figures', '--programme', 'exempel')
  assert.deepEqual([second.code, second.stdout], [1, ''])
  assert.match(
    second.stderr,
    /^The embedded database in .* is held by process \d+\. Stop that one first, .*\n$/,
  )
  server.child.kill('SIGTERM')
  const { code } = await server.ended
  assert.equal(code, 0)
  assert.equal(existsSync(join(whole, 'held-by')), false)
})

test('a server that is told again to stop still lets what is under way finish', async () => {
  const server = start('serve.ts', [], { SPANG_DATA: whole, SPANG_DEMO: 'no', PORT: '0' })
  const [, port] = await server.said(/open at http:\S+:(\d+)/)
  // Something under way: a request that has begun and not ended.
  const asking = connect(Number(port), 'localhost').on('error', () => {})
  await once(asking, 'connect')
  asking.write('GET /halsa HTTP/1.1\r\n')
  await fetch(`http://localhost:${port}/halsa`)
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
