import { type RawBuilder, sql } from 'kysely'
import { WITH_MARKS, WITHOUT } from './search-words.ts'

/** Whether each of the words begins a word of the text: of a name, a place, a code. The embedded database knows no alphabet but the English one, so that the letters are spelled out. */
export const beginWords = (text: RawBuilder<string>, words: readonly string[]): RawBuilder<boolean> => {
  const folded = sql`' ' || lower(translate(${text}, ${WITH_MARKS + WITH_MARKS.toUpperCase()}, ${WITHOUT + WITHOUT}))`
  const each = words.map(word => {
    const like = word.replace(/[\\%_]/g, sign => `\\${sign}`)
    return sql`(${folded} like ${`% ${like}%`} or ${folded} like ${`%-${like}%`})`
  })
  return sql<boolean>`(${each.length > 0 ? sql.join(each, sql` and `) : sql`false`})`
}
