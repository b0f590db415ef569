import { sql } from 'kysely'
import { eachTable, type Into } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import { competencesNamed } from '../rules/events.ts'
import { competenceKey, type RegisteredCompetence } from '../rules/read-competence.ts'
import type { RegisteredLevel } from '../rules/read-level.ts'

/** New competences of a register. Notes nothing. */
export async function enterCompetences(
  tx: Tx,
  { programme_id, import_id }: Into,
  competences: readonly RegisteredCompetence[],
): Promise<void> {
  await eachTable(competences.map(withKey), 'name text, key text, area text, esco text', table =>
    sql`insert into competence (programme_id, name, key, area, esco, import_id)
      select ${programme_id}, name, key, area, esco, ${import_id} from ${table}`.execute(tx.db),
  )
  await tx.tell(competencesNamed({ programme_id }))
}

/** What was empty in those of before. Notes nothing. */
export const fillCompetences = (
  tx: Tx,
  { programme_id }: Into,
  competences: readonly RegisteredCompetence[],
) =>
  eachTable(competences.map(withKey), 'key text, area text, esco text', table =>
    sql`update competence set area = t.area, esco = t.esco, version = version + 1
      from ${table} where competence.programme_id = ${programme_id} and competence.key = t.key`.execute(
      tx.db,
    ),
  )

const withKey = (one: RegisteredCompetence) => ({ ...one, key: competenceKey(one.name) })

/** New levels of a register; `person` is the keyed hash of the personal number, in hexadecimal digits. Notes nothing. */
export const enterLevels = (tx: Tx, { programme_id, import_id }: Into, levels: readonly RegisteredLevel[]) =>
  eachTable(
    levels,
    'person text, competence text, rated_on date, source text, level smallint, wanted smallint',
    table =>
      sql`insert into competence_level (programme_id, person_id, competence_id, rated_on, source, level, wanted, import_id)
      select ${programme_id}, personal_number.person_id, competence.id, t.rated_on, t.source, t.level, t.wanted, ${import_id}
      from ${table}
      join personal_number on personal_number.programme_id = ${programme_id} and keyed_hash = decode(t.person, 'hex')
      join competence on competence.programme_id = ${programme_id} and competence.key = t.competence`.execute(
        tx.db,
      ),
  )
