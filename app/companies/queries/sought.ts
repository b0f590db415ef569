import { type RawBuilder, sql } from 'kysely'
import { beginWords } from '../../foundation/begin-words.ts'
import { organisationNumberTyped, searchWords } from '../../foundation/search-words.ts'

/** A company is found by its name or from the beginning of its organisation number: in the search and in every list of companies. */
export function isCompanySought(typed: string): RawBuilder<boolean> {
  const named = beginWords(sql.ref('company.name'), searchWords(typed))
  const number = organisationNumberTyped(typed)
  return number ? sql`(${named} or company.organisation_number like ${`${number}%`})` : named
}
