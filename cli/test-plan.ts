import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Which test files go together, each list with the longest first so that none is left to run alone at the end. */
export type Plan = {
  /** Rules and all else that needs nothing around it. */
  alone: string[]
  /** Those that open a database through foundation/testing.ts, the worlds too, and so can open either kind; or say that they need a server. */
  databases: string[]
  /** Of those, the ones that are run on the embedded kind also where there is a server. */
  both: string[]
  /** Those that start processes of their own or open the embedded database themselves. */
  own: string[]
}

/** One file to run; `isEmbedded` when it is run on the embedded database though there is a server. */
export type Turn = { file: string; isEmbedded: boolean }

const OWN = /commands\.ts'|chromium\.ts'|node:child_process'|PGlite|openDatabase\(|openInMemory/
const ANY = /openForTest|openRelease|openWorld|openBare|^\/\/ On a PostgreSQL server/m
/** The mark in a test file that is to be run on the embedded kind too. */
const BOTH = /^\/\/ On the embedded database too/m
/** The mark in one of those that would be left to run alone at the end, were they not begun first. */
const LONG = /^\/\/ Among the longest/m

export function planOf(files: readonly string[] = allTests()): Plan {
  const kinds = Map.groupBy(files.toSorted(longestFirst), kindOf)
  const databases = kinds.get('databases') ?? []
  return {
    alone: kinds.get('alone') ?? [],
    databases,
    both: databases.filter(file => BOTH.test(textOf(file))),
    own: kinds.get('own') ?? [],
  }
}

export const nameOf = ({ file, isEmbedded }: Turn): string =>
  isEmbedded ? `${file}, on the embedded database` : file

/** All that needs something around it, in the order in which it is taken. */
export const turnsOf = ({ databases, both, own }: Plan, hasServer: boolean): Turn[] => [
  ...[...own, ...databases].toSorted(longestFirst).map(file => ({ file, isEmbedded: false })),
  ...(hasServer ? both.map(file => ({ file, isEmbedded: true })) : []),
]

export const allTests = (): string[] =>
  globSync(['app/**/*.test.ts', 'cli/**/*.test.ts', 'tests/**/*.test.ts']).map(path =>
    path.replaceAll('\\', '/'),
  )

function kindOf(file: string): 'alone' | 'databases' | 'own' {
  const read = [file, ...testingBeside(file)].map(textOf)
  if (read.some(text => ANY.test(text))) return 'databases'
  return OWN.test(read[0]!) ? 'own' : 'alone'
}

/** What its room shares for its tests, and what that takes from the rooms below. */
const testingBeside = (file: string): string[] =>
  [...textOf(file).matchAll(/from '(\.[^']*\/testing\.ts)'/g)]
    .map(([, path]) => join(dirname(file), path!))
    .filter(path => path !== join('app', 'foundation', 'testing.ts'))
    .flatMap(path => [path, ...testingBeside(path)])

const textOf = (file: string) => readFileSync(file, 'utf8')

/** Those that say it take longest, then the whole house, then those with most in them. */
const longestFirst = (a: string, b: string) => lengthOf(b) - lengthOf(a)
const lengthOf = (file: string) =>
  textOf(file).length +
  (file.startsWith('tests/') ? 1_000_000 : 0) +
  (LONG.test(textOf(file)) ? 1_000_000 : 0)
