// Plain JavaScript for whichever Node is at hand: makes the house ready, then goes on with the Node that it brings.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const home = new URL('..', import.meta.url).pathname.replace(/^\/([A-Z]:)/, '$1')
const isWindows = process.platform === 'win32'
const marks = join(home, 'node_modules', '.spang')
process.chdir(home)

const TASKS = {
  start: { builds: true, run: ['cli/serve.ts'] },
  test: { builds: true, run: ['cli/test.ts'] },
  bench: { builds: true, run: ['bench/run.ts'] },
  // A small young generation keeps a large import under 600 MB.
  spang: { builds: false, run: ['--max-semi-space-size=8', 'cli/spang.ts'] },
  dev: { builds: false, run: ['cli/dev.ts'] },
  check: { builds: false, run: ['cli/test.ts', '--check'] },
  build: { builds: true, run: ['-e', ''] },
  types: { builds: false, run: ['cli/types.ts'] },
  screenshots: { builds: true, run: ['cli/screenshots.ts'] },
}

const [name = 'start', ...rest] = process.argv.slice(2)
const task = TASKS[name]
if (!task) stop(`There is no task called ${name}. There are: ${Object.keys(TASKS).join(', ')}.`)

installIfChanged()
const node = nodeOfTheHouse()
if (task.builds) buildIfChanged()

const child = spawn(node, [...task.run, ...rest], { stdio: 'inherit', env: environmentOf(task) })
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
if (process.env.npm_lifecycle_event) followShell()
child.on('exit', (code, signal) => process.exit(signal ? 1 : code))

/** When npm is told to stop it tells the shell between us, which ends and tells nobody; what it started would go on alone. */
function followShell() {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
  watch.unref()
}

/** The pages are drawn by the React that they were built for: the one for development takes three times as long over each. */
function environmentOf({ builds }) {
  return builds ? { NODE_ENV: 'production', ...process.env } : process.env
}

function installIfChanged() {
  if (once('installed', digestOf([join(home, 'package-lock.json')]))) return
  say('Installing what the lock file names …')
  // What the lock file names is checked against it; no package runs a script of its own.
  const done = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    [...howToInstall(), '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'],
    {
      stdio: ['ignore', process.stderr, process.stderr],
      shell: isWindows,
    },
  )
  if (done.status !== 0) stop('npm could not install the packages. Is there a way to its registry from here?')
  mark('installed', digestOf([join(home, 'package-lock.json')]))
}

/** Windows does not take away a Node that is running, and `npm ci` begins by taking everything away. */
function howToInstall() {
  const isOwnNode = process.execPath.startsWith(join(home, 'node_modules'))
  return isWindows && isOwnNode ? ['install', '--no-save'] : ['ci']
}

function nodeOfTheHouse() {
  const path = join(home, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node')
  if (existsSync(path)) return path
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  return stop(
    `There is no Node 26 among the packages for ${process.platform} ${process.arch}. Install Node 26 or later and try again.`,
  )
}

function buildIfChanged() {
  const sources = ['app', 'public'].flatMap(folder => filesIn(join(home, folder)))
  const digest = digestOf([
    ...sources,
    'vite.config.ts',
    'vite.scripts.ts',
    'react-router.config.ts',
    'package-lock.json',
  ])
  if (existsSync(join(home, 'build', 'server', 'index.js')) && once('built', digest)) return
  say('Building the pages …')
  const done = spawnSync(
    node,
    [join(home, 'node_modules/@react-router/dev/bin.cjs'), 'build', '--logLevel', 'error'],
    {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  if (done.status !== 0) stop('The pages could not be built; the reason stands above.')
  mark('built', digest)
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : isOfTests(entry.name) ? [] : [path]
  })
}

/** The pages are made of no such file: a test of the house holds to it. */
function isOfTests(name) {
  return name.endsWith('.test.ts') || /^testing(-[a-z]+)*\.ts$/.test(name)
}

function digestOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths)
    if (existsSync(path) && statSync(path).isFile()) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

function once(what, digest) {
  const path = join(marks, what)
  return existsSync(path) && readFileSync(path, 'utf8') === digest
}

function mark(what, digest) {
  mkdirSync(marks, { recursive: true })
  writeFileSync(join(marks, what), digest)
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

function stop(sentence) {
  say(sentence)
  process.exit(1)
}
