import { type RawBuilder, sql } from 'kysely'
import { beginWords } from '../../foundation/begin-words.ts'
import { searchWords } from '../../foundation/search-words.ts'

/** A person is found by name and never by number: in the search and in the list of people. */
export const isPersonSought = (typed: string): RawBuilder<boolean> =>
  beginWords(sql`(person.given_name || ' ' || person.family_name)`, searchWords(typed))
