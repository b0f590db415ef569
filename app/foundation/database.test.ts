import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { openDatabase } from './database.ts'
import { DatabaseClosed } from './database-closed.ts'
import { TEST_CLAIM } from './testing-starts.ts'

const closedTo = (opened: Promise<unknown>, says: RegExp) =>
  assert.rejects(opened, error => {
    assert.ok(error instanceof DatabaseClosed, String(error))
    assert.match(error.message, says)
    return true
  })
const closedAt = (databaseUrl: string, says: RegExp) =>
  closedTo(openDatabase({ databaseUrl, dataFolder: '' }, TEST_CLAIM), says)

test('a folder that nobody holds any more can be opened, whatever the file about it says', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'spang-held-'))
  writeFileSync(join(dataFolder, 'held-by'), '')
  const database = await openDatabase({ databaseUrl: null, dataFolder }, TEST_CLAIM)
  await database.close()
  rmSync(dataFolder, { recursive: true })
})

test('a folder that cannot be is told of in a sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spang-folder-'))
  writeFileSync(join(folder, 'file'), '')
  const opened = openDatabase({ databaseUrl: null, dataFolder: join(folder, 'file', 'data') }, TEST_CLAIM)
  await closedTo(
    opened,
    /^The embedded database is kept in .*, which cannot be written: .* Set SPANG_DATA to another folder\.$/,
  )
  rmSync(folder, { recursive: true })
})

test('a server that does not answer is told of in a sentence', () =>
  closedAt('postgres://someone@127.0.0.1:1/nothing', /cannot be opened: .*ECONNREFUSED/))

test('a database that is not there, and a user without the rights, are told of too', async () => {
  const server = process.env.SPANG_TEST_DATABASE_URL
  if (!server) return // it takes a server to refuse somebody
  const name = `spang_plain_${randomBytes(6).toString('hex')}`
  const own = new URL(server)
  own.pathname = `/${name}`
  await closedAt(own.href, /cannot be opened: .*does not exist/)
  await administer(server, [`create role ${name} login password '${name}'`, `create database ${name}`])
  own.username = name
  own.password = name
  await closedAt(own.href, /must own the database and be a member/)
  await administer(server, [`drop database ${name} with (force)`, `drop role ${name}`])
})

async function administer(url: string, statements: readonly string[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
