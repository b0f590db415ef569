import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { ROOMS, TABLES } from './house.ts'

const APP = import.meta.dirname
const owned = Object.entries(TABLES).flatMap(([room, tables]) =>
  tables.map(table => [table as string, room] as const),
)

const sources = readdirSync(APP, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !/test/.test(entry.name))
  .map(entry => relative(APP, join(entry.parentPath, entry.name)))
  .filter(file => ROOMS.some(room => file.startsWith(`${room}/`)))
  .map(file => ({
    file,
    room: file.split('/')[0]!,
    source: withoutComments(readFileSync(join(APP, file), 'utf8')),
  }))

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
}

const ownerOf = new Map(owned)

// Whatever is in the place of the table's name counts, so that nothing is written under a name that nobody can read here.
const WRITES = [
  /\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*(?:\w+ as )?'?([^\s',)]+)/g,
  /\b(?:insert\s+into|update|delete\s+from|merge\s+into)\s+(?!set\b)([a-z_]+\b|\$\{)(?=[^`]*\b(?:set|values|select|where|using)\b)/g,
]

/** The tables that a source writes, through Kysely or in SQL. */
const writesIn = (source: string): string[] =>
  WRITES.flatMap(pattern => [...source.matchAll(pattern)].map(([, table]) => table!))

test('each table and view of the schema has one owner', () => {
  const types = readFileSync(join(APP, '../db/types.ts'), 'utf8')
  const schema = types.slice(types.indexOf('interface DB')).matchAll(/^ {2}(\w+): \w+$/gm)
  assert.deepEqual(
    owned.map(([table]) => table).toSorted(),
    [...schema].map(([, table]) => table!).toSorted(),
  )
})

test('a table is written by the room that owns it: the others ask it to', () => {
  const written = sources.flatMap(({ file, room, source }) =>
    writesIn(source).map(table => ({ file, room, table })),
  )
  assert.deepEqual(
    written
      .filter(({ room, table }) => ownerOf.get(table) !== room)
      .map(({ file, table }) => `${file} writes ${table}`),
    [],
  )
  assert.ok(new Set(written.map(({ table }) => table)).size > 50, 'the writers were found')
})
