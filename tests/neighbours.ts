import pg from 'pg'

/** How far apart the numbers of two copies lie: above all that one database holds in the tests. */
const APART = 10_000_000

type Column = {
  table: string
  name: string
  type: string
  /** Moves with its programme: the number of something that is copied. */
  moves: boolean
  /** Must be another in each copy by itself. */
  is_alone: boolean
  /** Must be so only while something goes on, as the code of a room that is open: a copy has none. */
  is_alone_for_now: boolean
}

/**
 * Gives a programme neighbours that hold as much as it does: all its rows again, in SQL, as the owner, with numbers of their own; and has
 * the planner count anew. The trail and letters are not copied, since each line there follows the one before, nor who has a role there.
 * `url` is that of a superuser.
 */
export const giveNeighbours = (
  url: string,
  { programme_id, neighbours }: { programme_id: number; neighbours: number },
): Promise<void> =>
  asSuperuser(url, async client => {
    // What triggers would reckon and what keys would look up is copied too, and stands as it stood.
    await client.query('set session_replication_role = replica')
    const { rows } = await client.query<Column>(COLUMNS)
    await client.query(AS_THEY_COME)
    for (const [table, columns] of Map.groupBy(rows, column => column.table))
      await client.query(
        `insert into ${table} (${columns.map(({ name }) => `"${name}"`)}) overriding system value
        select ${columns.map(copied)} from ${table} as copied, generate_series(1, $2::integer) as made (neighbour)
        where copied.${table === 'programme' ? 'id' : 'programme_id'} = $1`,
        [programme_id, neighbours],
      )
    await client.query('vacuum analyze')
  })

/** The tables of a programme that neighbours have their own part of. */
export const copiedTables = (url: string): Promise<string[]> =>
  asSuperuser(url, async client => {
    const { rows } = await client.query<Column>(COLUMNS)
    return [...new Set(rows.map(column => column.table))]
  })

async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function copied({ name, type, moves, is_alone, is_alone_for_now }: Column): string {
  const was = `copied."${name}"`
  if (moves || (is_alone && type === 'integer')) return `${was} + made.neighbour * ${APART}`
  if (is_alone_for_now) return 'null'
  if (!is_alone) return was
  if (type === 'bytea') return `sha256(${was} || convert_to(made.neighbour::text, 'UTF8'))`
  return type === 'uuid' ? 'gen_random_uuid()' : `${was} || '-' || made.neighbour`
}

/** What is another in each copy is made up, and looks as nothing of its kind does: the number of a certificate has a dash in it. */
const AS_THEY_COME = `
do $$
declare looks record;
begin
  for looks in
    select distinct c.conrelid::regclass as own, c.conname from pg_constraint c join pg_index i on i.indrelid = c.conrelid
    where c.contype = 'c' and c.connamespace = 'public'::regnamespace and i.indisunique and i.indpred is null
      and i.indnatts = 1 and i.indkey[0] = any (c.conkey) and array_length(c.conkey, 1) = 1
  loop
    execute format('alter table %s drop constraint %I', looks.own, looks.conname);
  end loop;
end $$`

const COLUMNS = `
with place as (
  select c.oid, c.relname from pg_class c
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('trail', 'mail', 'letter', 'membership', 'invitation')
    and (relname = 'programme' or exists (select from pg_attribute where attrelid = c.oid and attname = 'programme_id'))
), unique_by as (
  select indrelid, indkey::text as keys from pg_index where indisunique and indpred is null
)
select place.relname as table, attname as name, format_type(atttypid, atttypmod) as type,
  atttypid = 'integer'::regtype and (attname = 'id' or exists (
    select from pg_constraint k join place named on named.oid = k.confrelid
    where k.contype = 'f' and k.conrelid = place.oid and attnum = any (k.conkey)
      and k.confkey[array_position(k.conkey, attnum)] in (
        select number.attnum from pg_attribute number where number.attrelid = named.oid and number.attname in ('id', 'programme_id')))) as moves,
  exists (select from unique_by where indrelid = place.oid and keys = attnum::text) as is_alone,
  not attnotnull and exists (select from pg_index where indrelid = place.oid and indisunique and indpred is not null
    and indkey::text = attnum::text) as is_alone_for_now
from place join pg_attribute on attrelid = place.oid and attnum > 0 and not attisdropped and attgenerated = ''
order by place.relname, attnum`
