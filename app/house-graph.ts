import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const APP = import.meta.dirname

/** What one file takes from another: a path as `files` has it, or the name of a package. Names as they are called where they come from. */
export type Import = { from: string; names: readonly string[]; isType: boolean }

/** Every source file of the house, by its path from `app`: `ledger/rules/worth.ts`, `../cli/demo.ts`. */
export const sources = new Map(
  globSync('{app,cli,bench,tests}/**/*.{ts,tsx}', { cwd: join(APP, '..') })
    .map(path => relative(APP, join(APP, '..', path)))
    .sort()
    .map(path => [path, readFileSync(join(APP, path), 'utf8')]),
)

/** The files of `app` itself. */
export const files = [...sources.keys()].filter(path => !path.startsWith('..'))

export const isTest = (path: string) => /\.test\.tsx?$/.test(path)
/** What rooms' tests are made with: `testing.ts`, `testing-door.ts`. */
export const isTesting = (path: string) => /(^|\/)testing(-[a-z]+)*\.ts$/.test(path)

const STATIC = /^(?:import|export)\s+(type\s)?\s*([^;'"]*?)\s*from\s*'([^']+)'/gm
const DYNAMIC = /\bimport\('([^']+)'\)|^import '([^']+)'/gm

/** Types that React Router writes for a page are no file of ours and are left out. */
export const importsOf = memoized((path: string): readonly Import[] => {
  const text = sources.get(path)!
  const place = (spec: string) =>
    spec.startsWith('.') ? relative(APP, resolve(APP, dirname(path), spec)) : spec
  return [
    ...[...text.matchAll(STATIC)].map(([, type, names, from]) => ({
      from: place(from!),
      names: namesIn(names!),
      isType: type !== undefined || /^\{(\s*type\s[^,}]+,?)+\s*\}$/.test(names!),
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, later, bare]) => ({
      from: place((later ?? bare)!),
      names: ['*'],
      isType: false,
    })),
  ].filter(({ from }) => !from.includes('+types'))
})

/** The files that a file needs when it runs. */
export const usesOf = (path: string): string[] =>
  importsOf(path)
    .filter(({ isType }) => !isType)
    .map(({ from }) => from)

/** The chain from a file to the first that `isWrong`, through values and not types; null when there is none. */
export function wayTo(isWrong: (from: string) => boolean, path: string): string[] | null {
  const came = new Map<string, string | null>([[path, null]])
  for (const [here] of came)
    for (const used of sources.has(here) ? usesOf(here) : []) {
      if (came.has(used)) continue
      came.set(used, here)
      if (isWrong(used)) return wayBack(came, used)
    }
  return null
}

function wayBack(came: Map<string, string | null>, end: string): string[] {
  const before = came.get(end)
  return before ? [...wayBack(came, before), end] : [end]
}

const OFFERED = /^export (?:async )?(function\*?|const|let|class|type|interface) (\w+)/gm

/** What a file offers by name. */
export const offersOf = (path: string): { name: string; isType: boolean }[] =>
  [...sources.get(path)!.matchAll(OFFERED)].map(([, kind, name]) => ({
    name: name!,
    isType: kind === 'type' || kind === 'interface',
  }))

function namesIn(clause: string): string[] {
  const [, before, within] = /^([^{]*)(?:\{([^}]*)\})?$/s.exec(clause) ?? [clause, clause, '']
  const alone = before!.replace(/,\s*$/, '').trim()
  return [
    ...(alone === '' ? [] : [alone.startsWith('*') ? '*' : 'default']),
    ...(within ?? '')
      .split(',')
      .map(
        name =>
          name
            .trim()
            .replace(/^type /, '')
            .split(' as ')[0]!,
      )
      .filter(name => name !== ''),
  ]
}

function memoized<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>()
  return path => {
    if (!known.has(path)) known.set(path, read(path))
    return known.get(path)!
  }
}
