import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { isForm } from '../app/foundation/described-form.ts'
import { fieldWords } from '../app/foundation/field-words.ts'
import { personalNumberField } from '../app/people/rules/number-form.ts'
import { ACCESS_TABLE, COLUMNS } from './access-table.ts'
import { addressOf } from './addresses.ts'
import { type Places, placesOf } from './places.ts'
import { formsIn } from './sending.ts'
import { openWorld, type Who, type World } from './world.ts'

// A personal number stands in the vault or nowhere: every text field of the product is tried, the next one too.

const NUMBERS = ['197001159800', '700115-9800', '19700115–9800', '70 01 15 98 00', 'Anna, 700115.9800']
const DIGITS = /70\D?01\D?15\D?98\D?00/

let world: World
let places: Places

before(async () => {
  world = await openWorld()
  const { vault } = world.installation
  places = await world.read(db => placesOf(db, { vault, programme_id: world.programme_id }))
})
after(() => world.close())

/** Where forms are described; pages themselves need the web framework to be read. */
const DESCRIBED = ['app/**/rules/**/*.ts', 'app/**/*-{form,fields}.ts']

test('no field that is described lets a number through but the one that is for it', async () => {
  const wrong: string[] = []
  let tried = 0
  for (const file of globSync(DESCRIBED, { exclude: ['**/*.test.ts'] })) {
    const offers = (await import(new URL(`../${file}`, import.meta.url).href)) as Record<string, unknown>
    for (const [name, offered] of Object.entries(offers))
      for (const [field, reads] of fieldsOf(offered)) {
        if (reads === personalNumberField) continue
        tried += 1
        for (const typed of NUMBERS) {
          const read = reads.safeParse(typed)
          if (read.success && DIGITS.test(JSON.stringify(read.data, plainly) ?? ''))
            wrong.push(`${file} ${name}.${field}`)
        }
      }
  }
  assert.ok(tried > 150, `${tried} fields`)
  assert.deepEqual(wrong, [])
})

test('the text of a form is read by the fields of the house alone', () => {
  const others = globSync('app/**/*.{ts,tsx}', { exclude: ['**/*.test.ts'] })
    .filter(file => /\bz\.(string|coerce|any|unknown)\(/.test(readFileSync(file, 'utf8')))
    .sort()
  // What the installation is told, and whom a test signs in as, is no form.
  assert.deepEqual(others, [
    'app/access/sign-in/sign-in-as.ts',
    'app/foundation/config.ts',
    'app/foundation/fields.ts',
  ])
})

const plainly = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

function fieldsOf(offered: unknown): [string, z.ZodType][] {
  if (offered instanceof z.ZodObject) return Object.entries(offered.shape)
  if (typeof offered !== 'object' || offered === null || !isForm(offered as never)) return []
  const { fields } = offered as { fields: Record<string, { reads?: z.ZodType }> }
  return Object.entries(fields).flatMap(([name, { reads }]) => (reads ? [[name, reads] as const] : []))
}

test('typed into any field of any page a number is refused beside it, kept in the form and nowhere else', async () => {
  const { log } = world
  const lines = log.length
  const wrong: string[] = []
  const tried = new Set<string>()
  for (const { pattern, who } of sendingTo()) {
    const address = addressOf(pattern, 'demo', places)
    const asking = await world.as(who)
    const page = await asking.get(address)
    if (page.status !== 200) continue
    for (const { sent, written, to } of formsIn(await page.text()))
      for (const field of written) {
        const form = new URLSearchParams(sent)
        form.set(field, NUMBERS[tried.size % NUMBERS.length]!)
        tried.add(`${pattern} ${field}`)
        const answer = await asking.post(to ?? address, Object.fromEntries(form))
        const isRefused = answer.status === 422 && !DIGITS.test(answer.headers.get('location') ?? '')
        if (!isRefused) wrong.push(`${to ?? address} ${field} as ${who}: ${answer.status}`)
      }
  }
  assert.deepEqual(wrong, [])
  assert.ok(tried.size > 100, `${tried.size} fields`)
  assert.ok((await keptAs(/Osby/)).includes('municipality'), 'what is kept is found')
  assert.deepEqual(await keptAs(DIGITS), [])
  assert.deepEqual(
    log.slice(lines).filter(line => DIGITS.test(line)),
    [],
  )
})

/** Each form that the access table knows, as the first role that may send it. */
function sendingTo(): { pattern: string; who: Who }[] {
  return ACCESS_TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const [pattern = '', get = '', post = ''] = line.trim().split(/\s{2,}/)
      const [shown, sends] = [get.split(' '), post.split(' ')]
      const at = COLUMNS.findIndex(
        (who, column) => shown[column] === '+' && '!>+'.includes(sends[column] || '-') && who,
      )
      return at < 0 ? [] : [{ pattern, who: COLUMNS[at]! }]
    })
}

/** The tables in which something stands as it can be read. */
const keptAs = (what: RegExp): Promise<string[]> =>
  world.read(async db => {
    const tables = await sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(oid, 'select')`.execute(
      db,
    )
    const kept: string[] = []
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} as t`.execute(
        db,
      )
      if (rows.some(({ row }) => what.test(row))) kept.push(name)
    }
    return kept
  })

test('the one who typed it is told why in their own language, and finds what was typed', async () => {
  const leader = await world.as('project_leader')
  const address = `/demo/foretag/${places.company}/andring`
  for (const [language, other] of [
    ['sv', 'en'],
    ['en', 'sv'],
  ] as const) {
    const { sent } = formsIn(await (await leader.get(address)).text())[0]!
    sent.set('name', 'Anna 0701159808')
    const html = await (await leader.post(address, Object.fromEntries(sent))).text()
    assert.equal(html.includes(fieldWords.tells_number_or_telephone[language]), language === 'sv', language)
    assert.equal(html.includes(fieldWords.tells_number_or_telephone[other]), language === 'en', other)
    assert.match(html, /value="Anna 0701159808"/)
  }
})
