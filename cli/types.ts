// Writes db/types.ts from a database that has just been migrated; with --check, says whether it is current.
import { readFileSync, writeFileSync } from 'node:fs'
import type pg from 'pg'
import { BARE, openEmbeddedWith } from '../app/foundation/testing-starts.ts'

const PATH = new URL('../db/types.ts', import.meta.url)

const OF: Record<string, string> = {
  int2: 'number',
  int4: 'number',
  int8: 'bigint',
  text: 'string',
  varchar: 'string',
  bpchar: 'string',
  uuid: 'string',
  bool: 'boolean',
  date: 'LocalDate',
  time: 'string',
  bytea: 'Buffer',
  numeric: 'string',
  timestamptz: 'Date',
  jsonb: 'ColumnType<unknown, string, string>',
  _text: 'string[]',
  _int4: 'number[]',
  _uuid: 'string[]',
  tsmultirange: 'string',
}

type Column = {
  table: string
  name: string
  udt: string
  nullable: boolean
  defaulted: boolean
  generated: boolean
  is_view: boolean
}

export async function typesOf(pool: pg.Pool): Promise<string> {
  const enums = await pool.query<{ name: string; label: string }>(
    `select t.typname as name, e.enumlabel as label from pg_type t join pg_enum e on e.enumtypid = t.oid
     join pg_namespace n on n.oid = t.typnamespace where n.nspname = 'public' order by t.typname, e.enumsortorder`,
  )
  const labels = Map.groupBy(enums.rows, row => row.name)
  const { rows } = await pool.query<Column>(
    `select c.relname as "table", a.attname as name, t.typname as udt, not a.attnotnull and c.relkind = 'r' as nullable,
       (a.atthasdef or a.attidentity <> '') and a.attgenerated = '' as defaulted,
       a.attgenerated <> '' or a.attidentity = 'a' as generated, c.relkind <> 'r' as is_view
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     join pg_type t on t.oid = a.atttypid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'v', 'm') order by c.relname, a.attnum`,
  )
  const checks = await pool.query<{ table: string; name: string; rule: string }>(
    `select c.relname as "table", a.attname as name, pg_get_constraintdef(k.oid) as rule from pg_constraint k
     join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
     where k.contype = 'c' and array_length(k.conkey, 1) = 1 and pg_get_constraintdef(k.oid) ~ '= ANY \\(ARRAY\\['`,
  )
  const oneOf = new Map(
    checks.rows.map(row => [
      `${row.table}.${row.name}`,
      [...row.rule.matchAll(/'([^']+)'::text/g)].map(found => `'${found[1]}'`).join(' | '),
    ]),
  )
  const tables = Map.groupBy(rows, row => row.table)
  const typeOf = (column: Column) => {
    const base =
      oneOf.get(`${column.table}.${column.name}`) ??
      (labels.has(column.udt) ? pascal(column.udt) : OF[column.udt])
    if (!base) throw new Error(`${column.table}.${column.name}: no type for ${column.udt}`)
    const type = column.nullable ? `${base} | null` : base
    if (column.generated) return `GeneratedAlways<${type}>`
    if (column.defaulted && column.udt === 'jsonb') return 'ColumnType<unknown, string | undefined, string>'
    return column.defaulted ? `Generated<${type}>` : type
  }
  return [
    '// Made from the database by `npm run types`. Do not edit.',
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely'",
    '',
    'type LocalDate = string',
    ...[...labels].map(
      ([name, values]) =>
        `export type ${pascal(name)} = ${values.map(value => `'${value.label}'`).join(' | ')}`,
    ),
    '',
    ...[...tables].flatMap(([table, columns]) => [
      `export interface ${pascal(table)} {`,
      ...columns.map(column => `  ${column.name}: ${typeOf(column)}`),
      '}',
      '',
    ]),
    'export interface DB {',
    ...[...tables.keys()].map(table => `  ${table}: ${pascal(table)}`),
    '}',
    '',
  ].join('\n')
}

const pascal = (name: string) => name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())

if (import.meta.main) {
  // As the tests' own databases begin: it is made anew when a migration has changed.
  const open = await openEmbeddedWith(BARE)
  const made = await typesOf(open.pool)
  await open.close()
  if (process.argv.includes('--check')) {
    if (readFileSync(PATH, 'utf8') !== made) {
      console.error('db/types.ts is not what the database says. Run `npm run types`.')
      process.exitCode = 1
    }
  } else writeFileSync(PATH, made)
}
