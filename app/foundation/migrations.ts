import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'

const FOLDER = new URL('../../db/migrations/', import.meta.url)
const LOCK = 7_270_001

/** Names of the migrations in their order. */
export const migrationNames = (): string[] =>
  readdirSync(FOLDER)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => name.replace('.sql', ''))

/**
 * Brings the schema up to date: each new migration in a transaction of its own, one process at a time.
 * Returns the name of the newest. Throws when the database is newer than the program.
 */
export async function migrate(pool: pg.Pool): Promise<string> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(PREPARE)
    const { rows } = await client.query<{ name: string }>('select name from migration')
    const done = new Set(rows.map(row => row.name))
    const names = migrationNames()
    const unknown = [...done].filter(name => !names.includes(name))
    if (unknown.length > 0)
      throw new Error(
        `The database is newer than this program (it has ${unknown.join(', ')}). Start the newer program.`,
      )
    for (const name of names) {
      if (done.has(name)) continue
      await client.query('begin')
      await client.query(readFileSync(new URL(`${name}.sql`, FOLDER), 'utf8'))
      await client.query('insert into migration (name, run_at) values ($1, now())', [name])
      await client.query('commit')
    }
    return names.at(-1) ?? 'none'
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {})
    client.release()
  }
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
grant usage on schema public to spang_app;
grant select on migration to spang_app;
create schema if not exists pgboss;
do $$ begin execute format('grant all on schema pgboss to spang_app'); end $$;
`
