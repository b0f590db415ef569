import { sql } from 'kysely'
import { competenceKey } from '../../competences/rules/read-competence.ts'
import type { Db } from '../../foundation/database.ts'

/** The competence of the programme that is called so, or has another name that is; null where none is: then the list lacks a word. */
export async function competenceNamed(db: Db, programme_id: number, name: string): Promise<number | null> {
  const key = competenceKey(name)
  const { rows } = await sql<{ id: number }>`
    select id from competence where programme_id = ${programme_id} and key = ${key}
    union all
    select competence_id from competence_alias where programme_id = ${programme_id} and key = ${key} limit 1`.execute(
    db,
  )
  return rows[0]?.id ?? null
}
