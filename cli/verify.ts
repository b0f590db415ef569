import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Installation } from '../app/access/installation.ts'
import type { Db } from '../app/foundation/database.ts'
import { openInMemory } from '../app/foundation/embedded-database.ts'
import { verifyTrail } from '../app/foundation/trail.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import type { Vault } from '../app/foundation/vault.ts'
import { type CommandResult, done, failed } from './command.ts'

type Found = { told: string; faults: string[] }

/**
 * `spang verify`: whether all that this database should hold is there and can be read, as after a backup was read in. Tables and
 * what holds them together, rows against what they refer to and are counted as, files against their digests, what is sealed against
 * the key, and the trail.
 */
export async function verify(installation: Installation, noted?: string): Promise<CommandResult> {
  const { vault, database } = installation
  const found = [await schemaFaults(database.pool)]
  await reading(installation, houseScope, async db => {
    for (const check of [rowFaults, countFaults]) found.push(await check(db))
    for (const check of [fileFaults, sealFaults]) found.push(await check(db, vault))
    const proof = await verifyTrail(db, { noted })
    found.push({
      told: `The trail is unbroken: ${proof.lines} lines, the last of them ${proof.digest}.`,
      faults:
        proof.broken_at === null ? [] : [`The trail is broken at line ${proof.broken_at}: ${proof.why}.`],
    })
  })
  const faults = found.flatMap(one => one.faults)
  return faults.length > 0 ? failed(faults.join('\n')) : done(found.map(one => one.told).join('\n'))
}

type Asked = { query<Row extends object>(text: string): Promise<{ rows: Row[] }> }

/** By name, since each version of PostgreSQL writes what stands in them in its own way. */
const PARTS = `
select case c.relkind when 'v' then 'view ' when 'S' then 'sequence ' when 'i' then 'index ' else 'table ' end || c.relname as part
from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'S', 'i')
union all select 'row security of ' || c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
union all select format('column %s.%s', c.relname, a.attname) from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
union all select format('constraint %s of %s', k.conname, k.conrelid::regclass) from pg_constraint k
  where k.connamespace = 'public'::regnamespace and k.contype <> 'n' and k.convalidated
union all select format('policy %s of %s', policyname, tablename) from pg_policies where schemaname = 'public'
union all select format('trigger %s of %s', t.tgname, t.tgrelid::regclass) from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgenabled = 'O'
union all select 'function ' || p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace`

/** Against a database that this program has just made. */
async function schemaFaults(here: Asked): Promise<Found> {
  const fresh = await openInMemory()
  const partsOf = async (one: Asked) => (await one.query<{ part: string }>(PARTS)).rows.map(row => row.part)
  try {
    const [wanted, present] = [await partsOf(fresh.pool as Asked), new Set(await partsOf(here))]
    return {
      told: `Tables, columns, rules and functions are all there: ${wanted.length}.`,
      faults: wanted.filter(part => !present.has(part)).map(part => `Missing: ${part}.`),
    }
  } finally {
    await fresh.close()
  }
}

/** Each row that refers to another finds it, also where a rule was not tried when the rows came in. */
async function rowFaults(db: Db): Promise<Found> {
  const { rows } = await sql<{ child: string; parent: string; on: string; given: string }>`
    select k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
      (select string_agg(format('c.%I = p.%I', a.attname, b.attname), ' and ') from unnest(k.conkey, k.confkey) as pair (a, b)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.a
        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.b) as on,
      (select string_agg(format('c.%I is not null', a.attname), ' and ') from unnest(k.conkey) as one (a)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = one.a) as given
    from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by 1, 2`.execute(
    db,
  )
  const faults: string[] = []
  for (const { child, parent, on, given } of rows) {
    const lost = await sql<{ n: number }>`${sql.raw(
      `select count(*)::int as n from ${child} c where ${given} and not exists (select from ${parent} p where ${on})`,
    )}`.execute(db)
    const { n } = lost.rows[0]!
    if (n > 0) faults.push(`${n} rows of ${child} refer to rows of ${parent} that are not there.`)
  }
  return { told: `Every row that refers to another finds it: ${rows.length} kinds of reference.`, faults }
}

/** What is kept counted, beside what it is counted from. */
const COUNTED = [
  ['participation', 'participation_in_attendance'],
  ['company_participation', 'company_participation_in_attendance'],
] as const

async function countFaults(db: Db): Promise<Found> {
  const faults: string[] = []
  let sum = 0
  for (const [kept, counted] of COUNTED) {
    const { rows } = await sql<{ kept: number; counted: number }>`
      select (select count(*)::int from ${sql.table(kept)}) as kept, (select count(*)::int from ${sql.table(counted)}) as counted`.execute(
      db,
    )
    const row = rows[0]!
    sum += row.kept
    if (row.kept !== row.counted)
      faults.push(`${kept} has ${row.kept} rows where ${row.counted} are counted.`)
  }
  return { told: `Rows that are kept counted are as many as are counted anew: ${sum}.`, faults }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** One at a time: a file may be large. */
async function fileFaults(db: Db, vault: Vault): Promise<Found> {
  const ids = await db.selectFrom('kept_file').select('id').orderBy('id').execute()
  const faults: string[] = []
  for (const { id } of ids) {
    const file = await db
      .selectFrom('kept_file')
      .select(['cipher', 'digest', 'bytes'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const bytes = opened(vault, file.cipher)
    if (!bytes) faults.push(`Kept file ${id} cannot be opened with this key, or has been changed.`)
    else if (sha256(bytes) !== file.digest || bytes.length !== file.bytes)
      faults.push(`Kept file ${id} is not what its digest says.`)
  }
  return { told: `Every kept file is what its digest says: ${ids.length}.`, faults }
}

async function sealFaults(db: Db, vault: Vault): Promise<Found> {
  const numbers = await db
    .selectFrom('personal_number')
    .select(['person_id', 'cipher', 'keyed_hash'])
    .orderBy('person_id')
    .execute()
  const wrong = numbers.filter(({ cipher, keyed_hash }) => {
    const number = opened(vault, cipher)
    return !number || !vault.keyedHash(number.toString('utf8')).equals(keyed_hash)
  })
  const uploads = await db.selectFrom('import_file').select(['import_id', 'position', 'cipher']).execute()
  const closed = uploads.filter(({ cipher }) => !opened(vault, cipher))
  return {
    told: `The key opens what is sealed: ${numbers.length} personal numbers, ${uploads.length} uploaded files.`,
    faults: [
      ...(wrong.length > 0
        ? [
            `${wrong.length} personal numbers cannot be opened with this key, or are not what they are found by.`,
          ]
        : []),
      ...(closed.length > 0 ? [`${closed.length} uploaded files cannot be opened with this key.`] : []),
    ],
  }
}

function opened(vault: Vault, sealed: Uint8Array): Buffer | null {
  try {
    return vault.openBytes(sealed)
  } catch {
    return null
  }
}
