import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

type Locked = { resolved?: string; integrity?: string; optionalDependencies?: Record<string, string> }

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Locked>
}
const packages = Object.entries(lock.packages)

/** Where a package that asks for another finds it: in its own folder or in one further out, as Node looks. */
const foundFrom = (path: string, name: string): boolean =>
  `${path}/node_modules/${name}`.replace(/^\//, '') in lock.packages ||
  (path !== '' && foundFrom(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name))

test('every optional package that a locked one names stands in the lock, so that each system finds its own builds', () => {
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(name => !foundFrom(path, name))
      .map(name => `${path} asks for ${name}`),
  )
  assert.deepEqual(missing, [])
})

test('the lock says what each package contains, and leaves to each machine where it comes from', () => {
  const wrong = packages.filter(([path, { integrity, resolved }]) => path !== '' && (!integrity || resolved))
  assert.deepEqual(
    wrong.map(([path]) => path),
    [],
  )
})
