import { type RawBuilder, sql } from 'kysely'
import { WITH_MARKS, WITHOUT } from './search-words.ts'

/**
 * Whether each of the words begins a word of the text: of a name, a place, a code. `words` as `searchWords` gives them. The embedded
 * database knows no alphabet but the English one, so that the letters are spelled out; they are spelled in what is sought and not
 * taken off what is kept, which in a table of people takes ten times as long.
 */
export const beginWords = (text: RawBuilder<string>, words: readonly string[]): RawBuilder<boolean> => {
  const each = words.map(word => sql`${text} ~ ${`(^|[ -])${[...word].map(anyOf).join('')}`}`)
  return sql<boolean>`(${each.length > 0 ? sql.join(each, sql` and `) : sql`false`})`
}

/** The pattern of a letter, small or large and with any mark. */
function anyOf(letter: string): string {
  const small = [letter, ...[...WITH_MARKS].filter((_, place) => WITHOUT[place] === letter)]
  const signs = new Set([...small, ...small.map(sign => sign.toUpperCase())])
  // What is no letter stands for itself: a backslash takes its meaning away.
  return /^\p{L}$/u.test(letter)
    ? `[${[...signs].join('')}]`
    : /^\p{N}$/u.test(letter)
      ? letter
      : `\\${letter}`
}
