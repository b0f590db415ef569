// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { beginWords } from './begin-words.ts'
import type { OpenDatabase } from './database.ts'
import { searchWords } from './search-words.ts'
import { openForTest } from './testing.ts'

let database: OpenDatabase
before(async () => {
  database = await openForTest()
})
after(() => database.close())

const finds = async (text: string, typed: string): Promise<boolean> => {
  const { rows } = await sql<{
    found: boolean
  }>`select ${beginWords(sql`${text}::text`, searchWords(typed))} as found`.execute(database.db)
  return rows[0]!.found
}

test('a word is found by its beginning, whatever its capitals and accents, and each word that was typed must be', async () => {
  for (const [text, typed] of [
    ['Östernäs Plåt AB', 'osternas'],
    ['ÖSTERNÄS PLÅT AB', 'Östernäs'],
    ['Östernäs Plåt AB', 'ab plåt'],
    ['Anna-Lena Müller', 'lena mull'],
    ['Łukasz Æbelø', 'lukasz abel'],
    ['Жанна', 'жан'],
    ['T4200119', 't42'],
  ] as const)
    assert.equal(await finds(text, typed), true, `${typed} in ${text}`)
  for (const [text, typed] of [
    ['Östernäs Plåt AB', 'sternas'],
    ['Östernäs Plåt AB', 'osternas stål'],
    ['Östernäs Plåt AB', 'osternass'],
    ['Anna', ' , '],
  ] as const)
    assert.equal(await finds(text, typed), false, `${typed} in ${text}`)
})

test('no sign that was typed means anything but itself', async () => {
  for (const sign of [
    '%',
    '_',
    '.',
    '*',
    '+',
    '?',
    '^',
    '$',
    '|',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '\\',
    '-',
    "'",
    '"',
    '&',
    '~',
    '#',
    '…',
    '²',
    '😀',
  ]) {
    assert.equal(await finds(`Plåt ${sign}a`, `${sign}A`), true, sign)
    assert.equal(await finds('Plåt aa', `${sign}A`), false, sign)
  }
})
