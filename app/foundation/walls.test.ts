// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { smallProgramme } from '../../tests/small-programme.ts'
import { openForTest } from './testing.ts'
import { houseScope, reading, type Scope, transact } from './transact.ts'

// What the database itself keeps from the application, whatever a page forgets.

const database = await openForTest()
after(() => database.close())
let own: Awaited<ReturnType<typeof smallProgramme>>
let foreign: typeof own
let tables: string[]

before(async () => {
  own = await smallProgramme(database)
  foreign = await smallProgramme(database)
  tables =
    await names(`select table_name as name from information_schema.columns join information_schema.tables using (table_name, table_schema)
    where table_schema = 'public' and column_name = 'programme_id' and table_type = 'BASE TABLE' order by 1`)
})

const asked = <T extends object>(scope: Scope, query: string) =>
  reading(own.ground, scope, async db => (await sql<T>`${sql.raw(query)}`.execute(db)).rows)
const names = async (query: string) => (await asked<{ name: string }>(houseScope, query)).map(row => row.name)

const within = (company: number | null = null): Scope => ({
  ...houseScope,
  is_house: false,
  role: 'project_leader',
  programme: own.programme_id,
  programmes: [own.programme_id],
  company,
})

/** How many rows a statement changed before it was undone, or why it could not. */
async function changedBy(scope: Scope, statement: string): Promise<number | string> {
  const outcome: { rows?: number } = {}
  return transact(own.ground, scope, async tx => {
    const { numAffectedRows = 0n } = await sql`${sql.raw(statement)}`.execute(tx.db)
    outcome.rows = Number(numAffectedRows)
    throw new Error('undone')
  }).catch(error => outcome.rows ?? String(error.message))
}

