import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { ROOMS, type Room, TABLES } from './house.ts'

const APP = import.meta.dirname
const owned = Object.entries(TABLES).flatMap(([room, tables]) =>
  tables.map(table => [table as string, room as Room] as const),
)

const sources = readdirSync(APP, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !/test/.test(entry.name))
  .map(entry => relative(APP, join(entry.parentPath, entry.name)))
  .filter(file => ROOMS.some(room => file.startsWith(`${room}/`)))
  .map(file => ({
    file,
    room: file.split('/')[0] as Room,
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

const READS = [
  /\b(?:selectFrom|from|using|\w*[jJ]oin(?:Lateral)?)\(\s*'(\w+)/g,
  /\b(?:selectFrom|from)\(\s*\[\s*'(\w+)/g,
  /\b(?:from|join|using)\s+(?:only\s+|lateral\s+)?(\w+)/g,
  /\bfrom\s+\w+(?:\s+(?:as\s+)?\w+)?\s*,\s*(\w+)/g,
]

const tablesIn = (source: string, patterns: readonly RegExp[]): string[] =>
  patterns.flatMap(pattern => [...source.matchAll(pattern)].map(([, table]) => table!))

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
    tablesIn(source, WRITES).map(table => ({ file, room, table })),
  )
  assert.deepEqual(
    written
      .filter(({ room, table }) => ownerOf.get(table) !== room)
      .map(({ file, table }) => `${file} writes ${table}`),
    [],
  )
  assert.ok(new Set(written.map(({ table }) => table)).size > 50, 'the writers were found')
})

test('a table is read by the room that owns it and those above: none reads upwards', () => {
  const above = (owner: Room, room: Room) => ROOMS.indexOf(owner) > ROOMS.indexOf(room)
  const read = sources.flatMap(({ file, room, source }) =>
    tablesIn(source, READS).flatMap(table => {
      const owner = ownerOf.get(table)
      return owner ? [{ file, room, table, owner }] : []
    }),
  )
  assert.deepEqual(
    read
      .filter(({ room, owner }) => above(owner, room))
      .map(({ file, table, owner }) => `${file} reads ${table} of ${owner}`),
    [],
  )
  assert.ok(new Set(read.map(({ table }) => table)).size > 60, 'the readers were found')
})
