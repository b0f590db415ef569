// Everything that must hold: types, lint, the house, rules, database, access table, journeys. Ends with "N passed, N failed".
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { type RunOptions, run } from 'node:test'
import { spec } from 'node:test/reporters'
import { parseArgs } from 'node:util'
import { dropTemplates } from '../app/foundation/testing-starts.ts'
import { findChromium } from '../tests/chromium.ts'
import { startPostgres } from '../tests/postgres.ts'
import { planOf } from './test-plan.ts'
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
  if (!postgres) {
    say(
      `No PostgreSQL server is at hand: all ${plan.databases.length} files with a database use the embedded one.`,
    )
    await tests([...plan.whole, ...plan.databases])
    return
  }
  say(
    `${plan.databases.length} files with a database use ${postgres.name}, ${plan.both.length} of them the embedded one as well; the ${plan.whole.length} that go through the whole house use the embedded one.`,
  )
  await tests([...plan.whole, ...plan.both])
  say(`On ${postgres.name}:`)
  process.env.SPANG_TEST_DATABASE_URL = postgres.url
  await tests(['tests/first-start.postgres.ts'])
  await tests(plan.databases)
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
  await new Promise<void>(resolve => {
    const stream = run({ files, isolation, concurrency: AT_ONCE, timeout: 1_800_000 })
    stream.on('test:pass', ({ details }) => count(details.type, 'passed'))
    stream.on('test:fail', ({ details }) => count(details.type, 'failed'))
    stream.on('end', resolve)
    stream.compose(new spec()).pipe(process.stdout, { end: false })
  })
}

function count(type: string | undefined, how: keyof typeof tally) {
  if (type !== 'suite') tally[how] += 1
}

function say(sentence: string) {
  process.stdout.write(`\n${sentence}\n`)
}
