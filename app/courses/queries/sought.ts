import { type RawBuilder, sql } from 'kysely'
import { beginWords } from '../../foundation/begin-words.ts'
import { searchWords } from '../../foundation/search-words.ts'

/** A course is found by its title or its code: in the search and in the list of courses. */
export const isCourseSought = (typed: string): RawBuilder<boolean> =>
  beginWords(sql`(course.title || ' ' || course.code)`, searchWords(typed))

/** An occasion is found by its own code, by its course, by a place or by who holds it: in the search and in the list of occasions. */
export const isOccasionSought = (typed: string): RawBuilder<boolean> =>
  beginWords(
    sql`(occasion.code || ' ' || course.title || ' ' || course.code || ' ' || coalesce((select string_agg(session.place, ' ') from session where session.occasion_id = occasion.id), '')
      || ' ' || coalesce((select provider.name from provider where provider.id = occasion.provider_id), ''))`,
    searchWords(typed),
  )

/** A provider is found by its name. */
export const isProviderSought = (typed: string): RawBuilder<boolean> =>
  beginWords(sql.ref('provider.name'), searchWords(typed))
