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

/** Where a table is written, through Kysely or in SQL. */
const writesOf = (table: string) =>
  sources.filter(({ source }) =>
    new RegExp(
      `(?:insertInto|updateTable|deleteFrom|mergeInto)\\(\\s*'${table}[ ']|(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+${table}\\b`,
    ).test(source),
  )

test('each table and view of the schema has one owner', () => {
  const types = readFileSync(join(APP, '../db/types.ts'), 'utf8')
  const schema = types.slice(types.indexOf('interface DB')).matchAll(/^ {2}(\w+): \w+$/gm)
  assert.deepEqual(
    owned.map(([table]) => table).toSorted(),
    [...schema].map(([, table]) => table!).toSorted(),
  )
})

test('no room but companies writes a company: the others ask it to', () => {
  assert.deepEqual(
    writesOf('company')
      .filter(({ room }) => room !== 'companies')
      .map(({ file }) => file),
    [],
  )
  assert.ok(writesOf('company').length > 2, 'its writers were found')
})
