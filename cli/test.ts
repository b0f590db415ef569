// Everything that must hold: types, lint, the house, rules, database, access table, journeys. Ends with "N passed, N failed".
import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { dropTemplates } from '../app/foundation/testing-starts.ts'
import { findChromium } from '../tests/chromium.ts'
import { startPostgres } from '../tests/postgres.ts'

const node = process.execPath
const isCheck = process.argv.includes('--check')
const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('-'))
const tally = { passed: 0, failed: 0 }

const steps: [string, string[]][] = [
  ['the types of the pages', ['node_modules/@react-router/dev/bin.cjs', 'typegen']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
  ['lint and form', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--max-diagnostics=40', '.']],
  ['the database’s types are current', ['cli/types.ts', '--check']],
]

if (wanted.length === 0) for (const [name, command] of steps) await step(name, command)

if (isCheck) await tests(['app/house.test.ts', 'app/once.test.ts'])
else if (wanted.length > 0) await tests(wanted)
else {
  process.env.SPANG_CHROMIUM = findChromium()
  await tests(globSync(['app/**/*.test.ts', 'cli/**/*.test.ts', 'tests/**/*.test.ts']).sort())
  const postgres = await startPostgres()
  if (postgres) {
    process.stdout.write(`\nThe same database tests on ${postgres.name}:\n`)
    process.env.SPANG_TEST_DATABASE_URL = postgres.url
    await tests(['tests/first-start.postgres.ts'])
    await tests(databaseTests())
    await dropTemplates(postgres.url)
    await postgres.stop()
  } else
    process.stdout.write(
      '\nNo PostgreSQL server is at hand; the database was tested in its embedded form alone.\n',
    )
}

process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`)
process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0)

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

async function tests(files: string[]) {
  await new Promise<void>(resolve => {
    const stream = run({ files, concurrency: 2, timeout: 1_800_000 })
    stream.on('test:pass', ({ details }) => count(details.type, 'passed'))
    stream.on('test:fail', ({ details }) => count(details.type, 'failed'))
    stream.on('end', resolve)
    stream.compose(new spec()).pipe(process.stdout, { end: false })
  })
}

function count(type: string | undefined, how: keyof typeof tally) {
  if (type !== 'suite') tally[how] += 1
}

/** The tests that open a database through foundation/testing.ts, themselves or by their room's own testing.ts, and so can open another kind. */
function databaseTests(): string[] {
  return globSync(['app/**/*.test.ts', 'tests/upgrade.test.ts'])
    .filter(file => [file, ...roomsTestingIn(file)].some(opensForTest))
    .sort()
}

function opensForTest(file: string): boolean {
  return /openForTest/.test(readFileSync(file, 'utf8'))
}

function roomsTestingIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']*\/testing\.ts)'/g)]
    .map(([, path]) => join(dirname(file), path!))
    .filter(path => path !== join('app', 'foundation', 'testing.ts'))
}
