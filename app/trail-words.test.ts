import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { after, before, test } from 'node:test'
import { WORLD } from '../tests/world.ts'
import type { Detail } from './access/trail/queries.ts'
import { roles } from './access/trail/roles.ts'
import { fieldOf, receiptOf } from './access/trail/words.ts'
import type { OpenDatabase } from './foundation/database.ts'
import { everythingOf } from './foundation/kept.ts'
import { groundOf, openForTest } from './foundation/testing.ts'
import type { FieldWords } from './foundation/trail-words.ts'
import { houseScope, reading } from './foundation/transact.ts'
import { keptOfContact, keptOfPerson } from './kept.ts'
import { trailWords } from './trail-words.ts'

// What a command writes into the trail has its words in the room of the command, and every field and code of a line has some.

const HOME = join(import.meta.dirname, '..')
const UNSPOKEN = ['programme_id', 'invitation_id', 'reason']

const sources = ['app', 'cli']
  .flatMap(folder =>
    readdirSync(join(HOME, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
      .map(entry => relative(HOME, join(entry.parentPath, entry.name))),
  )
  .map(file => ({ file, source: readFileSync(join(HOME, file), 'utf8') }))

/** What stands between the bracket at `from` and its end. */
function within(source: string, from: number): string {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    if ('([{'.includes(source[at]!)) depth++
    if (')]}'.includes(source[at]!) && --depth === 0) return source.slice(from + 1, at)
  }
  return ''
}

/** The names at the outermost level of an object as it is written: `a: 1, b, ...c` has a and b. */
function namesIn(object: string): string[] {
  let depth = 0
  const outermost = [...object]
    .map(letter => {
      if (')]}'.includes(letter)) depth--
      const kept = depth === 0 ? letter : ' '
      if ('([{'.includes(letter)) depth++
      return kept
    })
    .join('')
  return outermost.split(',').flatMap(part => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1] ?? [])
}

const notes = sources.flatMap(({ file, source }) =>
  [...source.matchAll(/\bnote\w*\(/g)].map(found => {
    const call = within(source, found.index + found[0].length - 1)
    const parts = (name: 'about' | 'changed') => {
      const start = call.search(new RegExp(`\\b${name}: \\{`))
      return start < 0 ? [] : namesIn(within(call, call.indexOf('{', start)))
    }
    return {
      file,
      actions: [...call.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, action]) => action!),
      subject: /\bsubject: '(\w+)'/.exec(call)?.[1],
      fields: [...parts('about'), ...parts('changed')],
    }
  }),
)

test('an action has its words in the room of the command that writes it', async () => {
  const lacking = []
  for (const { file, actions } of notes) {
    const [, room] = file.split('/')
    const path = [`${room}/messages/trail.ts`, `${room}/rules/trail.ts`, `${room}/trail/own-words.ts`].find(
      one => existsSync(join(HOME, 'app', one)),
    )
    const own = file.startsWith('cli/')
      ? trailWords
      : path
        ? (Object.values(await import(join(HOME, 'app', path))) as typeof trailWords)
        : []
    assert.ok(
      own.every(words => trailWords.includes(words)),
      `${path} stands in app/trail-words.ts`,
    )
    lacking.push(
      ...actions
        .filter(action => !own.some(words => action in words.did))
        .map(action => `${file}: ${action}`),
    )
  }
  assert.deepEqual(lacking, [])
  assert.ok(notes.flatMap(one => one.actions).length > 80, 'the commands were found')
})

test('a subject has one owner, and a field that a command names has its words', () => {
  const owners = (subject: string) => trailWords.filter(room => room.subjects && subject in room.subjects)
  const subjects = [...new Set(notes.flatMap(({ subject }) => subject ?? []))]
  assert.deepEqual(
    subjects.filter(subject => owners(subject).length !== 1),
    [],
  )
  const lacking = notes.flatMap(({ file, actions: [action], subject, fields }) =>
    subject
      ? fields
          .filter(field => !UNSPOKEN.includes(field))
          .filter(field => !fieldOf(trailWords, { subject, ...(action ? { action } : {}) }, field))
          .map(field => `${file}: ${subject}.${field}`)
      : [],
  )
  assert.deepEqual(lacking, [])
})

test('no two rooms claim the same action', () => {
  const all = trailWords.flatMap(room => Object.keys(room.did))
  assert.deepEqual(
    all.filter((action, at) => all.indexOf(action) !== at),
    [],
  )
})

let database: OpenDatabase
before(async () => {
  database = await openForTest(WORLD)
})
after(() => database.close())

test('every line of the demonstration is told in words: action, role, subject, fields and codes', async () => {
  const lines = await reading(groundOf(database), houseScope, db =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select(['action', 'subject', 'role', 'detail'])
      .execute(),
  )
  const lacking = lines.flatMap(({ action, subject, role, detail }) => {
    const { about = {}, changed = {} } = (detail ?? {}) as Detail
    const told = [
      ...Object.entries(about).map(([field, value]) => [field, [value]] as const),
      ...Object.entries(changed).map(([field, { before, after }]) => [field, [before, after]] as const),
    ].filter(([field]) => !UNSPOKEN.includes(field))
    return [
      ...(trailWords.some(room => action in room.did) ? [] : [action]),
      ...(role in roles ? [] : [role]),
      ...told.flatMap(([field, values]) => {
        const words = fieldOf(trailWords, { subject, action }, field)
        return words
          ? values.flatMap(value => withoutWords(words, value).map(code => `${action}: ${field} ${code}`))
          : [`${action}: ${field}`]
      }),
    ]
  })
  assert.deepEqual([...new Set(lacking)], [])
  assert.ok(lines.length > 300)
})

test('every part of an extract has its heading, from one room', async () => {
  const ground = groundOf(database)
  const parts = await reading(ground, houseScope, async db => {
    const nobody = {
      id: 0,
      programme_id: 0,
      given_name: '',
      family_name: '',
      born_on: '1980-01-01',
      number: '',
    }
    const person = { ...nobody, today: ground.clock.today(), started_on: null }
    const contact = { programme_id: 0, contact_ids: [0], company_ids: [0], name: '' }
    const kept = { db, vault: ground.vault }
    return [
      ...Object.keys(await everythingOf(keptOfPerson, kept, person)),
      ...Object.keys(await everythingOf(keptOfContact, kept, contact)),
    ]
  })
  const said = trailWords.flatMap(({ parts: own = {} }) => Object.keys(own))
  assert.deepEqual(said.toSorted(), [...new Set(parts)].toSorted())
})

/** Codes without a word: of a field that has codes, each value; of another, whatever is spelt as only codes are. */
const withoutWords = ({ values }: FieldWords, value: unknown): string[] =>
  [value]
    .flat()
    .filter((one): one is string => typeof one === 'string')
    .filter(one => (values ? !(one in values) : /^[a-z]+(_[a-z\d]+)+$/.test(one)))

test('what was done is told to its doer as a sentence', () => {
  assert.equal(receiptOf(trailWords, 'visit-noted', 'sv'), 'Du antecknade ett besök.')
  assert.equal(receiptOf(trailWords, 'company-changed', 'en'), 'You changed a company.')
  for (const done of [null, 'never-heard-of'])
    assert.equal(receiptOf(trailWords, done, 'sv'), 'Ändringen är sparad.')
})
