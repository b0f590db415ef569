import type pg from 'pg'
import { DatabaseClosed } from './database-closed.ts'

const LINES = 'create role spang_house nologin nobypassrls; grant spang_house to spang_app;'

/**
 * The role of whoever looks across programmes (transact.ts). It opens nothing: what is seen is sealed. Throws `DatabaseClosed` with the
 * lines to run where the owner of the tables may not make roles.
 */
export async function makeHouseRole(client: pg.PoolClient): Promise<void> {
  await client.query(MAKE).catch(error => {
    throw error.code === '42501'
      ? new DatabaseClosed(
          `The owner of the database may not make roles, and this release works with one more. Run once, as a user of the server who may: ${LINES} Then start again.`,
        )
      : error
  })
  // In a transaction of its own: whoever has just been told that the role is there may still remember that it was not.
  await client.query('grant usage on schema public to spang_house')
}

/** What holds for every table, whichever migration made it, and is therefore said again when migrations have run. */
export const sayOfAllTables = (client: pg.PoolClient) => client.query(OF_ALL_TABLES)

// Another database's first start may make the role in the same moment: whoever comes second finds it made, and given.
const MAKE = `
do $$ begin
  if exists (select from pg_auth_members where member = 'spang_app'::regrole
    and roleid = (select oid from pg_roles where rolname = 'spang_house')) then return; end if;
  if not exists (select from pg_roles where rolname = 'spang_house') then create role spang_house nologin nobypassrls; end if;
  grant spang_house to spang_app;
exception when duplicate_object or unique_violation then null; end $$;
`

// Each is found by its programme (migration 3090), and what the application may, the house may.
const OF_ALL_TABLES = `
do $$ declare given text; begin
  if to_regprocedure('find_by_programme()') is not null then perform find_by_programme(); end if;
  for given in
    select format('grant %s on %s to spang_house', string_agg(privilege_type, ', '), c.oid::regclass)
      from pg_class c, aclexplode(relacl) where relnamespace = 'public'::regnamespace and grantee = 'spang_app'::regrole group by c.oid
    union all
    select format('grant %s (%I) on %s to spang_house', privilege_type, attname, attrelid::regclass)
      from pg_attribute join pg_class c on c.oid = attrelid, aclexplode(attacl)
      where relnamespace = 'public'::regnamespace and grantee = 'spang_app'::regrole
    union all
    select format('grant execute on function %s to spang_house', p.oid::regprocedure)
      from pg_proc p, aclexplode(proacl) where pronamespace = 'public'::regnamespace and grantee = 'spang_app'::regrole
  loop execute given; end loop;
end $$;
`