test('every table of a programme has row security, and a foreign programme’s rows are neither read nor changed', async () => {
  const open = await names(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity",
  )
  assert.deepEqual(
    tables.filter(table => open.includes(table)),
    [],
  )
  const wrong: string[] = []
  for (const table of tables) {
    const rows = await asked<{ programme_id: number }>(within(), `select distinct programme_id from ${table}`)
    if (rows.some(row => ![own.programme_id, null].includes(row.programme_id))) wrong.push(`read ${table}`)
    for (const statement of [
      `update ${table} set programme_id = programme_id where programme_id = ${foreign.programme_id}`,
      `delete from ${table} where programme_id = ${foreign.programme_id}`,
    ]) {
      const changed = await changedBy(within(), statement)
      if (changed !== 0 && !/permission denied/.test(String(changed))) wrong.push(`${statement}: ${changed}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('every table of a programme is found by it: an index begins with it, and who works in one programme is held to it', async () => {
  const lacking = await names(
    `select relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'programme_id'
      where relnamespace = 'public'::regnamespace and relkind = 'r' and not exists (
        select from pg_index where indrelid = c.oid and indkey[0] = a.attnum and indpred is null)`,
  )
  const held = await names(
    `select tablename as name from pg_policies where policyname = 'in_one_programme' and roles = '{spang_app}' and permissive = 'RESTRICTIVE'`,
  )
  assert.deepEqual(
    { lacking, notHeld: tables.filter(table => !held.includes(table)) },
    { lacking: [], notHeld: [] },
  )
})

test('the house may do to a table what the application may, and nothing else', async () => {
  const granted = (role: string) =>
    names(`select format('%s %s', c.oid::regclass, privilege_type) as name from pg_class c, aclexplode(relacl)
        where relnamespace = 'public'::regnamespace and grantee = '${role}'::regrole
      union all select format('%s.%s %s', attrelid::regclass, attname, privilege_type) from pg_attribute, aclexplode(attacl)
        where grantee = '${role}'::regrole
      union all select format('%s %s', p.oid::regprocedure, privilege_type) from pg_proc p, aclexplode(proacl)
        where pronamespace = 'public'::regnamespace and grantee = '${role}'::regrole order by 1`)
  const [application, house] = [await granted('spang_app'), await granted('spang_house')]
  assert.ok(application.length > 100)
  assert.deepEqual(house, application)
})

test('without a programme, nothing but the house’s own lines is read', async () => {
  const nowhere = { ...within(), programme: null, programmes: [] }
  const wrong: string[] = []
  for (const table of tables)
    if ((await asked(nowhere, `select from ${table} where programme_id is not null`)).length > 0)
      wrong.push(table)
  assert.deepEqual(wrong, [])
})

test('a company changes nothing that is the whole programme’s, and reads neither imports, batches nor the trail', async () => {
  const company = within(own.companyId('A'))
  const wrong: string[] = []
  for (const table of [
    'import',
    'import_file',
    'import_rejection',
    'import_row',
    'statistics_batch',
    'trail',
    'trail_detail',
  ])
    if ((await asked(company, `select from ${table}`)).length > 0) wrong.push(`reads ${table}`)
  for (const table of [
    'programme',
    'partner',
    'setting',
    'target',
    'unit_cost',
    'focus_group',
    'course',
    'occasion',
    'session',
    'person',
    'employment',
  ]) {
    const column = table === 'programme' ? 'slug' : 'programme_id'
    for (const statement of [`update ${table} set ${column} = ${column}`, `delete from ${table}`]) {
      const changed = await changedBy(company, statement)
      if (changed !== 0 && !/permission denied/.test(String(changed))) wrong.push(`${statement}: ${changed}`)
    }
  }
  assert.match(
    String(
      await changedBy(
        company,
        `insert into course (programme_id, code, title, kind, quarters)
      values (${own.programme_id}, 'EGEN-1', 'Egen', 'broad', 4)`,
      ),
    ),
    /row-level security/,
  )
  assert.deepEqual(wrong, [])
})

test('what only grows is neither changed nor removed, by anyone', async () => {
  const wrong: string[] = []
  for (const table of [
    'trail',
    'trail_detail',
    'in_kind_entry',
    'attendance_correction',
    'statistics_batch',
    'statistics_batch_row',
    'agreement_template',
    'letter_template',
    'sms_template',
    'reroute',
  ])
    for (const statement of [
      `update ${table} set programme_id = null`,
      `delete from ${table}`,
      `truncate ${table}`,
    ]) {
      const asked = statement.replace('programme_id', table === 'trail_detail' ? 'person_id' : 'programme_id')
      const changed = await changedBy(houseScope, asked)
      if (!/permission denied/.test(String(changed))) wrong.push(`${asked}: ${changed}`)
    }
  assert.deepEqual(wrong, [])
})

test('the application makes no tables, and no table of its own stands in for one of the house’s', async () => {
  for (const statement of ['create table own (id integer)', 'create temporary table trail (id integer)'])
    assert.match(String(await changedBy(houseScope, statement)), /permission denied/)
  assert.deepEqual(
    await names(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
      and not coalesce(proconfig, '{}') @> array['search_path=public, pg_temp']`),
    [],
  )
})

test('numbers are missing at random, so that one that is missing tells nothing', async () => {
  const numbers: number[] = []
  await transact(own.ground, houseScope, async tx => {
    const made = await sql<{ id: number }>`
      insert into person (programme_id, sex, born_on, education)
      select ${own.programme_id}::integer, 'woman', '1990-01-01', 'isced_3_4' from generate_series(1, 300) returning id`.execute(
      tx.db,
    )
    numbers.push(...made.rows.map(row => row.id))
    throw new Error('undone')
  }).catch(() => {})
  const missing = numbers.filter((id, at) => at > 0 && id > numbers[at - 1]! + 1).length
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    numbers,
  )
  // One in five: fewer than twenty or more than a hundred of three hundred does not happen.
  assert.ok(missing > 20 && missing < 100, String(missing))
})

test('no function of ours depends on the path it is called under: a dump is read in with an empty one', async () => {
  // What is read when it is written down keeps what it names; what is read anew each time carries its own path.
  assert.deepEqual(
    await names(`select p.oid::regprocedure::text as name from pg_proc p where pronamespace = 'public'::regnamespace
      and prosqlbody is null and not coalesce(proconfig, '{}') @> array['search_path=public, pg_temp'] order by 1`),
    [],
  )
})
