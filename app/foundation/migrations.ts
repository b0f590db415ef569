import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { DatabaseClosed } from './database-closed.ts'
import { makeHouseRole, sayOfAllTables } from './house-role.ts'

/** A file of db/migrations: its name without the ending, and its text as it runs, with LF line ends whatever the checkout has. */
export type Migration = { name: string; text: string }

const FOLDER = new URL('../../db/migrations/', import.meta.url)
const LOCK = 7_270_001

/** All migrations of this program in the order in which they run: by the code units of their names, the same on every system. */
export const migrations = (folder: URL = FOLDER): Migration[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.sql'))
    .map(file => ({
      name: file.replace('.sql', ''),
      text: withLineFeeds(readFileSync(new URL(file, folder), 'utf8')),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))

const withLineFeeds = (text: string) => text.replaceAll('\r\n', '\n')

/** SHA-256 over a migration's text, in hexadecimal. */
export const digestOf = ({ text }: Migration): string => createHash('sha256').update(text).digest('hex')

/**
 * Brings the schema up to date: each new migration in a transaction of its own, one process at a time.
 * Returns the name of the newest. Throws `DatabaseClosed` when what has run here is not what this program would have run.
 */
export async function migrate(pool: pg.Pool, wanted: readonly Migration[] = migrations()): Promise<string> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(PREPARE)
    await makeHouseRole(client)
    const { rows: run } = await client.query<Run>('select name, digest from migration')
    const why = whyStopped(run, wanted)
    if (why) throw new DatabaseClosed(why)
    await keepDigests(client, run, wanted)
    const done = new Set(run.map(({ name }) => name))
    const left = wanted.filter(({ name }) => !done.has(name))
    for (const migration of left) {
      await client.query('begin')
      await client.query(migration.text)
      if (migration === left.at(-1)) await sayOfAllTables(client)
      await client.query('insert into migration (name, run_at, digest) values ($1, now(), $2)', [
        migration.name,
        digestOf(migration),
      ])
      await client.query('commit')
    }
    return wanted.at(-1)?.name ?? 'none'
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {})
    client.release()
  }
}

/**
 * The name of the newest migration, for a login that may not run any. Throws `DatabaseClosed` when there is something to bring up to
 * date first.
 */
export async function schemaOf(pool: pg.Pool, wanted: readonly Migration[] = migrations()): Promise<string> {
  const { rows: run } = await pool
    .query<Run>('select name, digest from migration')
    .catch(() => ({ rows: [] }))
  const why = whyStopped(run, wanted)
  if (why) throw new DatabaseClosed(why)
  if (run.length < wanted.length)
    throw new DatabaseClosed(
      'The database is not up to date, and the login of DATABASE_URL may not bring it there: that one must own the database and be a member of the role spang_app. Run `npm run spang -- migrate` with DATABASE_OWNER_URL set to one that does, then start again.',
    )
  return wanted.at(-1)?.name ?? 'none'
}

/** A migration that has run here. An installation of before digests were kept has none. */
type Run = { name: string; digest: string | null }

/** Why these migrations may not go on from what has run, as a sentence that says what to do; null when they may. */
function whyStopped(run: readonly Run[], wanted: readonly Migration[]): string | null {
  const files = new Map(wanted.map(migration => [migration.name, migration]))
  const unknown = run.filter(({ name }) => !files.has(name)).map(({ name }) => name)
  if (unknown.length > 0)
    return `The database is newer than this program (it has ${unknown.join(', ')}). Start the newer program.`
  const changed = run.find(({ name, digest }) => digest !== null && digest !== digestOf(files.get(name)!))
  if (changed)
    return `db/migrations/${changed.name}.sql was changed after it had run in this database. Put the file back as it was, and say what is to be otherwise in a new migration.`
  const done = new Set(run.map(({ name }) => name))
  const newest = wanted.findLast(({ name }) => done.has(name))?.name ?? ''
  const late = wanted.find(({ name }) => name < newest && !done.has(name))
  if (late)
    return `db/migrations/${late.name}.sql has not run in this database and comes before ${newest}, which has. Give the file a name that comes after every other, so that migrations run in one order everywhere.`
  return null
}

/** What ran before digests were kept is taken to be what this program has. */
async function keepDigests(client: pg.PoolClient, run: readonly Run[], wanted: readonly Migration[]) {
  const lacking = new Set(run.filter(({ digest }) => digest === null).map(({ name }) => name))
  const kept = wanted.filter(({ name }) => lacking.has(name))
  if (kept.length === 0) return
  await client.query(
    'update migration set digest = kept.digest from unnest($1::text[], $2::text[]) kept (name, digest) where migration.name = kept.name',
    [kept.map(({ name }) => name), kept.map(digestOf)],
  )
}

// Roles belong to the cluster and the lock to one database: another database's first start may make the role in the
// same moment, and then the server says either that it is there or that its name is taken.
const PREPARE = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'spang_app') then create role spang_app nologin nobypassrls; end if;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  if not (select rolsuper from pg_roles where rolname = current_user) then execute format('grant spang_app to %I', current_user); end if;
exception when insufficient_privilege then
  -- One who is already a member need not be able to make others members.
  if not pg_has_role('spang_app', 'member') then raise; end if;
end $$;
create table if not exists migration (name text primary key, run_at timestamptz not null);
alter table migration add column if not exists digest text;
grant usage on schema public to spang_app;
grant select on migration to spang_app;
create schema if not exists pgboss;
-- What its tables are made by owns it too: a dump gives a table its owner before it gives that owner any right.
do $$ begin
  if (select nspowner from pg_namespace where nspname = 'pgboss') <> 'spang_app'::regrole then alter schema pgboss owner to spang_app; end if;
end $$;
-- What may be done with the database itself stands in no dump of it, so it is said anew at each start.
do $$ begin execute format('revoke create, temporary on database %I from public, spang_app', current_database()); end $$;
`
