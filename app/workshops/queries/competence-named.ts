import { sql } from 'kysely'
import { competenceKey } from '../../competences/rules/read-competence.ts'
import type { Db } from '../../foundation/database.ts'

/** The competence of the programme that is called so, or has another name that is; null where none is: then the list lacks a word. */
export async function competenceNamed(db: Db, programme_id: number, name: string): Promise<number | null> {
  const key = competenceKey(name)
  return (await competencesCalled(db, programme_id, [key])).get(key) ?? null
}

/** What is called something that the list of competences now has a name for: ids by competence. Asks one question. */
export async function nowNamed<Id extends number | string>(
  db: Db,
  programme_id: number,
  unnamed: readonly { id: Id; name: string }[],
): Promise<Map<number, Id[]>> {
  const keyed = unnamed.map(({ id, name }) => ({ id, key: competenceKey(name) }))
  const called = await competencesCalled(
    db,
    programme_id,
    keyed.map(one => one.key),
  )
  const found = keyed.flatMap(({ id, key }) => {
    const competence_id = called.get(key)
    return competence_id === undefined ? [] : [{ id, competence_id }]
  })
  const by = Map.groupBy(found, one => one.competence_id)
  return new Map([...by].map(([competence_id, all]) => [competence_id, all.map(one => one.id)]))
}

/** Competences of the programme by those of the given keys that lead to one. */
async function competencesCalled(
  db: Db,
  programme_id: number,
  keys: readonly string[],
): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ id: number; key: string }>`
    select id, key from competence where programme_id = ${programme_id} and key = any(${keys})
    union
    select competence_id, key from competence_alias where programme_id = ${programme_id} and key = any(${keys})`.execute(
    db,
  )
  return new Map(rows.map(row => [row.key, row.id]))
}
