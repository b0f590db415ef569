// Everything that must hold: types, lint, the house, rules, database, access table, journeys. Ends with "N passed, N failed".
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Transform } from 'node:stream'
import { finished } from 'node:stream/promises'
import { type RunOptions, run } from 'node:test'
import { spec, type TestEvent } from 'node:test/reporters'
import { parseArgs } from 'node:util'
import { dropTemplates } from '../app/foundation/testing-starts.ts'
import { findChromium } from '../tests/chromium.ts'
import { startPostgres } from '../tests/postgres.ts'
import { runInLanes } from './test-lanes.ts'
import { planOf, turnsOf } from './test-plan.ts'
import { repeat } from './test-repeat.ts'

const node = process.execPath
const { values: options, positionals: wanted } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    /** Those files on the PostgreSQL server that is at hand; without it they use the embedded database. */
    postgresql: { type: 'boolean', default: false },
    repeat: { type: 'string' },
  },
  allowPositionals: true,
})
const tally = { passed: 0, failed: 0 }
/** One more than there are processors: a test also waits, for a server, a browser or a job. */
const AT_ONCE = availableParallelism() + 1
// What has been read once is read faster by the next process.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.spang/compiled')

const steps: [string, string[]][] = [
  ['the types of the pages', ['node_modules/@react-router/dev/bin.cjs', 'typegen']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
  [
    'types of what works in the browser’s background',
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.worker.json'],
  ],
  ['lint and form', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--max-diagnostics=40', '.']],
  ['the database’s types are current', ['cli/types.ts', '--check']],
]

if (wanted.length === 0) for (const [name, command] of steps) await step(name, command)

if (options.check) await tests(['app/house.test.ts', 'app/once.test.ts', 'app/tables.test.ts'])
else if (wanted.length > 0) await some()
else await everything()

process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`)
process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0)

/** The files that were asked for, once or again and again. */
async function some() {
  const postgres = options.postgresql ? await startPostgres() : null
  if (options.postgresql && !postgres) throw new Error('No PostgreSQL server is at hand.')
  if (postgres) process.env.SPANG_TEST_DATABASE_URL = postgres.url
  if (options.repeat) {
    const times = Number(options.repeat)
    const failed = await repeat(wanted, times)
    tally.passed += times - failed
    tally.failed += failed
  } else await tests(wanted)
  if (postgres) await dropTemplates(postgres.url)
  await postgres?.stop()
}

async function everything() {
  process.env.SPANG_CHROMIUM = findChromium()
  const plan = planOf()
  // What needs nothing around it shares one process: starting one takes longer than most of them.
  await tests(plan.alone, { isolation: 'none' })
  const postgres = await startPostgres()
  if (postgres) {
    process.env.SPANG_TEST_DATABASE_URL = postgres.url
    await tests(['tests/first-start.postgres.ts'])
    delete process.env.SPANG_TEST_DATABASE_URL
  }
  say(
    postgres
      ? `${plan.databases.length} files with a database use ${postgres.name}, ${plan.both.length} of them the embedded one as well.`
      : `No PostgreSQL server is at hand: all ${plan.databases.length} files with a database use the embedded one.`,
  )
  const reporter = new spec()
  reporter.pipe(process.stdout, { end: false })
  const untold = await runInLanes(
    turnsOf(plan, postgres !== null),
    { atOnce: AT_ONCE, server: postgres?.url ?? null },
    event => {
      tallied(event)
      reporter.write(event)
    },
  )
  await ended(reporter)
  if (untold.length > 0) say(`The process ended in the middle of: ${untold.join('; ')}.`)
  tally.failed += untold.length
  if (!postgres) return
  await dropTemplates(postgres.url)
  await postgres.stop()
}

async function step(name: string, command: string[]) {
  const started = performance.now()
  const ended = await new Promise(resolve =>
    spawn(node, command, { stdio: ['ignore', 'inherit', 'inherit'] }).on('exit', code => resolve(code === 0)),
  )
  tally[ended ? 'passed' : 'failed'] += 1
  process.stdout.write(
    `${ended ? '✔' : '✖'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
  )
}

async function tests(files: string[], { isolation = 'process' }: Pick<RunOptions, 'isolation'> = {}) {
  const reporter = new spec()
  reporter.pipe(process.stdout, { end: false })
  for await (const event of run({ files, isolation, concurrency: AT_ONCE, timeout: 1_800_000 })) {
    tallied(event)
    reporter.write(event)
  }
  await ended(reporter)
}

/** A suite, a file that is, counts only when it could not be read or opened: the tests in it are counted already. */
function tallied({ type, data }: TestEvent) {
  if (type === 'test:pass' && data.details.type !== 'suite') tally.passed += 1
  if (type === 'test:fail' && (data.details.type !== 'suite' || !isByItsTests(data.details.error)))
    tally.failed += 1
}

function isByItsTests(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed'
}

function ended(reporter: Transform): Promise<void> {
  reporter.end()
  return finished(reporter)
}

function say(sentence: string) {
  process.stdout.write(`\n${sentence}\n`)
}
