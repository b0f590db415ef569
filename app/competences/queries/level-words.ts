import type { Db } from '../../foundation/database.ts'
import { firstSaid, type LevelWords, NO_WORDS, SUGGESTED_WORDS } from '../rules/level-words.ts'

export type WordsOfLevels = {
  /** As the programme says them. */
  all: LevelWords
  /** Nobody has changed our suggestion. */
  is_suggestion: boolean
  /** As they are said of one competence: its own words, else the programme's, else our suggestion. */
  of: (competence_id: number) => LevelWords
}

/** What levels 0 to 4 mean in both languages, for the programme and for each of its competences. One question. */
export async function levelWordsOf(db: Db, programme_id: number): Promise<WordsOfLevels> {
  const rows = await db
    .selectFrom('level_words')
    .select(['competence_id', 'said_sv', 'said_en'])
    .where('programme_id', '=', programme_id)
    .execute()
  const kept = new Map(rows.map(row => [row.competence_id, wordsKept(row)]))
  const programmes = kept.get(null) ?? NO_WORDS
  const all = firstSaid(programmes, SUGGESTED_WORDS)
  return {
    all,
    is_suggestion: programmes.every(said => !said.sv && !said.en),
    of: competence_id => firstSaid(kept.get(competence_id) ?? NO_WORDS, all),
  }
}

/** The version of what is kept for the programme or one competence: 0 where nothing is. */
export async function wordsVersion(
  db: Db,
  programme_id: number,
  competence_id: number | null,
): Promise<number> {
  const row = await db
    .selectFrom('level_words')
    .select('version')
    .where('programme_id', '=', programme_id)
    .where('competence_id', 'is not distinct from', competence_id)
    .executeTakeFirst()
  return row?.version ?? 0
}

const wordsKept = ({ said_sv, said_en }: { said_sv: string[]; said_en: string[] }): LevelWords =>
  said_sv.map((sv, level) => ({ sv, en: said_en[level]! }))
