import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { competenceOf } from '../queries/competences.ts'
import { levelWordsOf, wordsVersion } from '../queries/level-words.ts'
import { firstSaid, type LevelWords, ownWords, SUGGESTED_WORDS, wordsByField } from '../rules/level-words.ts'

/**
 * What the levels mean: for the programme, or for one competence. Only what says something else than there would be without is kept, so
 * that the rest goes on following. Refuses `not-found`, `changed-by-other`.
 */
export async function saveLevelWords(
  tx: Tx,
  visitor: Visitor,
  { competence_id, version, typed }: { competence_id: number | null; version: number; typed: LevelWords },
): Promise<{ version: number } | Refusal> {
  const programme_id = visitor.programme!
  await sql`select pg_advisory_xact_lock(hashtextextended(${`level words ${programme_id}`}, 10))`.execute(
    tx.db,
  )
  if (competence_id !== null && !(await competenceOf(tx.db, visitor, competence_id)))
    return refuse('not-found')
  if ((await wordsVersion(tx.db, programme_id, competence_id)) !== version) return refuse('changed-by-other')
  const words = await levelWordsOf(tx.db, programme_id)
  const before = competence_id === null ? words.all : words.of(competence_id)
  const without = competence_id === null ? SUGGESTED_WORDS : words.all
  const own = ownWords(typed, without)
  const changed = changesBetween(wordsByField(before), wordsByField(firstSaid(own, without)))
  if (Object.keys(changed).length === 0) return { version }
  const said = { said_sv: own.map(one => one.sv), said_en: own.map(one => one.en) }
  await tx.db
    .insertInto('level_words')
    .values({ programme_id, competence_id, ...said })
    .onConflict(conflict =>
      conflict.columns(['programme_id', 'competence_id']).doUpdateSet({ ...said, version: version + 1 }),
    )
    .execute()
  if (competence_id === null)
    await note(tx, {
      action: 'level-words-changed',
      subject: 'level_words',
      subject_id: programme_id,
      programme_id,
      changed,
    })
  else
    await note(tx, {
      action: 'level-words-of-competence-changed',
      subject: 'competence',
      subject_id: competence_id,
      programme_id,
      changed,
    })
  return { version: version + 1 }
}
