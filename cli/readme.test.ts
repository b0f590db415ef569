import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { settingsKnown } from '../app/foundation/config.ts'
import { ROOMS } from '../app/house.ts'

const HOME = new URL('..', import.meta.url).pathname
const read = (path: string) => readFileSync(join(HOME, path), 'utf8')
const readme = read('README.md')
const written = ['README.md', 'GLOSSARY.md', ...globSync(['docs/**/*.md', 'decisions/*.md'], { cwd: HOME })]

test('the README tells of every setting as the program does', () => {
  const rows = readme.split('\n')
  const untold = settingsKnown.filter(({ name, meaning }) => !rows.includes(`| \`${name}\` | ${meaning} |`))
  assert.deepEqual(untold, [])
})

test('the settings are told without a database', () => {
  const nowhere = join(tmpdir(), `spang-${process.pid}`)
  const { stdout, status } = spawnSync(process.execPath, [join(HOME, 'cli/spang.ts'), 'settings'], {
    env: { ...process.env, SPANG_DATA: nowhere, DATABASE_URL: 'postgres://someone@127.0.0.1:1/nothing' },
    encoding: 'utf8',
  })
  assert.equal(status, 0)
  assert.deepEqual(
    settingsKnown.filter(({ name }) => !stdout.includes(name)),
    [],
  )
  assert.ok(!existsSync(nowhere))
})

test('the README tells of every command of the administrator', () => {
  const commands = [...read('cli/spang.ts').matchAll(/^ {2}'?([a-z-]+)'?: \{\n {4}says:/gm)].map(
    found => found[1],
  )
  assert.ok(commands.length > 5)
  assert.deepEqual(
    commands.filter(name => !readme.includes(`| \`${name}`)),
    [],
  )
})

test('every room is in the drawing of the house', () => {
  const drawing = read('docs/huset.svg')
  assert.deepEqual(
    ROOMS.filter(room => !drawing.includes(`>${room}</text>`)),
    [],
  )
})

test('what is written about leads somewhere', () => {
  const lost = written.flatMap(path =>
    [...read(path).matchAll(/\]\(([^)#]+)[^)]*\)/g)]
      .map(found => found[1]!)
      .filter(to => !/^https?:/.test(to) && !existsSync(join(HOME, dirname(path), to)))
      .map(to => `${path} leads to ${to}`),
  )
  assert.deepEqual(lost, [])
})

test('every decision is in their list, and every dependency has its line', () => {
  const list = read('decisions/README.md')
  const unlisted = readdirSync(join(HOME, 'decisions')).filter(
    name => name !== 'README.md' && !list.includes(`(${name})`),
  )
  assert.deepEqual(unlisted, [])
  const dependencies = read('decisions/0007-dependencies.md')
  const {
    dependencies: own,
    devDependencies,
    optionalDependencies,
  } = JSON.parse(read('package.json')) as Record<string, object>
  const names = Object.keys({ ...own, ...devDependencies, ...optionalDependencies }).filter(
    name => !name.startsWith('@types/'),
  )
  assert.deepEqual(
    names.filter(name => !dependencies.includes(name)),
    [],
  )
})

test('the handbook says the words of the screen', () => {
  const screen = globSync(
    ['app/**/{messages,*-messages}.ts', 'app/*/messages/**/*.ts', 'app/foundation/*.ts'],
    {
      cwd: HOME,
    },
  )
    .map(read)
    .join('\n')
  const strange = globSync('docs/handbok/*.md', { cwd: HOME }).flatMap(path =>
    [...read(path).matchAll(/\*\*([^*`]+)\*\*/g)]
      .map(found => found[1]!)
      .filter(words => !/[.?:]$/.test(words) && !screen.includes(words))
      .map(words => `${path}: ${words}`),
  )
  assert.deepEqual(strange, [])
})
