import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { likeness, type Named } from '../rules/like-names.ts'

type Known = Named & { id: number; programme_id: number }

/**
 * Which of those who have been taken down and wait would be this person: by their name, from a company where they work or have worked, or from
 * one that nobody has found yet; and of whom nobody else who can be meant is called the same.
 */
export async function takenDownAs(db: Db, { id, programme_id, ...name }: Known): Promise<number[]> {
  const { rows } = await sql<Named & { walk_in_id: number; others: Named[] }>`
    select taken.walk_in_id, taken.given_name, taken.family_name,
      coalesce((select jsonb_agg(jsonb_build_object('given_name', other.given_name, 'family_name', other.family_name))
        from person other where other.id <> ${id} and other.programme_id = taken.programme_id
          and (taken.company_id is null or exists (select from employment job
            where job.person_id = other.id and job.company_id = taken.company_id))), '[]') as others
    from taken_down taken
    where taken.programme_id = ${programme_id} and (taken.company_id is null
      or taken.company_id in (select company_id from employment where person_id = ${id}))
    order by taken.walk_in_id`.execute(db)
  return rows
    .filter(row => likeness(row, name) === 'same' && row.others.every(one => likeness(row, one) !== 'same'))
    .map(row => row.walk_in_id)
}
