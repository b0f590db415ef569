import type pg from 'pg'

/** What the schema public consists of, a line for each part, so that two databases can be compared. */
export async function schemaOf(pool: Pick<pg.Pool, 'query'>): Promise<string[]> {
  const parts = await pool.query<{ part: string }>(PARTS.join('\nunion all\n'))
  return parts.rows.map(({ part }) => part).sort()
}

const HERE = `join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'`

const PARTS = [
  `select format('%s %s%s%s grants %s', case c.relkind when 'r' then 'table' when 'v' then 'view' when 'S' then 'sequence' else c.relkind::text end,
    c.relname, case when c.relrowsecurity then ' row security' end, case when c.relforcerowsecurity then ' forced' end, ${granted('c.relacl')}) as part
   from pg_class c ${HERE} where c.relkind not in ('i', 'I')`,
  `select format('column %s.%s %s %s%s default %s%s grants %s', c.relname, row_number() over (partition by c.oid order by a.attnum), a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' end, coalesce(pg_get_expr(d.adbin, d.adrelid), '-'),
    case when a.attidentity <> '' or a.attgenerated <> '' then ' ' || a.attidentity::text || a.attgenerated::text end, ${granted('a.attacl')})
   from pg_attribute a join pg_class c on c.oid = a.attrelid ${HERE} left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
   where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'v', 'm')`,
  `select format('view %s as %s', c.relname, pg_get_viewdef(c.oid)) || coalesce(' with ' || array_to_string(c.reloptions, ', '), '')
   from pg_class c ${HERE} where c.relkind in ('v', 'm')`,
  `select format('constraint %s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) from pg_constraint k join pg_class c on c.oid = k.conrelid ${HERE}
   where k.contype <> 'n'`,
  `select pg_get_indexdef(c.oid) from pg_class c ${HERE} where c.relkind = 'i'`,
  `select format('policy %s.%s %s %s to %s using %s check %s', tablename, policyname, permissive, cmd, roles, qual, with_check)
   from pg_policies where schemaname = 'public'`,
  // A condition that was dumped and read in again has fewer parentheses.
  `select translate(pg_get_triggerdef(t.oid), '()', '') || ' ' || t.tgenabled::text from pg_trigger t join pg_class c on c.oid = t.tgrelid ${HERE} where not t.tgisinternal`,
  `select pg_get_functiondef(p.oid) || ' grants ' || ${granted('p.proacl')}
   from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'`,
  `select format('type %s %s', t.typname, (select string_agg(e.enumlabel, ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
   from pg_type t join pg_namespace n on n.oid = t.typnamespace and n.nspname = 'public' where t.typtype in ('e', 'd')`,
]

/** What others than the owner may; what the owner may is the same whether it is written down or not. */
function granted(acl: string): string {
  return `coalesce((select string_agg(coalesce(nullif(a.grantee, 0)::regrole::text, 'everyone') || ':' || a.privilege_type, ' '
    order by a.grantee, a.privilege_type) from aclexplode(${acl}) a where a.grantee <> a.grantor), '-')`
}
